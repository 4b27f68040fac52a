import {expect, fixture} from '@open-wc/testing';
import '../../../src/elements/speaker-card/vs-speaker-card.js';
import {SPEAKER_LAYOUTS} from '../../../src/elements/speaker-card/speaker-card.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, textSizes, WIDTHS} from '../../base/support/layout.js';
import {drawn, find, must, partOf, paste, settled, until} from '../../base/support/widgets.js';

const longCard = (layout: string, more = ''): string =>
  `<vs-speaker-card layout="${layout}" name="${LONG.name}" role="${LONG.word}" organization="${LONG.title} ${LONG.word}" participation="panellist" country="GB"${more}><p>${LONG.address} ${LONG.word}</p></vs-speaker-card>`;

describe('a speaker card with long words', () => {
  for (const layout of SPEAKER_LAYOUTS) {
    for (const width of WIDTHS) {
      it(`in the layout "${layout}" fits into ${width} pixels`, async () => {
        const place = await paste(`<div style="width: ${width}px">${longCard(layout, ' href="#a"')}</div>`);
        const card = must(place.firstElementChild);
        await until(() => find(card, 'place'));
        await expectNoOverflow(card, place);
        expectNothingCut(card);
      });
    }

    it(`in the layout "${layout}" fits from right to left`, async () => {
      const place = await paste(`<div style="width: 240px" lang="ar" dir="rtl">${longCard(layout)}</div>`);
      await expectNoOverflow(must(place.firstElementChild), place);
    });

    it(`in the layout "${layout}" fits at a zoom of 400 %`, async () => {
      const place = await paste(`<div style="width: 320px; font-size: 32px">${longCard(layout)}</div>`);
      const card = must(place.firstElementChild);
      await until(() => find(card, 'place'));
      await expectNoOverflow(card, place);
      expectNothingCut(card);
    });

    it(`in the layout "${layout}" stands the text spacing of WCAG 1.4.12`, async () => {
      const place = await paste(`<div style="width: 240px">${longCard(layout)}</div>`);
      const card = must(place.firstElementChild);
      spaceText(card);
      await expectNoOverflow(card, place);
      expectNothingCut(card);
    });

    it(`in the layout "${layout}" has no text below 13 pixels where the page’s root is small`, async () => {
      const {style} = document.documentElement;
      style.fontSize = '62.5%';
      try {
        const place = await paste(`<div style="font-size: 1rem">${longCard(layout)}</div>`);
        const sizes = textSizes(must(place.firstElementChild));
        expect(sizes.length).to.be.greaterThan(3);
        expect(Math.min(...sizes)).to.be.at.least(13);
      } finally {
        style.fontSize = '';
      }
    });

    it(`in the layout "${layout}" sets the name no smaller than the job title, also in large text`, async () => {
      for (const size of ['16px', '32px']) {
        const place = await paste(
          `<div style="font-size: ${size}"><vs-speaker-card layout="${layout}" name="Ada" href="#ada" role="Engineer" organization="UNV"></vs-speaker-card></div>`,
        );
        const card = must(place.firstElementChild);
        const sizeOf = (part: string): number =>
          parseFloat(getComputedStyle(must(partOf(card, part).querySelector('bdi'))).fontSize);
        expect(sizeOf('heading'), size).to.be.at.least(sizeOf('job-title'));
        expect(sizeOf('job-title'), size).to.be.at.least(sizeOf('organization'));
      }
    });

    it(`in the layout "${layout}" grows with the reader’s text`, async () => {
      const [usual, large] = await Promise.all(
        ['16px', '32px'].map((size) =>
          fixture<HTMLElement>(`<div style="font-size: ${size}">${longCard(layout)}</div>`),
        ),
      );
      const nameSize = (place?: HTMLElement): number =>
        parseFloat(
          getComputedStyle(must(partOf(must(place?.firstElementChild), 'heading').querySelector('bdi'))).fontSize,
        );
      await until(() => find(must(large?.firstElementChild), 'heading'));
      expect(nameSize(large)).to.be.at.least(1.5 * nameSize(usual));
    });
  }
});

