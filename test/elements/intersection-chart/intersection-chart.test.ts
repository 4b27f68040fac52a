import {expect} from '@open-wc/testing';
import '../../../src/elements/intersection-chart/vs-intersection-chart.js';
import type {IntersectionChart} from '../../../src/elements/intersection-chart/intersection-chart.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectSame,
  find,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const STORY = {
  caseStudies: [
    {id: 'one', title: 'One', country: 'ZM', factors: ['governance']},
    {id: 'two', title: 'Two', country: 'BD', factors: ['shocks-and-fragility', 'discrimination']},
    {id: 'none', title: 'None', factors: []},
    {id: 'uno', title: 'Uno', country: 'ZM', factors: ['geography'], editorial: {factors: ['geography']}},
  ],
};

const chart = (more = '', text = '', id = ''): string =>
  `<vs-intersection-chart src="${serveStory(STORY)}${id}"${more}>${text}</vs-intersection-chart>`;

const tableOf = (widget: Element): HTMLTableElement => partOf(widget, 'chart') as HTMLTableElement;

/** The rows as a screen reader goes through them, cell by cell. */
function cellsOf(widget: Element): string[][] {
  return [...tableOf(widget).rows].map((row) => [...row.cells].map(heardText));
}

const titlesOf = (widget: Element): (string | undefined)[] =>
  [...must(tableOf(widget).tBodies[0]).rows].map((row) => row.querySelector('bdi')?.textContent?.trim());

describe('vs-intersection-chart', () => {
  it('is a table to screen readers: which case study touches which factor, and how many do', async () => {
    const widget = await paste(`<div style="width: 800px">${chart()}</div>`);
    expect(cellsOf(must(widget.firstElementChild))).to.deep.equal([
      ['Case study', 'Discrimination', 'Geography', 'Governance', 'Socio-economic status', 'Shocks and fragility'],
      ['Two Bangladesh', 'Touched', '', '', '', 'Touched'],
      ['One Zambia', '', '', 'Touched', '', ''],
      ['Uno Zambia', '', 'Touched Chosen by the editors', '', '', ''],
      ['None No factor named', '', '', '', '', ''],
      ['Case studies per factor', '1', '1', '1', '0', '1'],
    ]);
    await expectAccessible(widget);
  });

  it('has headings for its rows and columns, and a name', async () => {
    const widget = await paste(chart());
    expect(drawn(widget, 'thead th[scope=col]').length).to.equal(6);
    expect(drawn(widget, 'tbody th[scope=row]').length).to.equal(4);
    expect(heardText(partOf(widget, 'heading'))).to.equal('Factors that meet in each case study');
  });

  it('keeps the roles of a table, which some browsers forget where the layout is a grid', async () => {
    const widget = await paste(chart());
    for (const [element, role] of [
      ['table', 'table'],
      ['tbody, thead, tfoot', 'rowgroup'],
      ['tr', 'row'],
      ['td', 'cell'],
      ['[scope=col]', 'columnheader'],
      ['[scope=row]', 'rowheader'],
    ] as const) {
      expect(count(widget, element)).to.be.greaterThan(0);
      for (const part of drawn(widget, element)) expect(part.getAttribute('role')).to.equal(role);
    }
  });

  it('puts first where most factors meet, and keeps the order of the story among equals', async () => {
    const widget = await paste(chart());
    expect(titlesOf(widget)).to.deep.equal(['Two', 'One', 'Uno', 'None']);
  });

  it('is called by its label', async () => {
    const widget = await paste(chart(' label="Why people are left behind"'));
    expect(heardText(partOf(widget, 'heading'))).to.equal('Why people are left behind');
    expect(tableOf(widget).getAttribute('aria-labelledby')).to.equal(partOf(widget, 'heading').id);
  });

  it('says what a hollow dot means, and only where there is one', async () => {
    const widget = await paste<IntersectionChart>(chart());
    expect(seenText(partOf(widget, 'legend'))).to.equal('Chosen by the editors');
    widget.filter = 'BD';
    await until(() => !find(widget, 'legend'), 'the legend is gone');
  });

  it('draws the dots of the editors hollow', async () => {
    const widget = await paste(chart());
    const widths = drawn(widget, 'tbody .dot').map((dot) => getComputedStyle(dot).borderTopWidth);
    expect(widths).to.deep.equal(['7px', '7px', '7px', '2px']);
  });

  it('shows the case studies that its filter lets through', async () => {
    const page = await paste(`<div style="width: 800px">${chart(' filter="ZM"')}</div>`);
    const widget = must(page.firstElementChild);
    expect(titlesOf(widget)).to.deep.equal(['One', 'Uno']);
    expect(cellsOf(widget).at(-1)).to.deep.equal(['Case studies per factor', '0', '1', '1', '0', '0']);
  });

  it('shows its children when the filter lets nothing through, and tells its author', async () => {
    const told = listen();
    const widget = await paste(chart(' filter="FR"', '<p>Fallback</p>'));
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-unknown']);
    expect(seenText(widget)).to.equal('Fallback');
  });

  it('shows the case study that the address names', async () => {
    const widget = await paste(chart('', '', '#uno'));
    expect(titlesOf(widget)).to.deep.equal(['Uno']);
  });

  it('shows all of them for an id that the story lacks, and tells its author which there are', async () => {
    const told = listen();
    const widget = await paste(chart('', '', '#elsewhere'));
    await until(() => told.problems.length > 0);
    expect(titlesOf(widget).length).to.equal(4);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
    expect(told.problems[0]?.hint).to.contain('#one, #two, #none, #uno');
  });

  it('takes the place of its children, which stay in the page', async () => {
    const widget = await paste(chart('', '<ul><li>Fallback</li></ul>'));
    expect(seenText(widget)).to.not.contain('Fallback');
    expect(widget.textContent).to.equal('Fallback');
  });

  it('keeps its children when the story cannot be had', async () => {
    const told = listen();
    const widget = await paste(
      '<vs-intersection-chart src="/test/no-such-story.json"><p>Fallback</p></vs-intersection-chart>',
    );
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Fallback');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    await expectAccessible(widget);
  });

  it('without src shows its children and tells its author', async () => {
    const told = listen();
    const widget = await paste('<vs-intersection-chart><p>Text</p></vs-intersection-chart>');
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Text');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
  });

  it('keeps what an unclosed tag swallowed', async () => {
    const told = listen();
    const widget = await paste(chart('', '<article><h2>News</h2></article>'));
    await until(() => told.problems.length > 0);
    expect(isVisible(must(widget.querySelector('h2')))).to.equal(true);
    expect(titlesOf(widget).length).to.equal(4);
  });

  it('shows markup in a story and in its label as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const address = serveStory({caseStudies: [{id: 'a', title, factors: ['geography']}]});
    const widget = await paste<IntersectionChart>(`<vs-intersection-chart src="${address}"></vs-intersection-chart>`);
    widget.label = '<b>Label</b>';
    await settled(widget);
    expect(titlesOf(widget)).to.deep.equal([title]);
    expect(seenText(partOf(widget, 'heading'))).to.equal('<b>Label</b>');
    expect(count(widget, 'img, b')).to.equal(0);
  });
});

