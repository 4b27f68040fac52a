/** The model of translators' files, which the widgets share: `src/localization/locale-files/`. */
import {importSource} from '../import-source.mjs';

export const {
  canonical,
  CATEGORIES,
  checkLanguage,
  checkScript,
  checkTogether,
  checkUnit,
  decode,
  isLeft,
  isWarning,
  messagesOf,
  nameOfLanguage,
  negotiate,
  numbersOf,
  parseSource,
  parseText,
  placeholdersOf,
  pluralCategories,
  pluralOf,
  printText,
  readJson,
  readXliff,
  readXliffText,
  reasonOf,
  rebind,
  serves,
  settled,
  STATES,
  tidy,
  wordsOf,
} = await importSource('src/localization/locale-files/index.ts');

export const {
  countedCategories,
  decodePo,
  formsByCategory,
  isPo,
  isTable,
  languageInName,
  MORE_WORDS,
  ownLanguage,
  pluralFormula,
  pluralHeader,
  readPo,
  readTable,
  tagOf,
} = await importSource('src/localization/locale-files/more-formats.ts');

/**
 * @typedef {import('../../src/localization/locale-files/unit.js').Unit} Unit
 * @typedef {import('../../src/localization/locale-files/unit.js').Fault} Fault
 * @typedef {import('../../src/localization/locale-files/unit.js').Text} Text
 * @typedef {import('../../src/localization/locale-files/glossary.js').Term} Term
 */
