import {expect} from '@open-wc/testing';
import '../../../src/elements/speaker-list/vs-speaker-list.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  pause,
  saidIn,
  settled,
  until,
} from '../../base/support/widgets.js';
import {PEOPLE, cardsOf, orderOf, listOf} from './support/lists.js';

describe('vs-speaker-list', () => {
  it('shows the people of the webinar: the moderator, then the others as they spoke', async () => {
    const list = await paste(`<vs-speaker-list src="${WEBINAR}"></vs-speaker-list>`);
    expect(await orderOf(list)).to.equal(
      '*Emiliya Asadova Dr. Tapiwa Kamuruko Sophie Plagerson [Sonia Mehzabeen Takia Islam Toma Mosabbir Hossain] Blerim Azizi Dr. Kalangwa Kalangwa',
    );
    await until(() => heardText(list).includes('Zambia'));
    await expectAccessible(list);
  });

  it('says who moderated, once', async () => {
    const list = await listOf({people: PEOPLE});
    expect(heardText(list)).to.match(/^Moderated by Bea/);
    expect(heardText(list)).to.not.contain('Moderator');
    expect(saidIn(partOf(list, 'label')).text).to.equal('Moderated by');
  });

  it('is made of real lists, whose names are what is read above them', async () => {
    const list = await paste(`<vs-speaker-list src="${WEBINAR}"></vs-speaker-list>`);
    for (const part of drawn(list, '[part=list]')) expect(part.getAttribute('role')).to.equal('list');
    const names = drawn(list, '[part=list][aria-labelledby]').map((part) =>
      list.shadowRoot?.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
    );
    expect(names).to.deep.equal(['Moderated by', 'Presented together']);
    expect(count(list, 'li [part=list]')).to.equal(1);
  });

  it('gives its cards the heading level that the page asks for', async () => {
    const list = await listOf({people: PEOPLE}, 'heading-level="5"');
    for (const card of drawn(list, 'vs-speaker-card')) expect(partOf(card, 'heading').localName).to.equal('h5');
  });

  it('speaks Arabic, from right to left', async () => {
    const page = await paste(
      `<div style="width: 760px" lang="ar" dir="rtl"><vs-speaker-list src="${WEBINAR}"></vs-speaker-list></div>`,
    );
    const list = must(page.firstElementChild);
    const cards = await cardsOf(list);
    await until(() => cards.some((card) => heardText(card).includes('إعداد التقرير')));
    const [first, second] = drawn(list, '[part=base] > ul > li').map((item) => item.getBoundingClientRect());
    expect(must(first).left).to.be.greaterThan(must(second).left);
    await expectAccessible(page);
  });

  it('that is not translated marks its own words as English', async () => {
    const list = await listOf({people: PEOPLE}, 'lang="de"');
    expect(saidIn(partOf(list, 'label'))).to.deep.include({text: 'Moderated by', language: 'en'});
  });

  it('shows another story when its address changes', async () => {
    const list = await listOf({people: PEOPLE});
    list.setAttribute('src', serveStory({people: [{id: 'zoe', name: 'Zoe'}]}));
    await until(() => count(list, 'vs-speaker-card') === 1);
    await until(() => heardText(list).includes('Zoe'));
  });
});

describe('the order of a speaker list', () => {
  const session = (id: string, speakers: string[], joint = false) => ({id, title: id, speakers, joint});

  it('is that of the sessions, and of the file for people without one', async () => {
    const sessions = [session('one', ['dora']), session('two', ['ada', 'dora'])];
    expect(await orderOf(await listOf({people: PEOPLE, sessions}))).to.equal('*Bea Dora Ada Cleo Eve');
  });

  it('keeps together who presented together, also when one of them spoke alone before', async () => {
    const sessions = [session('one', ['dora']), session('two', ['cleo']), session('three', ['eve', 'dora'], true)];
    expect(await orderOf(await listOf({people: PEOPLE, sessions}))).to.equal('*Bea Cleo [Eve Dora] Ada');
  });

  it('makes no group of one, be it by the filter or beside a moderator', async () => {
    const sessions = [session('one', ['bea', 'dora'], true), session('two', ['ada', 'eve'], true)];
    const list = await listOf({people: PEOPLE, sessions}, 'filter="moderator, speaker"');
    expect(await orderOf(list)).to.equal('*Bea Dora Ada');
    expect(heardText(list)).to.not.contain('Presented together');
  });

  it('shows nobody twice', async () => {
    const sessions = [
      session('one', ['ada', 'eve'], true),
      session('two', ['eve', 'ada'], true),
      session('three', ['ada']),
    ];
    expect(await orderOf(await listOf({people: PEOPLE, sessions}))).to.equal('*Bea [Ada Eve] Cleo Dora');
  });

  it('has no frame for moderators where there is none', async () => {
    const list = await listOf({people: PEOPLE}, 'filter="author"');
    expect(await orderOf(list)).to.equal('Cleo');
    expect(heardText(list)).to.not.contain('Moderated by');
  });
});

