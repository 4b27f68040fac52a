import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-list/vs-sdg-list.js';
import {SDG_LIST_LAYOUTS, type SdgList} from '../../../src/elements/sdg-list/sdg-list.js';
import {expectAccessible} from '../../support/axe.js';
import {serveStory} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  find,
  has,
  heardText,
  languageOf,
  listen,
  must,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const STORY = '/stories/samples/leaving-no-one-behind/story.json';

/** What a screen reader says of each Goal, in order. */
const heard = (list: Element): string[] => drawn(list, '[part=goals] > li').map(heardText);

/** The numbers of the Goals in the list, and of those that are said to be in the story. */
const goals = (list: Element): number[] => heard(list).map((text) => Number(/\d+/.exec(text)?.[0]));
const marked = (list: Element): number[] => goals(list).filter((_, at) => heard(list)[at]?.endsWith('In this story'));

const ALL = Array.from({length: 17}, (_, index) => index + 1);

describe('vs-sdg-list', () => {
  it('shows Goals by number and official title, in the order of writing', async () => {
    const list = await paste('<vs-sdg-list goals="16, 3; SDG 5">Goals</vs-sdg-list>');
    expect(heard(list)).to.deep.equal([
      'Goal 16 Peace, Justice and Strong Institutions',
      'Goal 3 Good Health and Well-being',
      'Goal 5 Gender Equality',
    ]);
    expect(seenText(list)).to.equal(
      '16 Peace, Justice and Strong Institutions 3 Good Health and Well-being 5 Gender Equality',
    );
    await expectAccessible(list);
  });

  for (const layout of SDG_LIST_LAYOUTS) {
    it(`shows all 17 with the layout "${layout}" as one list with a name, with nothing to focus`, async () => {
      const list = await paste(`<vs-sdg-list goals="all" layout="${layout}" mark="5 17"></vs-sdg-list>`);
      expect(goals(list)).to.deep.equal(ALL);
      expect(marked(list)).to.deep.equal([5, 17]);
      expect(partOf(list, 'goals').getAttribute('aria-label')).to.equal('Sustainable Development Goals');
      expect(partOf(list, 'goals').getAttribute('role')).to.equal('list');
      expect(count(list, 'a, button, [tabindex]')).to.equal(0);
      await expectAccessible(list);
    });

    it(`says nothing of a story with the layout "${layout}" when no Goal is marked`, async () => {
      const list = await paste(`<vs-sdg-list goals="all" layout="${layout}"></vs-sdg-list>`);
      expect(marked(list)).to.deep.equal([]);
      expect(seenText(list)).to.not.contain('In this story');
      for (const title of ['No Poverty', 'Partnerships for the Goals']) expect(seenText(list)).to.contain(title);
    });
  }

  it('says in words which Goals are marked, where the grid has room for them', async () => {
    const list = await paste('<vs-sdg-list goals="3, 5" mark="5" layout="grid"></vs-sdg-list>');
    expect(seenText(list)).to.equal('3 Good Health and Well-being 5 Gender Equality In this story');
  });

  it('shows the titles of all Goals beside the wheel', async () => {
    const list = await paste('<vs-sdg-list goals="5, 16" layout="wheel"></vs-sdg-list>');
    expect(goals(list)).to.deep.equal(ALL);
    expect(marked(list)).to.deep.equal([5, 16]);
    expect(seenText(list)).to.contain('Gender Equality').and.contain('Peace, Justice and Strong Institutions');
    expect(seenText(list)).to.contain('1 No Poverty');
    expect(heard(list)[0]).to.equal('Goal 1 No Poverty');
  });

  it('follows attributes that change, are removed, or are set to nothing', async () => {
    const told = listen();
    const list = await paste<SdgList>('<vs-sdg-list goals="3, 5" mark="5" layout="grid">Goals</vs-sdg-list>');
    list.setAttribute('goals', '5, 8');
    list.removeAttribute('layout');
    await settled(list);
    expect(goals(list)).to.deep.equal([5, 8]);
    Object.assign(list, {mark: null, goals: 13});
    await settled(list);
    expect(heard(list)).to.deep.equal(['Goal 13 Climate Action']);
    await pause();
    expect(told.messages).to.deep.equal([]);
  });
});

