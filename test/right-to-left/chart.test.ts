/** The chart in both directions: rows begin where reading does, factors follow each other, keys lead onwards. */
import {expect} from '@open-wc/testing';
import '../../src/elements/intersection-chart/vs-intersection-chart.js';
import {BOTH_WAYS} from '../base/support/layout.js';
import {serveStory} from '../base/support/served-story.js';
import {drawn, expectSame, must, partOf, paste, shown, until} from '../base/support/widgets.js';
import {deepActive, press} from '../support/keyboard.js';
import {hover} from '../support/pointer.js';
import {expectReads, leadOf} from './reading.js';

const TITLE = 'Youth (15–24) in 3 towns!';

const STORY = {
  caseStudies: [
    {id: 'three', title: TITLE, factors: ['discrimination', 'governance', 'shocks-and-fragility']},
    {id: 'one', title: 'One', factors: ['geography']},
    {id: 'none', title: 'None', factors: []},
  ],
};

async function show(lang: string, dir: string, width: number): Promise<Element> {
  const place = await paste<HTMLElement>(
    `<div lang="${lang}" dir="${dir}" style="width: ${width}px"><button type="button">Before</button><vs-intersection-chart src="${serveStory(STORY)}"></vs-intersection-chart></div>`,
  );
  await shown(place);
  return must(place.querySelector('vs-intersection-chart'));
}

const middle = (element: Element): number => {
  const {left, right} = element.getBoundingClientRect();
  return (left + right) / 2;
};

for (const [lang, dir] of BOTH_WAYS) {
  const onwards = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';

  describe(`a chart that runs ${dir}`, () => {
    it('has the titles of its rows where reading starts, and its factors after them, each above its cells', async () => {
      const chart = await show(lang, dir, 760);
      const heads = drawn(chart, 'thead th');
      expect(heads).to.have.length(6);
      for (const [index, head] of heads.slice(1).entries()) expect(leadOf(heads[index]!, head)).to.be.above(80);
      for (const row of drawn(chart, 'tbody tr, tfoot tr')) {
        const cells = [...row.children];
        expect(Math.abs(leadOf(partOf(chart, 'chart'), cells[0]!))).to.be.below(24);
        expect(Math.abs(leadOf(heads[0]!, cells[0]!))).to.be.below(2);
        for (const [index, cell] of cells.entries())
          if (index > 0) expect(middle(cell)).to.be.closeTo(middle(heads[index]!), 4);
      }
      await expectReads(chart, TITLE, 'ltr');
    });

    it('is led through by the arrow keys in the direction of reading', async () => {
      const chart = await show(lang, dir, 760);
      const cells = drawn(chart, 'tbody td');
      must(chart.parentElement?.querySelector('button')).focus();
      await press('Tab');
      expectSame(deepActive(), cells[0], 'first stop');
      // What knows the keys is loaded with the first focus.
      await until(() => chart.shadowRoot?.querySelector('[role=status]')?.textContent?.trim(), 'the cell is explained');
      for (let at = 1; at < 3; at++) {
        await press(onwards);
        expectSame(deepActive(), cells[at], `cell after ${at} steps onwards`);
        expect(leadOf(cells[at - 1]!, cells[at]!)).to.be.above(80);
      }
      await press('ArrowDown');
      expectSame(deepActive(), cells[7], 'cell below');
      expect(middle(cells[7]!)).to.be.closeTo(middle(cells[2]!), 1);
      await press(back);
      expectSame(deepActive(), cells[6], 'cell before');
      await press('End');
      expectSame(deepActive(), cells.at(-1), 'last cell');
      await press('Home');
      expectSame(deepActive(), cells[0], 'first cell');
    });

    it('explains a cell below, from where reading starts, with the title whole', async () => {
      const chart = await show(lang, dir, 760);
      await hover(drawn(chart, '.touched')[0]!);
      const explanation = partOf(chart, 'explanation');
      const status = must(explanation.querySelector('[role=status]'));
      await until(() => status.textContent?.includes(TITLE), 'it is explained');
      await expectReads(explanation, TITLE, 'ltr');
      const {top} = explanation.getBoundingClientRect();
      expect(top).to.be.at.least(partOf(chart, 'chart').getBoundingClientRect().bottom - 1);
      expect(getComputedStyle(status).direction).to.equal(dir);
      const range = new Range();
      range.selectNodeContents(status);
      const text = range.getBoundingClientRect();
      const [base, room] = [partOf(chart, 'base').getBoundingClientRect(), 24];
      if (dir === 'rtl') expect(base.right - text.right).to.be.within(0, room);
      else expect(text.left - base.left).to.be.within(0, room);
    });

    it('has in a narrow place each dot before the name of its factor', async () => {
      const chart = await show(lang, dir, 300);
      const dots = drawn(chart, '.touched');
      expect(dots).to.have.length(4);
      for (const cell of dots) {
        const [dot, name] = [must(cell.querySelector('.dot')), must(cell.querySelector('.name'))];
        expect(leadOf(dot, name)).to.be.within(14, 40);
        expect(leadOf(partOf(chart, 'base'), dot)).to.be.within(0, 30);
      }
    });
  });
}
