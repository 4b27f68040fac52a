import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-badge/vs-sdg-badge.js';
import {BADGE_LABELS, BADGE_SIZES, type SdgBadge} from '../../../src/elements/sdg-badge/sdg-badge.js';
import {expectAccessible} from '../../support/axe.js';
import {
  count,
  drawn,
  has,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

/** The official colours and titles, as the guidelines of the United Nations print them. */
const GOALS: ReadonlyArray<readonly [color: string, title: string]> = [
  ['#E5243B', 'No Poverty'],
  ['#DDA63A', 'Zero Hunger'],
  ['#4C9F38', 'Good Health and Well-being'],
  ['#C5192D', 'Quality Education'],
  ['#FF3A21', 'Gender Equality'],
  ['#26BDE2', 'Clean Water and Sanitation'],
  ['#FCC30B', 'Affordable and Clean Energy'],
  ['#A21942', 'Decent Work and Economic Growth'],
  ['#FD6925', 'Industry, Innovation and Infrastructure'],
  ['#DD1367', 'Reduced Inequalities'],
  ['#FD9D24', 'Sustainable Cities and Communities'],
  ['#BF8B2E', 'Responsible Consumption and Production'],
  ['#3F7E44', 'Climate Action'],
  ['#0A97D9', 'Life Below Water'],
  ['#56C02B', 'Life on Land'],
  ['#00689D', 'Peace, Justice and Strong Institutions'],
  ['#19486A', 'Partnerships for the Goals'],
];

function toRgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [...rgb.matchAll(/\d+/g)].map(([value]) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('vs-sdg-badge', () => {
  for (const [index, [color, title]] of GOALS.entries()) {
    const goal = index + 1;
    it(`shows Goal ${goal} in its official colour and by its official title`, async () => {
      const badge = await paste(`<vs-sdg-badge goal="${goal}">Goal ${goal}</vs-sdg-badge>`);
      expect(heardText(badge).toLowerCase()).to.equal(`goal ${goal} ${title}`.toLowerCase());
      const square = getComputedStyle(must(drawn(badge, '[part=square] rect')[0])).fill;
      const numeral = getComputedStyle(must(drawn(badge, '[part=square] text')[0])).fill;
      expect(square).to.equal(toRgb(color));
      const [bright = 0, dark = 0] = [luminance(square), luminance(numeral)].sort((a, b) => b - a);
      expect((bright + 0.05) / (dark + 0.05), 'contrast of the numeral').to.be.at.least(3);
    });
  }

  it('is accessible in every size and with every label', async () => {
    const badges = BADGE_SIZES.flatMap((size) =>
      BADGE_LABELS.map(
        (label) => `<p><vs-sdg-badge goal="7" size="${size}" label="${label}">Goal 7</vs-sdg-badge></p>`,
      ),
    );
    await expectAccessible(await paste(`<div>${badges.join('')}</div>`));
  });

  for (const label of BADGE_LABELS) {
    it(`says number and title to screen readers with the label "${label}"`, async () => {
      const badge = await paste(`<vs-sdg-badge goal="5" label="${label}">Goal 5</vs-sdg-badge>`);
      expect(heardText(badge)).to.equal('Goal 5 Gender Equality');
    });
  }

  for (const [label, seen] of [
    ['full', '5 Goal 5 Gender Equality'],
    ['number', '5 Goal 5'],
    ['none', '5'],
  ] as const) {
    it(`shows "${seen}" with the label "${label}"`, async () => {
      const badge = await paste(`<vs-sdg-badge goal="5" label="${label}">Goal 5</vs-sdg-badge>`);
      expect(seenText(badge)).to.equal(seen);
    });
  }

  for (const [size, pixels] of [
    ['small', 32],
    ['medium', 48],
    ['large', 72],
  ] as const) {
    it(`has a square of ${pixels} pixels in the size "${size}"`, async () => {
      const badge = await paste(`<vs-sdg-badge goal="5" size="${size}">Goal 5</vs-sdg-badge>`);
      const {width, height} = partOf(badge, 'square').getBoundingClientRect();
      expect({width, height}).to.deep.equal({width: pixels, height: pixels});
    });
  }

  for (const written of ['SDG 5', 'Goal 5', '05', '#5']) {
    it(`understands "${written}"`, async () => {
      const told = listen();
      const badge = await paste(`<vs-sdg-badge goal="${written}">Goal 5</vs-sdg-badge>`);
      expect(heardText(badge)).to.equal('Goal 5 Gender Equality');
      await pause(50);
      expect(told.messages).to.deep.equal([]);
    });
  }

  it('shows the text between the tags when the Goal is none, and tells its author', async () => {
    const told = listen();
    const badge = await paste('<vs-sdg-badge goal="18"><a href="#g">Goal 18</a></vs-sdg-badge>');
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('Goal 18');
    expect(isVisible(must(badge.querySelector('a')))).to.equal(true);
    expect(told.problems[0]?.code).to.equal('goal-unknown');
    expect(told.problems[0]?.hint).to.contain('1 to 17');
    expect(has(badge, 'square')).to.equal(false);
  });

  it('shows what was typed as a Goal when there is nothing else', async () => {
    listen();
    const badge = await paste('<vs-sdg-badge goal="eighteen"></vs-sdg-badge>');
    expect(seenText(badge)).to.equal('eighteen');
  });

  it('without a Goal shows its text and tells its author', async () => {
    const told = listen();
    const badge = await paste('<vs-sdg-badge>Goal 5</vs-sdg-badge>');
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('Goal 5');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
  });

  it('that is empty harms nothing', async () => {
    const told = listen();
    const badge = await paste('<vs-sdg-badge></vs-sdg-badge>');
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('');
  });

  it('with unknown words for size and label is shown as usual, and its author is told', async () => {
    const told = listen();
    const badge = await paste('<vs-sdg-badge goal="5" size="huge" label="title">Goal 5</vs-sdg-badge>');
    await until(() => told.problems.length > 1);
    expect(seenText(badge)).to.equal('5 Goal 5 Gender Equality');
    expect(partOf(badge, 'square').getBoundingClientRect().width).to.equal(48);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown', 'value-unknown']);
  });

  it('follows attributes that change, are removed, or are set to nothing', async () => {
    const told = listen();
    const badge = await paste<SdgBadge>(
      '<vs-sdg-badge goal="5" label="none" size="large" href="#five">Goal 5</vs-sdg-badge>',
    );
    badge.setAttribute('goal', '16');
    for (const name of ['label', 'size', 'href']) badge.removeAttribute(name);
    await settled(badge);
    expect(seenText(badge)).to.equal('16 Goal 16 Peace, Justice and Strong Institutions');
    expect(count(badge, 'a')).to.equal(0);
    Object.assign(badge, {label: undefined, size: null, href: undefined, iconSrc: null});
    await settled(badge);
    expect(seenText(badge)).to.equal('16 Goal 16 Peace, Justice and Strong Institutions');
    await pause();
    expect(told.messages).to.deep.equal([]);
    Object.assign(badge, {goal: undefined});
    await settled(badge);
    expect(seenText(badge)).to.equal('Goal 5');
  });

  it('takes a number from a script', async () => {
    const badge = await paste<SdgBadge>('<vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>');
    Object.assign(badge, {goal: 16});
    await settled(badge);
    expect(heardText(badge)).to.equal('Goal 16 Peace, Justice and Strong Institutions');
  });

  it('stands in a line of text and in a paragraph of an editor', async () => {
    const page = await paste(
      '<p>Goals: <vs-sdg-badge goal="5" label="number">Goal 5</vs-sdg-badge> <vs-sdg-badge goal="16" label="number">Goal 16</vs-sdg-badge></p>',
    );
    const [first, second] = page.querySelectorAll('vs-sdg-badge');
    expect(must(first).getBoundingClientRect().top).to.be.closeTo(must(second).getBoundingClientRect().top, 1);
    expect(must(second).getBoundingClientRect().left).to.be.greaterThan(must(first).getBoundingClientRect().right);
  });
});
