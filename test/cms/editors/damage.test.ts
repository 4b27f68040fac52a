/** What real editors make of markup that was written with care, and of markup that was not; and what readers see of it. */
import {expect} from '@open-wc/testing';
import {listen, must, pause, seenText, until} from '../../base/support/widgets.js';
import {send} from '../support.js';
import {htmlBlock, type Convert} from './editors.js';
import * as ckeditor from './real/ckeditor.js';
import {copied, withHtml} from './real/markdown.js';
import * as tinymce from './real/tinymce.js';
import * as wordpress from './real/wordpress.js';
import {recorded} from './recorded.js';

const WIDGETS = 'vs-case-study-card,vs-case-study-carousel,vs-sdg-badge,vs-speaker-card';

/** The editors that keep our tags, once they have started. */
const EDITORS = {
  'a block for HTML': (): Convert => htmlBlock,
  'CKEditor 5, all HTML allowed': ckeditor.withAll,
  'TinyMCE, our tags allowed': tinymce.withTags,
  'WordPress, automatic paragraphs': wordpress.forEditors,
  'Markdown, HTML allowed': withHtml,
};
type Editor = keyof typeof EDITORS;
const started = new Map<string, Convert>();

before(async () => {
  for (const [name, start] of Object.entries(EDITORS)) started.set(name, await start());
});

/**
 * Readers see `page` when that editor got `written`, and each of `widgets` in a widget, in order.
 */
async function expectSeen(html: string, page: string, widgets: readonly string[]): Promise<HTMLElement> {
  listen();
  const place = await send(html);
  const now = (): unknown => [seenText(place), [...place.querySelectorAll(WIDGETS)].map(seenText)];
  const wanted = JSON.stringify([page, widgets]);
  await until(() => JSON.stringify(now()) === wanted, '', {timeout: 4000}).catch(() => {
    throw new Error(`Readers see ${JSON.stringify(now())}, not ${wanted}.\n${html}\n${place.innerHTML}`);
  });
  await pause(60);
  expect(JSON.stringify(now())).to.equal(wanted);
  return place;
}

function takesAnyName(): boolean {
  try {
    document.createElement('div').setAttribute('king”', '');
    return true;
  } catch {
    return false;
  }
}

function testSeen(editor: Editor, written: string, page: string, widgets: readonly string[]): void {
  it(`is read as it should be behind ${editor}`, async () => {
    await expectSeen(must(started.get(editor))(written), page, widgets);
  });
}

const KEEPING = ['a block for HTML', 'CKEditor 5, all HTML allowed', 'TinyMCE, our tags allowed'] as const;

describe('markup that was copied from a page with typographic quotation marks', () => {
  const CARD =
    '<vs-speaker-card name="Ada King" role="Chief Engineer">Ada King, Chief Engineer, built it.</vs-speaker-card>';
  const SEEN = 'AK Ada King Chief Engineer Ada King, Chief Engineer, built it.';
  /** CKEditor sets what is left of the names, such as `king”`, as attributes. Older WebKit refuses, and it leaves them out. */
  const HALVED = 'A Ada Chief Ada King, Chief Engineer, built it.';
  const seenBehind = (editor: Editor): string => (editor.startsWith('CKEditor') && !takesAnyName() ? HALVED : SEEN);
  const shownBy = (html: string): string =>
    must(new DOMParser().parseFromString(html, 'text/html').body.innerText).trim();
  const COPIES: Readonly<Record<string, string>> = {
    'English (markdown-it)': copied(CARD, '“”‘’'),
    'French (markdown-it)': copied(CARD, ['«\u00a0', '\u00a0»', '‹\u00a0', '\u00a0›']),
    'German (markdown-it)': copied(CARD, '„“‚‘'),
    'two closing marks (WordPress, recorded)': shownBy(recorded.shown[0]),
  };
  for (const [marks, copy] of Object.entries(COPIES)) {
    for (const editor of KEEPING) {
      it(`is read as it was meant: ${marks}, pasted into ${editor}`, async () => {
        expect(copy).not.to.contain('"');
        await expectSeen(must(started.get(editor))(copy), seenBehind(editor), [seenBehind(editor)]);
      });
    }
  }

  it('is read as it was meant: inches (WordPress, recorded)', async () => {
    const copy = shownBy(recorded.shown[1]);
    expect(copy).to.contain('goal=”5″');
    await expectSeen(copy, '5 Goal 5 Gender Equality', ['5 Goal 5 Gender Equality']);
  });

  it('keeps its text where a filter threw the second word of a value away (WordPress, recorded)', async () => {
    await expectSeen(recorded.halved, 'A Ada Ada King built it.', ['A Ada Ada King built it.']);
  });

  it('is shown as text by Markdown, for which it is no tag', async () => {
    await expectSeen(withHtml()(copied(CARD, '“”‘’')), copied(CARD, '“”‘’').replace('</vs-speaker-card>', ''), []);
  });
});

