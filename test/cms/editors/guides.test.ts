/**
 * The lines that docs/editors/ tells people to paste, and the settings that it tells administrators to make: taken from
 * there, brought through the editor and the filter of each system, and put on a page, whose readers see the widget.
 */
import {expect} from '@open-wc/testing';
import {PLACES} from '../../../snippet-maker/guides.js';
import {repairs} from '../../../src/loader/record.js';
import {listen, must, pause, seenText, until} from '../../base/support/widgets.js';
import {send} from '../support.js';
import {htmlBlock, type Convert} from './editors.js';
import * as ckeditor from './real/ckeditor.js';
import * as tinymce from './real/tinymce.js';
import * as wordpress from './real/wordpress.js';
import {filtered} from './recorded-guides.js';

interface Guide {
  readonly text: string;
  /** The code of its parts, by the names under which it asks for them. */
  readonly parts: ReadonlyMap<string, string>;
}

const PART = /<!-- made: ([^\n]+?) -->\n\n```\w+\n([^]*?)\n```/g;

const names = [...new Set(Object.values(PLACES).flatMap((place) => ('guide' in place ? [place.guide] : [])))];
const guides = new Map<string, Guide>();
for (const name of names) {
  const text = await (await fetch(`/docs/editors/${name}.md`)).text();
  guides.set(name, {text, parts: new Map([...text.matchAll(PART)].map(([, order = '', code = '']) => [order, code]))});
}

/** Tags as Drupal's settings list them, and as it hands them to the editor. */
const rulesOfDrupal = (tags: string): ckeditor.Allowed =>
  [...new DOMParser().parseFromString(tags, 'text/html').body.querySelectorAll('*')].map(({localName, attributes}) => ({
    name: localName,
    attributes: [...attributes].map(({name}) => ({key: name, value: true as const})),
  }));

/** The list of Drupal's "Basic HTML", without what the features of the editor bring. */
const BASIC = '<cite> <dl> <dt> <dd> <a hreflang> <blockquote cite> <ul type> <ol type start>';

const rulesOfTypo3 = (yaml: string): ckeditor.Allowed => [
  {
    name: must(/- name: (\w+)/.exec(yaml)?.[1]),
    attributes: Object.fromEntries([...yaml.matchAll(/^ +(data-[\w-]+): true$/gm)].map(([, name]) => [name, true])),
  },
];

/** A way that a line takes: the editor and the filters, in their order, and what readers get. */
interface Way {
  readonly through: string;
  readonly steps: (guide: Guide) => readonly (Convert | Promise<Convert>)[];
  /** Where the guide says that the line does not survive: its words, or its code. */
  readonly becomes?: 'words' | 'code';
}

const part = ({parts}: Guide, name: string): string => must(parts.get(name), name);

const basic = (added = ''): Promise<Convert> => ckeditor.withRules(rulesOfDrupal(BASIC + added));

