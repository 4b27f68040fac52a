/** What is told of a cell when a reader points at it, by hand or with the keys. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/intersection-chart/vs-intersection-chart.js';
import type {IntersectionChart} from '../../../src/elements/intersection-chart/intersection-chart.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {setViewport} from '../../support/media.js';
import {hover} from '../../support/pointer.js';
import {skip} from '../../support/skip.js';
import {serveStory} from '../../base/support/served-story.js';
import {expectNoOverflow} from '../../base/support/layout.js';
import {
  drawn,
  expectFocusDrawn,
  expectSame,
  heardText,
  languageOf,
  must,
  partOf,
  paste,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const ALL = ['discrimination', 'geography', 'governance', 'socio-economic-status', 'shocks-and-fragility'];

/** Sorted as it is shown: dots 0 to 4, 5 and 6, 7, 8, and none. */
const STORY = {
  languages: ['en'],
  factors: [{factor: 'governance', summary: 'Few people have a say.'}],
  caseStudies: [
    {id: 'all', title: 'All', factors: ALL},
    {
      id: 'two',
      title: 'Two',
      factors: ['discrimination', 'governance'],
      editorial: {factors: ['governance']},
    },
    {id: 'one', title: 'One', country: 'XK', factors: ['geography']},
    {id: 'uno', title: 'Uno', factors: ['shocks-and-fragility']},
    {id: 'none', title: 'None', country: 'ZM', factors: []},
  ],
};

interface Chart {
  readonly chart: IntersectionChart;
  readonly dots: readonly HTMLElement[];
  /** All cells of case studies, row by row. */
  readonly cells: readonly HTMLElement[];
  readonly page: HTMLElement;
}

/** A chart with room for a matrix, between two buttons. */
async function pasteChart(width = 680, dir = 'ltr'): Promise<Chart> {
  const page = await paste(
    `<div dir="${dir}" style="width: ${width}px"><button type="button">Before</button><vs-intersection-chart src="${serveStory(STORY)}"></vs-intersection-chart><button type="button">After</button></div>`,
  );
  const chart = must(page.querySelector('vs-intersection-chart'));
  return {chart, dots: drawn(chart, '.touched'), cells: drawn(chart, 'tbody td'), page};
}

/** WebKit's window has no focus while a program drives it; then no element there looks focused. */
function needFocus(test: Mocha.Context): void {
  if (!document.hasFocus()) skip(test, 'the window of this browser has no focus while a program drives it');
}

/** Goes to the dot of the Tab key, from before the chart. */
async function enter(page: HTMLElement): Promise<void> {
  must(page.querySelector('button')).focus();
  await press('Tab');
}

/** Presses keys, and expects each to lead to a dot. */
async function expectKeys(dots: readonly HTMLElement[], steps: readonly (readonly [string, number])[]): Promise<void> {
  for (const [index, [key, dot]] of steps.entries()) {
    await press(key);
    expectSame(deepActive(), dots[dot], `element focused by key ${index}, ${key},`);
  }
}

const HINT = 'Choose a cell to read what it stands for.';

const explained = (chart: Element): string => seenText(partOf(chart, 'explanation'));

/** What is told of a cell, and nothing else. */
const said = (chart: Element): HTMLElement => must(drawn(chart, '[role=status]')[0]);

const DEFINITION =
  'People are isolated or at risk because of where they live, and public services are missing there or worse than elsewhere.';

