/** The glossary, a table that translators can open: `locales/glossary.csv`. */
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {readIfThere} from './folder.mjs';
import {UserError} from '../user-error.mjs';

/** Between the forms of a translation, such as singular and plural. */
const BETWEEN_FORMS = '|';

/** The first column, and what stands behind it: spreadsheet programs save other delimiters in other countries. */
const HEADING = /^\uFEFF?"?term"?([,;\t])/;

/** @returns {Promise<Map<string, import('./model.mjs').Term[]>>} by language */
export async function readGlossary(folder) {
  const file = join(folder, 'glossary.csv');
  const text = await readIfThere(file);
  const terms = new Map();
  for (const {term, language, translation} of text === undefined ? [] : rowsOf(file, text)) {
    const translations = (translation ?? '').split(BETWEEN_FORMS).map((form) => form.trim());
    if (!term || !language || !translations.some(Boolean)) continue;
    terms.set(language, [...(terms.get(language) ?? []), {term, translations: translations.filter(Boolean)}]);
  }
  return terms;
}

function rowsOf(file, text) {
  const delimiter = HEADING.exec(text)?.[1];
  if (!delimiter) throw new UserError(`${file}:1: the first line must be: term,language,translation,note`);
  try {
    return parse(text, {columns: true, bom: true, trim: true, delimiter, skip_empty_lines: true, relax_column_count: true});
  } catch (error) {
    throw new UserError(`${file}:${error.lines ?? 1}: the table is damaged here. Save it again as "CSV UTF-8".`);
  }
}