describe('the places in vs-intersection-chart', () => {
  it('carry the note on Kosovo once, which each name of it leads to', async () => {
    const address = serveStory({
      caseStudies: ['one', 'two'].map((id) => ({id, title: id, country: 'XK', factors: ['geography']})),
    });
    const widget = await paste(`<vs-intersection-chart src="${address}"></vs-intersection-chart>`);
    expect(drawn(widget, '[part=place]').map(seenText)).to.deep.equal(['Kosovo*', 'Kosovo*']);
    expect(count(widget, '[part=note]')).to.equal(1);
    await expectAccessible(widget);
    await click(must(drawn(widget, '.asterisk')[1]));
    expectSame(deepActive(), partOf(widget, 'note'), 'focused element');
  });
});

describe('vs-intersection-chart in other languages', () => {
  it('tells the webinar in Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl" style="inline-size: 760px"><vs-intersection-chart src="${WEBINAR}"></vs-intersection-chart></div>`,
    );
    const widget = must(page.firstElementChild);
    expect(seenText(widget)).to.contain('تمكين رائدات الأعمال').and.contain('الموقع الجغرافي');
    const [title, first, ...others] = [...must(tableOf(widget).tHead?.rows[0]).cells].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(must(title).left).to.be.at.least(must(first).right - 4);
    expect(must(first).left).to.be.at.least(must(others.at(-1)).right);
    await expectAccessible(page);
  });

  it('marks a title that is in another language than the page', async () => {
    const page = await paste(`<div lang="ar" dir="rtl">${chart()}</div>`);
    const title = must(drawn(must(page.firstElementChild), 'tbody bdi')[0]);
    expect(saidIn(title)).to.deep.equal({text: 'Two', language: 'en', direction: 'ltr'});
  });

  it('speaks another language as soon as its place does', async () => {
    const page = await paste(`<div lang="en">${chart()}</div>`);
    page.lang = 'fr';
    await until(() => cellsOf(must(page.firstElementChild))[0]?.includes('Géographie'));
  });
});