describe('what vs-intersection-chart tells of a cell', () => {
  it('is which case study and factor meet in the cell under the pointer, and what the story says', async () => {
    const {chart, cells, page} = await pasteChart();
    expect(explained(chart)).to.equal(HINT);
    await hover(must(cells[7]));
    await until(() => explained(chart) === 'Two Governance Chosen by the editors Few people have a say.');
    await hover(must(cells[2]));
    await until(() => explained(chart) === 'All Governance Touched Few people have a say.');
    await hover(must(page.lastElementChild));
    await until(() => explained(chart) === HINT);
  });

  it('is the definition of the factor where the story says nothing of it', async () => {
    const {chart, cells} = await pasteChart();
    await hover(must(cells[11]));
    await until(() => explained(chart) === `One Geography Touched ${DEFINITION}`);
  });

  it('is that the story does not name a factor, in an empty cell', async () => {
    const {chart, cells} = await pasteChart();
    await hover(must(cells[21]));
    await until(() => explained(chart) === `None Geography Not named ${DEFINITION}`);
    await expectAccessible(chart);
  });

  it('is told of the cell with the focus, too, and heard', async function () {
    needFocus(this);
    const {chart, page} = await pasteChart();
    await enter(page);
    await until(() => explained(chart).startsWith('All Discrimination Touched'));
    await press('ArrowDown');
    await press('ArrowRight');
    await until(() => explained(chart) === `Two Geography Not named ${DEFINITION}`);
    expect(must(drawn(chart, '[role=status]')[0]).textContent).to.contain('Not named');
  });

  it('is in the language of the page, with the words of the story marked', async () => {
    const {chart, cells} = await pasteChart(680, 'rtl" lang="ar');
    await hover(must(cells[7]));
    await until(() => explained(chart).includes('Few people have a say.'));
    const [title, factor] = must(drawn(chart, '.meeting')[0]).children;
    expect(saidIn(must(title))).to.include({text: 'Two', language: 'en', direction: 'ltr'});
    expect(languageOf(must(factor))).to.equal('ar');
    await expectAccessible(chart);
  });

  for (const width of [240, 680, 1000]) {
    it(`covers no cell of a case study and moves nothing in ${width} pixels`, async () => {
      const {chart, cells} = await pasteChart(width);
      const {height} = chart.getBoundingClientRect();
      const last = must(drawn(chart, 'tbody tr').at(-1));
      for (const cell of width < 680 ? drawn(chart, '.touched') : cells) {
        cell.focus();
        await until(() => explained(chart).includes(must(cell.parentElement?.querySelector('bdi')?.textContent)));
        expect(chart.getBoundingClientRect().height).to.equal(height);
        chart.scrollIntoView({block: 'end', behavior: 'instant'});
        expect(said(chart).getBoundingClientRect().top).to.be.at.least(last.getBoundingClientRect().bottom);
      }
    });
  }

  it('stays while the pointer is on it', async () => {
    // So high that nothing scrolls below the pointer.
    await setViewport({width: 800, height: 1000});
    const {chart, cells, page} = await pasteChart();
    await hover(must(cells[7]));
    await until(() => explained(chart).startsWith('Two Governance'));
    await hover(said(chart));
    expect(explained(chart)).to.match(/^Two Governance/);
    await hover(must(page.lastElementChild));
    await until(() => explained(chart) === HINT);
  });

  it('goes with Escape, wherever the focus is, until the reader points at another cell', async function () {
    needFocus(this);
    const {chart, cells, page} = await pasteChart();
    must(page.querySelector('button')).focus();
    await hover(must(cells[7]));
    await until(() => explained(chart).startsWith('Two Governance'));
    await press('Escape');
    expect(explained(chart)).to.equal(HINT);
    await hover(must(cells[7]?.querySelector('.dot')));
    expect(explained(chart)).to.equal(HINT);
    await hover(must(cells[2]));
    await until(() => explained(chart).startsWith('All Governance'));
    await hover(must(cells[7]));
    await until(() => explained(chart).startsWith('Two Governance'));
  });

  it('goes with Escape from the cell with the focus, which keeps it', async function () {
    needFocus(this);
    const {chart, dots, page} = await pasteChart();
    await enter(page);
    await until(() => explained(chart).startsWith('All Discrimination'));
    await press('Escape');
    expect(explained(chart)).to.equal(HINT);
    expectSame(deepActive(), dots[0], 'focused element');
    chart.label = 'Other name';
    await settled(chart);
    expect(explained(chart), 'after an update').to.equal(HINT);
    await press('ArrowRight');
    await until(() => explained(chart).startsWith('All Geography'));
  });

  it('leaves Escape to the page where nothing is explained', async () => {
    const {chart, cells, page} = await pasteChart();
    const escape = (): boolean =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    expect(escape(), 'before').to.equal(true);
    await hover(must(cells[7]));
    await until(() => explained(chart) !== HINT);
    expect(escape(), 'explained').to.equal(false);
    expect(escape(), 'dismissed').to.equal(true);
    await hover(must(cells[2]));
    await until(() => explained(chart) !== HINT);
    page.remove();
    expect(escape(), 'removed').to.equal(true);
  });

  it('is heard in the cell, whose column and row have names', async () => {
    const {chart, dots} = await pasteChart();
    expect(dots.slice(5, 7).map(heardText)).to.deep.equal(['Touched', 'Touched Chosen by the editors']);
    must(dots[6]).focus();
    await expectAccessible(chart);
  });
});

