/** A locale file in the format that a translator's tool likes. */
import {merged} from './extract.mjs';
import {writeWhole} from './folder.mjs';
import {UserError} from '../user-error.mjs';
import {writeCsv} from './write-csv.mjs';
import {writeJson} from './write-json.mjs';
import {writePo} from './write-po.mjs';
import {writeXliff, writeXliff2} from './write-xliff.mjs';

export const FORMATS = {xliff: writeXliff, xliff2: writeXliff2, po: writePo, csv: writeCsv, json: writeJson};

/**
 * @param {readonly import('./sources.mjs').Source[]} sources
 * @param {string} folder
 * @param {{language: string, format: string, out: string}} wanted
 */
export async function exportLocale(sources, folder, {language, format, out}) {
  if (!Object.hasOwn(FORMATS, format)) {
    throw new UserError(`"${format}" is not a format. There are ${Object.keys(FORMATS).join(', ')}.`);
  }
  const {units} = await merged(sources, folder, language);
  await writeWhole(out, FORMATS[format](units, {language}));
}
