/** What is told of a row when a reader points at it, by hand or with the keys. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/intersection-chart/vs-intersection-chart.js';
import type {IntersectionChart} from '../../../src/elements/intersection-chart/intersection-chart.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {click, hover} from '../../support/pointer.js';
import {serveStory} from '../../base/support/served-story.js';
import {
  drawn,
  expectFocusDrawn,
  expectSame,
  find,
  heardText,
  isVisible,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const STORY = {
  caseStudies: [
    {
      id: 'two',
      title: 'Two',
      country: 'BD',
      factors: ['discrimination', 'governance'],
      editorial: {factors: ['governance']},
    },
    {id: 'one', title: 'One', country: 'XK', factors: ['geography']},
    {id: 'uno', title: 'Uno', factors: ['governance']},
    {id: 'none', title: 'None', country: 'ZM', factors: []},
  ],
};

/** A chart with room for a matrix, between two buttons. */
async function pasteChart(width = 800): Promise<{chart: IntersectionChart; buttons: HTMLElement[]; page: HTMLElement}> {
  const page = await paste(
    `<div style="width: ${width}px"><button type="button">Before</button><vs-intersection-chart src="${serveStory(STORY)}"></vs-intersection-chart><button type="button">After</button></div>`,
  );
  const chart = must(page.querySelector('vs-intersection-chart'));
  return {chart, buttons: drawn(chart, 'tbody button'), page};
}

const explained = (chart: Element): string => seenText(partOf(chart, 'explanation'));

/** Goes to the row of the Tab key, from before the chart. */
async function enter(page: HTMLElement): Promise<void> {
  must(page.querySelector('button')).focus();
  await press('Tab');
}

describe('what vs-intersection-chart tells of a row', () => {
  it('is the first row to begin with', async () => {
    const {chart} = await pasteChart();
    expect(explained(chart)).to.equal('Two Bangladesh Discrimination Governance');
  });

  it('is the row under the pointer, wherever in it, and stays when the pointer leaves', async () => {
    const {chart, page} = await pasteChart();
    const cell = must(drawn<HTMLTableCellElement>(chart, 'tbody tr:nth-child(4) td')[2]);
    await hover(cell);
    await settled(chart);
    expect(explained(chart)).to.equal('None Zambia No factor named');
    await hover(must(page.lastElementChild));
    await settled(chart);
    expect(explained(chart)).to.equal('None Zambia No factor named');
  });

  it('is the row that was clicked', async () => {
    const {chart, buttons} = await pasteChart();
    await click(must(buttons[2]));
    await settled(chart);
    expect(explained(chart)).to.equal('Uno Governance');
    expect(buttons.map((button) => button.getAttribute('aria-current'))).to.deep.equal([null, null, 'true', null]);
  });

  it('names the factors as a list, and says which of them the editors chose', async () => {
    const {chart} = await pasteChart();
    expect(drawn(chart, '[part=explanation] li').map(heardText)).to.deep.equal([
      'Discrimination',
      'Governance Chosen by the editors',
    ]);
    expect(partOf(chart, 'explanation').getAttribute('role')).to.equal('status');
  });

  it('carries the note on Kosovo, which its name leads to', async () => {
    const {chart, buttons} = await pasteChart();
    expect(find(chart, 'note')).to.equal(null);
    await click(must(buttons[1]));
    await until(() => find(chart, 'note'));
    expect(seenText(partOf(chart, 'place'))).to.equal('Kosovo*');
    await expectAccessible(chart);
    await click(must(drawn(chart, '.asterisk')[0]));
    expectSame(deepActive(), partOf(chart, 'note'), 'focused element');
  });

  it('starts anew when the row is filtered out', async () => {
    const {chart, buttons} = await pasteChart();
    await click(must(buttons[2]));
    chart.filter = 'BD';
    await settled(chart);
    expect(explained(chart)).to.equal('Two Bangladesh Discrimination Governance');
  });
});

describe('the keys of vs-intersection-chart', () => {
  it('make all rows one stop of the Tab key', async () => {
    const {chart, buttons, page} = await pasteChart();
    await enter(page);
    expectSame(deepActive(), buttons[0], 'focused element');
    expectFocusDrawn(must(buttons[0]));
    await press('Tab');
    expectSame(deepActive(), page.lastElementChild, 'focused element');
    await press('Shift+Tab');
    expectSame(deepActive(), buttons[0], 'focused element');
    expect(chart.shadowRoot?.activeElement).to.not.equal(null);
  });

  it('move between the rows, and what is told follows', async () => {
    const {chart, buttons, page} = await pasteChart();
    await enter(page);
    for (const [key, row, told] of [
      ['ArrowDown', 1, 'One'],
      ['ArrowDown', 2, 'Uno'],
      ['ArrowUp', 1, 'One'],
      ['End', 3, 'None'],
      ['ArrowDown', 3, 'None'],
      ['Home', 0, 'Two'],
      ['ArrowUp', 0, 'Two'],
    ] as const) {
      await press(key);
      await settled(chart);
      expectSame(deepActive(), buttons[row], `element focused by ${key}`);
      expect(explained(chart)).to.match(new RegExp(`^${told}`));
    }
  });

  it('lead back to the row that was left', async () => {
    const {buttons, page} = await pasteChart();
    await enter(page);
    await press('ArrowDown', 'ArrowDown', 'Tab', 'Shift+Tab');
    expectSame(deepActive(), buttons[2], 'focused element');
  });

  it('leave other keys to the page', async () => {
    const {chart, buttons, page} = await pasteChart();
    await enter(page);
    let prevented = true;
    chart.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    for (const options of [{key: 'a'}, {key: 'ArrowDown', ctrlKey: true}, {key: 'End', metaKey: true}]) {
      must(buttons[0]).dispatchEvent(
        new KeyboardEvent('keydown', {...options, bubbles: true, composed: true, cancelable: true}),
      );
      expect(prevented, JSON.stringify(options)).to.equal(false);
    }
    expectSame(deepActive(), buttons[0], 'focused element');
  });
});

describe('a narrow vs-intersection-chart', () => {
  it('lists the factors of each case study in words', async () => {
    const {chart} = await pasteChart(300);
    const rows = drawn(chart, 'tbody tr, tfoot tr').map(seenText);
    expect(rows).to.deep.equal([
      'Two Discrimination Governance',
      'One Geography',
      'Uno Governance',
      'None No factor named',
      'Case studies per factor Discrimination 1 Geography 1 Governance 2 Socio-economic status 0 Shocks and fragility 0',
    ]);
    await expectAccessible(chart);
  });

  it('is the same table to screen readers', async () => {
    const {chart} = await pasteChart(300);
    const [first] = drawn<HTMLTableRowElement>(chart, 'tbody tr');
    expect([...must(first).cells].map(heardText)).to.deep.equal([
      'Two',
      'Touches',
      '',
      'Touches, chosen by the editors',
      '',
      '',
    ]);
    expect(heardText(must(drawn(chart, 'thead')[0]))).to.contain('Discrimination');
  });

  it('tells of a row only when it is chosen, because the rows say it already', async () => {
    const {chart, buttons} = await pasteChart(300);
    expect(isVisible(partOf(chart, 'explanation'))).to.equal(false);
    await hover(must(buttons[1]));
    await settled(chart);
    expect(isVisible(partOf(chart, 'explanation'))).to.equal(false);
    await click(must(buttons[1]));
    await settled(chart);
    expect(explained(chart)).to.match(/^One Kosovo\* Geography/);
  });
});
