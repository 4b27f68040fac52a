/**
 * What becomes of what stands between the tags, one fault at a time. This markup is written by
 * hand; what the editors themselves make of ours is in editors/.
 */
import {expect} from '@open-wc/testing';
import {count, expectSame, listen, must, pause, seenText, until} from '../base/support/widgets.js';
import {send, untilSeen, widgetIn} from './support.js';

/** What readers see of each, with what stands in the card in brackets. */
const SEEN: readonly [origin: string, markup: string, seen: string][] = [
  [
    'any editor: wrapped in a paragraph',
    '<p><vs-speaker-card name="Ada King">She built it.</vs-speaker-card></p>',
    '[AK Ada King She built it.]',
  ],
  [
    'rich-text editor: line breaks, spaces and empty paragraphs inside',
    '<vs-speaker-card name="Ada King"><br>&nbsp;<p>&nbsp;</p><p>She built it.</p><p></p><p><br></p></vs-speaker-card>',
    '[AK Ada King She built it.]',
  ],
  [
    'WordPress, wpautop: heading and paragraphs on lines of their own',
    '<p><vs-speaker-card name="Ada King"></p>\n<h4>Engineer of the river</h4>\n<p>She built it.</p>\n<p>It stands.</p>\n<p></vs-speaker-card></p>',
    '[AK Ada King Engineer of the river She built it. It stands.]',
  ],
  [
    'any editor: a paragraph inside, wrapped in a paragraph',
    '<p><vs-speaker-card name="Ada King"><p>She built it.</p></vs-speaker-card></p>',
    '[AK Ada King She built it.]',
  ],
  [
    'Markdown: a tag of several lines in a paragraph',
    '<p><vs-speaker-card\n  name="Ada King"\n  layout="row"><br>\nShe built it.<br>\n</vs-speaker-card></p>',
    '[AK Ada King She built it.]',
  ],
  [
    'Markdown: a text behind an empty line',
    '<vs-speaker-card name="Ada King">\n<p>She <em>built</em> it.</p>\n</vs-speaker-card>',
    '[AK Ada King She built it.]',
  ],
  [
    'any editor: in a table',
    '<table><tr><td><vs-speaker-card name="Ada King">She built it.</vs-speaker-card></td></tr></table>',
    '[AK Ada King She built it.]',
  ],
  [
    'any editor: straight in a table, which puts it before the table',
    '<table><vs-speaker-card name="Ada King">She built it.</vs-speaker-card><tr><td></td></tr></table>',
    '[AK Ada King She built it.]',
  ],
  [
    'any editor: a link in a link',
    '<a href="#around"><vs-speaker-card name="Ada King"><a href="#in">She built it.</a></vs-speaker-card></a>',
    '[AK Ada King She built it.]',
  ],
];

describe('a card whose content was damaged', () => {
  for (const [origin, markup, seen] of SEEN) {
    it(`reads as it was meant (${origin})`, async () => {
      listen();
      const page = await send(`${markup}<p>After</p>`);
      const card = await widgetIn(page, 'vs-speaker-card');
      await untilSeen(page, `${seen.slice(1, -1)} After`);
      await until(() => seenText(card) === seen.slice(1, -1), 'all of it stands in the card');
    });
  }

  it('without a trace of its end keeps its text beside it, and its author is told', async () => {
    const told = listen();
    const page = await send(
      '<p><vs-speaker-card name="Ada King"></vs-speaker-card></p><p>She built it.</p><p>After</p>',
    );
    await untilSeen(page, 'AK Ada King She built it. After');
    await until(() => told.problems.some(({code}) => code === 'content-outside'));
  });

  it('never takes the next article for its text', async () => {
    listen();
    const page = await send(
      '<p><vs-speaker-card name="Ada King"></p><article><h2>News</h2></article><p>More</p><p></p>',
    );
    const card = await widgetIn(page, 'vs-speaker-card');
    await pause(200);
    expect(seenText(card)).to.equal('AK Ada King');
  });

  it('with a story does not take in what it would hide', async () => {
    listen();
    const page = await send(
      '<p><vs-speaker-card src="/stories/samples/leaving-no-one-behind/story.json#sophie-plagerson"></vs-speaker-card></p><p>Next paragraph</p><p></p>',
    );
    await widgetIn(page, 'vs-speaker-card');
    await untilSeen(page, /Sophie Plagerson.*Next paragraph/);
  });
});

const card = (heading: string, text = 'Text'): string =>
  `<vs-case-study-card heading="${heading}">${text}</vs-case-study-card>`;

