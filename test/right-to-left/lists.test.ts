/** Lists in both directions: people, Goals, organizations, challenges, recommendations. */
import {expect} from '@open-wc/testing';
import '../../src/elements/challenge-list/vs-challenge-list.js';
import '../../src/elements/key-message/vs-key-message.js';
import '../../src/elements/partner-list/vs-partner-list.js';
import '../../src/elements/recommendation-list/vs-recommendation-list.js';
import '../../src/elements/sdg-list/vs-sdg-list.js';
import '../../src/elements/speaker-list/vs-speaker-list.js';
import {BOTH_WAYS} from '../base/support/layout.js';
import {serveStory} from '../base/support/served-story.js';
import {drawn, must, partOf, paste, settled, shown, until} from '../base/support/widgets.js';
import {expectOnwards, expectReads, leadOf, middlesOf} from './reading.js';

const ORGANIZATION = 'Sample Aid (Bonn) Ltd.';

const STORY = {
  languages: ['ar', 'en'],
  people: [
    {id: 'ada', name: 'Ada M. King, Ph.D.', participation: 'moderator', organization: ORGANIZATION},
    {id: 'ben', name: 'Ben', participation: 'speaker'},
    {id: 'eve', name: 'أمينة الشامي', participation: 'speaker'},
    {id: 'joe', name: 'Joe', participation: 'speaker'},
  ],
  sessions: [
    {id: 'alone', title: 'Alone', speakers: ['ben']},
    {id: 'joint', title: 'Joint', speakers: ['eve', 'joe']},
  ],
  caseStudies: [{id: 'case', title: 'Case', sdgs: [1, 4, 17]}],
  challenges: [
    {
      id: 'one',
      title: {en: 'First', ar: 'الأول'},
      summary: {
        en: `Volunteers met ${ORGANIZATION} in town.`,
        ar: `التقى المتطوعون مع ${ORGANIZATION} في المدينة.`,
      },
      help: {en: 'Rest', ar: 'الراحة'},
      by: ['ada', 'ben'],
    },
  ],
  recommendations: [
    {
      id: 'all',
      audience: {en: ORGANIZATION, ar: ORGANIZATION},
      items: [{text: {en: 'Give time.', ar: 'امنحوا وقتًا.'}, by: ['ada', 'ben']}],
    },
    {id: 'more', audience: {en: 'Others', ar: 'آخرون'}, items: [{text: {en: 'Listen.', ar: 'استمعوا.'}}]},
  ],
  partners: [
    {id: 'aid', name: ORGANIZATION, role: {en: 'Host', ar: 'المضيف'}},
    {id: 'two', name: 'جمعية (بون).', role: {en: 'Guest', ar: 'الضيف'}},
  ],
};

/** Before and after the name of an organization in a sentence. */
const AROUND = {en: ['Volunteers', 'town'], ar: ['التقى', 'المدينة']} as const;

async function show(tag: string, more: string, [lang, dir]: readonly [string, string], width = 760): Promise<Element> {
  const place = await paste<HTMLElement>(
    `<div lang="${lang}" dir="${dir}" style="width: ${width}px"><${tag} src="${serveStory(STORY)}" ${more}></${tag}></div>`,
  );
  await shown(place);
  const widget = must(place.firstElementChild);
  await settled(widget);
  return widget;
}

const all = (widget: Element, selector: string): readonly HTMLElement[] => drawn(widget, selector);

/** Where a mark of a list, a photo or the like ends, something begins. */
const gap = (first: Element, second: Element): number => leadOf(first, second) - first.getBoundingClientRect().width;

