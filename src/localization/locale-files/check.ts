import {isLong, isUntranslated} from './english.js';
import {missingTerms, type Term} from './glossary.js';
import {numbersOf, pluralCategories, pluralOf} from './plurals.js';
import {placeholdersOf, printText, wordsOf} from './text.js';
import {serves} from '../negotiate.js';
import type {Fault, Text, Unit} from './unit.js';

/** What looks like a value, or like a part of one, and is none. */
const BROKEN = /\$?\{[\p{L}\p{M}\p{N}_.-]*\}|\$\{|%(?:\d+\$)?[sd@]\b|%\([^)]*\)[sd]/gu;

/** Elements, and characters written as HTML writes them. */
const MARKUP = /<\/?[A-Za-z!][\w-]*(?:[^<>]*>)?|&(?:[A-Za-z]\w*|#\d+|#x[\da-f]+);/gi;

/** Characters that no text has: controls, halves of characters, and what is left of lost ones. */
const FORBIDDEN = /[^\P{Cc}\t\r\n]|[\uFFFD\uFFFE\uFFFF]|\p{Cs}/u;

/** Pairs of characters that turn the direction of text: the first opens, the second closes. */
const TURNS: readonly (readonly [RegExp, RegExp])[] = [
  [/[\u2066-\u2068]/, /\u2069/],
  [/[\u202A\u202B\u202D\u202E]/, /\u202C/],
];

/** What is wrong with the translation of a unit. A missing one is not wrong. */
export function checkUnit(unit: Unit, language: string, terms: readonly Term[] = []): Fault[] {
  const {id, line, source, target, state} = unit;
  if (state === 'missing') return [];
  const faults: Fault[] = [];
  const tell = (code: Fault['code'], found?: string, wanted?: string) => faults.push({code, id, line, found, wanted});

  checkPlaceholders(unit, language, tell);
  // Texts about code may have braces, with other words between.
  const brace = ['{', '}'].find((each) => wordsOf(target).split(each).length !== wordsOf(source).split(each).length);
  const broken = notIn(source, target, BROKEN) ?? brace;
  if (broken) tell('placeholder-broken', broken);
  const markup = notIn(source, target, MARKUP);
  if (markup) tell('markup', markup);

  const words = wordsOf(target);
  const forbidden = FORBIDDEN.exec(words)?.[0];
  if (forbidden)
    tell('character-forbidden', `U+${forbidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  if (TURNS.some((pair) => !isPaired(words, pair))) tell('bidi');

  const length = count(printText(target), /./gsu);
  if (unit.limit && length > unit.limit) tell('too-long', String(length), String(unit.limit));
  // Who reviewed it has seen that the word is the same.
  const isSame = state !== 'reviewed' && isUntranslated(unit, language);
  if (isSame && isLong(target)) tell('unchanged', printText(target));
  for (const {term, translations} of missingTerms(source, target, terms)) tell('term', term, translations.join(' / '));
  return faults;
}

/** Whether each that is opened is closed behind it. */
function isPaired(words: string, [opening, closing]: (typeof TURNS)[number]): boolean {
  let depth = 0;
  for (const character of words) {
    if (opening.test(character)) depth += 1;
    else if (closing.test(character) && --depth < 0) return false;
  }
  return depth === 0;
}

type Tell = (code: Fault['code'], found?: string, wanted?: string) => void;

function checkPlaceholders({id, source, target}: Unit, language: string, tell: Tell): void {
  const wanted = placeholdersOf(source);
  const written = target.filter((part) => typeof part !== 'string');
  const plural = pluralOf(id);
  // A form that stands for a single number may say that number in words: "two volunteers".
  const mayLack = plural && numbersOf(language, plural.category).length === 1 ? 1 : 0;
  const missing = wanted.filter(({name}) => !written.some((part) => part.name === name));
  if (missing.length > mayLack) for (const {name} of missing) tell('placeholder-missing', undefined, `{${name}}`);
  for (const [at, {index, name}] of written.entries()) {
    if (index < 0) tell('placeholder-unknown', /^</.test(name) ? name : `{${name}}`, list(wanted));
    else if (count(printText(source), new RegExp(`\\{${name}\\}`, 'g')) > 1) continue;
    else if (written.findIndex((part) => part.name === name) < at) tell('placeholder-repeated', `{${name}}`);
  }
}

const list = (placeholders: ReturnType<typeof placeholdersOf>): string =>
  placeholders.map(({name}) => `{${name}}`).join(', ');

/** The first that the pattern finds in the words of a translation and not in those of the English text. */
function notIn(source: Text, target: Text, pattern: RegExp): string | undefined {
  const allowed = wordsOf(source);
  return target
    .flatMap((part) => (typeof part === 'string' ? (part.match(pattern) ?? []) : []))
    .find((found) => !allowed.includes(found));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What is wrong with the units of a file together: the same id twice, and plurals without all of their forms. */
export function checkTogether(units: readonly Unit[], language: string): Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const forms = new Map<string, Unit>();
  for (const unit of units) {
    if (ids.has(unit.id)) faults.push({code: 'id-repeated', id: unit.id, line: unit.line});
    ids.add(unit.id);
    const base = pluralOf(unit.id)?.base;
    // A message of which nothing is translated shows English, whose forms are all there.
    if (base && unit.state !== 'missing') forms.set(base, unit);
  }
  const categories = pluralCategories(language);
  for (const unit of units) {
    const plural = pluralOf(unit.id);
    if (plural && !categories.includes(plural.category)) {
      faults.push({code: 'plural-unknown', id: unit.id, line: unit.line, wanted: categories.join(', ')});
    }
  }
  const has = (id: string) => units.some((unit) => unit.id === id && unit.state !== 'missing');
  for (const [base, {line}] of forms) {
    for (const category of categories) {
      if (!has(`${base}#${category}`)) faults.push({code: 'plural-missing', id: `${base}#${category}`, line});
    }
  }
  return faults;
}

/** Whether a file in the language that it names is one for readers of `wanted`. */
export function checkLanguage(found: string | undefined, wanted: string): Fault[] {
  return found && serves(canonical(found), wanted) ? [] : [{code: 'language-wrong', found: found ?? '', wanted}];
}

/** A tag as BCP 47 writes it. gettext and some tools write `pt_BR` and `sr@latin`. */
export function canonical(tag: string): string {
  const plain = tag
    .trim()
    .replace(/^(\w+)@latin$/i, '$1-Latn')
    .replace(/^(\w+)@cyrillic$/i, '$1-Cyrl');
  return plain.replace(/[.@].*$/, '').replaceAll('_', '-');
}

const MOST_OTHER = 0.5;

/** Whether the translations are in the script of the language; texts of another one are a mistaken file. */
export function checkScript(units: readonly Unit[], language: string): Fault[] {
  let script: string | undefined;
  try {
    script = new Intl.Locale(language).maximize().script;
  } catch {
    // What is no tag has its own fault.
  }
  const own = script && SCRIPTS[script];
  if (!own) return [];
  const words = units.map(({target}) => wordsOf(target)).join(' ');
  const letters = count(words, /\p{L}/gu);
  return letters > 0 && count(words, own) < letters * MOST_OTHER ? [{code: 'script-wrong', wanted: script}] : [];
}

/** How letters of scripts that many languages share are found. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Latn: /\p{Script=Latin}/gu,
};