describe('a self-closed card', () => {
  const written = '<vs-speaker-card name="Ada King"/>\n<h2>News</h2>\n<p>More</p>';
  for (const editor of KEEPING) testSeen(editor, written, 'AK Ada King News More', ['AK Ada King']);
  testSeen('WordPress, automatic paragraphs', written, 'AK Ada King News More', ['AK Ada King']);
  testSeen('Markdown, HTML allowed', written, 'AK Ada King News More', ['AK Ada King']);

  describe('before paragraphs alone, which nothing tells from its own text', () => {
    const more = '<vs-speaker-card name="Ada King"/>\n<p>She built it.</p>\n<p>More</p>';
    const seen = 'AK Ada King She built it. More';
    for (const editor of KEEPING) testSeen(editor, more, seen, [seen]);
    testSeen('WordPress, automatic paragraphs', more, seen, ['AK Ada King']);
  });

  describe('before a paragraph and another card', () => {
    const more =
      '<vs-speaker-card name="Ada King"/>\n\n<p>More</p>\n\n<vs-speaker-card name="Grace Moyo">\n\n<p>She measured it.</p>\n\n</vs-speaker-card>\n\n<p>After</p>';
    testSeen('WordPress, automatic paragraphs', more, 'AK Ada King More GM Grace Moyo She measured it. After', [
      'AK Ada King',
      'GM Grace Moyo She measured it.',
    ]);
  });
});

describe('a card of several lines without tags in it', () => {
  const written =
    '<p>Before</p>\n\n<vs-speaker-card name="Ada King">\nShe built it.\n\nIt stands.\n</vs-speaker-card>\n\n<p>After</p>';
  for (const editor of [...KEEPING, 'WordPress, automatic paragraphs'] as const)
    testSeen(editor, written, 'Before AK Ada King She built it. It stands. After', [
      'AK Ada King She built it. It stands.',
    ]);
});

describe('a badge in a sentence', () => {
  for (const tag of [
    '<vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>',
    '<vs-sdg-badge goal="5"/>',
    '<vs-sdg-badge goal="5"></vs-sdg-badge>',
  ]) {
    describe(tag, () => {
      for (const editor of Object.keys(EDITORS) as Editor[])
        testSeen(
          editor,
          `<p>They work for ${tag} and for each other.</p>\n\n<p>After</p>`,
          'They work for 5 Goal 5 Gender Equality and for each other. After',
          ['5 Goal 5 Gender Equality'],
        );
    });
  }
});

describe('a ">" in a value', () => {
  const written =
    '<vs-case-study-card heading="Access > 50 percent" sector="Health">More people came.</vs-case-study-card>';
  for (const editor of Object.keys(EDITORS) as Editor[])
    testSeen(editor, written, 'Health Access > 50 percent More people came.', [
      'Health Access > 50 percent More people came.',
    ]);

  it('that cut a tag in two leaves its text, and what is left of its attributes (WordPress, recorded)', async () => {
    await expectSeen(recorded.cutForAuthors, 'Before Health More came. After', ['Health More came.']);
  });

  it('takes the rest of the page with it where its quotation mark is lost, too (WordPress, recorded)', async () => {
    await expectSeen(recorded.cutForEditors, 'Before', []);
  });

  it('gives back what it took in, up to the next quotation mark of the page (WordPress, recorded)', async () => {
    const page = await expectSeen(
      `${recorded.cutForEditors}<footer class="x">The team</footer>\n<p>End</p>`,
      'Before Health Access > 50% More came. After The team End',
      ['Health Access > 50% More came.'],
    );
    expect(page.querySelector('footer')).to.equal(null);
    expect(must(page.querySelector('vs-case-study-card')).getAttributeNames()).to.have.members(['heading', 'sector']);
  });
});

