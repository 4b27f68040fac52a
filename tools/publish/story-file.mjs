/** The story file of its author: read, checked, and with the files beside it that it names. */
import {readFile, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
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
 * @property {string} path of the file
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
  const path = resolve(file);
  return {story: withWholeCodes(story, told), source, path, folder: dirname(path), changed: mtime, faults: told};
}

/** A percent sign that begins no code. */
const LONE_PERCENT = /%(?![\da-f]{2})/gi;

/**
 * A story in whose addresses each percent sign is one that servers understand.
 * @param {StoryFile['story']} story
 * @param {string[]} faults gets those that had others
 */
const withWholeCodes = (story, faults) =>
  withTexts(story, (text, path) => {
    const whole = text.startsWith(PLACE) ? text.replace(LONE_PERCENT, '%25') : text;
    if (whole !== text)
      faults.push(
        `${path}: servers refuse an address with a % that begins no code, such as %20; write ${whole.slice(PLACE.length)}, or give the file a name without one`,
      );
    return whole;
  });

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
 * A copy of a value with each of its texts changed.
 * @param {unknown} value @param {(text: string, path: string) => string} change
 */
function withTexts(value, change, path = '') {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item, index) => withTexts(item, change, `${path}[${index}]`));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, withTexts(item, change, path ? `${path}.${key}` : key)]),
  );
}

/** All texts of a value with their paths. @returns {Generator<[path: string, text: string]>} */
export function* textsOf(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, path ? `${path}.${key}` : key);
}
