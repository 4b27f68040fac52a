/** The folder of the locale files. */
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {readXliff} from './model.mjs';
import {writeXliff} from './write-xliff.mjs';
import {parseXml} from './xml.mjs';

/** Where translations of messages wait that are no longer said. */
export const unusedFile = (folder, language) => join(folder, 'unused', `${language}.xlf`);

export const localeFile = (folder, language) => join(folder, `${language}.xlf`);

/** The languages that have a file. */
export async function languagesIn(folder) {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => basename(file, '.xlf'))
    .sort();
}

/**
 * @param {string} file
 * @returns {Promise<import('../../src/localization/locale-files/unit.js').LocaleFile | undefined>} nothing without the file
 */
export async function readLocale(file) {
  const text = await readIfThere(file);
  return text === undefined ? undefined : readXliff(parseXml(text.replace(/^\uFEFF/, '')));
}

export async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the units of a language, or no file when there are none. */
export async function writeLocale(file, language, units) {
  if (units.length > 0) await writeWhole(file, writeXliff(units, {language}));
  else await rm(file, {force: true});
}

/** Writes beside the file first, so that whoever stops it leaves the old file or the new one. */
export async function writeWhole(file, text) {
  await mkdir(dirname(file), {recursive: true});
  const beside = `${file}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}
