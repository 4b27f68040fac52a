/** A translator's file, as far as the widgets can show it. */
import {englishTexts} from '../src/base/own-locale.js';
import {parseXml} from '../src/base/parse-xml.js';
import {limits} from '../src/localization/generated/english.js';
import {
  accept,
  canonical,
  checkUnit,
  isWarning,
  pluralCategories,
  pluralOf,
  readLocaleFile,
  templateOf,
  type Fault,
  type State,
  type Text,
} from '../src/localization/locale-files/index.js';
import type {Messages} from '../src/localization/messages.js';

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
}

/** `fr.xlf`, `widgets-sr-Latn.xliff`. */
const NAMED = /(?:^|[._-])([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\.\w+$/;

export function readPreview(bytes: Uint8Array, name: string): Preview {
  const file = readLocaleFile(bytes, parseXml, englishTexts);
  const language = canonical(file.language ?? NAMED.exec(name)?.[1] ?? '');
  if (!language && file.units.length > 0)
    return {language, shown: [], faults: [], refusal: {code: 'language-wrong', found: '', wanted: 'fr'}};
  const {units, refusal, faults} = accept(file, language, englishTexts);
  const own = new Map(units.map((unit) => [unit.id, unit]));
  const shown = wantedIn(language).map(({id, english}): Shown => {
    const unit = own.get(id);
    return unit ? {id, text: unit.target, state: unit.state} : {id, text: english, state: 'missing'};
  });
  // Only our own files tell how much room there is; other formats leave that to us.
  const long = units
    .filter(({id, limit}) => !limit && limits[id])
    .flatMap((unit) => checkUnit({...unit, limit: limits[unit.id]}, language).filter(({code}) => code === 'too-long'));
  return {language, shown, refusal, faults: [...faults, ...long].sort(byWeight)};
}

const byWeight = (a: Fault, b: Fault): number =>
  Number(isWarning(a)) - Number(isWarning(b)) || (a.line ?? 0) - (b.line ?? 0);

/** All that the widgets say in a language, with a form for each of its plural categories. */
function wantedIn(language: string): readonly {readonly id: string; readonly english: Text}[] {
  return [...englishTexts].flatMap(([id, english]) => {
    const plural = pluralOf(id);
    if (id.startsWith('date.')) return [];
    if (!plural) return [{id, english}];
    if (plural.category !== 'other') return [];
    return pluralCategories(language).map((category) => ({id: `${plural.base}#${category}`, english}));
  });
}

export const messagesFor = ({shown}: Preview): Messages =>
  Object.fromEntries(shown.map(({id, text}) => [id, templateOf(text)]));
