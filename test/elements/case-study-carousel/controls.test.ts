import {aTimeout, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {deepActive, press} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {
  slides,
  carouselOf,
  settled,
  part,
  parts,
  slideFrames,
  showsOnly,
  announcement,
  text,
} from './support/carousel.js';

describe('vs-case-study-carousel', () => {
  describe('its controls', () => {
    it('move by one and stop at both ends without losing focus', async () => {
      const carousel = await carouselOf(slides(3));
      const [previous, next] = [part(carousel, 'previous'), part(carousel, 'next')];
      expect(previous.getAttribute('aria-disabled')).to.equal('true');
      next.focus();
      await press('Enter');
      await showsOnly(carousel, 2);
      await press('Enter');
      await showsOnly(carousel, 3);
      expect(next.getAttribute('aria-disabled')).to.equal('true');
      await press('Enter');
      await aTimeout(100);
      await showsOnly(carousel, 3);
      expect(deepActive() === next).to.equal(true);
      previous.focus();
      await press('Space');
      await press('Space');
      await showsOnly(carousel, 1);
      expect(deepActive() === previous).to.equal(true);
    });

    it('answer to quick presses, one slide each', async () => {
      const carousel = await carouselOf(slides(6));
      part(carousel, 'next').focus();
      await press('Enter', 'Enter', 'Enter');
      await showsOnly(carousel, 4);
    });

    it('offer each slide up to eight and say the position beyond', async () => {
      const eight = await carouselOf(slides(8), {width: 560});
      const dots = parts(eight, '[part="picker"] button');
      expect(dots.map(text)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Slide ${number}`));
      await click(dots[5]!);
      await showsOnly(eight, 6);
      expect(parts(eight, '[aria-current="true"]').map(text)).to.deep.equal(['Slide 6']);
      const nine = await carouselOf(slides(9), {width: 560});
      expect(parts(nine, '[part="picker"]')).to.have.lengthOf(0);
      expect(text(part(nine, 'position'))).to.equal('1 of 9');
    });

    it('say the position where a button each does not fit', async () => {
      const carousel = await carouselOf(slides(8), {width: 240});
      expect(text(part(carousel, 'position'))).to.equal('1 of 8');
      expect(carousel.scrollWidth).to.be.at.most(240);
    });

    it('mark every slide in view and say the range', async () => {
      const carousel = await carouselOf(slides(5), {width: 700});
      await showsOnly(carousel, 1, 2);
      expect(parts(carousel, '[aria-current="true"]').map(text)).to.deep.equal(['Slide 1', 'Slide 2']);
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2, 3);
      expect(announcement(carousel)).to.equal('2 to 3 of 5');
    });

    it('are at least 44 by 44 pixels', async () => {
      const carousel = await carouselOf(slides(5));
      for (const button of parts(carousel, 'button')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('are labelled by real text', async () => {
      const carousel = await carouselOf(slides(3));
      expect(text(part(carousel, 'previous'))).to.equal('Previous slide');
      expect(text(part(carousel, 'next'))).to.equal('Next slide');
    });
  });

  describe('the keyboard', () => {
    it('stops only where something is visible', async () => {
      const carousel = await carouselOf(slides(3));
      const stops: (string | null)[] = [];
      carousel.parentElement!.querySelector('a')!.focus();
      for (let step = 0; step < 12; step++) {
        await press('Tab');
        const active = deepActive()!;
        stops.push(active.getAttribute('part') ?? active.getAttribute('href') ?? text(active));
        if (active.getAttribute('href') === '#after') break;
      }
      expect(stops).to.deep.equal(['Slide 1', 'Slide 2', 'Slide 3', 'previous', 'next', 'viewport', '#1', '#after']);
    });

    it('moves by arrow keys, Home and End, and leaves other keys alone', async () => {
      const carousel = await carouselOf(slides(4));
      part(carousel, 'viewport').focus();
      await press('ArrowRight');
      await showsOnly(carousel, 2);
      await press('End');
      await showsOnly(carousel, 4);
      await press('ArrowLeft');
      await showsOnly(carousel, 3);
      await press('Home');
      await showsOnly(carousel, 1);
      await press('ArrowDown');
      await aTimeout(100);
      await showsOnly(carousel, 1);
    });

    it('keeps focus in the carousel when it leaves a slide', async () => {
      const carousel = await carouselOf(slides(3));
      carousel.querySelector('a')!.focus();
      await press('ArrowRight');
      await showsOnly(carousel, 2);
      expect(deepActive() === part(carousel, 'viewport')).to.equal(true);
      await press('Tab');
      expect(deepActive()!.getAttribute('href')).to.equal('#2');
    });

    it('leaves the arrows to fields inside a slide', async () => {
      const carousel = await carouselOf(html`<p><input value="abc" /></p><p>Two</p>`);
      carousel.querySelector('input')!.focus();
      await press('ArrowRight');
      await aTimeout(150);
      await showsOnly(carousel, 1);
    });
  });

  describe('what is announced', () => {
    it('is the position, politely, when the visitor asked for the move', async () => {
      const carousel = await carouselOf(slides(3));
      expect(announcement(carousel)).to.equal('');
      const selected = oneEvent(carousel, 'vs-select');
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2);
      expect(announcement(carousel)).to.equal('2 of 3');
      expect((await selected).detail.index).to.equal(1);
    });

    it('stays what it was when slides come later', async () => {
      const carousel = await carouselOf(slides(3));
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2);
      carousel.append(Object.assign(document.createElement('p'), {textContent: 'Another story'}));
      await waitUntil(() => slideFrames(carousel).length === 4);
      await settled(carousel);
      expect(announcement(carousel)).to.equal('2 of 3');
    });

    it('is nothing when a hand scrolls or a script moves it', async () => {
      const carousel = await carouselOf(slides(3));
      let selections = 0;
      carousel.addEventListener('vs-select', () => selections++);
      const viewport = part(carousel, 'viewport');
      viewport.scrollBy({left: viewport.clientWidth, behavior: 'instant'});
      await showsOnly(carousel, 2);
      expect(announcement(carousel)).to.equal('');
      carousel.goTo(2);
      await showsOnly(carousel, 3);
      expect(announcement(carousel)).to.equal('');
      expect(selections).to.equal(0);
    });
  });

  describe('its focus', () => {
    it('stays on a link that stays in view when the visitor moves on', async () => {
      const carousel = await carouselOf(slides(6), {width: 1000});
      await showsOnly(carousel, 1, 2, 3);
      const link = carousel.children[2]!.querySelector('a')!;
      link.focus();
      await press('ArrowRight');
      await showsOnly(carousel, 2, 3, 4);
      expect(deepActive() === link).to.equal(true);
    });

    it('stays in the carousel when the control that has it goes', async () => {
      const carousel = await carouselOf(slides(8), {width: 700});
      part(carousel, 'picker').querySelector('button')!.focus();
      carousel.append(Object.assign(document.createElement('p'), {textContent: 'A ninth story'}));
      await waitUntil(() => parts(carousel, '[part="picker"]').length === 0);
      expect(deepActive() === part(carousel, 'viewport')).to.equal(true);
      part(carousel, 'next').focus();
      while (carousel.children.length > 2) carousel.lastElementChild!.remove();
      await waitUntil(() => part(carousel, 'controls').hidden);
      await waitUntil(() => deepActive() === part(carousel, 'viewport'));
    });
  });
});