/** By the guide, and the line in it. */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  'drupal: line drupal-basic': [
    {through: 'CKEditor 5, and the filter of Basic HTML', steps: () => [basic(), filtered('drupal')]},
  ],
  'drupal: line drupal-full': [
    {through: 'CKEditor 5, all HTML allowed', steps: () => [ckeditor.withAll()]},
    {through: 'CKEditor 5, our tags listed', steps: (guide) => [basic(part(guide, 'drupal-tags'))], becomes: 'words'},
    {through: 'no editor, and the filter, our tags listed', steps: () => [filtered('drupal, our tags listed')]},
  ],
  'drupal: line wordpress-others': [
    {
      through: 'CKEditor 5 and the filter, the div listed',
      steps: (guide) => [basic(part(guide, 'drupal-div')), filtered('drupal, the div listed')],
    },
  ],
  'joomla: line joomla': [
    {through: 'TinyMCE, and the filter of authors', steps: () => [tinymce.inJoomla(), filtered('joomla')]},
    {through: 'no editor, and the filter of authors', steps: () => [filtered('joomla')]},
  ],
  'joomla: line wordpress-trusted': [
    {through: 'TinyMCE, our tags listed', steps: (guide) => [tinymce.inJoomla(part(guide, 'joomla-elements'))]},
    {
      through: 'TinyMCE, our tags listed, and the filter of authors',
      steps: (guide) => [tinymce.inJoomla(part(guide, 'joomla-elements')), filtered('joomla')],
      becomes: 'words',
    },
  ],
  'typo3: line typo3-text': [
    {through: 'CKEditor 5, and what TYPO3 does with it', steps: () => [ckeditor.plain(), filtered('typo3')]},
  ],
  'typo3: line typo3-html': [
    {through: 'nothing', steps: () => [htmlBlock]},
    {through: 'no editor, and what TYPO3 does with texts', steps: () => [filtered('typo3')], becomes: 'code'},
  ],
  'typo3: line wordpress-others': [
    {
      through: 'CKEditor 5, the div listed, and what TYPO3 does with it',
      steps: (guide) => [ckeditor.withRules(rulesOfTypo3(part(guide, 'typo3-yaml'))), filtered('typo3')],
    },
  ],
  'wordpress: line wordpress-trusted': [
    {through: 'a block for HTML', steps: () => [filtered('wordpress, in a block')]},
    {through: 'the classic editor', steps: () => [wordpress.forEditors()]},
    {through: 'an author', steps: () => [filtered('wordpress, of an author')], becomes: 'words'},
    {through: 'an author, our tags listed', steps: () => [filtered('wordpress, of an author, our tags listed')]},
  ],
  'wordpress: line wordpress-others': [
    {through: 'an author, a block for HTML', steps: () => [filtered('wordpress, of an author')]},
    {
      through: 'an author, the classic editor',
      steps: () => [filtered('wordpress, of an author'), wordpress.forEditors()],
    },
  ],
};

/** Systems in which nothing could be tried, as their guides say: test/pages/guides.page.test.ts. */
const UNTRIED = ['newsletters', 'sharepoint', 'squarespace', 'wix'];

async function throughAll(line: string, converts: readonly (Convert | Promise<Convert>)[]): Promise<string> {
  let html = line;
  for (const convert of converts) html = (await convert)(html);
  return html;
}

/** What the addresses of nobody stand for, here. */
const settled = (html: string): string =>
  html.replaceAll('https://example.org/stories/', '/stories/samples/').replaceAll('https://example.org/', '/nowhere/');

const WORDS =
  'Sonia Mehzabeen showed what UN Volunteers contribute in Bangladesh and stressed the part of young volunteers in policy reforms and good governance.';

const CARD = /^SM (Speaker )?Sonia Mehzabeen UNV Country Coordinator in Bangladesh /;

async function expectSeen(html: string, becomes: Way['becomes'], line: string): Promise<void> {
  const told = listen();
  const page = await send(`<p>Before</p>\n${settled(html)}\n<p>After</p>`);
  const isSeen = (): boolean => {
    const cards = [...page.querySelectorAll('vs-speaker-card')];
    const text = seenText(page);
    if (becomes) return cards.length === 0 && text === `Before ${becomes === 'words' ? WORDS : line} After`;
    return cards.length === 1 && cards.every((card) => CARD.test(seenText(card))) && /^Before SM .* After$/.test(text);
  };
  await until(isSeen, '', {timeout: 4000}).catch(() => {
    throw new Error(`Readers see "${seenText(page)}".\n${html}`);
  });
  // Nothing comes later, and nothing is amiss.
  await pause(60);
  expect(isSeen(), 'it stays').to.equal(true);
  expect(told.lines).to.deep.equal([]);
  expect(repairs()).to.deep.equal([]);
}

for (const [name, guide] of guides) {
  if (UNTRIED.includes(name)) continue;
  describe(`the guide for ${name}`, () => {
    for (const [order, line] of guide.parts) {
      if (!order.startsWith('line ')) continue;
      const from = order.replace(' vs-speaker-card', '');
      it(`has a line for which a way is known (${from})`, () => {
        expect(Object.keys(WAYS)).to.include(`${name}: ${from}`);
      });
      for (const {through, steps, becomes} of WAYS[`${name}: ${from}`] ?? []) {
        it(`has a line that becomes ${becomes ?? 'the card'} (${from}, through ${through})`, async () => {
          await expectSeen(await throughAll(line, steps(guide)), becomes, line);
        });
      }
    }
  });
}
