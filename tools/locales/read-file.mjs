/** A translator's file in any of the formats that they send. */
import {parse as parseRows} from 'csv-parse/sync';
import {po} from 'gettext-parser';
import {decode, FileFault} from './decode.mjs';
import {decodePo, isPo, isTable, readJson, readPo, readTable} from './model.mjs';
import {readXliffFile} from './read-xliff.mjs';

/**
 * @typedef {object} ReadFile
 * @property {string | undefined} language as the file itself names it
 * @property {string} [translator] the same
 * @property {(language: string) => {units: import('./model.mjs').Unit[], faults: import('./model.mjs').Fault[]}} units
 */

/**
 * The format is found by what stands in the file: names of files change on their way.
 * @param {Uint8Array} bytes
 * @param {(id: string) => boolean} isKnown whether there is a message with this id
 * @param {readonly string[]} languages that a table may name
 * @returns {ReadFile}
 */
export function readFileOf(bytes, isKnown, languages) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new FileFault({code: 'is-workbook'});
  if (isPo(bytes)) return whole(readPo(whole(decodePo(bytes) ?? {code: 'not-utf-8'}), po.parse));
  const text = decode(bytes);
  const start = text.trimStart();
  if (start.startsWith('<')) return always(checkedRoot(readXliffFile(text)));
  if (start.startsWith('{')) return always(readJson(parseJson(text)));
  if (isTable(text)) return whole(readTable(text, isKnown, parseRows, languages));
  throw new FileFault({code: 'format-unknown'});
}

/** What was read, unless it is a fault. */
function whole(read) {
  if (read.code) throw new FileFault(read);
  return read;
}

const always = ({language, units, faults}) => ({language, units: () => ({units, faults})});

function checkedRoot(file) {
  const fault = file.faults.find(({code}) => code === 'not-xliff');
  if (fault || file.units.length + file.faults.length === 0) throw new FileFault(fault ?? {code: 'not-xliff', found: 'xliff'});
  return file;
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault({code: 'not-json'});
  }
}
