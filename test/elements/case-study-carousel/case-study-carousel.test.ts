import {expect, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {
  slides,
  carouselOf,
  part,
  parts,
  slideFrames,
  usableSlides,
  visibleChildren,
  showsOnly,
  text,
} from './support/carousel.js';

describe('vs-case-study-carousel', () => {
  describe('from right to left', () => {
    it('goes on to the left from the first move, by button and by key', async () => {
      const carousel = await carouselOf(slides(4), {lang: 'ar', dir: 'rtl'});
      await showsOnly(carousel, 1);
      const [previous, next] = [part(carousel, 'previous'), part(carousel, 'next')];
      expect(next.getBoundingClientRect().left).to.be.below(previous.getBoundingClientRect().left);
      await click(next);
      await showsOnly(carousel, 2);
      next.focus();
      await press('ArrowLeft');
      await showsOnly(carousel, 3);
      await press('ArrowRight');
      await showsOnly(carousel, 2);
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`keeps its slide in view when its width changes (${dir})`, async () => {
        const carousel = await carouselOf(slides(4), {width: 800, lang: dir === 'rtl' ? 'ar' : 'en', dir});
        await showsOnly(carousel, 1, 2);
        for (const width of [360, 800, 320]) {
          carousel.parentElement!.style.inlineSize = `${width}px`;
          await showsOnly(carousel, ...(width > 600 ? [1, 2] : [1]));
        }
        await click(part(carousel, 'next'));
        await showsOnly(carousel, 2);
        carousel.parentElement!.style.inlineSize = '800px';
        await showsOnly(carousel, 2, 3);
      });

      it(`arrives where a control leads to when its width changes on the way (${dir})`, async () => {
        const carousel = await carouselOf(slides(5), {width: 320, lang: dir === 'rtl' ? 'ar' : 'en', dir});
        await showsOnly(carousel, 1);
        part(carousel, 'next').click();
        await nextFrame();
        part(carousel, 'next').click();
        await nextFrame();
        carousel.parentElement!.style.inlineSize = '800px';
        await showsOnly(carousel, 3, 4);
      });
    }

    it('speaks the language of its place', async () => {
      const carousel = await carouselOf(slides(3), {lang: 'ar', dir: 'rtl'});
      await waitUntil(() => text(part(carousel, 'next')) === 'الشريحة التالية');
      carousel.parentElement!.lang = 'fr';
      carousel.parentElement!.dir = 'ltr';
      await waitUntil(() => text(part(carousel, 'next')) === 'Diapositive suivante');
      expect(slideFrames(carousel)[0]!.ariaLabel).to.equal('1 sur 3');
    });
  });

  describe('in other circumstances', () => {
    it('prints every slide and no control', async function () {
      await emulateMediaOrSkip(this, {media: 'print'});
      const carousel = await carouselOf(slides(3));
      const tops = [...carousel.children].map((child) => child.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(new Set(tops).size).to.equal(3);
      expect(part(carousel, 'controls').getBoundingClientRect().height).to.equal(0);
    });

    it('jumps instead of sliding when less motion is wanted', async function () {
      await emulateMediaOrSkip(this, {reducedMotion: 'reduce'});
      const carousel = await carouselOf(slides(3));
      const viewport = part(carousel, 'viewport');
      const before = viewport.scrollLeft;
      part(carousel, 'next').click();
      await carousel.updateComplete;
      expect(viewport.scrollLeft - before).to.be.above(300);
    });

    it('lets all be used that is in view when its width changes right after a jump', async function () {
      await emulateMediaOrSkip(this, {reducedMotion: 'reduce'});
      const carousel = await carouselOf(slides(5), {width: 320});
      await showsOnly(carousel, 1);
      part(carousel, 'next').click();
      carousel.parentElement!.style.inlineSize = '800px';
      await showsOnly(carousel, 2, 3);
    });

    it('draws dots and arrows in forced colours', async function () {
      await emulateMediaOrSkip(this, {forcedColors: 'active'});
      const carousel = await carouselOf(slides(3));
      const [current, other] = parts(carousel, '[part="picker"] button').map((dot) =>
        getComputedStyle(dot, '::before'),
      );
      expect(current!.borderTopWidth).to.equal('6px');
      expect(other!.borderTopWidth).to.equal('2px');
      expect(getComputedStyle(part(carousel, 'next')).borderTopStyle).to.equal('solid');
    });

    it('names a wrong slides-per-view and shows the slides all the same', async () => {
      const carousel = await carouselOf(slides(3));
      const told = oneEvent(carousel, 'vs-problem');
      carousel.setAttribute('slides-per-view', 'many');
      const {detail} = await told;
      expect(detail.message).to.include('slides-per-view="many"');
      await showsOnly(carousel, 1);
    });

    it('works after it was moved to another place of the page', async () => {
      const carousel = await carouselOf(slides(3));
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2);
      carousel.parentElement!.append(carousel);
      // Engines differ in whether the scroller keeps its place; what is in view and what can be used must agree.
      await waitUntil(
        () =>
          String(usableSlides(carousel)) === String(visibleChildren(carousel)) && usableSlides(carousel).length === 1,
      );
      part(carousel, 'next').focus();
      await press('End');
      await showsOnly(carousel, 3);
    });
  });
});
