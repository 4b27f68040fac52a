/**
 * Translators' files: what they hold, and what is wrong with them. It takes a parsed
 * document and gives faults as data, so that the tools and a visitor's browser share it.
 */
export {canonical, checkLanguage, checkScript, checkTogether, checkUnit} from './check.js';
export {accept, englishFor, isRefused, type Accepted} from './accept.js';
export {isLeft, isUntranslated, settled} from './english.js';
export {decode} from './decode.js';
export type {Term} from './glossary.js';
export {readJson} from './json.js';
export {CATEGORIES, numbersOf, pluralCategories, pluralOf, type Category} from './plurals.js';
export {readLocaleFile} from './read-file.js';
export {rebind} from './rebind.js';
export {messagesOf, templateOf} from './template.js';
export {parseSource, parseText, placeholdersOf, printText, tidy, wordsOf} from './text.js';
export {isWarning, STATES} from './unit.js';
export type {Fault, LocaleFile, Placeholder, State, Text, Unit} from './unit.js';
export {nameOfLanguage, reasonOf} from './words.js';
export {readXliff} from './xliff.js';
export {readXliffText, type Parsed} from './xliff-file.js';
export {negotiate, serves} from '../negotiate.js';
