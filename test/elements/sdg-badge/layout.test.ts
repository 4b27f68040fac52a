import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-badge/vs-sdg-badge.js';
import {BADGE_SIZES} from '../../../src/elements/sdg-badge/sdg-badge.js';
import {GOAL_COLORS} from '../../../src/reference/goals.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, spaceText, textSizes} from '../../base/support/layout.js';
import {drawn, heardText, must, partOf, paste, until} from '../../base/support/widgets.js';

const allBadges = (more = ''): string =>
  GOAL_COLORS.map(
    (_, index) => `<p><vs-sdg-badge goal="${index + 1}"${more}>Goal ${index + 1}</vs-sdg-badge></p>`,
  ).join('');

describe('badges', () => {
  for (const width of [160, 240, 360]) {
    it(`fit into ${width} pixels`, async () => {
      const place = await paste(`<div style="width: ${width}px">${allBadges(' size="large"')}</div>`);
      for (const badge of place.querySelectorAll('vs-sdg-badge')) await expectNoOverflow(badge, place);
    });
  }

  it('fit with the longest titles, in French', async () => {
    const place = await paste(`<div lang="fr" style="width: 200px">${allBadges()}</div>`);
    const badges = [...place.querySelectorAll('vs-sdg-badge')];
    await until(() => badges.every((badge) => heardText(badge).startsWith('Objectif')));
    for (const badge of badges) await expectNoOverflow(badge, place);
  });

  it('fit at a zoom of 400 %, with text spacing', async () => {
    const place = await paste(`<div style="width: 320px; font-size: 32px">${allBadges()}</div>`);
    for (const badge of place.querySelectorAll('vs-sdg-badge')) {
      spaceText(badge);
      await expectNoOverflow(badge, place);
      expectNothingCut(badge);
    }
  });

  it('with an icon fit into a narrow column together with the disclaimer', async () => {
    const place = await paste(
      `<div style="width: 160px"><vs-sdg-badge goal="9" size="large" icon-src="data:image/png;base64,AAAA">Goal 9</vs-sdg-badge></div>`,
    );
    await expectNoOverflow(must(place.firstElementChild), place);
  });

  for (const size of BADGE_SIZES) {
    it(`in the size "${size}" have no text below 13 pixels where the page’s root is small`, async () => {
      const {style} = document.documentElement;
      style.fontSize = '62.5%';
      try {
        const place = await paste(
          `<div style="font-size: 1rem"><vs-sdg-badge size="${size}" goal="5">Goal 5</vs-sdg-badge></div>`,
        );
        const sizes = textSizes(must(place.firstElementChild));
        expect(sizes.length).to.be.greaterThan(0);
        expect(Math.min(...sizes)).to.be.at.least(13);
      } finally {
        style.fontSize = '';
      }
    });
  }

  it('stand side by side in a flex row without collapsing', async () => {
    const row = await paste(
      '<div style="display: flex; gap: 8px; width: 780px"><vs-sdg-badge goal="5">Goal 5</vs-sdg-badge><vs-sdg-badge goal="1">Goal 1</vs-sdg-badge></div>',
    );
    for (const badge of row.children) {
      expect(badge.clientWidth).to.be.greaterThan(48 + 60);
      expect(badge.clientHeight).to.be.at.most(60);
    }
  });

  it('are accessible in a dark scheme, in their official colours', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas">${allBadges(' href="#goal"')}</div>`,
    );
    await expectAccessible(page);
    const fills = [...page.querySelectorAll('vs-sdg-badge')].map((badge) =>
      must(drawn(badge, 'rect')[0]).getAttribute('fill'),
    );
    expect(fills).to.deep.equal([...GOAL_COLORS]);
  });

  it('keep their official colours in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const badge = await paste('<vs-sdg-badge goal="5" href="#five">Goal 5</vs-sdg-badge>');
    expect(getComputedStyle(must(drawn(badge, 'rect')[0])).fill).to.equal('rgb(255, 58, 33)');
    expect(partOf(badge, 'square').getBoundingClientRect().width).to.equal(48);
  });

  it('keep their official colours on paper, where backgrounds are left out', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const badge = await paste('<vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>');
    expect(getComputedStyle(must(drawn(badge, 'rect')[0])).fill).to.equal('rgb(255, 58, 33)');
    expect(getComputedStyle(partOf(badge, 'square')).display).to.not.equal('none');
  });
});
