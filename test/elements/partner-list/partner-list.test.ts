import {expect} from '@open-wc/testing';
import '../../../src/elements/partner-list/vs-partner-list.js';
import {PARTNER_LIST_LAYOUTS} from '../../../src/elements/partner-list/partner-list.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {
  expectNothingCut,
  BOTH_WAYS,
  expectNoOverflow,
  LONG,
  pasteInto,
  spaceText,
  WIDTHS,
} from '../../base/support/layout.js';
import {serveStory, storyTag, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectFocusDrawn,
  has,
  heardText,
  isVisible,
  languageOf,
  listen,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const LOGO = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='400' height='60'/>";

const PARTNERS = [
  {id: 'one', name: 'First Organization', role: 'Host', href: 'https://example.org/first', logo: LOGO},
  {id: 'two', name: 'Second Organization', role: 'Guest'},
  {id: 'three', name: 'Third Organization', href: 'third.html'},
];

const tag = (more = '', text = ''): string => storyTag('vs-partner-list', {partners: PARTNERS}, {more, text});

describe('vs-partner-list', () => {
  it('shows the organizations of the webinar with their role, in the order of the file', async () => {
    const list = await paste(`<vs-partner-list src="${WEBINAR}"></vs-partner-list>`);
    expect(drawn(list, '[part=heading]').map((heading) => heading.textContent)).to.deep.equal([
      'United Nations Volunteers',
      'United Nations Development Programme',
      'United Nations Office on Drugs and Crime',
      'Ministry of Health, Government of the Republic of Zambia',
      'International Labour Organization',
    ]);
    expect(heardText(list)).to.match(/^United Nations Volunteers Commissioned the report; staff moderated/);
    await expectAccessible(list);
  });

  it('is a list of headings of the level that the page asks for', async () => {
    const list = await paste(tag('heading-level="4"'));
    expect(partOf(list, 'list').localName).to.equal('ul');
    expect(partOf(list, 'list').getAttribute('role')).to.equal('list');
    expect(count(list, 'ul > li')).to.equal(3);
    expect(count(list, 'li h4')).to.equal(3);
  });

  it('links the name to the website, and nothing else', async () => {
    const src = serveStory({partners: PARTNERS});
    const list = await paste(`<vs-partner-list src="${src}"></vs-partner-list>`);
    expect(drawn<HTMLAnchorElement>(list, 'a').map(({textContent, href}) => [textContent, href])).to.deep.equal([
      ['First Organization', 'https://example.org/first'],
      ['Third Organization', new URL('third.html', src).href],
    ]);
  });

  it('can be followed with the Tab key', async () => {
    const page = await paste(`<div><button type="button">Before</button>${tag()}</div>`);
    must(page.querySelector('button')).focus();
    for (const name of ['First Organization', 'Third Organization']) {
      await press('Tab');
      expect(deepActive()?.textContent).to.equal(name);
      expectFocusDrawn(must(deepActive()), '::after');
    }
  });

  it('takes text as text, and no address that is dangerous', async () => {
    listen();
    const src = serveStory({
      partners: [
        {id: 'one', name: '<img src=x>', role: '<b>', href: 'javascript:alert(1)', logo: 'javascript:alert(1)'},
      ],
    });
    const list = await paste(`<vs-partner-list src="${src}"></vs-partner-list>`);
    expect(heardText(list)).to.equal('<img src=x> <b>');
    expect(count(list, 'img, b, a')).to.equal(0);
  });

  it('speaks the language of the page', async () => {
    const page = await paste(`<div lang="ar" dir="rtl"><vs-partner-list src="${WEBINAR}"></vs-partner-list></div>`);
    const list = must(page.firstElementChild);
    expect(partOf(list, 'heading').textContent).to.equal('برنامج متطوعي الأمم المتحدة');
    expect(languageOf(partOf(list, 'heading'))).to.equal('ar');
    expect(getComputedStyle(partOf(list, 'list')).direction).to.equal('rtl');
    await expectAccessible(page);
  });

  it('marks names that are in another language', async () => {
    const src = serveStory({languages: ['fr'], partners: [{id: 'one', name: {fr: 'Première organisation'}}]});
    const list = await paste(`<vs-partner-list src="${src}"></vs-partner-list>`);
    expect(languageOf(must(partOf(list, 'heading').firstElementChild))).to.equal('fr');
  });
});

describe('the logo of a partner', () => {
  it('is shown beside the name, which says all', async () => {
    const list = await paste(tag());
    expect(drawn<HTMLImageElement>(list, 'img').map(({alt}) => alt)).to.deep.equal(['']);
    expect(heardText(list)).to.equal('First Organization Host Second Organization Guest Third Organization');
    await expectAccessible(list);
  });

  it('that is missing leaves no gap and no box', async () => {
    for (const layout of PARTNER_LIST_LAYOUTS) {
      const list = await paste(tag(`layout="${layout}"`));
      expect(count(list, '[part=logo]'), layout).to.equal(1);
    }
  });

  it('that does not load gives way to the name, and the author is told where it stands', async () => {
    const told = listen();
    const partners = [...PARTNERS, {id: 'four', name: 'Fourth', logo: 'data:image/png;base64,AAAA'}];
    const list = await paste(`<vs-partner-list layout="row" src="${serveStory({partners})}"></vs-partner-list>`);
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('image-not-loaded');
    expect(told.problems[0]?.message).to.contain('partners[3].logo');
    expect(count(list, 'img')).to.equal(1);
    expect(seenText(list)).to.contain('Fourth');
  });

  it('is never wider than its column', async () => {
    for (const layout of PARTNER_LIST_LAYOUTS) {
      const list = await paste(tag(`layout="${layout}"`));
      expect(must(drawn(list, 'img')[0]).getBoundingClientRect().width, layout).to.be.at.most(168);
    }
  });
});

describe('the layout of a partner list', () => {
  it('"list" is one below the other, "grid" side by side where there is room', async () => {
    for (const [layout, width, columns] of [
      ['list', 1200, 1],
      ['grid', 240, 1],
      ['grid', 760, 3],
    ] as const) {
      const place = await paste(`<div style="width: ${width}px">${tag(`layout="${layout}"`)}</div>`);
      const starts = drawn(must(place.firstElementChild), 'li').map((item) => item.getBoundingClientRect().left);
      expect(new Set(starts).size, `${layout} at ${width}`).to.equal(columns);
    }
  });

  it('"list" begins all roles at one line, with a logo beside them or without', async () => {
    const place = await paste(`<div style="width: 760px">${tag()}</div>`);
    const [one, two] = drawn(must(place.firstElementChild), '[part=role]').map((role) => role.getBoundingClientRect());
    expect(must(one).left).to.be.closeTo(must(two).left, 1);
    expect(must(one).left).to.be.greaterThan(100);
  });

  it('"row" has logos that say their name, and names where there is none', async () => {
    const list = await paste(tag('layout="row"'));
    expect(must(drawn<HTMLImageElement>(list, 'a img')[0]).alt).to.equal('First Organization');
    expect(seenText(list)).to.equal('Second Organization Third Organization');
    await expectAccessible(list);
  });

  it('that is unknown becomes the usual one, and the author is told', async () => {
    const told = listen();
    const list = await paste(`<vs-partner-list layout="wall" src="${WEBINAR}"></vs-partner-list>`);
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('value-unknown');
    expect(has(list, 'role')).to.equal(true);
  });
});

describe('what stands between the tags of a partner list', () => {
  const LINKS = '<ul><li><a href="#one">First</a></li></ul>';

  it('gives way to the story', async () => {
    const list = await paste(tag('', LINKS));
    expect(isVisible(must(list.querySelector('a')))).to.equal(false);
  });

  it('stays when the story cannot be had', async () => {
    const told = listen();
    const list = await paste(`<vs-partner-list src="/missing/story.json">${LINKS}</vs-partner-list>`);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    expect(heardText(list)).to.equal('First');
    expect(isVisible(must(list.querySelector('a')))).to.equal(true);
  });

  it('stays when the story has no organizations, and the author is told', async () => {
    const told = listen();
    const list = await paste(`<vs-partner-list src="${serveStory({})}">${LINKS}</vs-partner-list>`);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
    expect(heardText(list)).to.equal('First');
  });

  it('is shown as it is without a story, and the author is told', async () => {
    const told = listen();
    const list = await paste(`<vs-partner-list>${LINKS}</vs-partner-list>`);
    expect(heardText(list)).to.equal('First');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    await expectAccessible(list);
  });

  it('stays when it is more than that: what a self-closed tag swallowed', async () => {
    const told = listen();
    const list = await paste(
      `<vs-partner-list src="${serveStory({partners: PARTNERS})}"/><article><h2>News</h2></article></vs-partner-list>`,
    );
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('content-swallowed');
    expect(heardText(list)).to.contain('First Organization').and.contain('News');
  });

  it('may be missing without a story, but the author is told', async () => {
    const told = listen();
    await paste('<vs-partner-list></vs-partner-list>');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.problems[0]?.message).to.contain('src');
  });
});

