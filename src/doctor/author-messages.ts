/** The words of the doctor, in its reader's language. Ids begin with `author.`, so that visitors never load them. */
import {LanguageData} from '../localization/language-data.js';
import {messages, SOURCE_LANGUAGE, translating, type Messages} from '../localization/messages.js';
import {negotiate} from '../localization/negotiate.js';
import {loaders} from './generated/locales.js';

/** The languages that the doctor speaks. */
export const LANGUAGES: readonly string[] = [SOURCE_LANGUAGE, ...Object.keys(loaders)];

const authors = new LanguageData<Messages>(loaders, SOURCE_LANGUAGE, {});

/** The language of whoever reads, which need not be that of the page: the first of their browser that there is. */
export function readersLanguage(): string {
  const found = navigator.languages.map((tag) => negotiate(tag, LANGUAGES)).find((tag) => tag !== undefined);
  return found ?? SOURCE_LANGUAGE;
}

/** How long the doctor waits for the words of another language than English, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Loads what the doctor says in a language, and adds it to what `msg()` knows.
 * @returns the language that it then speaks: that one, or English where its words are not here or not translated
 */
export async function loadWords(language: string): Promise<string> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all([messages.load(language), authors.load(language)]), patience]);
  const known = translating()?.translations.get(language);
  const own = authors.get(language);
  if (known?.language !== language || own?.language !== language || Object.keys(own.data).length === 0)
    return SOURCE_LANGUAGE;
  Object.assign(known.data, own.data);
  return language;
}

/** Runs `speak` with every `msg()` in a language. */
export function speakIn<T>(language: string, speak: () => T): T {
  const translation = translating();
  return translation ? translation.inLocale(language, speak) : speak();
}

/** Most characters of a value that a sentence shows. */
const MOST_SHOWN = 120;

/** Code inside a sentence, which runs from left to right in every language. */
export function code(text: string | number | undefined = ''): string {
  const shown = String(text);
  return `\u2066${shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown}\u2069`;
}
