/** Tags that were never closed: what follows them comes back out. */
import {expect} from '@open-wc/testing';
import {discover} from '../../src/loader/loader.js';
import {repairs} from '../../src/loader/record.js';
import {expectSame, find, listen, must, pause, seenText, until} from '../base/support/widgets.js';
import {send, untilSeen, widgetIn} from './support.js';

/** The tags around the text of a page, without what is in widgets. */
const outline = (page: Element): string[] => [...page.children].map(({localName}) => localName);

describe('a self-closed tag', () => {
  const PAGES: readonly [markup: string, outline: readonly string[], seen: string][] = [
    [
      '<vs-speaker-card name="Ada King"/>\n<p>First</p>\n<article><h2>News</h2></article>\n',
      ['vs-speaker-card', 'p', 'article'],
      'AK Ada King First News',
    ],
    ['<vs-speaker-card name="Ada King"/><article>News</article>', ['vs-speaker-card', 'article'], 'AK Ada King News'],
    [
      '<vs-speaker-card name="Ada King"/>\n<vs-speaker-card name="Grace Moyo"/>\n<section>News</section>\n',
      ['vs-speaker-card', 'vs-speaker-card', 'section'],
      'AK Ada King GM Grace Moyo News',
    ],
    [
      '<vs-sdg-badge goal="4"/> <vs-sdg-badge goal="5"/>',
      ['vs-sdg-badge', 'vs-sdg-badge'],
      '4 Goal 4 Quality Education 5 Goal 5 Gender Equality',
    ],
    [
      '<vs-speaker-card name="Ada King">She built it.<h2>News</h2><p>More</p>',
      ['vs-speaker-card', 'h2', 'p'],
      'AK Ada King She built it. News More',
    ],
    [
      '<vs-case-study-carousel label="Stories"><vs-case-study-card heading="One">Text</vs-case-study-card>\n<h2>News</h2><p>More</p>',
      ['vs-case-study-carousel', 'h2', 'p'],
      'One Text News More',
    ],
  ];
  for (const [markup, expected, seen] of PAGES) {
    it(`gives back what follows, in order: ${markup.trim()}`, async () => {
      const told = listen();
      const page = await send(markup);
      await widgetIn(page, must(expected[0]));
      await until(() => outline(page).length === expected.length, 'all came back out');
      await untilSeen(page, seen);
      expect(outline(page)).to.deep.equal(expected);
      await until(() => told.problems.some(({code}) => code === 'content-swallowed'));
      expect(repairs().length).to.be.above(0);
    });
  }

  it('gives back the rest of a sentence', async () => {
    const page = await send('<p>They work for <vs-sdg-badge goal="5"/> and <vs-sdg-badge goal="4"/>, as we do.</p>');
    await untilSeen(page, 'They work for 5 Goal 5 Gender Equality and 4 Goal 4 Quality Education , as we do.');
  });

  it('gives back listeners, what was typed, and the focus', async () => {
    listen();
    // In a shadow root, where nothing is found before it is asked for.
    const root = (await send('')).attachShadow({mode: 'open'});
    const place = document.createElement('main');
    const card = document.createElement('vs-speaker-card');
    card.setAttribute('name', 'Ada King');
    const form = document.createElement('form');
    const field = document.createElement('input');
    let heard = 0;
    field.addEventListener('input', () => heard++);
    form.append(field);
    card.append('\n', form, '\n');
    place.append(card);
    root.append(place);
    await until(() => find(card, 'base'));
    field.value = 'typed';
    field.focus();
    discover(root);
    await until(() => form.parentElement === place);
    expectSame(root.activeElement, field);
    expect(field.value).to.equal('typed');
    field.dispatchEvent(new Event('input'));
    expect(heard).to.equal(1);
  });
});

const FILE = '/stories/samples/leaving-no-one-behind/story.json';

/** The text of a page behind a widget, none of which may vanish, move ahead or be read twice. */
const BEHIND: readonly (readonly [markup: string, outline: readonly string[]])[] = [
  ['\n<p>First</p>\n<p>Second <a href="#s">link</a></p>', ['p', 'p']],
  ['<p>First</p><p>Second <a href="#s">link</a></p>', ['p', 'p']],
  ['\n<p>First Second <a href="#s">link</a></p>\n', ['p']],
  ['\n<div><p>First</p><p>Second link</p></div>\n', ['div']],
  ['<div><p>First</p><p>Second link</p></div>', ['div']],
  ['\nFirst\n<p>Second link</p>', ['p']],
  ['<h3>First</h3>Second link', ['h3']],
  ['\n<ul><li>First</li><li>Second link</li></ul>\n', ['ul']],
  ['<table><tr><td>First</td><td>Second link</td></tr></table>', ['table']],
  ['<form>First <input> Second link</form>', ['form']],
  ['<blockquote>First</blockquote><figure>Second link<img alt="" src="data:,"></figure>', ['blockquote', 'figure']],
];

