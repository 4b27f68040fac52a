/** The story file of its author: read, checked, and with the files beside it that it names. */
import {readFile, realpath, stat} from 'node:fs/promises';
import {dirname, extname, isAbsolute, relative, resolve, sep} from 'node:path';
import {describeError, describeFault, readStory} from '../../dist/npm/story/index.js';
import {UserError} from '../user-error.mjs';

/**
 * Where the story lies while its pages are drawn: addresses in it become absolute then, and those
 * of files beside it relative again in the pages.
 */
export const PLACE = 'https://story.invalid/';

/**
 * @typedef {object} StoryFile
 * @property {import('../../dist/npm/story/index.js').Story} story as widgets see it, its addresses absolute
 * @property {Buffer} source the file as its author wrote it
 * @property {string} folder the folder of the file
 * @property {Date} changed when it was changed last
 * @property {string[]} faults what is wrong in it, each with its path and the way out
 */

/**
 * Reads a story file. What is wrong in it costs only its item, as on a page.
 *
 * @param {string} file
 * @returns {Promise<StoryFile>}
 */
export async function readStoryFile(file) {
  const source = await readFile(file).catch((error) => {
    throw new UserError(`${file} cannot be read: ${reasonOf(error)}`);
  });
  const result = await readStory(parse(file, source), `${PLACE}story.json`);
  if (result.type === 'error') throw new UserError(`${file}: ${describeError(result.error)}`);
  const {story, faults} = result;
  const told = faults.map((fault) => `${fault.path ? `${fault.path}: ` : ''}${describeFault(fault, story)}`);
  const {mtime} = await stat(file);
  return {story, source, folder: dirname(resolve(file)), changed: mtime, faults: told};
}

/** @param {string} file @param {Buffer} source */
function parse(file, source) {
  try {
    return JSON.parse(source.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {NodeJS.ErrnoException} error */
function reasonOf({code, message}) {
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder. Name the story file in it.';
  return `${message}.`;
}

/**
 * The files beside the story that it names: images, captions, downloads.
 *
 * @param {StoryFile} storyFile
 * @returns {Promise<{files: {name: string, path: string, at: string}[], faults: string[]}>} `name` is the file's place
 *   beside the story, and `at` that of its address in it
 */
export async function filesBeside({story, folder}) {
  const files = new Map();
  const faults = [];
  for (const [path, address] of textsOf(story)) {
    if (!address.startsWith(PLACE)) continue;
    const {pathname, href} = new URL(address);
    const name = decodeURIComponent(pathname.slice(1));
    if (!extname(name) || files.has(name)) continue;
    const found = resolve(folder, name);
    const size = (await isInside(folder, found)) ? await sizeOfFile(found) : undefined;
    if (size === undefined)
      faults.push(
        `${path}: there is no file ${href.slice(PLACE.length)} beside the story; copy it there, or write its whole address`,
      );
    else if (size > LARGEST)
      faults.push(
        `${path}: ${name} has ${Math.round(size / 1e6)} MB, which visitors would wait for; make it smaller than ${LARGEST / 1e6} MB, or write its whole address`,
      );
    else files.set(name, {name, path: found, at: path});
  }
  return {files: [...files.values()], faults};
}

/** The largest file that is copied: what weighs more belongs to where videos are. In bytes. */
const LARGEST = 50_000_000;

/**
 * Nobody publishes a file from elsewhere on their disk by a story that somebody sent, by a link to it neither.
 * @param {string} folder @param {string} file
 */
async function isInside(folder, file) {
  const [real, home] = await Promise.all([realpath(file).catch(() => ''), realpath(folder)]);
  const way = relative(home, real);
  return real !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** @param {string} file */
const sizeOfFile = (file) =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );

/** All texts of a value with their paths. @returns {Generator<[path: string, text: string]>} */
function* textsOf(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, path ? `${path}.${key}` : key);
}
