/**
 * What visitors' browsers do not read: gettext PO and tables, and names of files. It is for the tools and for the
 * preview for translators, which bring the parsers. No build for pages imports this.
 */
import type {Fault} from './unit.js';

export {languageInName, ownLanguage, tagOf} from './file-language.js';
export {decodePo, isPo, readPo, type ParsePo} from './gettext.js';
export {countedCategories, formsByCategory, pluralFormula, pluralHeader} from './plural-forms.js';
export {isTable, readTable, type Lost, type ParseRows, type ReadFile} from './table.js';

/** What may be wrong with them, and the way out. */
export const MORE_WORDS: Readonly<Partial<Record<Fault['code'], (fault: Fault) => readonly [string, string]>>> = {
  'not-po': ({found}) => [`the PO file is damaged here: ${found}`, 'Open it in Poedit, save it and send it again.'],
  'not-csv': ({found}) => [`the table is damaged here: ${found}`, 'Save it again as "CSV UTF-8".'],
  'no-columns': ({wanted}) => [
    `the first line of the table names no column ${wanted}`,
    'Keep the headings of the table that you were sent: id, source, target.',
  ],
  'format-unknown': () => [
    'the file is none of the formats that are known here',
    'Send XLIFF (.xlf), gettext (.po) or a table saved as "CSV UTF-8".',
  ],
  'is-workbook': () => ['this is a workbook of a spreadsheet program', 'Save the table as "CSV UTF-8" and send that.'],
  'id-unclear': () => ['several texts have these English words, and the file has no ids', 'Keep the ids of the file.'],
  'plural-forms': () => [
    'the header of the file has no Plural-Forms that can be read, so its plurals cannot be told apart',
    'Let Poedit set it: Translation, Properties.',
  ],
};