describe('a card in a table', () => {
  const written =
    '<table><tbody><tr><td><vs-speaker-card name="Ada King"><p>She built it.</p></vs-speaker-card></td><td><vs-speaker-card name="Grace Moyo">She measured it.</vs-speaker-card></td></tr></tbody></table>';
  for (const editor of Object.keys(EDITORS) as Editor[])
    testSeen(editor, written, 'AK Ada King She built it. GM Grace Moyo She measured it.', [
      'AK Ada King She built it.',
      'GM Grace Moyo She measured it.',
    ]);
});

describe('a card in a link', () => {
  const written = '<p><a href="#all"><vs-speaker-card name="Ada King">She built it.</vs-speaker-card></a></p>';
  for (const editor of Object.keys(EDITORS) as Editor[])
    testSeen(editor, written, 'AK Ada King She built it.', ['AK Ada King She built it.']);
});

describe('a carousel with empty lines', () => {
  const written =
    '<vs-case-study-carousel label="Stories">\n\n<vs-case-study-card heading="A bridge">It stands.</vs-case-study-card>\n\n<vs-case-study-card heading="A school">\n\nIt floats.\n\n</vs-case-study-card>\n\n</vs-case-study-carousel>\n\n<p>After</p>';
  for (const editor of Object.keys(EDITORS) as Editor[])
    testSeen(editor, written, 'A bridge It stands. A school It floats. After', [
      'A bridge It stands. A school It floats.',
      'A bridge It stands.',
      'A school It floats.',
    ]);
});

describe('a carousel that paragraphs cut in the middle', () => {
  const seen = 'A bridge It stands. A school It floats. After';
  const widgets = ['A bridge It stands. A school It floats.', 'A bridge It stands.', 'A school It floats.'];
  const first = '<vs-case-study-card heading="A bridge"><p>It stands.</p></vs-case-study-card>';
  const second = '<vs-case-study-card heading="A school">It floats.</vs-case-study-card>';
  for (const [name, between] of [
    ['lines', '\n'],
    ['empty lines', '\n\n'],
  ] as const) {
    const start = `<vs-case-study-carousel label="Stories">\n${first}${between}${second}${between}</vs-case-study-carousel>`;
    describe(`between ${name}`, () => {
      testSeen('WordPress, automatic paragraphs', `${start}\n\n<p>After</p>`, seen, widgets);
    });
  }

  describe('but not one that was closed in time', () => {
    testSeen(
      'WordPress, automatic paragraphs',
      `<vs-case-study-carousel label="Stories">\n${second}</vs-case-study-carousel>\n\n<vs-speaker-card name="Ada King">She built it.</vs-speaker-card>\n\n<p>After</p>`,
      'A school It floats. AK Ada King She built it. After',
      ['A school It floats.', 'A school It floats.', 'AK Ada King She built it.'],
    );
  });
});

describe('a div of several lines', () => {
  it('keeps its lines, which became paragraphs (WordPress, recorded)', async () => {
    await expectSeen(recorded.lines, 'AK Ada King She built it. It stands.', ['AK Ada King She built it. It stands.']);
  });
});

describe('attributes', () => {
  it('of others may be lost (WordPress, recorded)', async () => {
    const page = await expectSeen(recorded.stripped, 'AK Ada King She built it.', ['AK Ada King She built it.']);
    expect(page.querySelector<HTMLElement & {debug: boolean}>('vs-speaker-card')?.debug).to.equal(true);
  });
});
