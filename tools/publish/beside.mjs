/** The files beside a story that it names: images, captions, downloads. They go with it into its folder. */
import {access, constants, realpath, stat} from 'node:fs/promises';
import {isAbsolute, relative, resolve, sep} from 'node:path';
import {namesOf} from './folder.mjs';
import {ASSETS} from './places.mjs';
import {pathOf, PLACE, textsOf, withoutPart} from './story-file.mjs';

/** The largest file that is copied: what weighs more belongs to where videos are. In bytes. */
const LARGEST = 50_000_000;

/** The longest name that disks take, in bytes, without the `.br` or `.gz` of what is compressed. */
const LONGEST_NAME = 252;

/**
 * @typedef {object} FileBeside
 * @property {string} name its place beside the story
 * @property {string} path where it is on disk
 * @property {string} at the place of its address in the story file
 * @property {string[]} places all places of its addresses in the story
 * @property {Set<string>} addresses that lead to it while pages are drawn
 */

/**
 * @param {import('./story-file.mjs').StoryFile} storyFile
 * @param {readonly string[]} own names of the files that the folder has anyway
 * @returns {Promise<{files: FileBeside[], faults: string[], lost: Set<string>}>} what is wrong with a file costs no other;
 *   `lost` are the addresses of those that do not come along
 */
export async function filesBeside(storyFile, own) {
  /** @type {Map<string, FileBeside>} */
  const files = new Map();
  /** @type {Map<string, string>} */
  const faults = new Map();
  const names = new Names(own);
  for (const [path, text] of textsOf(storyFile.story)) {
    if (!text.startsWith(PLACE)) continue;
    const address = withoutPart(text);
    const name = nameIn(address);
    const known = files.get(name);
    known?.addresses.add(address);
    known?.places.push(path);
    if (known || name === '' || faults.has(address)) continue;
    const at = pathOf(storyFile, address) || path;
    const found = resolve(storyFile.folder, name);
    const fault = (await isInside(storyFile.folder, found))
      ? await faultOf(name, found, names, storyFile.path)
      : missing(name, names);
    if (fault) faults.set(address, `${at}: ${fault}`);
    else if (!names.isOwn(name)) {
      files.set(name, {name, path: found, at, places: [path], addresses: new Set([address])});
      names.add(name);
    }
  }
  return {files: [...files.values()], faults: [...new Set(faults.values())], lost: new Set(faults.keys())};
}

/** Names in the folder. Some disks and servers take two that differ in capitals only for one. */
class Names {
  #taken = new Map();
  #own;

  /** @param {readonly string[]} own */
  constructor(own) {
    this.#own = new Set(own);
    for (const name of own) this.add(name);
  }

  isOwn(name) {
    return this.#own.has(name);
  }

  add(name) {
    for (const each of namesOf(name)) this.#taken.set(each.toLowerCase(), name);
  }

  /** What has the name, or one of the folders that it would need. @param {string} name @returns {string | undefined} */
  takenBy(name) {
    const parts = name.toLowerCase().split('/');
    const places = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return places.map((place) => this.#taken.get(place)).find((other) => other !== undefined);
  }
}

/**
 * Why a file cannot go into the folder, and the way out.
 * @param {string} name @param {string} file @param {Names} names @param {string} story the path of the story
 */
async function faultOf(name, file, names, story) {
  if (/(^|\/)\./.test(name))
    return `${name} is hidden, as files with passwords are, so that it is not copied; give it a name without a dot at its start`;
  if (name.split('/').some((part) => Buffer.byteLength(part) > LONGEST_NAME))
    return `the name of ${name.slice(0, 40)}… is too long; give it one of at most 100 letters`;
  const size = await sizeOfFile(file);
  if (size === undefined) return missing(name, names);
  // The story itself lies in its folder as story.json.
  if (names.isOwn(name) && (await realpath(file)) === (await realpath(story))) return undefined;
  if (!(await isReadable(file))) return `you may not read ${name}; have its owner allow that`;
  const other = names.takenBy(name);
  if (other !== undefined)
    return `the folder has a file ${other} already, so that ${name} is not copied; give it another name`;
  if (name.toLowerCase().startsWith(ASSETS))
    return `the folder ${ASSETS} is for scripts of the pages, so that ${name} is not copied; put it into another folder`;
  if (size > LARGEST)
    return `${name} has ${Math.round(size / 1e6)} MB, which visitors would wait for; make it smaller than ${LARGEST / 1e6} MB, or write its whole address`;
  return undefined;
}

/** @param {string} name @param {Names} names */
const missing = (name, names) =>
  names.isOwn(name)
    ? undefined
    : `there is no file ${name} beside the story; copy it there, or write its whole address`;

/** The name of a file in an address; what is no code in it stands for itself. @param {string} address */
function nameIn(address) {
  const path = new URL(address).pathname.slice(1);
  return path.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

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

/** @param {string} file */
const isReadable = (file) =>
  access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
