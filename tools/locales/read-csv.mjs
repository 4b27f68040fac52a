/** A table that a spreadsheet program saved. */
import {parse} from 'csv-parse/sync';
import {FileFault} from './decode.mjs';
import {parseSource, STATES} from './model.mjs';

/** What people and tools call the columns, in small letters. */
const HEADINGS = {
  id: ['id', 'key', 'context', 'identifier', 'name', 'string id'],
  source: ['source', 'english', 'en', 'original', 'source string', 'source text', 'source or english'],
  target: ['target', 'translation', 'translated', 'target text'],
  state: ['state', 'status'],
  fuzzy: ['fuzzy'],
  comment: ['comment', 'comments', 'translator_comments', 'translator comments'],
};

const DELIMITERS = [',', ';', '\t'];

const TAG = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

/**
 * @param {string} text
 * @param {(id: string) => boolean} isKnown whether there is a message with this id
 */
export function readCsv(text, isKnown) {
  const {rows, faults} = rowsOf(text.replace(/^sep=.\r?\n/, ''));
  const [head, ...body] = rows;
  const columns = head && columnsOf(head.cells, body, isKnown);
  if (!columns || columns.target < 0) throw new FileFault({code: 'no-columns', wanted: 'for the translation'});
  if (columns.id < 0 && columns.source < 0) throw new FileFault({code: 'no-columns', wanted: 'for the id'});
  const heading = head.cells[columns.target].trim();
  return {
    language: HEADINGS.target.includes(heading.toLowerCase()) ? undefined : heading,
    units: () => ({units: body.map((row) => unitOf(row, columns)), faults}),
  };
}

function rowsOf(text) {
  const firstLine = /^.*$/m.exec(text)?.[0] ?? '';
  const delimiter = DELIMITERS.reduce((best, each) => (count(firstLine, each) > count(firstLine, best) ? each : best));
  const faults = [];
  let end = 0;
  const rows = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => faults.push({code: 'not-csv', line: error?.lines ?? end + 1, found: plain(error), text: raw ?? ''}),
    on_record: (cells, {lines}) => {
      const row = {cells, line: end + 1};
      end = lines;
      return row;
    },
  });
  return {rows, faults};
}

const plain = (error) => String(error?.message ?? 'a quotation mark is not closed').slice(0, 120);

const count = (text, part) => text.split(part).length;

function columnsOf(head, body, isKnown) {
  const headings = head.map((cell) => cell.trim().toLowerCase());
  const columns = Object.fromEntries(
    Object.entries(HEADINGS).map(([name, words]) => [name, headings.findIndex((heading) => words.includes(heading))]),
  );
  // Tools have several columns that may hold our ids; what stands in them decides.
  const known = (column) => body.filter(({cells}) => isKnown((cells[column] ?? '').trim())).length;
  const best = headings.reduce((most, _, column) => (known(column) > known(most) ? column : most), Math.max(columns.id, 0));
  if (known(best) > 0) columns.id = best;
  if (columns.target < 0) {
    columns.target = headings.findIndex(
      (heading, column) => TAG.test(heading) && column !== columns.id && column !== columns.source,
    );
  }
  return columns;
}

function unitOf({cells, line}, columns) {
  const cell = (name) => (columns[name] < 0 ? '' : (cells[columns[name]] ?? ''));
  const target = cell('target');
  const isFuzzy = /^(true|yes|1|fuzzy)$/i.test(cell('fuzzy').trim());
  const told = STATES.find((state) => state === cell('state').trim().toLowerCase().replace(/ /g, '-'));
  const state = isFuzzy || told === 'needs-review' || /review|fuzzy|draft/i.test(cell('state')) ? 'needs-review' : 'translated';
  return {
    id: cell('id').trim(),
    source: parseSource(cell('source')),
    target: target.trim() ? [target] : [],
    state: target.trim() ? (told === 'reviewed' ? 'reviewed' : state) : 'missing',
    stated: Boolean(cell('state').trim() || cell('fuzzy').trim()),
    notes: [],
    comments: cell('comment').trim() ? [cell('comment').trim()] : [],
    places: [],
    line,
  };
}
