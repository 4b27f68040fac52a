import ar from '../src/reference/country-names/ar.js';
import en from '../src/reference/country-names/en.js';
import fr from '../src/reference/country-names/fr.js';
import type {Options} from './dom.js';
import {textsOf, type FormLanguage} from './texts/texts.js';

const NAMES: Readonly<Record<FormLanguage, string>> = {en, fr, ar};

/** The names that the United Nations use, in alphabetical order, and Kosovo with its asterisk. */
export function countriesIn(language: FormLanguage): Options {
  const names = NAMES[language]
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3)] as const);
  const {compare} = new Intl.Collator(language);
  return [...names, ['XK', textsOf(language).ui['kosovo.name']] as const].sort(([, a], [, b]) => compare(a, b));
}
