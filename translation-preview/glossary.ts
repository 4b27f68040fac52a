/** The terms that should be the same everywhere, as `locales/glossary.csv` has them. */
import {rowParser} from './parsers.js';

export interface Term {
  readonly term: string;
  /** The agreed translations: where words are bent, a form each. */
  readonly forms: readonly string[];
  readonly note: string;
  /** Nobody who speaks the language has confirmed it. */
  readonly isDraft: boolean;
}

const DRAFT = /^Draft\b[^.]*\.\s*/;

/** The terms, by language. */
export async function readTerms(table: string): Promise<ReadonlyMap<string, readonly Term[]>> {
  const parse = await rowParser();
  const rows: string[][] = [];
  parse(table, {
    delimiter: ',',
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => undefined,
    on_record: (cells, {lines}) => {
      rows.push(cells.map((cell) => cell.trim()));
      return {cells, line: lines};
    },
  });
  const terms = new Map<string, Term[]>();
  for (const [term = '', language = '', translation = '', note = ''] of rows.slice(1)) {
    const forms = translation.split('|').map((form) => form.trim());
    const entry = {term, forms: forms.filter(Boolean), note: note.replace(DRAFT, ''), isDraft: DRAFT.test(note)};
    if (term && language && entry.forms.length > 0) terms.set(language, [...(terms.get(language) ?? []), entry]);
  }
  return terms;
}
