/** Pages on disk: read as they are, and written beside their place before they are put there. */
import {randomBytes} from 'node:crypto';
import {chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {utf8, whyUnread, whyUnwritten} from '../file-errors.mjs';
import {UserError} from '../user-error.mjs';
import {withoutDrawn} from './page.mjs';

/** What some editors begin files with. It is no part of the page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * @param {string} file
 * @returns {Promise<{mark: string, source: string}>} `mark` stands before the page
 */
export async function readPage(file) {
  const bytes = await readFile(file).catch((error) => {
    throw new UserError(`${file} cannot be read: ${whyUnread(error, 'Name the pages in it.')}`);
  });
  const text = utf8(bytes);
  if (text === undefined)
    throw new UserError(`${file} is not in UTF-8, so that nothing can be written into it. Save it in UTF-8 first.`);
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return {mark, source: text.slice(mark.length)};
}

/**
 * Where each page goes: into its own place, into one file, or into a folder, in which pages keep their places to
 * each other.
 *
 * @param {readonly string[]} files
 * @param {string | undefined} out
 * @returns {Promise<{placeOf: (file: string) => string, folder?: string}>}
 */
export async function placesFor(files, out) {
  if (out === undefined) return {placeOf: (file) => file};
  const isFolder =
    files.length > 1 ||
    /[\\/]$/.test(out) ||
    (await stat(out).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (!isFolder) return {placeOf: () => out};
  const common = commonFolder(files.map((file) => dirname(resolve(file))));
  return {placeOf: (file) => join(out, relative(common, resolve(file))), folder: out};
}

/** @param {readonly string[]} folders */
function commonFolder([first, ...others]) {
  let common = first;
  while (!others.every((folder) => `${folder}${sep}`.startsWith(common.endsWith(sep) ? common : `${common}${sep}`)))
    common = dirname(common);
  return common;
}

/**
 * Writes a page. One that is there is replaced when the new one is complete, and only where it is the page itself,
 * or this command made it.
 *
 * @param {string} place
 * @param {string} text
 * @param {string} origin the file that the page came from
 * @param {import('./copies.mjs').Copies} copies pages that this command made and nothing is drawn in
 */
export async function writePage(place, text, origin, copies) {
  const there = await readFile(place, 'utf8').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new UserError(`${place} cannot be written: ${whyUnwritten(error)}`);
  });
  if (there === text) return;
  const isOurs = resolve(place) === resolve(origin) || copies.has(place, String(there));
  if (there !== undefined && !isOurs && withoutDrawn(there) === there)
    throw new UserError(
      `${place} is there already, and this command did not write it. Nothing was changed. Name another file, or move it away.`,
    );
  await replace(place, text).catch((error) => {
    throw new UserError(`${place} cannot be written: ${whyUnwritten(error)}`);
  });
}

/** @param {string} place @param {string} text */
async function replace(place, text) {
  await mkdir(dirname(place), {recursive: true});
  // A link stays one, and what it leads to is replaced.
  const target = await realpath(place).catch(() => place);
  const fresh = join(dirname(target), `.${basename(target)}-${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(fresh, text);
    const old = await stat(target).catch(() => undefined);
    if (old) await chmod(fresh, old.mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, {force: true});
    throw error;
  }
}