describe('a partner list with long words', () => {
  const partners = [
    {id: 'one', name: LONG.word, role: LONG.address, href: '#a', logo: LOGO},
    {id: 'two', name: LONG.name, role: `${LONG.title} ${LONG.word}`},
  ];
  for (const layout of PARTNER_LIST_LAYOUTS) {
    for (const width of WIDTHS) {
      it(`in the layout "${layout}" fits into ${width} pixels, both ways`, async () => {
        for (const way of BOTH_WAYS) {
          const tag = storyTag('vs-partner-list', {partners}, {more: `layout="${layout}"`});
          const {place, widget: list} = await pasteInto(`width: ${width}px`, tag, way);
          await expectNoOverflow(list, place);
          spaceText(list);
          await settled(list);
          await expectNoOverflow(list, place);
          expectNothingCut(list);
        }
      });
    }
  }

  it('is accessible in a dark scheme, and gives logos white paper there', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas">${tag()}</div>`,
    );
    expect(getComputedStyle(partOf(must(page.firstElementChild), 'logo')).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
    await expectAccessible(page);
  });

  it('shows addresses on paper', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    for (const layout of PARTNER_LIST_LAYOUTS) {
      const list = await paste(tag(`layout="${layout}"`));
      expect(getComputedStyle(must(drawn(list, 'a')[0]), '::after').content, layout).to.contain('(');
    }
  });
});
