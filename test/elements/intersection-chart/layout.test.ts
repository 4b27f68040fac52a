import {expect} from '@open-wc/testing';
import '../../../src/elements/intersection-chart/vs-intersection-chart.js';
import {expectAccessible} from '../../support/axe.js';
import {nextFrame} from '../../support/commands.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip, setViewport} from '../../support/media.js';
import {
  BOTH_WAYS,
  expectNothingCut,
  expectNoOverflow,
  LONG,
  pasteInto,
  spaceText,
  textSizes,
  WIDTHS,
} from '../../base/support/layout.js';
import {serveStory} from '../../base/support/served-story.js';
import {drawn, expectSame, must, paste, settled, until} from '../../base/support/widgets.js';
import {skip} from '../../support/skip.js';

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
  for (const width of [...WIDTHS, 679, 680, 1000]) {
    for (const lang of ['en', 'ar']) {
      it(`fits into ${width} pixels (${lang})`, async () => {
        const place = await paste(
          `<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" style="width: ${width}px">${chart(LONG_STORY)}</div>`,
        );
        const widget = must(place.firstElementChild);
        drawn(widget, '.touched').at(-1)?.focus();
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

  for (const width of [700, 1040, 1400]) {
    for (const way of BOTH_WAYS) {
      it(`has names, dots and totals below each other in ${width} pixels (${way[0]})`, async () => {
        const {widget} = await pasteInto(`width: ${width}px`, chart(LONG_STORY), way);
        const middles = (cells: string): number[] =>
          drawn(widget, cells).map((cell) => {
            const {left, right} = cell.getBoundingClientRect();
            return (left + right) / 2;
          });
        const names = middles('[part=factor]');
        expect(names).to.have.lengthOf(5);
        for (const cells of ['tbody tr:first-child .dot', '[part=count]']) {
          middles(cells).forEach((middle, column) => expect(middle, cells).to.be.closeTo(must(names[column]), 1));
        }
      });
    }
  }

  it('has names of columns that are read with ease, whatever size the page sets', async () => {
    for (const size of [10, 16]) {
      const place = await paste(`<div style="width: 800px; font-size: ${size}px">${chart(LONG_STORY)}</div>`);
      for (const name of drawn(must(place.firstElementChild), '[part=factor]')) {
        expect(parseFloat(getComputedStyle(name).fontSize)).to.be.at.least(15);
      }
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

  for (const width of [240, 320, 680]) {
    it(`offers targets that a finger can hit in ${width} pixels`, async () => {
      const short = {caseStudies: ['a', 'b'].map((id) => ({id, title: id, factors: FACTORS}))};
      const place = await paste(`<div style="width: ${width}px">${chart(short)}</div>`);
      let above = 0;
      for (const cell of drawn(must(place.firstElementChild), width < 680 ? '.touched' : 'td:first-of-type.touched')) {
        const {top, bottom} = cell.getBoundingClientRect();
        expect(top).to.be.at.least(above);
        above = bottom;
        expect(Math.min(cell.offsetHeight, cell.offsetWidth)).to.be.at.least(44);
      }
    });
  }
});

describe('vs-intersection-chart in a low window, as on a telephone on its side or at 400 %', () => {
  for (const [width, height] of [
    [800, 400],
    [320, 256],
  ] as const) {
    it(`shows in ${width} × ${height} pixels what it tells of a cell beside that cell`, async function () {
      if (width < 450 && navigator.vendor.startsWith('Apple'))
        skip(this, 'the toolbar of this browser’s window is wider');
      await setViewport({width, height});
      const long = MANY.caseStudies[31]!;
      const story = {
        factors: [{factor: 'geography', summary: `${LONG.title} ${LONG.title} ${LONG.title} ${LONG.title}`}],
        caseStudies: Array.from({length: 40}, (_, index) => ({
          ...long,
          id: `s-${index}`,
          title: `${LONG.title} ${index}`,
        })),
      };
      const place = await paste(`<div>${chart(story)}<p>Behind</p></div>`);
      const widget = must(place.firstElementChild);
      const area = must(drawn(widget, '[role=status]')[0]);
      for (const index of [0, 4, 5, 76, 101, 199, 20]) {
        const dot = must(drawn(widget, '.touched')[index]);
        dot.focus();
        await until(() => area.textContent?.includes(`${LONG.title} ${Math.floor(index / 5)}`));
        for (let frame = 0; frame < 4; frame++) await nextFrame();
        const [cell, told] = [dot.getBoundingClientRect(), area.getBoundingClientRect()];
        expect(cell.top, `top of ${index}`).to.be.at.least(0);
        expect(cell.bottom, `bottom of ${index}`).to.be.at.most(told.top + 1);
        expect(told.bottom, `what is told of ${index}`).to.be.at.most(height + 1);
        if (area.scrollHeight > area.clientHeight) expect(area.tabIndex).to.equal(0);
      }
      await expectNoOverflow(widget, place);
      window.scrollTo(0, 0);
    });
  }

  it('lets the keys scroll what is too long for the window, and lead back by Escape', async function () {
    if (!document.hasFocus()) skip(this, 'the window of this browser has no focus while a program drives it');
    await setViewport({width: 320, height: 256});
    const story = {
      factors: [{factor: 'geography', summary: Array.from({length: 12}, () => LONG.title).join(' ')}],
      caseStudies: [{id: 'a', title: 'A', factors: ['geography']}],
    };
    const place = await paste(`<div>${chart(story)}<button type="button">Behind</button></div>`);
    const widget = must(place.firstElementChild);
    const dot = must(drawn(widget, '.touched')[0]);
    const area = must(drawn(widget, '[role=status]')[0]);
    dot.focus();
    await until(() => area.textContent);
    await press('Tab');
    expectSame(deepActive(), area, 'focused element');
    expect(area.textContent).to.include(LONG.title);
    await expectAccessible(widget);
    await press('Escape');
    expectSame(deepActive(), dot, 'focused element');
    expect(area.textContent.trim()).to.equal('');
    await press('Tab');
    expectSame(deepActive(), place.lastElementChild, 'focused element');
  });
});

/** Rows are drawn a few at a time. */
function allDrawn(widget: Element): Promise<void> {
  return until(() => drawn(widget, 'tbody tr').length === 200, 'all rows are drawn');
}

describe('vs-intersection-chart with two hundred case studies', () => {
  it('shows all of them, lays out only those in view, and keeps the names of the factors there', async () => {
    const place = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    const widget = must(place.firstElementChild);
    await allDrawn(widget);
    const rows = drawn(widget, 'tbody tr');
    expect(getComputedStyle(must(rows[150])).contentVisibility).to.equal('auto');
    must(rows[150]).scrollIntoView({block: 'center'});
    await nextFrame();
    const head = must(drawn(widget, 'thead')[0]).getBoundingClientRect();
    expect(head.top).to.be.closeTo(0, 1);
    window.scrollTo(0, 0);
  });

  it('never hides the focus behind what sticks to the window', async () => {
    const place = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    const widget = must(place.firstElementChild);
    await allDrawn(widget);
    const dots = drawn(widget, '.touched');
    for (const index of [300, 330, 310, 180]) {
      must(dots[index]).focus();
      await settled(widget);
      await until(() => drawn(widget, '[role=status]')[0]?.textContent);
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      const {top, bottom} = must(dots[index]).getBoundingClientRect();
      expect(bottom).to.be.at.most(must(drawn(widget, '[role=status]')[0]).getBoundingClientRect().top + 1);
      expect(top).to.be.at.least(must(drawn(widget, 'thead')[0]).getBoundingClientRect().bottom - 1);
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
    const {color, backgroundColor} = getComputedStyle(must(drawn(widget, 'thead')[0]));
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

  it('prints every row', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const page = await paste(`<div style="width: 800px">${chart(MANY)}</div>`);
    const widget = must(page.firstElementChild);
    await allDrawn(widget);
    expect(getComputedStyle(must(drawn(widget, 'tbody tr')[150])).contentVisibility).to.equal('visible');
    expect(getComputedStyle(must(drawn(widget, 'thead')[0])).position).to.equal('static');
  });
});
