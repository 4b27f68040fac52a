import {expect} from '@open-wc/testing';
import '../../../src/elements/intersection-chart/vs-intersection-chart.js';
import {expectAccessible} from '../../support/axe.js';
import {press} from '../../support/keyboard.js';
import {nextFrame} from '../../support/commands.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, textSizes, WIDTHS} from '../../base/support/layout.js';
import {serveStory} from '../../base/support/served-story.js';
import {drawn, must, partOf, paste, settled} from '../../base/support/widgets.js';

const FACTORS = ['discrimination', 'geography', 'governance', 'socio-economic-status', 'shocks-and-fragility'];

const LONG_STORY = {
  caseStudies: [
    {id: 'word', title: LONG.word, country: 'GB', factors: FACTORS, editorial: {factors: FACTORS}},
    {id: 'title', title: `${LONG.title} ${LONG.address}`, factors: [FACTORS[1], FACTORS[3]]},
    {id: 'none', title: LONG.name, factors: []},
  ],
};

const MANY = {
  caseStudies: Array.from({length: 200}, (_, index) => ({
    id: `s-${index}`,
    title: `Sample ${index}`,
    factors: FACTORS.filter((_factor, column) => (index >> column) % 2),
  })),
};

const chart = (story: Readonly<Record<string, unknown>>, more = ''): string =>
  `<vs-intersection-chart label="${LONG.title}" src="${serveStory(story)}"${more}></vs-intersection-chart>`;

describe('the layout of vs-intersection-chart', () => {
  for (const width of [...WIDTHS, 699, 1000]) {
    for (const lang of ['en', 'ar']) {
      it(`fits into ${width} pixels (${lang})`, async () => {
        const place = await paste(
          `<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" style="width: ${width}px">${chart(LONG_STORY)}</div>`,
        );
        const widget = must(place.firstElementChild);
        drawn(widget, 'tbody button')[0]?.click();
        await settled(widget);
        await expectNoOverflow(widget, place);
        if (width > 700) expectNothingCut(widget);
        spaceText(widget);
        await expectNoOverflow(widget, place);
      });
    }
  }

  for (const width of [320, 760]) {
    it(`fits into ${width} pixels where text is twice as large`, async () => {
      const place = await paste(`<div style="width: ${width}px; font-size: 32px">${chart(LONG_STORY)}</div>`);
      await expectNoOverflow(must(place.firstElementChild), place);
    });
  }

  it('has no text below 13 pixels', async () => {
    for (const width of [300, 800]) {
      const place = await paste(`<div style="width: ${width}px; font-size: 10px">${chart(LONG_STORY)}</div>`);
      expect(Math.min(...textSizes(must(place.firstElementChild)))).to.be.at.least(13);
    }
  });

  it('joins the dots of a row by a line, from the first to the last', async () => {
    const place = await paste(`<div style="width: 800px">${chart(LONG_STORY)}</div>`);
    const cells = drawn(must(place.firstElementChild), 'tbody tr:nth-child(2) td');
    const lines = cells.map((cell) =>
      ['::before', '::after'].map((pseudo) => {
        const {content, borderTopWidth} = getComputedStyle(cell, pseudo);
        return content !== 'none' && borderTopWidth === '2px' ? 'line' : '';
      }),
    );
    // Before the first and behind the last there is only a small dot.
    expect(lines.slice(1, 4)).to.deep.equal([
      ['', 'line'],
      ['line', ''],
      ['line', ''],
    ]);
  });

  it('offers targets that a finger can hit', async () => {
    const short = {caseStudies: [{id: 'a', title: 'A', factors: FACTORS}]};
    for (const width of [300, 800]) {
      const place = await paste(`<div style="width: ${width}px">${chart(short)}</div>`);
      const [button] = drawn(must(place.firstElementChild), 'tbody button');
      expect(must(button).offsetHeight).to.be.at.least(44);
    }
  });
});

