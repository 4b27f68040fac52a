import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import type {CaseStudyCarousel} from '../../../src/elements/case-study-carousel/case-study-carousel.js';
import {expectAccessible} from '../../support/axe.js';
import {press} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {SETTLED, slides, carouselOf, part, parts, slideFrames, showsOnly, text} from './support/carousel.js';

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

    it('do not make a page wider that runs the other way', async () => {
      for (const [lang, outer, inner] of [
        ['en', 'rtl', 'ltr'],
        ['ar', 'ltr', 'rtl'],
      ]) {
        const frame = await fixture<HTMLElement>(html`
          <div dir=${outer!}>
            <vs-case-study-carousel lang=${lang!} dir=${inner!}>${slides(4)}</vs-case-study-carousel>
          </div>
        `);
        frame.style.inlineSize = '320px';
        const carousel = frame.querySelector('vs-case-study-carousel')!;
        await waitUntil(() => carousel.shadowRoot?.querySelector('[part=picker]'));
        expect(frame.scrollWidth, inner).to.equal(320);
      }
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

    it('are as high as what they hold, so that none looks as if something were missing', async () => {
      const carousel = await carouselOf(
        html`<vs-case-study-card heading="Short"></vs-case-study-card>
          <vs-case-study-card heading="Long" sdgs="5">Long<br />Long<br />Long<br />Long</vs-case-study-card>`,
        {width: 700},
      );
      const boxes = (): DOMRect[] => [...carousel.children].map((child) => child.getBoundingClientRect());
      // What sorts a case study comes a moment later.
      await waitUntil(() => boxes()[0]!.height < boxes()[1]!.height - 50, 'the short one is lower');
      expect(boxes()[0]!.top).to.equal(boxes()[1]!.top);
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
});
