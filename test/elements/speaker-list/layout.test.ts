import {expect} from '@open-wc/testing';
import '../../../src/elements/speaker-list/vs-speaker-list.js';
import {SPEAKER_LIST_LAYOUTS} from '../../../src/elements/speaker-list/speaker-list.js';
import {BOTH_WAYS, expectNoOverflow, LONG, pasteInto, WIDTHS} from '../../base/support/layout.js';
import {serveStory, storyTag, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  find,
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
import {PEOPLE, cardsOf, listOf} from './support/lists.js';

describe('the layout of a speaker list', () => {
  it('is that of its cards', async () => {
    for (const [layout, card] of [
      ['grid', 'card'],
      ['list', 'row'],
      ['compact', 'compact'],
    ] as const) {
      const list = await listOf({people: PEOPLE}, `layout="${layout}"`);
      expect(drawn(list, 'vs-speaker-card').map((one) => one.getAttribute('layout'))).to.include.members([card]);
    }
  });

  it('"grid" has as many columns as the place is wide, not the window', async () => {
    for (const [width, columns] of [
      [240, 1],
      [360, 1],
      [760, 2],
      [1200, 3],
    ] as const) {
      const place = await paste(
        `<div style="width: ${width}px"><vs-speaker-list src="${serveStory({people: PEOPLE})}"></vs-speaker-list></div>`,
      );
      const list = must(place.firstElementChild);
      await cardsOf(list);
      const starts = drawn(list, '[part=base] > ul > li').map((item) => item.getBoundingClientRect().left);
      expect(new Set(starts).size, `${width} pixels`).to.equal(columns);
      await expectNoOverflow(list, place);
    }
  });

  for (const layout of ['grid', 'compact']) {
    for (const [width, columns] of [
      [360, 1],
      [760, 1],
      [800, 3],
      [1280, 3],
    ] as const) {
      it(`"${layout}" has three who presented together in ${columns} columns of ${width} pixels, without a gap`, async () => {
        const sessions = [{id: 'talk', title: 'Talk', speakers: ['ada', 'dora', 'eve'], joint: true}];
        const tag = storyTag('vs-speaker-list', {people: PEOPLE, sessions}, {more: `layout="${layout}"`});
        const {place, widget: list} = await pasteInto(`width: ${width}px`, tag);
        await cardsOf(list);
        const boxes = drawn(list, '[part=group] li').map((item) => item.getBoundingClientRect());
        expect(new Set(boxes.map(({left}) => Math.round(left))).size).to.equal(columns);
        const frame = partOf(list, 'group').getBoundingClientRect();
        expect(Math.max(...boxes.map(({right}) => right))).to.be.closeTo(frame.right, 2);
        await expectNoOverflow(list, place);
      });
    }
  }

  it('shows the frame around those who presented together through their cards, where the page gives cards a surface', async () => {
    const sessions = [{id: 'talk', title: 'Talk', speakers: ['ada', 'eve'], joint: true}];
    const tag = storyTag('vs-speaker-list', {people: PEOPLE, sessions});
    const {widget: list} = await pasteInto('--vs-surface: rgb(0, 128, 0)', tag);
    await cardsOf(list);
    const surfaces = (cards: string): Set<string> =>
      new Set(drawn(list, cards).map((card) => getComputedStyle(partOf(card, 'base')).backgroundColor));
    expect([...surfaces('[part=group] vs-speaker-card')]).to.deep.equal(['rgba(0, 0, 0, 0)']);
    expect([...surfaces('.people > li:not([part]) > vs-speaker-card')]).to.include('rgb(0, 128, 0)');
  });

  it('names the part of those alone who did not just speak', async () => {
    const list = await listOf({people: PEOPLE}, '');
    await cardsOf(list);
    const parts = drawn(list, 'vs-speaker-card').map((card) => find(card, 'participation'));
    expect(parts.filter(Boolean).map((part) => isVisible(part!))).to.include.members([true, false]);
    for (const part of parts) {
      if (part)
        expect(isVisible(part), seenText(part)).to.equal(
          part.textContent.trim() === 'Panellist' || part.textContent.trim() === 'Author',
        );
    }
  });

  it('"grid" has cards of one height in each row', async () => {
    const place = await paste(`<div style="width: 1200px"><vs-speaker-list src="${WEBINAR}"></vs-speaker-list></div>`);
    const list = must(place.firstElementChild);
    await cardsOf(list);
    // Cards far from the window have no height of their own yet.
    partOf(list, 'group').scrollIntoView({block: 'center'});
    await pause();
    const rows = new Map<number, Set<number>>();
    for (const card of drawn(list, '[part=group] vs-speaker-card')) {
      const {top, height} = partOf(card, 'base').getBoundingClientRect();
      rows.set(Math.round(top), (rows.get(Math.round(top)) ?? new Set()).add(Math.round(height)));
    }
    expect([...rows.values()].map(({size}) => size)).to.deep.equal([1]);
  });

  it('"compact" shows who the people are, without what they did', async () => {
    const people = [{id: 'ada', name: 'Ada', role: 'Engineer', summary: 'Built a bridge.'}];
    const list = await listOf({people}, 'layout="compact"');
    expect(heardText(list)).to.equal('Ada Engineer');
    list.setAttribute('layout', 'list');
    await settled(list);
    expect(heardText(list)).to.equal('Ada Engineer Built a bridge.');
  });

  it('that is unknown becomes the usual one, and the author is told', async () => {
    const told = listen();
    const list = await listOf({people: PEOPLE}, 'layout="circle"');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown']);
    expect(must(drawn(list, 'vs-speaker-card')[0]).getAttribute('layout')).to.equal('card');
  });

  const people = [
    {id: 'one', name: LONG.name, role: LONG.word, organization: LONG.title, summary: LONG.address},
    {id: 'two', name: LONG.word},
    {id: 'three', name: 'Ada', participation: 'moderator'},
  ];
  const sessions = [{id: 'talk', title: 'Talk', speakers: ['one', 'two'], joint: true}];
  for (const layout of SPEAKER_LIST_LAYOUTS) {
    for (const width of WIDTHS) {
      it(`"${layout}" holds long words in ${width} pixels, both ways`, async () => {
        for (const way of BOTH_WAYS) {
          const tag = storyTag('vs-speaker-list', {people, sessions}, {more: `layout="${layout}"`});
          const {place, widget: list} = await pasteInto(`width: ${width}px`, tag, way);
          const cards = await cardsOf(list);
          await expectNoOverflow(list, place);
          for (const card of cards) await expectNoOverflow(card, card);
        }
      });
    }
  }
});

describe('a speaker list of 1,000 people', () => {
  it('shows the first at once and all in the end', async function () {
    this.timeout(40_000);
    const people = Array.from({length: 1000}, (_, index) => ({id: `person-${index}`, name: `Person ${index}`}));
    const list = await paste(`<vs-speaker-list src="${serveStory({people})}"></vs-speaker-list>`);
    expect(count(list, 'vs-speaker-card')).to.be.within(1, 999);
    await until(() => count(list, 'vs-speaker-card') === 1000, 'everybody is there', {timeout: 30_000});
    const last = must(drawn(list, 'vs-speaker-card').at(-1));
    await until(() => find(last, 'heading')?.textContent === 'Person 999');
  });
});
