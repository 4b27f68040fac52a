/** The story file of its author: read, checked, and with the files beside it that it names. */
import {readFile, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {describeError, describeFault, readStory} from '../../dist/npm/story/index.js';
import {utf8, whyUnread} from '../file-errors.mjs';
import {UserError} from '../user-error.mjs';

/**
 * Where the story lies while its pages are drawn: addresses in it become absolute then, and those
 * of files beside it relative again in the pages.
 */
export const PLACE = 'https://story.invalid/';

/** Where in a story addresses of images stand, those of recordings with their captions, and all. */
export const IMAGES = /\.(photo|image|logo|poster)$/;
export const RECORDINGS = /\.(recording|captions(\.[^.]+)?)$/;
const ADDRESSES = new RegExp(String.raw`\.href$|${IMAGES.source}|${RECORDINGS.source}`);

/**
 * @typedef {object} StoryFile
 * @property {import('../../dist/npm/story/index.js').Story} story as widgets see it, its addresses absolute
 * @property {unknown} json as it is written
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
    throw new UserError(`${file} cannot be read: ${whyUnread(error, 'Name the story file in it.')}`);
  });
  const json = parse(file, source);
  const result = await readStory(json, `${PLACE}story.json`);
  if (result.type === 'error') throw new UserError(`${file}: ${describeError(result.error)}`);
  const {story, faults} = result;
  const told = faults.map((fault) => `${fault.path ? `${fault.path}: ` : ''}${describeFault(fault, story)}`);
  const {mtime} = await stat(file);
  const path = resolve(file);
  return {story: withWholeCodes(story, told), json, source, path, folder: dirname(path), changed: mtime, faults: told};
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

/** The address of a file while pages are drawn, without the part of it that is named. @param {string} text @param {string} path */
function fileAddress(text, path) {
  if (!ADDRESSES.test(path) || !URL.canParse(text, PLACE)) return undefined;
  const {href} = new URL(text, `${PLACE}story.json`);
  return withoutPart(href.startsWith(PLACE) ? href.replace(LONE_PERCENT, '%25') : href);
}

/** @param {string} address */
export const withoutPart = (address) => address.replace(/#.*/s, '');

/**
 * Where in the file an address stands first: items that are left out of the story count there.
 * @param {StoryFile} storyFile @param {string} address
 */
export function pathOf({json}, address) {
  for (const [path, text] of textsOf(json)) if (fileAddress(text, path) === address) return path;
  return '';
}

/**
 * The story without some addresses, and without what is nothing without its own.
 * @param {StoryFile} storyFile @param {ReadonlySet<string>} addresses
 * @returns {Promise<StoryFile['story']>}
 */
export async function storyWithout({json, story}, addresses) {
  if (addresses.size === 0) return story;
  const kept = withTexts(json, (text, path) => (addresses.has(fileAddress(text, path)) ? undefined : text));
  const result = await readStory(JSON.parse(JSON.stringify(kept)), `${PLACE}story.json`);
  return withWholeCodes(result.story, []);
}

/** @param {string} file @param {Buffer} source */
function parse(file, source) {
  const text = utf8(source)?.replace(/^\uFEFF/, '');
  if (text === undefined)
    throw new UserError(`${file} is not in UTF-8, so that its letters are not known. Save it in UTF-8.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const {message} = /** @type {Error} */ (error);
    throw new UserError(
      `${file}${lineOf(text, message)} is not JSON: ${message}. Often a comma, a quotation mark or a bracket is missing there, or is one too many.`,
    );
  }
}

/** `:4:13`, the line and the column that a message of the parser tells as a position. @param {string} text @param {string} message */
function lineOf(text, message) {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `:${before.length}:${before.at(-1).length + 1}`;
}

/**
 * A copy of a value with each of its texts changed.
 * @param {unknown} value @param {(text: string, path: string) => string | undefined} change
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
