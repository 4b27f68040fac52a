import {expect} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, textSizes, WIDTHS} from '../../base/support/layout.js';
import {drawn, has, heardText, must, partOf, paste, until} from '../../base/support/widgets.js';

const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='600' height='400'/>";
const FULL = `<vs-case-study-card heading="${LONG.title} ${LONG.word}" country="GB" sector="${LONG.word}" organization="${LONG.name}" outcome="${LONG.address}" sdgs="9, 12, 16" factors="discrimination, socio-economic-status, shocks-and-fragility" image="${IMAGE}" href="#a"><p>${LONG.address} ${LONG.word}</p></vs-case-study-card>`;

describe('a case study card with long words', () => {
  for (const width of WIDTHS) {
    it(`fits into ${width} pixels`, async () => {
      const place = await paste(`<div style="width: ${width}px">${FULL}</div>`);
      const card = must(place.firstElementChild);
      await until(() => has(card, 'place'));
      await expectNoOverflow(card, place);
      expectNothingCut(card);
    });

    it(`fits into ${width} pixels from right to left, with the note on a place`, async () => {
      const place = await paste(
        `<div lang="ar" dir="rtl" style="width: ${width}px">${FULL.replace('"GB"', '"XK"')}</div>`,
      );
      const card = must(place.firstElementChild);
      await until(() => has(card, 'note'));
      await expectNoOverflow(card, place);
    });
  }

  it('fits in French, whose titles are longer', async () => {
    const place = await paste(
      `<div lang="fr" style="width: 240px">${FULL.replace('"9, 12, 16"', '"13, 9, 12"')}</div>`,
    );
    const card = must(place.firstElementChild);
    await until(() => heardText(card).includes('Objectif 13'));
    await expectNoOverflow(card, place);
  });

  it('fits at a zoom of 400 %', async () => {
    const place = await paste(`<div style="width: 320px; font-size: 32px">${FULL}</div>`);
    await expectNoOverflow(must(place.firstElementChild), place);
    expectNothingCut(must(place.firstElementChild));
  });

  it('stands the text spacing of WCAG 1.4.12', async () => {
    const place = await paste(`<div style="width: 240px">${FULL}</div>`);
    spaceText(must(place.firstElementChild));
    await expectNoOverflow(must(place.firstElementChild), place);
    expectNothingCut(must(place.firstElementChild));
  });

  it('has no text below 13 pixels where the page’s root is small', async () => {
    const {style} = document.documentElement;
    style.fontSize = '62.5%';
    try {
      const place = await paste(`<div style="font-size: 1rem">${FULL}</div>`);
      const sizes = textSizes(must(place.firstElementChild));
      expect(sizes.length).to.be.greaterThan(8);
      expect(Math.min(...sizes)).to.be.at.least(13);
    } finally {
      style.fontSize = '';
    }
  });
});

describe('a case study card among others', () => {
  it('does not collapse in a flex row', async () => {
    const row = await paste(
      `<div style="display: flex; width: 780px"><vs-case-study-card heading="One">Text</vs-case-study-card><vs-case-study-card heading="Two">Text</vs-case-study-card></div>`,
    );
    for (const card of row.children) expect(card.clientWidth).to.be.at.least(240);
  });

  it('is as high as its neighbour in a grid, with its Goals at the foot', async () => {
    const grid = await paste(
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${FULL}<vs-case-study-card heading="Two" sdgs="3">Text</vs-case-study-card></div>`,
    );
    const [long, short] = [...grid.children];
    const bottom = (card: Element | undefined, part: string): number =>
      partOf(must(card), part).getBoundingClientRect().bottom;
    expect(bottom(short, 'base')).to.be.closeTo(bottom(long, 'base'), 1);
    expect(bottom(short, 'goals')).to.be.closeTo(bottom(long, 'goals'), 2);
  });

  it('has its image beside the story where there is room, above it where there is none', async () => {
    for (const [width, isBeside] of [
      [360, false],
      [760, true],
    ] as const) {
      const place = await paste(`<div style="width: ${width}px">${FULL}</div>`);
      const card = must(place.firstElementChild);
      const image = partOf(card, 'image').getBoundingClientRect();
      expect(partOf(card, 'heading').getBoundingClientRect().left >= image.right, String(width)).to.equal(isBeside);
      expect(image.height).to.be.greaterThan(100);
    }
  });
});

describe('a case study card for readers with other settings', () => {
  it('is accessible in a dark scheme, with its Goals in their official colours', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas">${FULL.replace('"GB"', '"XK"')}</div>`,
    );
    const card = must(page.firstElementChild);
    await until(() => has(card, 'note'));
    await expectAccessible(page);
    expect(drawn(card, 'rect').map((square) => square.getAttribute('fill'))).to.deep.equal([
      '#FD6925',
      '#BF8B2E',
      '#00689D',
    ]);
  });

  it('keeps its borders and the official colours in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const page = await paste(`<div>${FULL}</div>`);
    const card = must(page.firstElementChild);
    expect(drawn(card, 'rect').map((square) => getComputedStyle(square).fill)).to.deep.equal([
      'rgb(253, 105, 37)',
      'rgb(191, 139, 46)',
      'rgb(0, 104, 157)',
    ]);
    const {borderTopStyle, borderTopColor} = getComputedStyle(partOf(card, 'base'));
    expect(borderTopStyle).to.equal('solid');
    expect(borderTopColor).to.not.match(/^rgba\(.*, 0\)$|transparent/);
  });

  it('shows the address of its link on paper and is not torn apart', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const card = await paste(
      '<vs-case-study-card heading="Story" href="https://example.org/story">Text</vs-case-study-card>',
    );
    const {content} = getComputedStyle(must(drawn(card, '[part=heading] a')[0]), '::after');
    expect(content)
      .to.contain('(')
      .and.match(/attr\(href\)|https:\/\/example\.org\/story/);
    expect(getComputedStyle(partOf(card, 'base')).breakInside).to.equal('avoid');
  });
});
