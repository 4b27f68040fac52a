import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-list/vs-sdg-list.js';
import {SDG_LIST_LAYOUTS} from '../../../src/elements/sdg-list/sdg-list.js';
import {GOAL_COLORS} from '../../../src/reference/goals.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, spaceText, textSizes, WIDTHS} from '../../base/support/layout.js';
import {drawn, isVisible, must, partOf, paste, until} from '../../base/support/widgets.js';

const toRgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const fills = (list: Element, drawing: string): string[] =>
  drawn(list, `[part=${drawing}] rect`).map((rect) => getComputedStyle(rect).fill);

/** How far a bar reaches from the middle of the wheel, in pixels. */
function reach(list: Element, goal: number): number {
  const bar = must(drawn<SVGElement>(list, '[part=bar]')[goal - 1]).getBoundingClientRect();
  const box = must(drawn<SVGRectElement>(list, '[part=bar] rect')[goal - 1]).getBoundingClientRect();
  const scale = bar.width / 320;
  const middle = {x: bar.left + 160 * scale, y: bar.top + 160 * scale};
  const far = (low: number, high: number, from: number): number =>
    Math.max(Math.abs(low - from), Math.abs(high - from));
  return Math.hypot(far(box.left, box.right, middle.x), far(box.top, box.bottom, middle.y));
}

describe('layouts of a list of Goals', () => {
  for (const layout of SDG_LIST_LAYOUTS) {
    for (const width of WIDTHS) {
      it(`"${layout}" fits into ${width} pixels, in French`, async () => {
        const place = await paste(
          `<div lang="fr" style="width: ${width}px"><vs-sdg-list goals="all" mark="5, 13" layout="${layout}"></vs-sdg-list></div>`,
        );
        const list = must(place.firstElementChild);
        await until(() => partOf(list, 'goals').textContent?.includes('Égalité'));
        await expectNoOverflow(list, place);
      });
    }

    it(`"${layout}" fits at a zoom of 400 %, with text spacing`, async () => {
      const place = await paste(
        `<div style="width: 320px; font-size: 32px"><vs-sdg-list goals="all" mark="9" layout="${layout}"></vs-sdg-list></div>`,
      );
      const list = must(place.firstElementChild);
      spaceText(list);
      await expectNoOverflow(list, place);
      expectNothingCut(list);
    });

    it(`"${layout}" has no text below 13 pixels where the page’s root is small`, async () => {
      const {style} = document.documentElement;
      style.fontSize = '62.5%';
      try {
        const place = await paste(
          `<div style="font-size: 1rem"><vs-sdg-list goals="all" mark="5" layout="${layout}"></vs-sdg-list></div>`,
        );
        expect(Math.min(...textSizes(must(place.firstElementChild)))).to.be.at.least(13);
      } finally {
        style.fontSize = '';
      }
    });

    it(`"${layout}" keeps the official colours, marked or not`, async () => {
      const list = await paste(`<vs-sdg-list goals="all" mark="5, 6" layout="${layout}"></vs-sdg-list>`);
      expect(fills(list, layout === 'wheel' ? 'bar' : 'square')).to.deep.equal(GOAL_COLORS.map(toRgb));
      for (const part of drawn(list, 'li, svg, rect')) expect(getComputedStyle(part).opacity).to.equal('1');
    });

    it(`"${layout}" keeps colours and numbers in forced colours`, async function () {
      await emulateMediaOrSkip(this, {forcedColors: 'active'});
      const list = await paste(`<vs-sdg-list goals="7" mark="7" layout="${layout}"></vs-sdg-list>`);
      expect(fills(list, 'square')).to.deep.equal(['rgb(252, 195, 11)']);
      for (const numeral of drawn(list, '.marked svg text')) {
        expect(getComputedStyle(numeral).fill).to.equal('rgb(0, 0, 0)');
      }
    });

    it(`"${layout}" is printed in full`, async function () {
      await emulateMediaOrSkip(this, {media: 'print'});
      const list = await paste(`<vs-sdg-list goals="5, 16" layout="${layout}"></vs-sdg-list>`);
      const titles = drawn(list, '[part=title]');
      const texts = titles.map(({textContent}) => textContent);
      expect(texts).to.include.members(['Gender Equality', 'Peace, Justice and Strong Institutions']);
      expect(texts).to.have.lengthOf(layout === 'wheel' ? 17 : 2);
      expect(titles.every(isVisible)).to.equal(true);
    });

    it(`"${layout}" is accessible in a dark scheme`, async function () {
      await emulateMediaOrSkip(this, {colorScheme: 'dark'});
      const page = await paste(
        `<div style="color-scheme: light dark; color: CanvasText; background: Canvas"><vs-sdg-list goals="4, 7, 16" mark="4" layout="${layout}"></vs-sdg-list></div>`,
      );
      await expectAccessible(page);
    });
  }

  for (const layout of ['row', 'grid']) {
    it(`"${layout}" draws a ring around marked Goals only`, async () => {
      const list = await paste(`<vs-sdg-list goals="3, 5" mark="5" layout="${layout}"></vs-sdg-list>`);
      expect(drawn(list, '[part=square]').map((square) => getComputedStyle(square).outlineStyle)).to.deep.equal([
        'none',
        'solid',
      ]);
    });
  }
});

