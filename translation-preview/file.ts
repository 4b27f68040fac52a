/** A translator's file, as far as the widgets can show it. */
import {englishTexts} from '../src/base/own-locale.js';
import {parseXml} from '../src/base/parse-xml.js';
import {limits} from '../src/localization/generated/english.js';
import {loaders} from '../src/localization/generated/locales.js';
import {
  accept,
  checkTogether,
  checkUnit,
  decode,
  englishFor,
  isWarning,
  pluralCategories,
  pluralOf,
  printText,
  readLocaleFile,
  rebind,
  settled,
  templateOf,
  tidy,
  type Fault,
  type LocaleFile,
  type State,
  type Text,
  type Unit,
} from '../src/localization/locale-files/index.js';
import {
  decodePo,
  isPo,
  isTable,
  languageInName,
  ownLanguage,
  readPo,
  readTable,
  type ReadFile,
} from '../src/localization/locale-files/more-formats.js';
import type {Messages} from '../src/localization/messages.js';
import {poParser, rowParser} from './parsers.js';

/** One text of the widgets. */
export interface Shown {
  readonly id: string;
  /** What the widget says: the translation, or English where it is missing. */
  readonly text: Text;
  readonly state: State;
}

export interface Preview {
  readonly language: string;
  readonly shown: readonly Shown[];
  readonly faults: readonly Fault[];
  readonly refusal?: Fault;
  /** How many texts no widget says, since they are for editors of pages. */
  readonly authors: {readonly checked: number; readonly unchecked: number};
}

/** The file does not say its language, nor does its name. */
const NO_LANGUAGE: Fault = {code: 'language-wrong', found: '', wanted: 'fr'};

export const isWithoutLanguage = ({refusal}: Preview): boolean => refusal === NO_LANGUAGE;

/** What only the panel for editors says. */
const AUTHORS = /^author\./;

/** The languages that the widgets speak. */
export const LANGUAGES = Object.keys(loaders);

/**
 * A file in any of the formats that `npm run locales import` takes.
 *
 * @param told - its language, where whoever shows it says it
 */
export async function readPreview(bytes: Uint8Array, name: string, told?: string): Promise<Preview> {
  const read = await readAny(bytes);
  if (isFault(read)) return refused('', read);
  const said = told ?? ownLanguage(read.language, LANGUAGES);
  const language = said ?? languageInName(name, LANGUAGES) ?? '';
  const file = {...withLanguage(read, language), language: said};
  if (!language && file.units.length > 0) return refused('', NO_LANGUAGE);
  const {units: named, faults: nameless} = withIds(file.units);
  const {units, refusal, faults} = accept({...file, units: named}, language, englishTexts);
  const older = new Set(named.filter(isOlder).map(({id, alias}) => (englishFor(id, englishTexts) ? id : alias)));
  const own = new Map(units.map((unit) => [unit.id, unit]));
  const hasDates = named.some(({id, state}) => DATES.test(id) && state !== 'missing');
  const shown = wantedIn(language, hasDates).map(({id, english}): Shown => {
    const unit = own.get(id);
    if (!unit) return {id, text: english, state: 'missing'};
    return {id, text: unit.target, state: older.has(id) ? 'needs-review' : unit.state};
  });
  // Only our own files tell how much room there is; other formats leave that to us.
  const long = units
    .filter(({id, limit}) => !limit && limits[id])
    .flatMap((unit) => checkUnit({...unit, limit: limits[unit.id]}, language).filter(({code}) => code === 'too-long'));
  const authors = checkAuthors(named, language);
  return {
    language,
    shown,
    refusal,
    faults: [...faults, ...nameless, ...long, ...authors.faults].sort(byWeight),
    authors,
  };
}

const refused = (language: string, refusal: Fault): Preview => ({
  language,
  shown: [],
  faults: [],
  refusal,
  authors: {checked: 0, unchecked: 0},
});

/** Widgets do not bring the English words of the texts for editors, so a file is taken by its own. */
function checkAuthors(
  named: readonly Unit[],
  language: string,
): Preview['authors'] & {readonly faults: readonly Fault[]} {
  const units = named
    .filter(({id}) => AUTHORS.test(id))
    .map((unit) => settled(unit, language))
    .filter(({state}) => state !== 'missing');
  const checked = units.filter(({source}) => source.length > 0);
  const fitted = checked.map((unit) => ({
    ...unit,
    target: tidy(rebind(unit.target, unit.source, unit.source), unit.source),
  }));
  return {
    checked: checked.length,
    unchecked: units.length - checked.length,
    faults: [...checkTogether(units, language), ...fitted.flatMap((unit) => checkUnit(unit, language))],
  };
}

const isFault = (read: LocaleFile | ReadFile | Fault): read is Fault => 'code' in read;

/** The format is found by what stands in the file: names of files change on their way. */
async function readAny(bytes: Uint8Array): Promise<LocaleFile | ReadFile | Fault> {
  if (isPo(bytes)) {
    const text = decodePo(bytes);
    return text === undefined ? {code: 'not-utf-8'} : readPo(text, await poParser());
  }
  const text = decode(bytes)?.trimStart();
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (text === undefined || isPacked || /^[<{]/.test(text) || !isTable(text))
    return readLocaleFile(bytes, parseXml, englishTexts);
  return readTable(text, (id) => !!englishFor(id, englishTexts), await rowParser(), LANGUAGES);
}

/** What of a file in some formats is told apart only in its language. */
function withLanguage(read: LocaleFile | ReadFile, language: string): LocaleFile {
  return typeof read.units === 'function' ? {language: read.language, ...read.units(language)} : (read as LocaleFile);
}

/** Spreadsheets may know their texts by the English words alone. */
function withIds(units: readonly Unit[]): {readonly units: readonly Unit[]; readonly faults: readonly Fault[]} {
  const faults: Fault[] = [];
  const named = units.flatMap((unit) => {
    if (unit.id) return unit;
    const ids = [...englishTexts].filter(([, english]) => squeezed(english) === squeezed(unit.source));
    if (ids.length === 1) return {...unit, id: ids[0]![0]};
    if (unit.state !== 'missing') faults.push({code: ids.length > 1 ? 'id-unclear' : 'id-unknown', line: unit.line});
    return [];
  });
  return {units: named, faults};
}

/** Whether the English text is another one by now. */
function isOlder({id, alias = '', source}: Unit): boolean {
  const english = englishFor(id, englishTexts) ?? englishFor(alias, englishTexts);
  return !!english && source.length > 0 && squeezed(rebind(source, source, english)) !== squeezed(english);
}

const squeezed = (text: Text): string => printText(text).replace(/\s+/g, ' ').trim();

const byWeight = (a: Fault, b: Fault): number =>
  Number(isWarning(a)) - Number(isWarning(b)) || (a.line ?? 0) - (b.line ?? 0);

/** Words of dates, for languages that browsers have none of. */
const DATES = /^date\./;

/** All that the widgets say in a language, with a form for each of its plural categories. */
function wantedIn(language: string, hasDates: boolean): readonly {readonly id: string; readonly english: Text}[] {
  return [...englishTexts].flatMap(([id, english]) => {
    const plural = pluralOf(id);
    if (DATES.test(id) && !hasDates) return [];
    if (!plural) return [{id, english}];
    if (plural.category !== 'other') return [];
    return pluralCategories(language).map((category) => {
      const form = `${plural.base}#${category}`;
      return {id: form, english: englishTexts.get(form) ?? english};
    });
  });
}

export const messagesFor = ({shown}: Preview): Messages =>
  Object.fromEntries(shown.map(({id, text}) => [id, templateOf(text)]));
