import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import type {CaseStudyCarousel} from '../../../src/elements/case-study-carousel/case-study-carousel.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';

/** Long enough for a smooth scroll to end. */
const SETTLED = 1_200;

function slides(count: number): TemplateResult[] {
  return Array.from({length: count}, (_, index) => html`<p><a href="#${index + 1}">Story ${index + 1}</a></p>`);
}

async function carouselOf(content: unknown, {width = 360, lang = 'en', dir = 'ltr'} = {}): Promise<CaseStudyCarousel> {
  const frame = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${dir}>
      <a href="#before">before</a>
      <vs-case-study-carousel label="Stories">${content}</vs-case-study-carousel>
      <a href="#after">after</a>
    </div>
  `);
  frame.style.inlineSize = `${width}px`;
  const carousel = frame.querySelector('vs-case-study-carousel')!;
  await carousel.updateComplete;
  await settled(carousel);
  return carousel;
}

/** Waits until what is visible was seen. */
async function settled(carousel: CaseStudyCarousel): Promise<void> {
  await nextFrame();
  await nextFrame();
  await aTimeout(60);
  await carousel.updateComplete;
}

function part(carousel: CaseStudyCarousel, name: string): HTMLElement {
  return carousel.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
}

function parts(carousel: CaseStudyCarousel, selector: string): HTMLElement[] {
  return [...carousel.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function slideFrames(carousel: CaseStudyCarousel): HTMLElement[] {
  return parts(carousel, '[part="slide"]');
}

function usableSlides(carousel: CaseStudyCarousel): number[] {
  return slideFrames(carousel).flatMap((frame, index) => (frame.inert ? [] : [index + 1]));
}

/** The children that a reader sees inside the carousel's frame now. */
function visibleChildren(carousel: CaseStudyCarousel): number[] {
  const frame = part(carousel, 'viewport').getBoundingClientRect();
  return [...carousel.children].flatMap((child, index) => {
    const box = child.getBoundingClientRect();
    const middle = (box.left + box.right) / 2;
    return box.width > 0 && middle > frame.left && middle < frame.right ? [index + 1] : [];
  });
}

async function showsOnly(carousel: CaseStudyCarousel, ...expected: number[]): Promise<void> {
  await waitUntil(() => String(visibleChildren(carousel)) === String(expected), `should show ${expected}`, {
    timeout: 3_000,
  });
  await waitUntil(() => String(usableSlides(carousel)) === String(expected), `should leave usable ${expected}`, {
    timeout: 3_000,
  });
}

function announcement(carousel: CaseStudyCarousel): string {
  return carousel.shadowRoot!.querySelector('[role="status"]')!.textContent!.trim();
}

function text(element: Element): string {
  return element.textContent!.trim().replace(/\s+/g, ' ');
}

describe('vs-case-study-carousel', () => {
  describe('its slides', () => {
    it('are the children, whatever they are, one in view at phone width', async () => {
      const carousel = await carouselOf(html`
        <vs-case-study-card heading="Card"></vs-case-study-card>
        <figure>Figure</figure>
        <a href="#link">Link</a>
        Bare text
      `);
      expect(slideFrames(carousel)).to.have.lengthOf(4);
      await showsOnly(carousel, 1);
    });

    it('leave out what editors leave behind', async () => {
      const carousel = await carouselOf(html`<p>One</p><p>&nbsp;</p><br /><p></p><p>Two</p>`);
      expect(slideFrames(carousel)).to.have.lengthOf(2);
    });

    it('are named "n of m" and keep the names their author gave them', async () => {
      const carousel = await carouselOf(html`<p aria-label="My own name" role="note">One</p><p>Two</p>`);
      expect(slideFrames(carousel).map((frame) => frame.ariaLabel)).to.deep.equal(['1 of 2', '2 of 2']);
      expect(carousel.firstElementChild!.getAttribute('aria-label')).to.equal('My own name');
      expect(carousel.firstElementChild!.getAttribute('role')).to.equal('note');
    });

    it('carry nothing that the author did not write', async () => {
      const carousel = await carouselOf(slides(3));
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2);
      for (const child of carousel.children) expect(child.attributes).to.have.lengthOf(0);
      expect(carousel.getAttributeNames()).to.deep.equal(['label']);
    });

    it('stand side by side where there is room', async () => {
      const carousel = await carouselOf(slides(5), {width: 1000});
      await showsOnly(carousel, 1, 2, 3);
      expect(slideFrames(carousel)[0]!.ariaLabel).to.equal('1 of 5');
    });

    it('stand side by side as many as the author asks for, but never narrower than 200 px', async () => {
      const carousel = await carouselOf(slides(6), {width: 700});
      carousel.setAttribute('slides-per-view', '3');
      await carousel.updateComplete;
      await showsOnly(carousel, 1, 2, 3);
      carousel.parentElement!.style.inlineSize = '420px';
      await showsOnly(carousel, 1, 2);
    });

    it('are equally high', async () => {
      const carousel = await carouselOf(html`<p>Short</p><p>Long<br />Long<br />Long<br />Long</p>`, {width: 700});
      const [short, long] = [...carousel.children].map((child) => child.getBoundingClientRect().height);
      expect(short).to.equal(long);
    });

    it('can come and go; what was in view stays in view', async () => {
      const carousel = await carouselOf(slides(4));
      await click(part(carousel, 'next'));
      await showsOnly(carousel, 2);
      await aTimeout(SETTLED);
      const inView = carousel.children[1]!;
      const added = document.createElement('p');
      added.textContent = 'New first';
      carousel.prepend(added);
      await waitUntil(() => slideFrames(carousel).length === 5);
      await showsOnly(carousel, 3);
      expect(carousel.children[2] === inView).to.equal(true);
      expect(slideFrames(carousel)[2]!.ariaLabel).to.equal('3 of 5');
      for (const child of [...carousel.children].slice(1)) child.remove();
      await waitUntil(() => slideFrames(carousel).length === 1);
      await showsOnly(carousel, 1);
    });

    it('stay in view at the end when one before them goes', async () => {
      const carousel = await carouselOf(slides(5));
      part(carousel, 'next').focus();
      await press('End');
      await showsOnly(carousel, 5);
      await aTimeout(SETTLED);
      const last = carousel.lastElementChild!;
      carousel.firstElementChild!.remove();
      await waitUntil(() => slideFrames(carousel).length === 4);
      await showsOnly(carousel, 4);
      expect(carousel.children[3] === last).to.equal(true);
    });

    it('can be gone to as soon as the carousel is ready', async () => {
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.style.inlineSize = '360px';
      frame.addEventListener('vs-ready', ({target}) => (target as CaseStudyCarousel).goTo(3), {once: true});
      frame.innerHTML = `<vs-case-study-carousel>${'<p>Story</p>'.repeat(6)}</vs-case-study-carousel>`;
      const carousel = frame.querySelector('vs-case-study-carousel')!;
      await carousel.updateComplete;
      await showsOnly(carousel, 4);
    });

    it('leave the keys to the page when all are in view', async () => {
      const carousel = await carouselOf(slides(2), {width: 700});
      await showsOnly(carousel, 1, 2);
      let left = 0;
      carousel.addEventListener('keydown', (event) => (left += event.defaultPrevented ? 0 : 1));
      carousel.querySelector('a')!.focus();
      await press('End');
      expect(left).to.equal(1);
    });

    it('need no controls when there is one, or when all are in view', async () => {
      const one = await carouselOf(slides(1));
      expect(parts(one, 'button')).to.have.lengthOf(0);
      const fitting = await carouselOf(slides(2), {width: 700});
      await waitUntil(() => part(fitting, 'controls').getBoundingClientRect().height === 0);
    });

    it('may be forty', async () => {
      const carousel = await carouselOf(slides(40));
      await showsOnly(carousel, 1);
      part(carousel, 'next').focus();
      await press('End');
      await showsOnly(carousel, 40);
      expect(text(part(carousel, 'position'))).to.equal('40 of 40');
    });

    it('may be none', async () => {
      const carousel = await carouselOf('');
      expect(slideFrames(carousel)).to.have.lengthOf(0);
      await expectAccessible(carousel);
    });
  });

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
