/** From the locale files into the modules that widgets load. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {dateSources, LANGUAGES_WITHOUT_DATES} from './date-sources.mjs';
import {checkLanguage, checkUnit, isWarning, messagesOf, parseSource, placeholdersOf, printText} from './model.mjs';
import {languagesIn, localeFile, readLocale} from './folder.mjs';
import {wantedUnits} from './wanted.mjs';
import {inWords} from './words.mjs';
import {XmlError} from './xml.mjs';

/** What only authors read begins with this in its id. Visitors never download it. */
const AUTHORS = 'author.';

/** Where messages go, and what they are for those who write TypeScript. */
const OUTPUTS = [
  {folder: 'src/localization/generated', type: '../messages.js', holds: ({id}) => !id.startsWith(AUTHORS)},
  {folder: 'src/doctor/generated', type: '../../localization/messages.js', holds: ({id}) => id.startsWith(AUTHORS)},
];

/** The names of the widgets, which the snippet maker takes from the doctor; it has no use for the rest. */
const WIDGET = `${AUTHORS}widget.`;
const NAMES_FOLDER = 'snippet-maker/texts/generated';

/** What a page's own locale file is checked against. */
const ENGLISH = 'src/localization/generated/english.ts';

const HEADER = '// Made from locales/ by tools/locales.mjs: edit there.\n';

/**
 * What can be used of each language. A broken text costs only itself, and shows English; a
 * broken file costs only its language.
 * @returns {Promise<{languages: Map<string, import('./model.mjs').Unit[]>, skipped: string[]}>}
 */
export async function usable(sources, folder) {
  const languages = new Map();
  const skipped = [];
  for (const language of await languagesIn(folder)) {
    const name = localeFile(folder, language);
    const tell = (fault) => skipped.push(inWords(fault, name));
    try {
      const file = await readLocale(name);
      const faults = [...file.faults, ...checkLanguage(file.language, language)];
      faults.forEach(tell);
      if (faults.some(({code}) => code === 'not-xliff' || code === 'language-wrong')) continue;
      const units = usableUnits(file.units, wantedUnits(sources, language), language, tell);
      // A language without any text is none yet: its readers get English, marked as such.
      if (units.some(({state}) => state !== 'missing')) languages.set(language, units);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      tell({code: 'not-xml', line: error.line, found: error.message});
    }
  }
  return {languages, skipped};
}

function usableUnits(units, wanted, language, tell) {
  const sources = new Map(wanted.map(({id, source}) => [id, source]));
  const used = new Map();
  for (const unit of units) {
    const source = sources.get(unit.id);
    if (!source) continue;
    const faults = checkUnit(unit, language).filter((fault) => !isWarning(fault));
    if (used.has(unit.id)) faults.push({code: 'id-repeated', id: unit.id, line: unit.line});
    // Values go by their order in the sources. In a file that is not current it may be another one.
    if (order(unit.source) !== order(source)) faults.push({code: 'stale', id: unit.id, line: unit.line});
    if (faults.length > 0) faults.forEach(tell);
    else used.set(unit.id, unit);
  }
  return [...used.values()];
}

const order = (text) =>
  placeholdersOf(text)
    .map(({index, name}) => `${index} ${name}`)
    .sort()
    .join();

/** @returns {Promise<string[]>} what was left out, in words */
export async function build(sources, folder, root) {
  const {languages, skipped} = await usable(sources, folder);
  for (const {folder: output, type, holds} of OUTPUTS) {
    const place = join(root, output);
    await mkdir(place, {recursive: true});
    for (const [language, units] of languages) {
      await writeFile(join(place, `${language}.ts`), moduleOf(messagesOf(units.filter(holds)), type));
    }
    const loaders = [...languages.keys()].map((language) => `  '${language}': () => import('./${language}.js'),\n`);
    await writeFile(
      join(place, 'locales.ts'),
      `${HEADER}/** How the messages of each language are loaded. */\nexport const loaders = {\n${loaders.join('')}};\n`,
    );
  }
  await writeFile(join(root, ENGLISH), englishModule(sources));
  const names = join(root, NAMES_FOLDER);
  await mkdir(names, {recursive: true});
  const english = sources.map(({id, text}) => ({id, target: text}));
  await writeFile(join(names, 'widget-names.ts'), widgetNames([['en', english], ...languages]));
  return skipped;
}

/** A module with the English texts, each value as `{name}`, and how much room there is for them. */
function englishModule(sources) {
  const visitors = [...sources, ...dateSources(LANGUAGES_WITHOUT_DATES[0])].filter(({id}) => !id.startsWith(AUTHORS));
  const texts = visitors.map(({id, text}) => {
    const written = printText(text);
    // Values are known by their order.
    if (order(parseSource(written)) !== order(text)) throw new Error(`${id}: its values are not in their order.`);
    return [id, written];
  });
  const limits = visitors.flatMap(({id, limit}) => (limit ? [[id, limit]] : []));
  const json = (entries) => JSON.stringify(Object.fromEntries(entries), null, 2);
  return (
    `${HEADER}/** What the widgets say in English, by id. */\n` +
    `export const english: Readonly<Record<string, string>> = ${json(texts)};\n\n` +
    '/** The numbers that a build puts in the place of ids; here they keep their names. */\n' +
    'export const numbers: Readonly<Record<string, number>> = {};\n\n' +
    `/** The most characters that there is room for, by id. */\n` +
    `export const limits: Readonly<Record<string, number>> = ${json(limits)};\n`
  );
}

/**
 * A module with the names of the widgets in all languages, by their tags.
 * @param {readonly (readonly [string, readonly {id: string, target: import('./model.mjs').Text}[]])[]} languages
 */
function widgetNames(languages) {
  const namesIn = (units) =>
    Object.entries(messagesOf(units.filter(({id}) => id.startsWith(WIDGET)))).map(([id, name]) => [
      `vs-${id.slice(WIDGET.length)}`,
      name,
    ]);
  const names = Object.fromEntries(languages.map(([language, units]) => [language, Object.fromEntries(namesIn(units))]));
  return `${HEADER}export const widgetNames = ${JSON.stringify(names, null, 2)} as const;\n`;
}

function moduleOf(templates, type) {
  return (
    `${HEADER}import type {Messages} from '${type}';\n\n` +
    `export default ${JSON.stringify(templates, null, 2)} satisfies Messages;\n`
  );
}