describe('a self-closed widget of a story', () => {
  for (const [name, id] of [
    ['speaker-card', '#sophie-plagerson'],
    ['report-card', ''],
    ['speaker-list', ''],
    ['case-study-carousel', ''],
    ['story', ''],
  ]) {
    const src = FILE + id;
    for (const start of [`<vs-${name} src="${src}"/>`, `<div data-vs="${name}" data-src="${src}"/>`]) {
      describe(start, () => {
        const [tag] = /[\w-]+/.exec(start) ?? [''];
        for (const [markup, expected] of BEHIND) {
          it(`gives back what follows: ${markup.trim()}`, async () => {
            const told = listen();
            const page = await send(start + markup);
            await until(() => page.querySelector(`vs-${name}`)?.matches(':state(ready)'));
            await until(() => outline(page).length > expected.length, 'all came back out', {timeout: 1500});
            await untilSeen(page, /.*First Second link$/);
            expect(outline(page)).to.deep.equal([tag, ...expected]);
            expect(seenText(page)).not.to.match(/First Second link.*First Second link/);
            await until(() => told.problems.length > 0);
            expect(told.problems.map(({code}) => code)).to.deep.equal(['content-swallowed']);
            expect(told.problems[0]?.hint).to.contain(`</${tag}>`);
          });
        }
      });
    }
  }
});

describe('a self-closed div', () => {
  it('gives back what follows behind the div, and names the tag that its author knows, once', async () => {
    await pause();
    const told = listen();
    const page = await send('<div data-vs="speaker-card" data-name="Ada King"/><h2>News</h2><p>More</p>');
    await widgetIn(page, 'vs-speaker-card');
    await until(() => outline(page).length === 3);
    await untilSeen(page, 'AK Ada King News More');
    await until(() => told.lines.length > 0);
    await pause(200);
    expect(outline(page)).to.deep.equal(['div', 'h2', 'p']);
    expect(told.lines.length).to.equal(1);
    expect(told.lines[0]).to.contain('</div>').and.not.contain('</vs-');
    expect(repairs().map(({carrier, kind}) => [carrier.localName, kind])).to.deep.equal([['div', 'swallowed']]);
  });

  it('that ended with what is around it keeps all in sight, and is told once', async () => {
    const told = listen();
    const page = await send(
      `<main><div class="wrap"><div data-vs="speaker-card" data-src="${FILE}#sophie-plagerson"/>\n<h2>News</h2></div>\n<p>More</p></main>`,
    );
    await widgetIn(page, 'vs-speaker-card');
    await untilSeen(page, /Sophie Plagerson.* News More$/);
    await until(() => told.lines.length > 0);
    await pause(200);
    expect(told.lines.length).to.equal(1);
    expect(told.lines[0]).to.contain('</div>');
  });
});

describe('a tag that was closed', () => {
  for (const markup of [
    '<vs-story src="/nowhere.json"><article><h2>Story</h2></article></vs-story>\n<p>After</p>',
    '<vs-speaker-card name="Ada King">She works for <vs-sdg-badge goal="5">Goal 5</vs-sdg-badge> daily.</vs-speaker-card>',
    '<p>About <vs-sdg-badge goal="5">\n  Goal 5\n</vs-sdg-badge></p>',
    '<p>About <vs-sdg-badge goal="5"> Goal 5 </vs-sdg-badge></p>',
    `<vs-speaker-card src="${FILE}#sophie-plagerson"><a href="#s">Sophie Plagerson</a></vs-speaker-card>`,
    `<vs-speaker-card src="${FILE}#sophie-plagerson"><p>Sophie Plagerson</p></vs-speaker-card>`,
    `<vs-speaker-list src="${FILE}"><ul><li>One</li><li>Two</li></ul></vs-speaker-list>`,
    `<vs-speaker-list src="${FILE}">\n<ul><li>One</li><li>Two</li></ul>\n</vs-speaker-list>\n<p>After</p>`,
    `<div data-vs="story" data-src="/nowhere.json"><vs-story src="/nowhere.json"><p>One</p></vs-story></div>`,
    '<vs-case-study-carousel label="Stories"><section>One</section><article>Two</article></vs-case-study-carousel>',
  ]) {
    it(`keeps its content: ${markup}`, async () => {
      listen();
      const page = await send(markup);
      const before = page.innerHTML;
      await pause(400);
      expect(page.innerHTML).to.equal(before);
    });
  }

  it('where somebody edits keeps its content, too', async () => {
    listen();
    const markup =
      '<div contenteditable="true"><vs-speaker-card name=“Ada King”><article>News</article></vs-speaker-card></div>';
    const page = await send(markup);
    const before = page.innerHTML;
    await pause(300);
    expect(page.innerHTML).to.equal(before);
    expect(seenText(page)).to.contain('News');
  });
});
