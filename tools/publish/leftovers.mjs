/** Folders beside the published one: where a run writes, and what runs left there that were killed. */
import {randomBytes} from 'node:crypto';
import {lstat, readdir, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {publishedIn, removePublished, someOf, unfinishedIn} from './owned.mjs';

/** Where a run writes what is going to be at `place`. @param {string} place */
export const placeBeside = (place) => join(dirname(place), `.${basename(place)}-${randomBytes(4).toString('hex')}`);

const OLD = '-old';

/** Where the folder that was at its place is, while the new one takes it. @param {string} fresh */
export const oldOf = (fresh) => fresh + OLD;

/** All folders with such names. @param {string} place */
async function foldersBeside(place) {
  const start = `.${basename(place)}-`;
  const names = await readdir(dirname(place)).catch(() => []);
  return names
    .filter((name) => name.startsWith(start) && /^[\da-f]{8}(-old)?$/.test(name.slice(start.length)))
    .map((name) => join(dirname(place), name));
}

/** Whether anything is at a place, a link that leads nowhere too. @param {string} place */
export const isThere = (place) =>
  lstat(place).then(
    () => true,
    (error) => error.code !== 'ENOENT',
  );

/**
 * Puts a published folder back from which a run was killed before the new one was in its place.
 * @param {string} place
 * @returns {Promise<string[]>} what to tell about it
 */
export async function putBack(place) {
  if (await isThere(place)) return [];
  const beside = (await foldersBeside(place)).filter((folder) => folder.endsWith(OLD));
  const published = [];
  for (const folder of beside) if (await publishedIn(folder)) published.push(folder);
  const [old, ...others] = published;
  // Which of several was there last, nobody knows.
  if (!old || others.length > 0) return [];
  return rename(old, place).then(
    () => [`${old} was put back to ${place} before: a run that was killed had left it there.`],
    // Why nothing can be put there, writing it will tell.
    () => [],
  );
}

/**
 * Removes what runs left that were killed, as far as they wrote it.
 * @param {string} place
 * @returns {Promise<string[]>} what to tell about what stays
 */
export async function removeLeftovers(place) {
  const notes = [];
  for (const folder of await foldersBeside(place))
    try {
      const run = await unfinishedIn(folder);
      if (run !== undefined && !isRunning(run)) await rm(folder, {recursive: true, force: true});
      // A whole one that no run moved away may be published.
      if (!folder.endsWith(OLD) || !(await publishedIn(folder))) continue;
      const others = await removePublished(folder);
      if (others.length > 0)
        notes.push(
          `${folder} was left by an earlier run, and holds files that this command did not write: ${someOf(others)}. Move away what you need of it, and remove it.`,
        );
    } catch (error) {
      notes.push(`${folder} was left by an earlier run, and cannot be removed: ${error.message}.`);
    }
  return notes;
}

/** Whether another process has this number. @param {number} run */
function isRunning(run) {
  if (run === process.pid) return false;
  try {
    return process.kill(run, 0);
  } catch (error) {
    // It runs, and is somebody else's.
    return error.code === 'EPERM';
  }
}
