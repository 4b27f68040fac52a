/** What was refused of translators' files, kept until it is mended. */
import {rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {readIfThere, writeWhole} from './folder.mjs';
import {reasonOf} from './words.mjs';
import {writeRefused} from './write-csv.mjs';

/**
 * Keeps what was refused in a table that can be mended and imported.
 * @returns {Promise<string | undefined>} the table, when there is something to keep
 */
export async function putAside(file, folder, suffix, refused) {
  const units = refused.filter(({id, text}) => id || text);
  // Of a table that came from here, only what is still refused has to stay.
  const isMended = resolve(dirname(file)) === resolve(folder) && file.endsWith(suffix);
  if (units.length === 0) {
    if (isMended && refused.length === 0) await rm(file, {force: true});
    return undefined;
  }
  const text = writeRefused(units, (fault) => reasonOf(fault).join('. '));
  const aside = isMended ? file : await freeName(join(folder, basename(file)), suffix, text);
  await writeWhole(aside, text);
  return aside;
}

/** Files of several translators may have the same name. */
async function freeName(start, suffix, text) {
  for (let number = 1; ; number++) {
    const name = `${start}${number > 1 ? `-${number}` : ''}${suffix}`;
    const there = await readIfThere(name);
    if (there === undefined || there === text) return name;
  }
}
