/** The published folder: written beside its place, and put there when it is complete. */
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {chmod, copyFile, mkdir, realpath, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {UserError} from '../user-error.mjs';
import {isThere, oldOf, placeBeside, putBack, removeLeftovers} from './leftovers.mjs';
import {contentsOf, hashOf, LIST, listBy, removePublished, someOf} from './owned.mjs';
import {ASSETS} from './places.mjs';

/** Files that shrink. Images and videos do not. */
const SHRINKS = /\.(?:css|html|ics|js|json|svg|txt|vtt)$/;

/** @typedef {{name: string, content: string | Uint8Array}} File `name` is the path in the folder, with slashes */
/** @typedef {import('./owned.mjs').Published} Published */

/**
 * Writes a folder. One that is there is replaced in the end, and only if this command made it.
 *
 * @param {string} out
 * @param {readonly File[]} files
 * @param {string} version of the package
 * @returns {Promise<string[]>} what to tell about runs that were killed before
 */
export async function writeFolder(out, files, version) {
  // A link to a folder stays one, and what it leads to is replaced.
  const place = await realpath(out).catch(() => resolve(out));
  if (place === dirname(place))
    throw new UserError(
      `${out} is the root of a disk, which no folder can replace. Name a folder in it, such as ${join(place, 'story')}.`,
    );
  const notes = await putBack(place);
  const before = await replaceableIn(out, place);
  const run = {fresh: placeBeside(place), isInPlace: false};
  const listenNoMore = removeWhenEnded(run);
  try {
    const old = await replace(run, place, before, files, version).catch((error) => fail(out, run, error));
    if (old !== undefined) await removeOld(old, place);
  } finally {
    listenNoMore();
  }
  return [...notes, ...(await removeLeftovers(place))];
}

/** @typedef {{fresh: string, isInPlace: boolean}} Run where it writes, and whether that is where it was to be already */

/**
 * @param {Run} run @param {string} place @param {Published} before @param {readonly File[]} files @param {string} version
 * @returns {Promise<string | undefined>} where the folder is now that was at the place
 */
async function replace(run, place, before, files, version) {
  const {fresh} = run;
  mkdirSync(fresh, {recursive: true});
  // By this a later run knows it, should this one be killed.
  writeFileSync(join(fresh, LIST), listBy(version, {unfinished: process.pid}));
  const written = Object.fromEntries(await writeAll(fresh, files));
  const kept = await keepAssets(place, fresh, before, written);
  const all = Object.fromEntries(Object.entries({...written, ...kept}).sort());
  return exchange(run, place, listBy(version, {files: all, kept: Object.keys(kept).sort()}));
}

/** @param {string} out @param {Run} run @param {NodeJS.ErrnoException} error @returns {Promise<never>} */
async function fail(out, {fresh}, error) {
  // The next run takes away what cannot be now; why this one failed is what matters.
  await rm(fresh, REMOVAL).catch(() => undefined);
  if (!error.syscall) throw error;
  throw new UserError(`${out} cannot be written: ${reasonOf(error)} What was there is there still.`);
}

/** What is still being written into a folder comes in the way of its removal. */
const REMOVAL = {recursive: true, force: true, maxRetries: 5, retryDelay: 20};

/**
 * Leaves nothing half done beside the folder for whoever ends the command, or closes its window.
 * @param {Run} run
 * @returns {() => void} what ends that
 */
function removeWhenEnded(run) {
  const signals = /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]);
  const listeners = signals.map(([signal, code]) => {
    const end = () => {
      // What is left to do then takes a moment, and nothing is to lie there after it.
      if (run.isInPlace) return;
      rmSync(run.fresh, REMOVAL);
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
async function replaceableIn(out, place) {
  const found = await contentsOf(place).catch(async (error) => {
    // A folder in it may have gone; then nobody knows what else is in it.
    if (error.code === 'ENOENT' && !(await isThere(place))) return undefined;
    throw new UserError(`${out} ${await whyUnlisted(error, place)}`);
  });
  if (!found) return {files: {}, kept: []};
  const {theirs, changed, files, kept} = found;
  if (theirs.length > 0)
    throw new UserError(
      `${out} holds files that this command did not write: ${someOf(theirs)}. Nothing was changed. Name another folder, or move them away.`,
    );
  if (changed.length > 0)
    throw new UserError(
      `${out} holds files that were changed since they were published: ${someOf(changed)}. Nothing was changed. Name another folder, or move this one away.`,
    );
  return {files, kept};
}

/** Why nobody can tell what is in a folder, and the way out. @param {NodeJS.ErrnoException} error @param {string} place */
async function whyUnlisted({code, message, path}, place) {
  if (code === 'ENOTDIR') return 'is a file. Name a folder.';
  if (code !== 'ENOENT') return `cannot be read: ${message}.`;
  const isLink = !(await stat(place).catch(() => undefined));
  return isLink
    ? 'is a link that leads nowhere. Remove it, or make the folder that it leads to.'
    : `changes while it is read: ${path} is gone. Nothing was changed. Publish again when nobody else is at work in it.`;
}

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

/**
 * Puts the fresh folder into its place, with its list and the rights of the one there; that one comes back if it fails.
 * Nothing else is done between these steps: no signal is heard, so that nobody ends the command while the place is empty.
 * @param {Run} run @param {string} place @param {string} list
 * @returns {Promise<string | undefined>} where the folder is now that was there
 */
async function exchange(run, place, list) {
  const old = oldOf(run.fresh);
  const there = await stat(place).catch(() => undefined);
  if (there) await chmod(run.fresh, there.mode);
  writeFileSync(join(run.fresh, LIST), list);
  if (there) renameSync(place, old);
  try {
    renameSync(run.fresh, place);
  } catch (error) {
    if (there) returnOld(old, place, error);
    throw error;
  }
  run.isInPlace = true;
  return there && old;
}

/** @param {string} old @param {string} place @param {NodeJS.ErrnoException} reason why the new one is not there */
function returnOld(old, place, reason) {
  try {
    renameSync(old, place);
  } catch (error) {
    throw new UserError(
      `${place} cannot be written: ${reason.message}. What was there is in ${old} now, because it could not be put back: ${error.message}. Rename it to ${place}.`,
    );
  }
}

/** @param {string} old @param {string} place */
async function removeOld(old, place) {
  const others = await removePublished(old).catch((error) => {
    throw new UserError(
      `${place} is written, but ${old}, which was there before, cannot be removed: ${error.message}.`,
    );
  });
  if (others.length > 0)
    throw new UserError(
      `${place} is written. What was there before is in ${old}, because somebody put files into it meanwhile: ${someOf(others)}. Move away what you need of it, and remove it.`,
    );
}