describe('the keys of vs-intersection-chart', () => {
  it('make all cells one stop of the Tab key', async () => {
    const {dots, page} = await pasteChart();
    await enter(page);
    expectSame(deepActive(), dots[0], 'focused element');
    expectFocusDrawn(must(dots[0]));
    await press('ArrowDown');
    await press('Tab');
    // The name of Kosovo leads to its note.
    await press('Tab');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expectSame(deepActive(), dots[5], 'focused element');
  });

  it('move along the rows and columns', async () => {
    const {cells, page} = await pasteChart();
    await enter(page);
    await expectKeys(cells, [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowDown', 7],
      ['ArrowDown', 12],
      ['ArrowLeft', 11],
      ['ArrowUp', 6],
      ['End', 24],
      ['Home', 0],
    ]);
  });

  it('stay where there is no cell beyond', async () => {
    const {cells, page} = await pasteChart();
    await enter(page);
    await expectKeys(cells, [
      ['ArrowUp', 0],
      ['ArrowLeft', 0],
      ['End', 24],
      ['ArrowDown', 24],
      ['ArrowRight', 24],
    ]);
  });

  it('go the other way from right to left', async () => {
    const {cells, page} = await pasteChart(680, 'rtl');
    await enter(page);
    await expectKeys(cells, [
      ['ArrowLeft', 1],
      ['ArrowRight', 0],
      ['ArrowDown', 5],
    ]);
  });

  it('leave other keys to the page', async () => {
    const {chart, dots, page} = await pasteChart();
    await enter(page);
    let prevented = true;
    chart.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    for (const options of [{key: 'a'}, {key: 'ArrowDown', ctrlKey: true}, {key: 'End', metaKey: true}]) {
      must(dots[0]).dispatchEvent(
        new KeyboardEvent('keydown', {...options, bubbles: true, composed: true, cancelable: true}),
      );
      expect(prevented, JSON.stringify(options)).to.equal(false);
    }
    expectSame(deepActive(), dots[0], 'focused element');
  });

  it('find a dot when the one they led to is filtered out', async () => {
    const {chart, dots, page} = await pasteChart();
    must(dots[8]).focus();
    const rows = drawn(chart, 'tbody tr').length;
    chart.filter = 'discrimination';
    await until(() => drawn(chart, 'tbody tr').length < rows, 'the filter is applied');
    must(page.querySelector('button')).focus();
    await press('Tab');
    expectSame(deepActive(), drawn(chart, '.touched')[0], 'focused element');
  });
});

describe('a narrow vs-intersection-chart', () => {
  it('lists the factors of each case study in words', async () => {
    const {chart} = await pasteChart(300);
    const rows = drawn(chart, 'tbody tr, tfoot tr').map(seenText);
    expect(rows.slice(1)).to.deep.equal([
      'Two Discrimination Governance',
      'One Kosovo* Geography',
      'Uno Shocks and fragility',
      'None Zambia No factor named',
      'Case studies per factor Discrimination 2 Geography 2 Governance 2 Socio-economic status 1 Shocks and fragility 2',
    ]);
    await expectAccessible(chart);
  });

  it('is the same table to screen readers', async () => {
    const {chart} = await pasteChart(300);
    const row = must(drawn<HTMLTableRowElement>(chart, 'tbody tr')[1]);
    expect([...row.cells].map(heardText)).to.deep.equal([
      'Two',
      'Touched',
      '',
      'Touched Chosen by the editors',
      '',
      '',
    ]);
    expect(heardText(must(drawn(chart, 'thead')[0]))).to.contain('Discrimination');
  });

  it('has keys that lead to dots, as nothing else is seen, and explains them', async function () {
    needFocus(this);
    const {chart, dots, page} = await pasteChart(240);
    await enter(page);
    await expectKeys(dots, [
      ['ArrowDown', 1],
      ['End', 8],
      ['Home', 0],
    ]);
    must(dots[6]).focus();
    await until(() => explained(chart) === 'Two Governance Chosen by the editors Few people have a say.');
    await expectNoOverflow(chart, page);
  });
});
