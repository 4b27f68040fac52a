/** The published folder: written beside its place, and put there when it is complete. */
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {UserError} from '../user-error.mjs';

/** Lists what the command wrote, so that it never removes what somebody else put there. */
export const LIST = 'published.json';

/** Files that shrink. Images and videos do not. */
const SHRINKS = /\.(?:css|html|ics|js|json|svg|txt|vtt)$/;

/** @typedef {{name: string, content: string | Uint8Array}} File `name` is the path in the folder, with slashes */

/**
 * Writes a folder. One that is there is replaced in the end, and only if this command made it.
 *
 * @param {string} out
 * @param {readonly File[]} files
 * @param {string} version of the package
 */
export async function writeFolder(out, files, version) {
  const place = resolve(out);
  await refuseOthers(out, place);
  await mkdir(dirname(place), {recursive: true});
  const fresh = await mkdtemp(join(dirname(place), `.${basename(place)}-`));
  try {
    const names = await writeAll(fresh, files);
    const list = {generator: `volunteer-story-widgets ${version}`, files: Object.fromEntries(names.sort())};
    await writeFile(join(fresh, LIST), `${JSON.stringify(list, null, 2)}\n`);
    await exchange(fresh, place);
  } catch (error) {
    await rm(fresh, {recursive: true, force: true});
    throw error;
  }
}

/** @param {string} out @param {string} place */
async function refuseOthers(out, place) {
  const there = await readdir(place, {recursive: true, withFileTypes: true}).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw new UserError(
      error.code === 'ENOTDIR' ? `${out} is a file. Name a folder.` : `${out} cannot be read: ${error.message}.`,
    );
  });
  const names = there
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(place.length + 1)
        .replaceAll('\\', '/'),
    );
  if (names.length === 0) return;
  const list = await readFile(join(place, LIST), 'utf8').then(JSON.parse, () => ({files: {}}));
  const others = names.filter((name) => name !== LIST && !Object.hasOwn(list.files ?? {}, name));
  if (others.length > 0) {
    const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
    throw new UserError(
      `${out} holds files that this command did not write: ${others.slice(0, 3).join(', ')}${more}. Nothing was changed. Name another folder, or move them away.`,
    );
  }
}

/**
 * @param {string} folder @param {readonly File[]} files
 * @returns {Promise<[name: string, hash: string][]>}
 */
async function writeAll(folder, files) {
  const written = await Promise.all(
    files.map(async ({name, content}) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const variants = [{name, bytes}, ...(SHRINKS.test(name) ? await shrink(name, bytes) : [])];
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await Promise.all(variants.map((file) => writeFile(join(folder, file.name), file.bytes)));
      return variants.map((file) => [file.name, createHash('sha256').update(file.bytes).digest('hex')]);
    }),
  );
  return /** @type {[string, string][]} */ (written.flat());
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param {string} name @param {Uint8Array} bytes */
async function shrink(name, bytes) {
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    // Pages repeat the styles of a widget once for each of its kind, further apart than the usual window.
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  return [
    {name: `${name}.br`, bytes: await brotli(bytes, {params: parameters})},
    {name: `${name}.gz`, bytes: await zip(bytes, {level: 9})},
  ];
}

/** Puts the fresh folder into its place; what was there comes back if that fails. */
async function exchange(fresh, place) {
  const old = `${fresh}-old`;
  const hadOld = await rename(place, old).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, place);
  } catch (error) {
    if (hadOld) await rename(old, place);
    throw error;
  }
  if (hadOld) await rm(old, {recursive: true, force: true});
}
