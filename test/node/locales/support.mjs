/** A few messages, and a folder of locale files for them. */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../support/repository.mjs';
import {extract} from '../../../tools/locales/extract.mjs';
import {readXliff} from '../../../tools/locales/model.mjs';
import {parseXml} from '../../../tools/locales/xml.mjs';

/** Files as translators' tools write them. */
export const files = join(import.meta.dirname, 'files');

const value = (index, name) => ({index, name});

const source = (id, text, more = {}) => ({
  id,
  text,
  description: `About ${id}.`,
  examples: {},
  places: [`src/elements/${id.split('.')[0]}/x.ts`],
  ...more,
});

/** @type {import('../../../tools/locales/sources.mjs').Source[]} */
export const SOURCES = [
  source('carousel.next', ['Next slide'], {limit: 20}),
  source('carousel.position', [value(0, 'number'), ' of ', value(1, 'total')], {examples: {number: '2', total: '5'}}),
  source('carousel.previous', ['Previous slide']),
  source('goal.number', ['Goal ', value(0, 'number')], {examples: {number: '5'}}),
  source('list.shown#one', [value(0, 'count'), ' volunteer'], {examples: {count: '1'}}),
  source('list.shown#other', [value(0, 'count'), ' volunteers'], {examples: {count: '7'}}),
  source('story.case-study', ['Case study']),
];

/** The same messages, with other English texts. */
export const changed = (texts) =>
  SOURCES.map((each) => (texts[each.id] ? {...each, text: texts[each.id]} : each)).filter(
    ({id}) => texts[id] !== null,
  );

/**
 * A folder with an empty file for each language, gone after the test.
 * @param {import('node:test').TestContext} context
 */
export async function folderOf(context, languages = ['fr', 'ar']) {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  context.after(() => rmSync(folder, {recursive: true}));
  for (const name of ['glossary.csv', 'tiers.json']) cpSync(join(root, 'locales', name), join(folder, name));
  mkdirSync(join(folder, 'sent'));
  await extract(SOURCES, folder, languages);
  return folder;
}

/** The units of a locale file, by id. */
export function unitsIn(folder, name) {
  const {units} = readXliff(parseXml(readFileSync(join(folder, `${name}.xlf`), 'utf8')));
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** Writes the translation of a text into a file, as somebody does who edits it. */
export function translate(folder, language, id, target, state = 'translated') {
  const file = join(folder, `${language}.xlf`);
  const text = readFileSync(file, 'utf8');
  const begin = text.indexOf(`<trans-unit id="${id}"`);
  const end = text.indexOf('</source>', begin) + '</source>'.length;
  const rest = text.slice(end).replace(/^\n {2}<target[^]*?<\/target>/, '');
  writeFileSync(file, `${text.slice(0, end)}\n  <target state="${state}">${target}</target>${rest}`);
}

/** A file that a translator sent. */
export function sent(folder, name, content) {
  const file = join(folder, 'sent', name);
  writeFileSync(file, content);
  return file;
}

export const read = (folder, name) => {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
