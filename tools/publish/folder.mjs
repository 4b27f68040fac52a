/** The published folder: written beside its place, and put there when it is complete. */
import {createHash, randomBytes} from 'node:crypto';
import {rmSync} from 'node:fs';
import {chmod, copyFile, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {UserError} from '../user-error.mjs';
import {ASSETS} from './places.mjs';

/** Lists what the command wrote, so that it never removes what somebody else put there. */
export const LIST = 'published.json';

const GENERATOR = 'volunteer-story-widgets';

/** Files that shrink. Images and videos do not. */
const SHRINKS = /\.(?:css|html|ics|js|json|svg|txt|vtt)$/;

/** @typedef {{name: string, content: string | Uint8Array}} File `name` is the path in the folder, with slashes */

/** What the list says of a folder: hashes by names. `kept` are assets of an earlier publication. @typedef {{files: Record<string, string>, kept: readonly string[]}} Published */

/**
 * Writes a folder. One that is there is replaced in the end, and only if this command made it.
 *
 * @param {string} out
 * @param {readonly File[]} files
 * @param {string} version of the package
 */
export async function writeFolder(out, files, version) {
  // A link to a folder stays one, and what it leads to is replaced.
  const place = await realpath(out).catch(() => resolve(out));
  const before = await publishedIn(out, place);
  const fresh = join(dirname(place), `.${basename(place)}-${randomBytes(4).toString('hex')}`);
  const cleanUp = removeWhenEnded(fresh);
  try {
    await mkdir(fresh, {recursive: true});
    const written = Object.fromEntries(await writeAll(fresh, files));
    const kept = await keepAssets(place, fresh, before, written);
    const list = {
      generator: `${GENERATOR} ${version}`,
      files: Object.fromEntries(Object.entries({...written, ...kept}).sort()),
      kept: Object.keys(kept).sort(),
    };
    await writeFile(join(fresh, LIST), `${JSON.stringify(list, null, 2)}\n`);
    await exchange(fresh, place);
  } catch (error) {
    await rm(fresh, {recursive: true, force: true});
    if (!error.syscall) throw error;
    throw new UserError(`${out} cannot be written: ${reasonOf(error)} What was there is there still.`);
  } finally {
    cleanUp();
  }
}

/**
 * Leaves nothing half done beside the folder for whoever ends the command.
 * @param {string} fresh
 * @returns {() => void} what ends that
 */
function removeWhenEnded(fresh) {
  const signals = /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]);
  const listeners = signals.map(([signal, code]) => {
    const end = () => {
      rmSync(fresh, {recursive: true, force: true});
      process.exit(code);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => listeners.forEach((stop) => stop());
}

/** Why a folder cannot be put into its place, and the way out. @param {NodeJS.ErrnoException} error */
function reasonOf({code, message}) {
  if (code === 'EBUSY' || code === 'EXDEV')
    return 'it is a disk of its own, such as a volume of a container, which no folder can replace. Name a folder in it.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'the new folder is made beside the old one, and you may not write there. Name a folder in one of your own.';
  return `${message}.`;
}

/**
 * What this command wrote in a folder. One with files of others is refused.
 * @param {string} out @param {string} place
 * @returns {Promise<Published>}
 */
async function publishedIn(out, place) {
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
  const list = await listIn(place);
  const {files, kept} = list ?? {files: {}, kept: []};
  const others = names.filter((name) => !Object.hasOwn(files, name) && !(list && name === LIST));
  if (others.length > 0)
    throw new UserError(
      `${out} holds files that this command did not write: ${someOf(others)}. Nothing was changed. Name another folder, or move them away.`,
    );
  const changed = await changedIn(place, names, files);
  if (changed.length > 0)
    throw new UserError(
      `${out} holds files that were changed since they were published: ${someOf(changed)}. Nothing was changed. Name another folder, or move this one away.`,
    );
  const isThere = new Set(names);
  return {
    files: Object.fromEntries(Object.entries(files).filter(([name]) => isThere.has(name))),
    kept: kept.filter((name) => isThere.has(name)),
  };
}

/** @param {readonly string[]} names */
const someOf = (names) => names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');

/**
 * What the list of a folder says; nothing where there is none, or not one of this command.
 * @param {string} place
 * @returns {Promise<Published | undefined>}
 */
async function listIn(place) {
  const list = await readFile(join(place, LIST), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const {generator, files, kept} = list ?? {};
  const isWhole = typeof files === 'object' && files !== null && Array.isArray(kept);
  return isWhole && String(generator).startsWith(`${GENERATOR} `) ? {files, kept} : undefined;
}

/**
 * Files whose owner went on with them.
 * @param {string} place @param {readonly string[]} names @param {Published['files']} files
 */
async function changedIn(place, names, files) {
  const published = names.filter((name) => Object.hasOwn(files, name));
  const hashes = await Promise.all(published.map(async (name) => hashOf(await readFile(join(place, name)))));
  return published.filter((name, index) => hashes[index] !== files[name]);
}

/** @param {Uint8Array} bytes */
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Keeps the assets of the publication before, for pages of it that caches still show. What is older goes.
 * @param {string} place @param {string} fresh @param {Published} before @param {object} written
 * @returns {Promise<object>} their hashes by their names
 */
async function keepAssets(place, fresh, {files, kept}, written) {
  const isNew = (name) => !Object.hasOwn(written, name);
  const assets = Object.keys(files).filter((name) => name.startsWith(ASSETS) && !kept.includes(name));
  // Who publishes twice, with the same scripts, keeps those that had others.
  const names = (assets.some(isNew) ? assets : kept).filter(isNew);
  for (const name of names) {
    await mkdir(dirname(join(fresh, name)), {recursive: true});
    await copyFile(join(place, name), join(fresh, name));
  }
  return Object.fromEntries(names.map((name) => [name, files[name]]));
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
      return variants.map((file) => [file.name, hashOf(file.bytes)]);
    }),
  );
  return /** @type {[string, string][]} */ (written.flat());
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** All names that a file takes in the folder. @param {string} name */
export const namesOf = (name) => (SHRINKS.test(name) ? [name, `${name}.br`, `${name}.gz`] : [name]);

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

/** Puts the fresh folder into its place, with the rights of the one there; that one comes back if it fails. */
async function exchange(fresh, place) {
  const old = `${fresh}-old`;
  const there = await stat(place).catch(() => undefined);
  if (there) {
    await chmod(fresh, there.mode);
    await rename(place, old);
  }
  try {
    await rename(fresh, place);
  } catch (error) {
    if (there) await rename(old, place);
    throw error;
  }
  await rm(old, {recursive: true, force: true}).catch((error) => {
    throw new UserError(
      `${place} is written, but ${old}, which was there before, cannot be removed: ${error.message}.`,
    );
  });
}
