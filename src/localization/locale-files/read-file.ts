import {decode} from './decode.js';
import {readJson} from './json.js';
import type {Fault, LocaleFile, Text} from './unit.js';
import {readXliffText, type Parsed} from './xliff-file.js';

const HTML = /^<(?:!doctype\s+)?html\b/i;

function refused(code: Fault['code'], found?: string): LocaleFile {
  return {language: undefined, units: [], faults: [{code, found}]};
}

/**
 * A file in one of the formats that browsers can read: XLIFF and JSON. The format is found by what
 * stands in the file, since names of files change on their way.
 *
 * @param parse - what parses XML here
 * @param english - the texts that the widgets say, by id
 */
export function readLocaleFile(
  bytes: Uint8Array,
  parse: (text: string) => Parsed,
  english: ReadonlyMap<string, Text>,
): LocaleFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refused('is-workbook');
  const text = decode(bytes);
  if (text === undefined) return refused('not-utf-8');
  const start = text.trimStart();
  // In place of a file that is missing, many servers send a page.
  if (HTML.test(start)) return refused('not-xliff', 'html');
  if (start.startsWith('<')) return readXliffText(text, parse);
  return start.startsWith('{') ? readJsonText(text, english) : refused('format-unknown');
}

function readJsonText(text: string, english: ReadonlyMap<string, Text>): LocaleFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const {message} = error as SyntaxError;
    return {language: undefined, units: [], faults: [{code: 'not-json', line: lineIn(message, text), found: message}]};
  }
  const {language, units, faults} = readJson(value, english);
  const withLine = <T extends {readonly id?: string}>(each: T): T => ({
    ...each,
    line: each.id && lineOf(each.id, text),
  });
  return {language, units: units.map(withLine), faults: faults.map(withLine)};
}

/** Where a message begins. */
function lineOf(id: string, text: string): number | undefined {
  const at = text.search(new RegExp(`${JSON.stringify(id).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*:`));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

/** The line that a browser's message names, or the one of the place that it names. */
function lineIn(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}
