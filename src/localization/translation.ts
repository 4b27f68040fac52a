/**
 * All that only other languages than English take. Loaded with the first widget
 * that speaks one.
 */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {LocaleModule} from '@lit/localize/internal/types.js';
import {loaders} from './generated/locales.js';
import {LanguageData} from './language-data.js';
import {SOURCE_LANGUAGE, type Messages, type Need} from './messages.js';
import {closest} from './nearest-language.js';
import {NUMBERINGS, withDigits} from './numbers.js';
import {persist} from './persist.js';

export {directionOf, serves} from './negotiate.js';
export {formatNumber} from './numbers.js';

/** English as it is in the code, which no message replaces. */
const AS_WRITTEN: Messages = {};

/** The messages of every language. */
export const translations = new LanguageData<Messages>(loaders, SOURCE_LANGUAGE, AS_WRITTEN);

/** The name that every translation has for the run time of @lit/localize, which asks for fixed ones. */
const TRANSLATION = 'translation';

/** Dates in languages that the browser has no data for, once a widget speaks such a language. */
let dateWords: typeof import('./date-words.js') | undefined;

const isInBrowser = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // What is no language tag gets English dates.
    return true;
  }
};

/** The messages for a reader of a language, and what its dates take beside them. */
export const words: Need = {
  has: (language) => translations.has(language) && (isInBrowser(language) || !!dateWords),
  load: async (language) => {
    const dates = isInBrowser(language) ? undefined : persist(() => import('./date-words.js'));
    await translations.load(language);
    dateWords ??= await dates;
  },
};

/** What takes the browser's place for the dates of a language, when it knows none of its words. */
export function datesOf(language: string): {dateWords: NonNullable<typeof dateWords>; messages: Messages} | undefined {
  const messages = translations.get(language)?.data;
  if (!dateWords || !messages || isInBrowser(language) || !dateWords.hasDateWords(messages)) return undefined;
  return {dateWords, messages};
}

let current = SOURCE_LANGUAGE;
/** The messages that are spoken in. Plurals put those of a category in their place for a moment. */
let spoken = AS_WRITTEN;
let configured = false;

function configure(): void {
  configureReentrantLocalization({
    sourceLocale: SOURCE_LANGUAGE,
    targetLocales: [TRANSLATION],
    getLocale: () => (spoken === AS_WRITTEN ? SOURCE_LANGUAGE : TRANSLATION),
    // Its type asks for template objects with a `raw` array, which only html messages would read.
    loadLocaleSync: () => ({templates: spoken as LocaleModule['templates']}),
  });
  configured = true;
}

/**
 * Runs `speak` so that every `msg()` in it answers in `locale`, a language whose
 * messages are loaded. Synchronous, so that widgets in other languages on the same
 * page, or in the same request on a server, never hear each other.
 *
 * @param place - the widget that speaks, which notes a `numbering` that nobody knows
 */
export function inLocale<T>(locale: string, speak: () => T, place?: Place): T {
  if (!configured) configure();
  const previous = [current, spoken] as const;
  current = locale;
  spoken = translations.get(locale)?.data ?? AS_WRITTEN;
  // On a server there is no page around it.
  if (place && 'closest' in place) noteNumbering(place);
  try {
    return speak();
  } finally {
    [current, spoken] = previous;
  }
}

/** A widget, which notes what is wrong with it as it is drawn. */
interface Place extends Element {
  problem?(
    code: 'value-unknown',
    fault: {readonly attribute: string; readonly value: string; readonly wanted: string},
  ): void;
}

/** Who tells of a `numbering` round several widgets: the first of them. */
const tellers = new WeakMap<Element, Element>();

function noteNumbering(place: Place): void {
  const holder = closest(place, '[numbering]');
  const value = holder?.getAttribute('numbering')?.trim();
  if (!holder || !value || NUMBERINGS.some((known) => known === value)) return;
  if (!tellers.get(holder)?.isConnected) tellers.set(holder, place);
  if (tellers.get(holder) === place)
    place.problem?.('value-unknown', {attribute: 'numbering', value, wanted: NUMBERINGS.join(', ')});
}

/**
 * A text by how many there are, in the categories of the language that is spoken now:
 * six in Arabic, four in Russian, none in Chinese. Nothing where it is not translated.
 *
 * @param speak - says the message whose id ends in `#other`
 */
export function inPlural(count: number, speak: () => string): string | undefined {
  if (spoken === AS_WRITTEN) return undefined;
  const messages = spoken;
  const category = pluralRules(current).select(count);
  let isTranslated = false;
  // Ids are known only to the message itself: what it asks for is answered in its category.
  spoken = new Proxy(messages, {
    get: (_, id: string) => {
      const message = messages[id.replace(/other$/, category)] ?? messages[id];
      isTranslated = message !== undefined;
      return message;
    },
  });
  try {
    const text = speak();
    return isTranslated ? text : undefined;
  } finally {
    spoken = messages;
  }
}

const rules = new Map<string, Intl.PluralRules>();

/** Where browsers have no data (CLDR has none of Kinyarwanda and Chichewa), one is one and all else many, as in Albanian. */
function pluralRules(locale: string): Intl.PluralRules {
  let found = rules.get(locale);
  if (!found) {
    const [known = SOURCE_LANGUAGE] = Intl.PluralRules.supportedLocalesOf(locale);
    rules.set(locale, (found = new Intl.PluralRules(known)));
  }
  return found;
}

/** A language with the digits that an element or its surroundings ask for by `numbering`. */
export function digitsAt(element: Element, locale: string): string {
  return withDigits(locale, closest(element, '[numbering]')?.getAttribute('numbering'));
}