describe('the wheel', () => {
  it('lets marked Goals reach further out, by form and not by colour', async () => {
    const list = await paste('<vs-sdg-list layout="wheel" goals="3, 9"></vs-sdg-list>');
    const others = [1, 2, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17].map((goal) => reach(list, goal));
    for (const goal of [3, 9]) expect(reach(list, goal)).to.be.greaterThan(Math.max(...others));
  });

  it('names the Goals of all its bars to the eye, the marked ones first', async () => {
    for (const width of WIDTHS) {
      const place = await paste(
        `<div style="width: ${width}px"><vs-sdg-list layout="wheel" goals="3, 9"></vs-sdg-list></div>`,
      );
      const list = must(place.firstElementChild);
      const titles = drawn(list, '[part=title]');
      expect(titles).to.have.lengthOf(17);
      const tops = titles.map((title) => {
        expect(isVisible(title), title.textContent).to.equal(true);
        return title.getBoundingClientRect().top;
      });
      expect(Math.max(tops[2]!, tops[8]!)).to.be.lessThan(
        Math.min(...tops.filter((_, index) => index !== 2 && index !== 8)),
      );
      await expectNoOverflow(list, place);
    }
  });

  it('keeps the digits of a number together, beside a title of several lines', async () => {
    const place = await paste(
      '<div style="width: 600px"><vs-sdg-list layout="wheel" goals="3, 5, 9"></vs-sdg-list></div>',
    );
    const numbers = drawn(must(place.firstElementChild), '[part=goals] b');
    expect(numbers.map(({textContent}) => textContent?.trim())).to.include.members(['11', '12', '17']);
    const [one] = numbers.map((number) => number.getBoundingClientRect().height);
    for (const number of numbers) {
      expect(number.getBoundingClientRect().height, must(number.textContent)).to.be.closeTo(must(one), 1);
    }
  });

  it('begins on the side where reading begins', async () => {
    for (const [dir, side] of [
      ['ltr', -1],
      ['rtl', 1],
    ] as const) {
      const place = await paste(`<div dir="${dir}"><vs-sdg-list layout="wheel" goals="all"></vs-sdg-list></div>`);
      const list = must(place.firstElementChild);
      const middles = drawn<SVGTextElement>(list, '[part=bar] text').map((numeral) => {
        const {left, right} = numeral.getBoundingClientRect();
        return (left + right) / 2;
      });
      expect(Math.sign(must(middles[0]) - must(middles[16])), dir).to.equal(side);
    }
  });

  it('is not closed: an opening of more than a bar is left', async () => {
    const list = await paste('<vs-sdg-list layout="wheel" goals="all"></vs-sdg-list>');
    const [first, second, ...others] = drawn<SVGRectElement>(list, '[part=bar] rect').map((bar) =>
      bar.getBoundingClientRect(),
    );
    const middle = (box: DOMRect): DOMPoint => new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const distance = (a: DOMRect, b: DOMRect): number =>
      Math.hypot(middle(a).x - middle(b).x, middle(a).y - middle(b).y);
    expect(distance(must(first), must(others.at(-1)))).to.be.greaterThan(2 * distance(must(first), must(second)));
  });
});