describe('the text between the tags of a list of Goals', () => {
  for (const text of ['Goals 3 and 5', '<ul><li>Goal 3</li><li><a href="#5">Goal 5</a></li></ul>']) {
    it(`such as ${text} gives way to the list`, async () => {
      const list = await paste(`<vs-sdg-list goals="3, 5">${text}</vs-sdg-list>`);
      expect(seenText(list)).to.equal('3 Good Health and Well-being 5 Gender Equality');
    });
  }

  it('stays when an unclosed tag swallowed it', async () => {
    listen();
    const list = await paste('<vs-sdg-list goals="3"><h2>Next</h2><p>Story</p></vs-sdg-list>');
    expect(seenText(list)).to.equal('3 Good Health and Well-being Next Story');
  });

  it('stays when it says much more than a list of Goals', async () => {
    const list = await paste(`<vs-sdg-list goals="3"><p>${'Much more. '.repeat(30)}</p></vs-sdg-list>`);
    expect(seenText(list)).to.contain('Much more.');
  });
});

describe('a list of Goals with a story', () => {
  it('shows those that its case studies touch, by number', async () => {
    const list = await paste(`<vs-sdg-list src="${STORY}">Goals</vs-sdg-list>`);
    expect(goals(list)).to.deep.equal([3, 5, 8, 10, 16]);
    expect(marked(list)).to.deep.equal([]);
  });

  it('shows those of one case study', async () => {
    const list = await paste(`<vs-sdg-list src="${STORY}#bangladesh-women-entrepreneurs">Goals</vs-sdg-list>`);
    expect(goals(list)).to.deep.equal([5, 8]);
  });

  for (const layout of SDG_LIST_LAYOUTS) {
    it(`marks them among all 17 with the layout "${layout}"`, async () => {
      const list = await paste(`<vs-sdg-list src="${STORY}" goals="all" layout="${layout}"></vs-sdg-list>`);
      expect(goals(list)).to.deep.equal(ALL);
      expect(marked(list)).to.deep.equal([3, 5, 8, 10, 16]);
    });
  }

  it('marks them in the wheel without being told to', async () => {
    const list = await paste(
      `<vs-sdg-list src="${STORY}#zambia-community-health-assistants" layout="wheel"></vs-sdg-list>`,
    );
    expect(marked(list)).to.deep.equal([3]);
  });

  it('shows and marks what its author typed', async () => {
    const list = await paste(`<vs-sdg-list src="${STORY}" goals="4, 5" mark="4"></vs-sdg-list>`);
    expect(goals(list)).to.deep.equal([4, 5]);
    expect(marked(list)).to.deep.equal([4]);
    list.removeAttribute('mark');
    await settled(list);
    expect(marked(list)).to.deep.equal([5]);
  });

  for (const [src, code] of [
    [`${STORY}#report-example-rwanda`, 'attribute-missing'],
    [`${STORY}#bangladesh-women-entrepreneur`, 'story-item-unknown'],
    ['/no-such-story.json', 'story-not-loaded'],
    ['javascript:alert(1)', 'address-refused'],
  ]) {
    it(`shows its text, and tells its author, when there are none at ${src}`, async () => {
      const told = listen();
      const list = await paste(`<vs-sdg-list src="${src}">Goals 3 and 5</vs-sdg-list>`);
      await until(() => told.problems.length > 0);
      expect(seenText(list)).to.equal('Goals 3 and 5');
      await pause(50);
      expect(told.problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }

  it('shows all 17 even if the story fails', async () => {
    const told = listen();
    const list = await paste('<vs-sdg-list src="/no-such-story.json" goals="all"></vs-sdg-list>');
    await until(() => told.problems.length > 0);
    expect(goals(list)).to.deep.equal(ALL);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
  });
});

describe('what the editors chose among Goals', () => {
  const chosen = (list: Element): number[] =>
    goals(list).filter((_, at) => heard(list)[at]?.includes('Chosen by the editors'));
  const TWO = {
    caseStudies: [
      {id: 'one', title: 'One', sdgs: [3, 5], editorial: {sdgs: [3, 5]}},
      {id: 'two', title: 'Two', sdgs: [5, 16], editorial: {sdgs: [16]}},
    ],
  };

  for (const layout of SDG_LIST_LAYOUTS) {
    it(`has a sign that is explained once, with the layout "${layout}", unless a source names it somewhere`, async () => {
      const list = await paste(`<vs-sdg-list src="${serveStory(TWO)}" layout="${layout}"></vs-sdg-list>`);
      expect(chosen(list)).to.deep.equal([3, 16]);
      expect(seenText(partOf(list, 'editorial'))).to.equal('○ Chosen by the editors');
      expect(seenText(partOf(list, 'goals')))
        .to.contain('○')
        .and.not.contain('editors');
      await expectAccessible(list);
    });
  }

  it('is that of one case study, where the list shows one', async () => {
    const list = await paste(`<vs-sdg-list src="${serveStory(TWO)}#one"></vs-sdg-list>`);
    expect(chosen(list)).to.deep.equal([3, 5]);
  });

  it('is told of those that the story marks, and of none that its author typed', async () => {
    const list = await paste<SdgList>(`<vs-sdg-list src="${serveStory(TWO)}" goals="3, 4"></vs-sdg-list>`);
    expect(chosen(list)).to.deep.equal([3]);
    list.mark = '3';
    await settled(list);
    expect(chosen(list)).to.deep.equal([]);
    expect(has(list, 'editorial')).to.equal(false);
  });
});

describe('a list of Goals with a fault', () => {
  it('shows the Goals that it understands, and tells its author of the others', async () => {
    const told = listen();
    const list = await paste('<vs-sdg-list goals="3, 18, &lt;b&gt;" mark="0">Goals</vs-sdg-list>');
    await until(() => told.problems.length > 2);
    expect(goals(list)).to.deep.equal([3]);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['goal-unknown', 'goal-unknown', 'goal-unknown']);
  });

  it('shows its text when there is no Goal, and tells its author', async () => {
    const told = listen();
    for (const attribute of ['', 'goals="18"']) {
      const list = await paste(`<vs-sdg-list ${attribute}>Goals 3 and 5</vs-sdg-list>`);
      expect(seenText(list)).to.equal('Goals 3 and 5');
      expect(has(list, 'goals')).to.equal(false);
    }
    await pause();
    expect(told.problems.map(({code}) => code).sort()).to.deep.equal(['attribute-missing', 'goal-unknown']);
  });

  it('tells its author of a mark at a Goal that is not shown, and of an unknown layout', async () => {
    const told = listen();
    const list = await paste('<vs-sdg-list goals="3, 5" mark="17" layout="circle">Goals</vs-sdg-list>');
    await until(() => told.problems.length > 1);
    expect(goals(list)).to.deep.equal([3, 5]);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown', 'value-unknown']);
  });

  it('without anything harms nothing', async () => {
    const told = listen();
    const list = await paste('<vs-sdg-list></vs-sdg-list>');
    await until(() => told.problems.length > 0);
    expect(seenText(list)).to.equal('');
  });
});

describe('a list of Goals in other languages', () => {
  for (const layout of SDG_LIST_LAYOUTS) {
    it(`is Arabic with the layout "${layout}", from right to left`, async () => {
      const page = await paste(
        `<div lang="ar" dir="rtl"><vs-sdg-list src="${STORY}" goals="all" layout="${layout}"></vs-sdg-list></div>`,
      );
      const list = must(page.firstElementChild);
      await until(() => find(list, 'title')?.textContent === 'القضاء على الفقر');
      expect(drawn(list, 'li')).to.have.length(17);
      expect(getComputedStyle(partOf(list, 'goals')).direction).to.equal('rtl');
      await expectAccessible(page);
    });
  }

  it('is English, and marked as English, where titles were not reviewed', async () => {
    const list = await paste('<vs-sdg-list lang="de" goals="5" mark="5"></vs-sdg-list>');
    for (const part of ['title', 'number', 'mark']) expect(languageOf(partOf(list, part)), part).to.equal('en');
  });
});
