import {expect} from '@open-wc/testing';
import '../../../src/elements/recommendation-list/vs-recommendation-list.js';
import type {RecommendationList} from '../../../src/elements/recommendation-list/recommendation-list.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, WIDTHS} from '../../base/support/layout.js';
import {serveStory, storyTag, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  heardText,
  isVisible,
  listen,
  must,
  paste,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const STORY = {
  languages: ['en'],
  recommendations: [
    {id: 'governments', audience: 'Governments', items: ['Listen.', 'Fund.']},
    {id: 'institutions', audience: 'Institutions', items: ['Measure.']},
    {id: 'partners', audience: 'Partners', items: ['Share.']},
  ],
};

const EVERYTHING = 'Governments Listen. Fund. Institutions Measure. Partners Share.';

const list = (more = '', text = '', id = ''): string => storyTag('vs-recommendation-list', STORY, {more, text, id});

describe('vs-recommendation-list', () => {
  it('groups the recommendations under whom they address', async () => {
    const widget = await paste(list(' heading-level="2"'));
    expect(heardText(widget)).to.equal(EVERYTHING);
    expect(drawn(widget, 'h2').map((heading) => heading.textContent)).to.deep.equal([
      'Governments',
      'Institutions',
      'Partners',
    ]);
    expect(drawn(widget, 'h2 + ul').map((items) => items.children.length)).to.deep.equal([2, 1, 1]);
    await expectAccessible(widget);
  });

  it('leaves out a group that has nothing to recommend', async () => {
    const groups = [
      {id: 'none', audience: 'Nobody', items: 7},
      {id: 'all', audience: 'All', items: ['Give time.']},
    ];
    const widget = await paste(storyTag('vs-recommendation-list', {recommendations: groups}));
    expect(heardText(widget)).to.equal('All Give time.');
  });

  it('shows the group that the address names', async () => {
    const widget = await paste(list('', '', '#institutions'));
    expect(heardText(widget)).to.equal('Institutions Measure.');
  });

  for (const audience of ['institutions', ' institutions ', '#institutions', 'institutions,']) {
    it(`shows the group of audience="${audience}"`, async () => {
      const told = listen();
      const widget = await paste(list(` audience="${audience}"`));
      expect(heardText(widget)).to.equal('Institutions Measure.');
      expect(told.problems).to.deep.equal([]);
    });
  }

  it('shows several groups, in the order of the story', async () => {
    const widget = await paste(list(' audience="partners, governments"'));
    expect(heardText(widget)).to.equal('Governments Listen. Fund. Partners Share.');
  });

  it('lets the audience that is written win over the address', async () => {
    const widget = await paste(list(' audience="partners"', '', '#institutions'));
    expect(heardText(widget)).to.equal('Partners Share.');
  });

  it('shows the other groups for an audience that the story lacks, and tells which there are', async () => {
    const told = listen();
    const widget = await paste(list(' audience="partners, goverments"'));
    await until(() => told.problems.length > 0);
    expect(heardText(widget)).to.equal('Partners Share.');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-unknown']);
    expect(told.messages[0]).to.contain('audience').and.contain('goverments');
    expect(told.problems[0]?.hint).to.contain('Governments');
  });

  it('shows another group when its author changes the audience', async () => {
    const widget = await paste<RecommendationList>(list(' audience="partners"'));
    widget.audience = 'governments';
    await settled(widget);
    expect(heardText(widget)).to.equal('Governments Listen. Fund.');
    widget.removeAttribute('audience');
    await settled(widget);
    expect(heardText(widget)).to.equal(EVERYTHING);
  });

  it('takes the place of its children, which stay in the page', async () => {
    const widget = await paste(list('', '<ul><li>Fallback</li></ul>'));
    expect(seenText(widget)).to.equal(EVERYTHING);
    expect(widget.textContent).to.equal('Fallback');
  });

  it('keeps its children when the story cannot be had', async () => {
    const told = listen();
    const widget = await paste(
      `<vs-recommendation-list src="/test/no-such-story.json"><p>Fallback</p></vs-recommendation-list>`,
    );
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Fallback');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
  });

  it('without src shows its children and tells its author', async () => {
    const told = listen();
    const widget = await paste('<vs-recommendation-list audience="a"><p>Text</p></vs-recommendation-list>');
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Text');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
  });

  it('keeps what an unclosed tag swallowed', async () => {
    const told = listen();
    const widget = await paste(list('', '<article><h2>News</h2></article>'));
    await until(() => told.problems.length > 0);
    expect(isVisible(must(widget.querySelector('h2')))).to.equal(true);
  });

  it('shows markup in a story and in an attribute as text', async () => {
    const told = listen();
    const markup = '<img src=x onerror=alert(1)>';
    const address = serveStory({recommendations: [{id: 'a', audience: markup, items: [markup]}]});
    const widget = await paste<RecommendationList>(
      `<vs-recommendation-list src="${address}" debug></vs-recommendation-list>`,
    );
    widget.audience = '<img>';
    await until(() => told.problems.length > 0 && count(widget, '[part=problems]') > 0);
    expect(seenText(widget)).to.contain('"<img>"').and.contain(markup);
    widget.audience = '';
    await settled(widget);
    expect(seenText(widget)).to.contain(`${markup} ${markup}`);
    expect(count(widget, 'img')).to.equal(0);
  });
});

describe('vs-recommendation-list in other languages', () => {
  it('tells the webinar in Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl" style="inline-size: 740px"><vs-recommendation-list src="${WEBINAR}"></vs-recommendation-list></div>`,
    );
    const widget = must(page.firstElementChild);
    expect(seenText(widget)).to.contain('مؤسسات الأمم المتحدة');
    const [first, second] = drawn(widget, '[part=group]').map((item) => item.getBoundingClientRect());
    expect(must(first).left).to.be.greaterThan(must(second).right);
    const items = must(drawn(widget, '[part=list]')[0]);
    expect(getComputedStyle(items).paddingRight).to.not.equal('0px');
    await expectAccessible(page);
  });

  it('marks a text that is in another language than the page', async () => {
    const page = await paste(`<div lang="de">${list()}</div>`);
    const item = must(drawn(must(page.firstElementChild), '[part=recommendation]')[0]);
    expect(saidIn(item)).to.include({text: 'Listen.', language: 'en'});
  });
});

describe('the layout of vs-recommendation-list', () => {
  const LONG_STORY = {
    recommendations: [1, 2].map((id) => ({
      id: `r-${id}`,
      audience: `${LONG.title} ${LONG.word}`,
      items: [LONG.word, LONG.address],
    })),
  };

  for (const width of WIDTHS) {
    it(`fits into ${width} pixels`, async () => {
      const place = await paste(
        `<div style="width: ${width}px"><vs-recommendation-list src="${serveStory(LONG_STORY)}"></vs-recommendation-list></div>`,
      );
      const widget = must(place.firstElementChild);
      await expectNoOverflow(widget, place);
      expectNothingCut(widget);
      spaceText(widget);
      await expectNoOverflow(widget, place);
    });
  }

  it('sets groups side by side from 720 pixels on, and a single one across', async () => {
    const place = await paste(`<div style="width: 720px">${list()}${list('', '', '#partners')}</div>`);
    const [several, single] = [...place.children].map((widget) =>
      drawn(widget, '[part=group]').map((group) => group.getBoundingClientRect()),
    );
    expect(several?.[0]?.top).to.equal(several?.[1]?.top);
    expect(single?.[0]?.width).to.equal(720);
  });

  it('shows everything on paper', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const widget = await paste(list());
    expect(seenText(widget)).to.equal(EVERYTHING);
  });
});