describe('the filter of a speaker list', () => {
  for (const [filter, expected] of [
    ['moderator, author', '*Bea Cleo'],
    ['MODERATOR;author', '*Bea Cleo'],
    ['zm', 'Ada Eve'],
    ['speaker, BD', 'Dora'],
    ['moderator, speaker, BD', '*Bea Dora'],
    ['eve', 'Eve'],
    ['author, eve', 'Cleo Eve'],
    ['speaker, BD, cleo', 'Cleo Dora'],
    [' , ', '*Bea Ada Cleo Dora Eve'],
  ] as const) {
    it(`"${filter}" shows ${expected}`, async () => {
      const told = listen();
      expect(await orderOf(await listOf({people: PEOPLE}, `filter="${filter}"`))).to.equal(expected);
      await pause(50);
      expect(told.messages).to.deep.equal([]);
    });
  }

  it('whose word nothing in the story has is told, with what could stand there', async () => {
    const told = listen();
    expect(await orderOf(await listOf({people: PEOPLE}, 'filter="author, keynote"'))).to.equal('Cleo');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-unknown']);
    expect(told.problems[0]?.message).to.contain('keynote').and.not.contain('author');
    for (const word of ['panellist', 'BD', 'Dora']) expect(told.problems[0]?.hint).to.contain(word);
  });

  it('that matches nobody leaves what stands between the tags, and is told', async () => {
    const told = listen();
    const list = await listOf({people: PEOPLE}, 'filter="FR"', 'Ada, Bea');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-unknown']);
    expect(told.problems[0]?.hint).to.contain('moderator').and.not.contain('Goals');
    expect(heardText(list)).to.equal('Ada, Bea');
  });

  it('may change', async () => {
    const list = await listOf({people: PEOPLE}, 'filter="author"');
    list.setAttribute('filter', 'panellist');
    await settled(list);
    await until(() => heardText(list).includes('Eve'));
    expect(await orderOf(list)).to.equal('Eve');
  });
});

describe('what stands between the tags of a speaker list', () => {
  const NAMES = '<ul><li><a href="#ada">Ada</a></li><li>Bea</li></ul>';

  it('gives way to the story', async () => {
    const list = await listOf({people: PEOPLE}, '', NAMES);
    expect(isVisible(must(list.querySelector('a')))).to.equal(false);
  });

  it('stays when the story cannot be had', async () => {
    const told = listen();
    const list = await paste(`<vs-speaker-list src="/missing/story.json">${NAMES}</vs-speaker-list>`);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    expect(heardText(list)).to.equal('Ada Bea');
    expect(isVisible(must(list.querySelector('a')))).to.equal(true);
  });

  it('stays when the story has no people, and the author is told', async () => {
    const told = listen();
    const list = await listOf({}, '', NAMES);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
    expect(heardText(list)).to.equal('Ada Bea');
  });

  it('may be cards, which stand side by side like those of a story', async () => {
    const told = listen();
    const place = await paste(
      '<div style="width: 760px"><vs-speaker-list><vs-speaker-card name="Ada">Text</vs-speaker-card><vs-speaker-card name="Bea"></vs-speaker-card></vs-speaker-list></div>',
    );
    const [ada, bea] = [...place.querySelectorAll('vs-speaker-card')].map((card) => card.getBoundingClientRect());
    expect(must(ada).top).to.equal(must(bea).top);
    expect(must(ada).height).to.equal(must(bea).height);
    expect(must(bea).left).to.be.greaterThan(must(ada).right);
    await pause();
    expect(told.messages).to.deep.equal([]);
    await expectAccessible(place);
  });

  it('may be cards beside a story: nobody is lost', async () => {
    const told = listen();
    const list = await listOf({people: PEOPLE}, 'filter="author"', '<vs-speaker-card name="Zoe"></vs-speaker-card>');
    await pause();
    expect(heardText(list)).to.equal('Author Cleo Zoe');
    expect(told.messages).to.deep.equal([]);
  });

  it('stays when it is what a self-closed tag swallowed, and the author is told', async () => {
    const told = listen();
    const list = await listOf({people: PEOPLE}, '/', '<article><h2>News</h2></article>');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('content-swallowed');
    expect(heardText(list)).to.contain('Bea').and.contain('News');
  });

  it('may be missing without a story, but the author is told', async () => {
    const told = listen();
    await paste('<vs-speaker-list></vs-speaker-list>');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.problems[0]?.message).to.contain('src');
  });
});

describe('a speaker list for readers with other means', () => {
  const linked = PEOPLE.map((person) => ({...person, href: `https://example.org/${person.id}`}));

  it('is followed with the Tab key in reading order', async () => {
    const page = await paste(
      `<div><button type="button">Before</button><vs-speaker-list src="${serveStory({people: linked})}"></vs-speaker-list></div>`,
    );
    await cardsOf(must(page.lastElementChild));
    must(page.querySelector('button')).focus();
    for (const name of ['Bea', 'Ada', 'Cleo']) {
      await press('Tab');
      expect(deepActive()?.textContent).to.equal(name);
    }
  });

  it('is laid out on paper to its end', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const people = Array.from({length: 40}, (_, index) => ({id: `person-${index}`, name: `Person ${index}`}));
    const list = await listOf({people});
    await until(() => count(list, '[part=list] > li') === 40);
    for (const item of drawn(list, '[part=list] > li')) {
      expect(getComputedStyle(item).contentVisibility ?? 'visible').to.equal('visible');
    }
  });

  it('keeps the frame of a group in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const list = await listOf({
      people: PEOPLE,
      sessions: [{id: 'a', title: 'A', speakers: ['ada', 'eve'], joint: true}],
    });
    const {borderTopStyle, borderTopColor} = getComputedStyle(partOf(list, 'group'));
    expect(borderTopStyle).to.equal('solid');
    expect(borderTopColor).to.not.match(/^rgba\(.*, 0\)$|transparent/);
  });
});