for (const way of BOTH_WAYS) {
  const [lang, dir] = way;
  describe(`lists that run ${dir}`, () => {
    it('have people side by side in the order of reading, each photo before its name', async () => {
      const list = await show('vs-speaker-list', '', way);
      const cards = all(list, 'vs-speaker-card');
      expect(cards).to.have.length(4);
      await until(() => cards.every(({shadowRoot}) => shadowRoot?.querySelector('[part=heading]')), 'all are drawn');
      const rows = cards.slice(1).flatMap((card, index) => {
        const before = cards[index]!;
        const isRow = Math.abs(card.getBoundingClientRect().top - before.getBoundingClientRect().top) < 2;
        return isRow ? [leadOf(before, card)] : [];
      });
      expect(rows, 'some stand side by side').not.to.have.length(0);
      for (const lead of rows) expect(lead).to.be.above(100);
      const compact = await show('vs-speaker-list', 'layout="list"', way);
      for (const card of all(compact, 'vs-speaker-card')) {
        await until(() => card.shadowRoot?.querySelector('[part=heading]'), 'it is drawn');
        expect(gap(partOf(card, 'photo'), partOf(card, 'heading'))).to.be.within(4, 40);
      }
      await expectReads(list, 'Ada M. King, Ph.D.', 'ltr');
      await expectReads(list, 'أمينة الشامي', 'rtl');
    });

    it('have Goals in the order of reading, each number before its title', async () => {
      const list = await show('vs-sdg-list', 'goals="1, 4, 17" layout="row"', way);
      const badges = all(list, 'li');
      expect(badges).to.have.length(3);
      const [first, second] = badges;
      const isRow = must(first).getBoundingClientRect().top === must(second).getBoundingClientRect().top;
      if (isRow) expect(leadOf(must(first), must(second))).to.be.above(40);
      for (const badge of badges)
        expect(gap(must(badge.querySelector('[part=square]')), must(badge.querySelector('[part=title]')))).to.be.within(
          4,
          24,
        );
    });

    it('have a wheel that begins at its foot and turns as a clock does, or against it from right to left', async () => {
      const list = await show('vs-sdg-list', 'layout="wheel"', way);
      await until(() => all(list, '[part=bar]').length === 17, 'the wheel is drawn');
      const bars = all(list, '[part=bar] rect').map((bar) => bar.getBoundingClientRect());
      const middles = bars.map(({left, right}) => (left + right) / 2);
      // The first Goals stand where reading starts, the ninth at the top, the last where it ends.
      expectOnwards([middles[2]!, middles[8]!, middles[14]!], dir, 'Goals 3, 9 and 15');
      expect(bars[8]!.top).to.be.below(Math.min(bars[0]!.top, bars[16]!.top));
      expectOnwards([middles[0]!, middles[16]!], dir, 'Goals 1 and 17');
    });

    it('have organizations whole, with their role below, from where reading starts', async () => {
      const list = await show('vs-partner-list', '', way, 300);
      await expectReads(list, ORGANIZATION, 'ltr');
      await expectReads(list, 'جمعية (بون).', 'rtl');
      const partners = all(list, '[part=partner]');
      expect(partners).to.have.length(2);
      for (const partner of partners) {
        const [name, role] = ['[part=heading]', '[part=role]'].map((part) => must(partner.querySelector(part), part));
        expect(startOf(name!, dir)).to.be.closeTo(startOf(role!, dir), 2);
      }
    });

    it('have a Latin name in the middle of a sentence between the words around it', async () => {
      const list = await show('vs-challenge-list', '', way);
      const [before, after] = AROUND[lang];
      await expectReads(list, ORGANIZATION.replace(/\.$/, ''), 'ltr');
      expectOnwards(middlesOf(list, before, ORGANIZATION.replace(/\.$/, ''), after), dir, 'The words of the sentence');
    });

    it('name who said a challenge or a recommendation after the label, one after the other', async () => {
      for (const tag of ['vs-challenge-list', 'vs-recommendation-list']) {
        const list = await show(tag, '', way);
        const by = partOf(list, 'by');
        await expectReads(list, 'Ada M. King, Ph.D.', 'ltr');
        expectOnwards(middlesOf(by, 'Ada M. King, Ph.D.', 'Ben'), dir, `Names in <${tag}>`);
        const label = must(by.firstElementChild);
        expect(label.textContent?.trim()).not.to.equal('');
        const [first] = middlesOf(by, 'Ada M. King, Ph.D.');
        const box = label.getBoundingClientRect();
        expectOnwards([(box.left + box.right) / 2, first!], dir, `Label and name in <${tag}>`);
      }
    });

    it('have the marks of recommendations where reading starts', async () => {
      const list = await show('vs-recommendation-list', '', way, 360);
      const [ul] = all(list, '[part=list]');
      const style = getComputedStyle(must(ul));
      expect(style.direction).to.equal(dir);
      const [item] = all(list, '[part=recommendation]');
      const range = new Range();
      range.selectNodeContents(must(item));
      expect(leadOf(must(ul), must(item))).to.be.above(8);
      await expectReads(list, ORGANIZATION, 'ltr');
    });
  });
}

/** Where the text of an element begins for its readers, in pixels from the left. */
function startOf(element: Element, direction: string): number {
  const range = new Range();
  range.selectNodeContents(element);
  const {left, right} = range.getBoundingClientRect();
  return direction === 'rtl' ? right : left;
}