describe('vs-intersection-chart with two hundred case studies', () => {
  it('shows all of them, lays out only those in view, and keeps the names of the factors there', async () => {
    const place = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    const widget = must(place.firstElementChild);
    const rows = drawn(widget, 'tbody tr');
    expect(rows.length).to.equal(200);
    expect(getComputedStyle(must(rows[150])).contentVisibility).to.equal('auto');
    must(must(rows[150]).querySelector('button')).focus();
    await settled(widget);
    must(rows[150]).scrollIntoView({block: 'center'});
    await nextFrame();
    const head = must(drawn(widget, 'thead')[0]).getBoundingClientRect();
    expect(head.top).to.be.closeTo(0, 1);
    const {bottom} = partOf(widget, 'explanation').getBoundingClientRect();
    expect(bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
    // Escape lets it go.
    await press('Escape');
    await settled(widget);
    expect(getComputedStyle(partOf(widget, 'explanation')).position).to.equal('static');
    window.scrollTo(0, 0);
  });

  it('covers nothing before it is asked', async () => {
    const place = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    expect(getComputedStyle(partOf(must(place.firstElementChild), 'explanation')).position).to.equal('static');
  });

  it('never hides the focus behind what sticks to the window', async () => {
    const place = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    const widget = must(place.firstElementChild);
    const buttons = drawn(widget, 'tbody button');
    for (const index of [100, 110, 104, 60]) {
      must(buttons[index]).focus();
      await settled(widget);
      await nextFrame();
      const {top, bottom} = must(buttons[index]).getBoundingClientRect();
      expect(top).to.be.at.least(must(drawn(widget, 'thead')[0]).getBoundingClientRect().bottom - 1);
      expect(bottom).to.be.at.most(partOf(widget, 'explanation').getBoundingClientRect().top + 1);
    }
    window.scrollTo(0, 0);
  });
});

describe('vs-intersection-chart for readers with other settings', () => {
  const SHORT = {
    caseStudies: [{id: 'a', title: 'A', factors: FACTORS.slice(0, 2), editorial: {factors: [FACTORS[0]]}}],
  };

  it('is accessible in a dark scheme', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas; width: 800px">${chart(SHORT)}</div>`,
    );
    await expectAccessible(page);
  });

  it('is readable where it sticks on a dark page that does not declare its scheme', async () => {
    const page = await paste(`<div style="color: #fff; background: #111; width: 800px">${chart(MANY)}</div>`);
    const widget = must(page.firstElementChild);
    must(drawn(widget, 'tbody button')[1]).focus();
    await settled(widget);
    const {color, backgroundColor} = getComputedStyle(partOf(widget, 'explanation'));
    expect(color).to.equal('rgb(0, 0, 0)');
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('draws dots and lines that forced colours keep', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const page = await paste(`<div style="width: 800px">${chart(SHORT)}</div>`);
    const widget = must(page.firstElementChild);
    const [hollow, full] = drawn(widget, 'tbody .dot').map((dot) => getComputedStyle(dot));
    expect(hollow?.borderTopWidth).to.equal('2px');
    expect(full?.borderTopWidth).to.equal('7px');
    for (const style of [hollow, full]) expect(style?.borderTopColor).to.not.match(/^rgba\(.*, 0\)$|transparent/);
  });

  it('prints every row, and leaves out what only answers a pointer', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const page = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    const widget = must(page.firstElementChild);
    expect(getComputedStyle(must(drawn(widget, 'tbody tr')[150])).contentVisibility).to.equal('visible');
    expect(getComputedStyle(partOf(widget, 'explanation')).display).to.equal('none');
    expect(getComputedStyle(must(drawn(widget, 'thead')[0])).position).to.equal('static');
  });

  it('moves nothing for those who do not want that', async function () {
    await emulateMediaOrSkip(this, {reducedMotion: 'reduce'});
    const widget = await paste(chart(SHORT));
    for (const part of drawn(widget, '*')) expect(getComputedStyle(part).transitionDuration).to.match(/^0s/);
  });
});
