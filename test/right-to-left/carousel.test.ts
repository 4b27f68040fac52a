/** The carousel in both directions: whatever moves it leads onwards in the direction that people read. */
import {expect} from '@open-wc/testing';
import {BOTH_WAYS} from '../base/support/layout.js';
import {until} from '../base/support/widgets.js';
import {deepActive, press} from '../support/keyboard.js';
import {click, push, swipe} from '../support/pointer.js';
import {skip} from '../support/skip.js';
import {
  announcement,
  carouselOf,
  part,
  parts,
  showsOnly,
  slideFrames,
  slides,
  text,
} from '../elements/case-study-carousel/support/carousel.js';
import {leadOf} from './reading.js';

/** A number as the browser writes it in a language: browsers differ in the digits that they take for Arabic. */
const numberIn = (lang: string, number: number): string => number.toLocaleString(lang);

/** What screen readers say of a move, once they do. */
async function heard(carousel: Parameters<typeof announcement>[0]): Promise<string> {
  await until(() => announcement(carousel) !== '', 'something is said');
  return announcement(carousel);
}

/** Waits until one slide alone is shown, and rests where the first was. */
function snapping(carousel: Parameters<typeof announcement>[0]): (slide: number) => Promise<void> {
  const viewport = part(carousel, 'viewport');
  const lead = (slide: number): number => leadOf(viewport, slideFrames(carousel)[slide - 1]!);
  const start = lead(1);
  return async (slide) => {
    await showsOnly(carousel, slide);
    await until(() => Math.abs(lead(slide) - start) <= 1, `slide ${slide} is where the first was`);
  };
}

for (const [lang, dir] of BOTH_WAYS) {
  const onwards = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const sign = dir === 'rtl' ? -1 : 1;

  describe(`a carousel that runs ${dir}`, () => {
    it('has its first slide, its picker and its controls in the order of reading', async () => {
      const carousel = await carouselOf(slides(4), {width: 560, lang, dir});
      const frames = slideFrames(carousel);
      expect(leadOf(frames[0]!, frames[1]!)).to.be.above(100);
      const dots = parts(carousel, '[part="picker"] button');
      for (const [index, dot] of dots.slice(1).entries()) expect(leadOf(dots[index]!, dot)).to.be.at.least(44);
      const [previous, next] = [part(carousel, 'previous'), part(carousel, 'next')];
      expect(leadOf(previous, next)).to.be.at.least(44);
      const points = [previous, next].map(
        (button) => new DOMMatrix(getComputedStyle(button.firstElementChild!).transform).a,
      );
      // The drawing of the arrow points to the right; one of the two is turned round.
      expect(points).to.deep.equal(dir === 'rtl' ? [1, -1] : [-1, 1]);
    });

    it('moves by its buttons, and by the arrow keys from a button and from its slides', async () => {
      const carousel = await carouselOf(slides(4), {lang, dir});
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2);
      await press(onwards);
      await showsOnly(carousel, 3);
      await press(back);
      await showsOnly(carousel, 2);
      part(carousel, 'viewport').focus();
      await press(onwards);
      await showsOnly(carousel, 3);
      await press('Home');
      await showsOnly(carousel, 1);
      await press(back);
      await showsOnly(carousel, 1);
      await press('End');
      await showsOnly(carousel, 4);
      expect(part(carousel, 'next').getAttribute('aria-disabled')).to.equal('true');
      expect(deepActive() === part(carousel, 'viewport')).to.equal(true);
    });

    it('moves by its picker', async () => {
      const carousel = await carouselOf(slides(5), {width: 480, lang, dir});
      await click(parts(carousel, '[part="picker"] button')[3]!);
      await showsOnly(carousel, 4);
      const current = parts(carousel, '[part="picker"] [aria-current=true]');
      expect(current).to.have.length(1);
      expect(text(current[0]!)).to.contain(numberIn(lang, 4));
    });

    it('moves by hand, snaps to where reading starts, and tells its controls without a word', async () => {
      const carousel = await carouselOf(slides(5), {lang, dir});
      const viewport = part(carousel, 'viewport');
      const restsAt = snapping(carousel);
      const step = slideFrames(carousel)[0]!.getBoundingClientRect().width;
      await push(viewport, sign * step * 0.7);
      await restsAt(2);
      expect(announcement(carousel)).to.equal('');
      await click(part(carousel, 'next'));
      await restsAt(3);
      await push(viewport, -sign * step * 0.7);
      await showsOnly(carousel, 2);
    });

    it('moves by the swipe of a finger, one slide onwards or back', async function () {
      const carousel = await carouselOf(slides(5), {width: 480, lang, dir});
      const viewport = part(carousel, 'viewport');
      const restsAt = snapping(carousel);
      const current = (): string[] => parts(carousel, '[part="picker"] [aria-current=true]').map(text);
      const pointers: string[] = [];
      viewport.addEventListener('pointerdown', ({pointerType}) => pointers.push(pointerType));
      // The finger goes where the first slide goes: against the direction of reading.
      const way = -sign * slideFrames(carousel)[0]!.getBoundingClientRect().width * 0.6;
      if (!(await swipe(viewport, way))) skip(this, 'the finger of this browser’s driver scrolls nothing');
      await restsAt(2);
      expect(current().join()).to.contain(numberIn(lang, 2));
      await swipe(viewport, way);
      await restsAt(3);
      await swipe(viewport, -way);
      await restsAt(2);
      expect(current(), 'one slide is marked in the picker').to.have.length(1);
      expect(current()[0]).to.contain(numberIn(lang, 2));
      expect(announcement(carousel), 'who swipes sees it').to.equal('');
      expect(new Set(pointers)).to.deep.equal(new Set(['touch']));
      await click(part(carousel, 'next'));
      const said = await heard(carousel);
      expect(said.indexOf(numberIn(lang, 3)), said).to.be.at.least(0);
    });

    it('says the range in view in its language, with its numbers in the order of reading', async () => {
      const carousel = await carouselOf(slides(5), {width: 700, lang, dir});
      await showsOnly(carousel, 1, 2);
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2, 3);
      const said = await heard(carousel);
      const numbers = [2, 3, 5].map((number) => said.indexOf(numberIn(lang, number)));
      expect(numbers, said).to.deep.equal([...numbers].sort((a, b) => a - b));
      expect(numbers[0], said).to.be.at.least(0);
      expect(/\p{Script=Arabic}/u.test(said.replace(/\p{Nd}/gu, '')), said).to.equal(lang === 'ar');
      expect(part(carousel, 'controls').closest('[dir]')?.getAttribute('dir')).to.equal(dir);
    });
  });
}