describe('a speaker card among others', () => {
  it('does not collapse in a flex row', async () => {
    const row = await paste(
      '<div style="display: flex; width: 780px"><vs-speaker-card name="Ada King">Text</vs-speaker-card><vs-speaker-card name="Grace">Text</vs-speaker-card></div>',
    );
    for (const card of row.children) expect(card.clientWidth).to.be.at.least(240);
  });

  it('shrinks in a narrow flex row and stays whole', async () => {
    const row = await paste(`<div style="display: flex; width: 480px">${longCard('card')}${longCard('card')}</div>`);
    for (const card of row.children) {
      expect(card.clientWidth).to.be.closeTo(240, 2);
      await expectNoOverflow(card, card);
    }
  });

  it('does not collapse as an inline block, a float or an absolutely placed box', async () => {
    for (const style of ['display: inline-block', 'float: left', 'position: absolute']) {
      const place = await paste(
        `<div style="position: relative"><vs-speaker-card style="${style}" name="Ada King">Text</vs-speaker-card></div>`,
      );
      expect(must(place.firstElementChild).clientWidth, style).to.be.at.least(200);
    }
  });

  it('is as high as its neighbour in a grid', async () => {
    const grid = await paste(
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${longCard('card')}<vs-speaker-card name="Ada">Text</vs-speaker-card></div>`,
    );
    const heights = [...grid.children].map((card) => partOf(card, 'base').getBoundingClientRect().height);
    expect(heights[1]).to.be.closeTo(must(heights[0]), 1);
  });
});

const boxOf = (card: Element, selector: string): DOMRect =>
  must(drawn(card, selector)[0], selector).getBoundingClientRect();

describe('what stands in a speaker card', () => {
  for (const width of [240, 480, 900]) {
    for (const layout of SPEAKER_LAYOUTS) {
      it(`in the layout "${layout}" follows at once, however high the photo is (${width} pixels)`, async () => {
        const place = await paste(
          `<div style="width: ${width}px"><vs-speaker-card layout="${layout}" name="Ada"><p>She spoke.</p></vs-speaker-card></div>`,
        );
        const card = must(place.firstElementChild);
        const [person, text] = [boxOf(card, '.person'), boxOf(card, '[part=text]')];
        const gap = text.left > person.right ? text.top - person.top : text.top - person.bottom;
        expect(gap).to.be.within(0, 13);
      });
    }
  }

  it('is beside the middle of the photo where it is a name alone', async () => {
    const place = await paste('<div style="width: 480px"><vs-speaker-card name="Ada"></vs-speaker-card></div>');
    const card = must(place.firstElementChild);
    const [photo, person, base] = ['[part=photo]', '.person', '[part=base]'].map((part) => boxOf(card, part));
    const middle = (box: DOMRect | undefined): number => must(box).top + must(box).height / 2;
    expect(middle(person)).to.be.closeTo(middle(photo), 1);
    expect(middle(person)).to.be.closeTo(middle(base), 1);
  });

  it('has no empty room above it where it is all there is', async () => {
    for (const width of [240, 480, 900]) {
      const place = await paste(
        `<div style="width: ${width}px"><vs-speaker-card><p>Sample text.</p></vs-speaker-card></div>`,
      );
      const card = must(place.firstElementChild);
      const [base, text] = [boxOf(card, '[part=base]'), boxOf(card, '[part=text]')];
      expect(text.top - base.top, `${width} pixels`).to.be.closeTo(base.bottom - text.bottom, 1);
      expect(text.left - base.left, `${width} pixels`).to.be.closeTo(text.top - base.top, 1);
    }
  });
});

const PLAIN =
  '<vs-speaker-card name="Ada King" role="Engineer" organization="UNV" participation="speaker" country="XK" href="https://example.org/ada"><p>She spoke. <a href="#own">More</a></p></vs-speaker-card>';

describe('a speaker card for readers with other settings', () => {
  it('is accessible in a dark scheme', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas">${PLAIN}</div>`,
    );
    await until(() => find(must(page.firstElementChild), 'note'));
    expect(getComputedStyle(page).backgroundColor).to.not.equal('rgb(255, 255, 255)');
    await expectAccessible(page);
  });

  for (const name of ['Ada King', 'Ada Kinh', 'Ada Kini', 'Ada Kinj']) {
    it(`has initials that can be read in both schemes (${name})`, async function () {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await paste(
          `<div style="color-scheme: ${scheme}; color: CanvasText; background: Canvas"><vs-speaker-card name="${name}"></vs-speaker-card></div>`,
        );
        partOf(must(page.firstElementChild), 'photo').removeAttribute('aria-hidden');
        await expectAccessible(page);
      }
    });
  }

  it('keeps its border, its link and the frame of its initials in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const card = await paste(PLAIN);
    for (const part of ['base', 'photo']) {
      const {borderTopStyle, borderTopColor, borderTopWidth} = getComputedStyle(partOf(card, part));
      expect(borderTopStyle, part).to.equal('solid');
      expect(parseFloat(borderTopWidth), part).to.be.greaterThan(0);
      expect(borderTopColor, part).to.not.match(/^rgba\(.*, 0\)$|transparent/);
    }
  });

  it('shows the address of its link on paper', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const card = await paste(PLAIN);
    await settled(card);
    const {content, position} = getComputedStyle(must(drawn(card, '[part=heading] a')[0]), '::after');
    expect(content)
      .to.contain('(')
      .and.match(/attr\(href\)|https:\/\/example\.org\/ada/);
    expect(position).to.equal('static');
  });

  it('moves nothing for those who do not want that', async function () {
    await emulateMediaOrSkip(this, {reducedMotion: 'reduce'});
    const card = await paste(PLAIN);
    for (const part of drawn(card, '*')) {
      const {animationName, transitionDuration} = getComputedStyle(part);
      expect(animationName).to.equal('none');
      expect(transitionDuration).to.match(/^0s/);
    }
  });
});
