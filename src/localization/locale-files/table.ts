import {languageInWords} from './file-language.js';
import {parseSource} from './text.js';
import {STATES, type Fault, type Unit} from './unit.js';

/** What people and tools call the columns, in small letters. */
const HEADINGS = {
  id: ['id', 'key', 'context', 'identifier', 'name', 'string id'],
  source: ['source', 'english', 'en', 'original', 'source string', 'source text', 'source or english'],
  target: ['target', 'translation', 'translated', 'target text'],
  state: ['state', 'status'],
  fuzzy: ['fuzzy'],
  comment: ['comment', 'comments', 'translator_comments', 'translator comments'],
} as const;

type Column = keyof typeof HEADINGS;

/** The place of each column in a row; -1 where the table has none. */
type Columns = Record<Column, number>;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What wraps a parser of CSV, so that each environment brings its own build of it. */
export type ParseRows = (
  text: string,
  options: {
    readonly delimiter: string;
    readonly bom: true;
    readonly relax_column_count: true;
    readonly relax_quotes: true;
    readonly skip_empty_lines: true;
    readonly skip_records_with_error: true;
    readonly on_skip: (error: {readonly message: string; readonly code?: string} | undefined, raw?: string) => void;
    readonly on_record: (cells: readonly string[], context: {readonly lines: number}) => Row;
  },
) => readonly Row[];

/** A fault, with the text that it cost. */
export type Lost = Fault & {readonly text?: string};

/** What was read from a file of whose format only the language decides how its texts are told apart. */
export interface ReadFile {
  readonly language: string | undefined;
  /** Who translated it, where the file says so. */
  readonly translator?: string | undefined;
  readonly units: (language: string) => {readonly units: readonly Unit[]; readonly faults: readonly Lost[]};
}

const DELIMITERS = [',', ';', '\t'];

const TAG = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/** Whether a text may be a table that a spreadsheet program saved. */
export const isTable = (text: string): boolean => /[,;\t]/.test(/^.*$/m.exec(text.trimStart())?.[0] ?? '');

/**
 * A table that a spreadsheet program saved.
 *
 * @param isKnown - whether there is a message with this id
 * @param languages - those that a heading may name in English
 * @returns the fault where it is none
 */
export function readTable(
  text: string,
  isKnown: (id: string) => boolean,
  parse: ParseRows,
  languages: readonly string[],
): ReadFile | Fault {
  const {rows, faults} = rowsOf(text.replace(/^sep=.\r?\n/, ''), parse);
  const [head, ...body] = rows;
  const columns = head && columnsOf(head.cells, body, isKnown, languages);
  if (!columns || columns.target < 0) return {code: 'no-columns', wanted: 'for the translation'};
  if (columns.id < 0 && columns.source < 0) return {code: 'no-columns', wanted: 'for the id'};
  const heading = head.cells[columns.target]!.trim();
  return {
    language: isOneOf(HEADINGS.target, heading.toLowerCase())
      ? undefined
      : (languageInWords(heading, languages) ?? heading),
    units: () => ({units: body.map((row) => unitOf(row, columns)), faults}),
  };
}

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word);

/** So many quotation marks that are not closed are no accident. */
const MOST_UNCLOSED = 20;

const NOT_CLOSED = 'a quotation mark is not closed';

function rowsOf(text: string, parse: ParseRows): {readonly rows: readonly Row[]; readonly faults: readonly Lost[]} {
  const lines = text.split(/\r\n?|\n/);
  const delimiter = DELIMITERS.reduce((best, each) => (count(lines[0]!, each) > count(lines[0]!, best) ? each : best));
  const faults: Lost[] = [];
  const rows: Row[] = [];
  let [end, unclosed, isComplete] = [0, 0, false];
  /** Where the next row begins. */
  const begin = (): number => {
    while (end < lines.length - 1 && !lines[end]!.trim()) end += 1;
    return end + 1;
  };
  while (!isComplete) {
    const start = end;
    isComplete = true;
    const found = parse(lines.slice(start).join('\n'), {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error, raw) => {
        const isUnclosed = !error || error.code === 'CSV_QUOTE_NOT_CLOSED';
        const line = begin();
        // Such a mark takes all that follows, which is read again from the next line on.
        isComplete = !isUnclosed || ++unclosed > MOST_UNCLOSED;
        const rest = lines.slice(end, isComplete ? undefined : end + 1).join('\n');
        const reason = isUnclosed ? NOT_CLOSED : error.message.slice(0, 120);
        faults.push({code: 'not-csv', line, found: reason, text: raw ?? rest.trimEnd()});
        if (!isComplete) end += 1;
      },
      on_record: (cells, {lines: read}) => {
        const row = {cells, line: begin()};
        end = start + read;
        return row;
      },
    });
    rows.push(...found);
  }
  return {rows, faults};
}

const count = (text: string, part: string): number => text.split(part).length;

function columnsOf(
  head: readonly string[],
  body: readonly Row[],
  isKnown: (id: string) => boolean,
  languages: readonly string[],
): Columns {
  const headings = head.map((cell) => cell.trim().toLowerCase());
  const columns = Object.fromEntries(
    Object.entries(HEADINGS).map(([name, words]) => [name, headings.findIndex((heading) => isOneOf(words, heading))]),
  ) as Columns;
  // Tools have several columns that may hold our ids; what stands in them decides.
  const known = (column: number): number => body.filter(({cells}) => isKnown((cells[column] ?? '').trim())).length;
  const best = headings.reduce(
    (most, _, column) => (known(column) > known(most) ? column : most),
    Math.max(columns.id, 0),
  );
  if (known(best) > 0) columns.id = best;
  if (columns.target < 0) {
    columns.target = headings.findIndex(
      (heading, column) =>
        (TAG.test(heading) || languageInWords(heading, languages)) &&
        column !== columns.id &&
        column !== columns.source,
    );
  }
  return columns;
}

function unitOf({cells, line}: Row, columns: Columns): Unit {
  const cell = (name: Column): string => (columns[name] < 0 ? '' : (cells[columns[name]] ?? ''));
  const target = cell('target');
  const isFuzzy = /^(true|yes|1|fuzzy)$/i.test(cell('fuzzy').trim());
  const told = STATES.find((state) => state === cell('state').trim().toLowerCase().replace(/ /g, '-'));
  const isDraft = isFuzzy || told === 'needs-review' || /review|fuzzy|draft/i.test(cell('state'));
  const state = told === 'reviewed' ? told : isDraft ? 'needs-review' : 'translated';
  return {
    id: cell('id').trim(),
    source: parseSource(cell('source')),
    target: target.trim() ? [target] : [],
    state: target.trim() ? state : 'missing',
    stated: Boolean(cell('state').trim() || cell('fuzzy').trim()),
    initial: /^(missing|new|initial|untranslated|needs[- ]translation)$/i.test(cell('state').trim()),
    notes: [],
    comments: cell('comment').trim() ? [cell('comment').trim()] : [],
    places: [],
    line,
  };
}
