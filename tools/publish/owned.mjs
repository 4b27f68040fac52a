/** Which files of a folder the command wrote, by the list that it leaves in it. It removes no others. */
import {createHash} from 'node:crypto';
import {readdir, readFile, rm, rmdir} from 'node:fs/promises';
import {join, relative} from 'node:path';

/** The list of what the command wrote. */
export const LIST = 'published.json';

const GENERATOR = 'volunteer-story-widgets';

/** What the list says of a folder: hashes by names. `kept` are assets of an earlier publication. @typedef {{files: Record<string, string>, kept: readonly string[]}} Published */

/**
 * What is in a folder: what the command published, and what others put there or changed.
 * @typedef {Published & {theirs: readonly string[], changed: readonly string[], folders: readonly string[]}} Contents
 */

/** A list as it is written. @param {string} version of the package @param {Published | {unfinished: number}} told */
export const listBy = (version, told) =>
  `${JSON.stringify({generator: `${GENERATOR} ${version}`, ...told}, null, 2)}\n`;

/**
 * What the list of a folder says; nothing where there is none, or not one of this command.
 * @param {string} folder
 * @returns {Promise<Partial<Published> & {unfinished?: number} | undefined>}
 */
async function listIn(folder) {
  const list = await readFile(join(folder, LIST), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  return String(list?.generator).startsWith(`${GENERATOR} `) ? list : undefined;
}

/**
 * What a folder was published with; nothing where this command did not, or did not end.
 * @param {string} folder
 * @returns {Promise<Published | undefined>}
 */
export async function publishedIn(folder) {
  const {files, kept} = (await listIn(folder)) ?? {};
  return typeof files === 'object' && files !== null && Array.isArray(kept) ? {files, kept} : undefined;
}

/** The process that began to write a folder and did not end. @param {string} folder @returns {Promise<number | undefined>} */
export async function unfinishedIn(folder) {
  const {unfinished} = (await listIn(folder)) ?? {};
  return Number.isInteger(unfinished) ? unfinished : undefined;
}

/**
 * @param {string} folder
 * @returns {Promise<Contents>}
 */
export async function contentsOf(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const pathOf = (entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/');
  const names = entries.filter((entry) => !entry.isDirectory()).map(pathOf);
  const list = await publishedIn(folder);
  const {files, kept} = list ?? {files: {}, kept: []};
  const isThere = new Set(names);
  const published = names.filter((name) => Object.hasOwn(files, name));
  const changed = [];
  // One after another: some systems open few files at a time. What cannot be read is not as it was, either.
  for (const name of published) {
    const hash = await readFile(join(folder, name)).then(hashOf, () => undefined);
    if (hash !== files[name]) changed.push(name);
  }
  return {
    files: Object.fromEntries(published.map((name) => [name, files[name]])),
    kept: kept.filter((name) => isThere.has(name)),
    theirs: names.filter((name) => !Object.hasOwn(files, name) && !(list && name === LIST)),
    changed,
    folders: entries.filter((entry) => entry.isDirectory()).map(pathOf),
  };
}

/** @param {Uint8Array} bytes */
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Removes a folder that the command published, file by file: nobody knows what comes into it meanwhile. One with files of
 * others stays as it is.
 * @param {string} folder
 * @returns {Promise<string[]>} the files of others
 */
export async function removePublished(folder) {
  const {files, theirs, changed, folders} = await contentsOf(folder);
  const others = [...theirs, ...changed];
  if (others.length > 0) return others;
  await Promise.all(Object.keys(files).map((name) => rm(join(folder, name), {force: true})));
  // Those inside of others stand behind them.
  for (const name of [...folders].sort().reverse()) await rmdir(join(folder, name));
  await rm(join(folder, LIST), {force: true});
  await rmdir(folder);
  return [];
}

/** @param {readonly string[]} names */
export const someOf = (names) =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