describe('a carousel that was damaged', () => {
  const CAROUSELS: readonly [origin: string, markup: string][] = [
    [
      'WordPress, wpautop: emptied, its cards in paragraphs beside it',
      `<p><vs-case-study-carousel label="Stories"></p>\n<p>${card('One')}</p>\n<p>${card('Two')}<br />\n${card('Three')}</p>\n<p></vs-case-study-carousel></p>`,
    ],
    [
      'block editor: emptied, its cards beside it',
      `<vs-case-study-carousel label="Stories"></vs-case-study-carousel>${card('One')}<p>${card('Two')}</p>${card('Three')}`,
    ],
    [
      'wpautop: each card with paragraphs of its own',
      `<p><vs-case-study-carousel label="Stories"></p>\n<p><vs-case-study-card heading="One"></p>\n<p>Text</p>\n<p></vs-case-study-card></p>\n<p><vs-case-study-card heading="Two"></p>\n<p>Text</p>\n<p></vs-case-study-card></p>\n<p>${card('Three')}</p><p></vs-case-study-carousel></p>`,
    ],
    [
      'rich-text editor: all cards in one paragraph',
      `<vs-case-study-carousel label="Stories"><p>${card('One')}<br>${card('Two')} ${card('Three')}</p><p>&nbsp;</p></vs-case-study-carousel>`,
    ],
    [
      'rich-text editor: each card in a paragraph',
      `<vs-case-study-carousel label="Stories"><p>${card('One')}</p><br><p>${card('Two')}</p><p>${card('Three')}</p></vs-case-study-carousel>`,
    ],
    [
      'rich-text editor: a list',
      `<vs-case-study-carousel label="Stories"><ul><li>${card('One')}</li><li><p>${card('Two')}</p></li><li>${card('Three')}</li></ul></vs-case-study-carousel>`,
    ],
    [
      'rich-text editor: a table',
      `<vs-case-study-carousel label="Stories"><table><tr><td>${card('One')}</td><td>${card('Two')}</td></tr><tr><td>${card('Three')}</td></tr></table></vs-case-study-carousel>`,
    ],
    [
      'sanitizer that knows no cards: a list emptied, its cards beside it',
      `<vs-case-study-carousel label="Stories"><ul></ul>${card('One')}${card('Two')}${card('Three')}</vs-case-study-carousel>`,
    ],
    [
      'the same, with its emptied items',
      `<vs-case-study-carousel label="Stories">${card('One')}${card('Two')}${card('Three')}<ul><li></li><li> </li></ul></vs-case-study-carousel>`,
    ],
    [
      'the same, its cards beside the carousel',
      `<vs-case-study-carousel label="Stories"><ul><li></li></ul></vs-case-study-carousel>${card('One')}${card('Two')}${card('Three')}`,
    ],
    [
      'rich-text editor: line breaks and spaces between',
      `<vs-case-study-carousel label="Stories"><br>${card('One')}<br>&nbsp;${card('Two')}<p>&nbsp;</p>${card('Three')}<br></vs-case-study-carousel>`,
    ],
  ];
  for (const [origin, markup] of CAROUSELS) {
    it(`has its three slides (${origin})`, async () => {
      listen();
      const page = await send(`${markup}<p>After</p>`);
      const carousel = await widgetIn(page, 'vs-case-study-carousel');
      await until(() => count(carousel, '[part=slide]') === 3, 'there are three slides');
      await until(() => page.querySelectorAll('vs-case-study-carousel > vs-case-study-card').length === 3);
      await untilSeen(page, /One Text.* Two Text.* Three Text.* After/);
      expect(seenText(must(page.lastElementChild))).to.equal('After');
    });
  }

  it('with lists in the texts of its slides keeps them', async () => {
    const markup =
      '<vs-case-study-carousel label="Stories"><ul><li>One</li></ul><p>Two <a href="#b">b</a></p></vs-case-study-carousel>';
    const page = await send(markup);
    await widgetIn(page, 'vs-case-study-carousel');
    await pause(200);
    expect(page.innerHTML).to.equal(markup);
  });
});

describe('a list that a sanitizer emptied', () => {
  it('leaves its cards beside it, in order and readable', async () => {
    listen();
    const page = await send(`<ul></ul>${card('One')}${card('Two')}<ol><li></li></ol><p>After</p>`);
    await widgetIn(page, 'vs-case-study-card');
    await untilSeen(page, /^One Text.* Two Text.* After$/);
    for (const shown of page.querySelectorAll('vs-case-study-card')) expect(shown.parentElement).to.equal(page);
  });
});

describe('a badge in a sentence that an editor split', () => {
  for (const markup of [
    '<p>They work for</p><vs-sdg-badge goal="5">Goal 5</vs-sdg-badge><p>and for each other.</p>',
    '<p>They work for </p>\n<vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>\n<p> and for each other.</p>',
    '<p>They work for <vs-sdg-badge goal="5"><p>Goal 5</p></vs-sdg-badge> and for each other.</p>',
  ]) {
    it(`stands in one sentence again: ${markup}`, async () => {
      listen();
      const page = await send(markup);
      const badge = await widgetIn(page, 'vs-sdg-badge');
      await untilSeen(page, 'They work for 5 Goal 5 Gender Equality and for each other.');
      await until(
        () => badge.parentElement?.textContent?.replace(/\s+/g, ' ') === 'They work for Goal 5 and for each other.',
      );
    });
  }

  it('is left alone between two paragraphs of their own', async () => {
    const markup = '<p>They work for all.</p><vs-sdg-badge goal="5">Goal 5</vs-sdg-badge><p>More follows.</p>';
    const page = await send(markup);
    const badge = await widgetIn(page, 'vs-sdg-badge');
    await pause(200);
    expectSame(badge.parentElement, page);
    expect(page.innerHTML).to.equal(markup);
  });
});
