/** The parts of docs/accessibility.md that repeat what the tests and the sources say. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {importSource} from '../import-source.mjs';
import {root} from '../steps.mjs';
import {table} from './markdown.mjs';

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

/** More of them say no more of a widget. */
const MOST_STOPS = 12;

/**
 * @returns {Promise<Record<string, (...words: string[]) => string>>}
 */
export async function makersOfAccessibility() {
  const {FACTS, WALKS} = await importSource('test/accessibility/facts.ts');
  const surroundings = await importSource('test/support/surroundings.ts');
  const {version} = await readJson('node_modules/axe-core/package.json');
  const manifest = await readJson('custom-elements.json');
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({tagName}) => tagName);
  const summaryOf = (tag) => declarations.find(({tagName}) => tagName === tag)?.summary;

  return {
    /** Which rules of axe are asked where. */
    rules: () =>
      [
        `axe-core ${version}, with its rules for ${surroundings.TAGS.map((tag) => `\`${tag}\``).join(', ')} and \`target-size\`;`,
        `left out are ${list(surroundings.PAGE_RULES.map((rule) => `\`${rule}\``))}, which only a whole page can meet and which are`,
        'tested on the pages of the demonstration.',
      ].join(' '),

    surroundings: () =>
      [
        `Languages: ${list(surroundings.LANGUAGES.map(({lang, dir}) => `\`${lang}\` (${dir === 'rtl' ? 'right to left' : 'left to right'})`))}.`,
        `Widths: ${list(surroundings.WIDTHS.map((width) => `${width} px`))}. Colour schemes: ${list(surroundings.SCHEMES)}.`,
      ].join(' '),

    /** A section a widget. */
    conformance: () =>
      Object.entries(FACTS)
        .map(([name, facts]) => section(name, facts, summaryOf(name), WALKS))
        .join('\n\n'),
  };
}

/**
 * @param {string} name
 * @param {import('../../test/accessibility/facts.js').Facts} facts
 * @param {string | undefined} summary
 * @param {readonly import('../../test/accessibility/facts.js').Walk[]} walks
 */
function section(name, {criteria, keys = [], open}, summary, walks) {
  const isTag = name.startsWith('vs-');
  const file = isTag ? name.slice(3) : name.toLowerCase().replaceAll(' ', '-');
  const rows = Object.entries(criteria).map(([criterion, how]) => [criterion, how]);
  const ways = walks.filter(({title}) => title.split('/').at(-1).toLowerCase().replaceAll(' ', '-') === file);
  return [
    `### ${isTag ? `\`${name}\`` : name}`,
    ...(summary ? [summary] : []),
    table(['WCAG', 'How it is met'], rows),
    ...(keys.length > 0
      ? [
          table(
            ['Key', 'Does', 'Pressed in'],
            keys.map(({keys: names, does, file: test}) => [names, does, `[${test}](../test/${test})`]),
          ),
        ]
      : []),
    ...(ways.length > 0 ? [`The Tab key stops at: ${[...new Set(ways.flatMap(stopsOf))].join('; ')}.`] : []),
    `What a screen reader gets: [${file}.txt](../test/accessibility/trees/${file}.txt).`,
    ...(open ? [`Not covered: ${open}`] : []),
  ].join('\n\n');
}

/** @param {import('../../test/accessibility/facts.js').Walk} walk */
function stopsOf({stops, story}) {
  const [words] = typeof stops === 'string' ? [stops] : stops;
  const first = words.split(', ').slice(0, MOST_STOPS).join(', ');
  // Markdown takes a tag for one of its page.
  const shown = first.replaceAll(/<[\w-]+>/g, '`$&`');
  return [`${shown || 'nothing'}${first === words ? '' : ' and so on'} (story ${story})`];
}

/** @param {readonly string[]} words */
function list(words) {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
