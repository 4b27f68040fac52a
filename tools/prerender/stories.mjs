/** Story files that tags name: found on disk beside their page, or asked for at their address. */
import {readFile} from 'node:fs/promises';
import {parse, relative, resolve, sep} from 'node:path';
import {allowedAddress} from '../../dist/npm/base/address.js';
import {describeError, describeFault, readStory} from '../../dist/npm/story/index.js';
import {attempt, RETRY_DELAY} from '../../dist/npm/story/request.js';
import {utf8} from '../file-errors.mjs';
import {relativeAddress} from '../publish/addresses.mjs';
import {addressIn, isImage, sizeOf} from '../publish/images.mjs';

/** Where files of this disk lie while widgets are drawn: addresses in stories become absolute then. */
export const DISK = 'https://disk.invalid/';

/**
 * @typedef {import('../../dist/npm/story/index.js').Story} Story
 * @typedef {{story: Story, address: string} | {code: string, reason: string}} Found a story, or why there is none
 *
 * @typedef {object} Options
 * @property {string} [root] the folder that addresses beginning with a slash start from
 * @property {string} [base] the address that those on pages start from
 */

/** Story files of all pages; each is read once. */
export class Stories {
  /** @type {Map<string, Promise<Found>>} */
  #found = new Map();
  #root;
  #base;
  /** Where the disk of the pages begins: `/`, or the letter of a drive. */
  #disk = parse(process.cwd()).root;

  /** What is wrong in the files that were read, each with its file, its place in it and the way out. @type {string[]} */
  faults = [];

  /** @param {Options} options */
  constructor({root, base}) {
    this.#root = root === undefined ? undefined : resolve(root);
    this.#base = base;
  }

  /**
   * Where addresses on a page start from.
   * @param {string} page its file
   * @param {string | undefined} href that of its `<base>`
   */
  baseOf(page, href) {
    const own = this.#base ?? DISK + this.#pathOf(page);
    const isUnclear = href !== undefined && this.#isOfUnknownRoot(href, own);
    const base = href !== undefined && !isUnclear && URL.canParse(href, own) ? new URL(href, own).href : own;
    return {base, isUnclear};
  }

  /**
   * The story at an address as it is written on a page.
   * @param {string} src
   * @param {{base: string, isUnclear: boolean}} place
   * @returns {Promise<Found>}
   */
  async at(src, {base, isUnclear}) {
    if (!allowedAddress(src, 'story')) return {code: 'address-refused', reason: ''};
    const url = new URL(src, base);
    if ((isUnclear && !URL.canParse(src)) || this.#isOfUnknownRoot(src, base))
      return notLoaded(
        'where the root of the site is, is not known; name its folder with --root, or its address with --base',
      );
    url.hash = '';
    let found = this.#found.get(url.href);
    if (!found) this.#found.set(url.href, (found = this.#read(url)));
    return found;
  }

  /** @param {string} address @param {string} base */
  #isOfUnknownRoot(address, base) {
    return this.#root === undefined && base.startsWith(DISK) && isRooted(address);
  }

  /** @param {string} file */
  #pathOf(file) {
    this.#disk = parse(resolve(file)).root;
    const path = relative(this.#root ?? this.#disk, resolve(file));
    return path.split(sep).map(encodeURIComponent).join('/');
  }

  /** @param {URL} url @returns {Promise<Found>} */
  async #read(url) {
    const isFile = url.href.startsWith(DISK);
    const result = await (isFile ? this.#readFile(url) : fetchStory(url.href));
    if ('reason' in result) return result;
    if (result.type === 'error') return notLoaded(describeError(result.error));
    const {story, faults} = result;
    const name = isFile ? relative('', this.#fileOf(url)) : url.href;
    for (const fault of faults)
      this.faults.push(`${name}: ${fault.path ? `${fault.path}: ` : ''}${describeFault(fault, story)}`);
    return {story, address: url.href};
  }

  /** @param {URL} url */
  async #readFile(url) {
    const file = this.#fileOf(url);
    try {
      const text = utf8(await readFile(file));
      if (text === undefined) return notLoaded(`${relative('', file)} is not in UTF-8; save it in UTF-8`);
      return await readStory(JSON.parse(text.replace(/^\uFEFF/, '')), url.href);
    } catch (error) {
      if (error instanceof SyntaxError) return notLoaded(describeError({code: 'not-json', detail: error.message}));
      return notLoaded(reasonOf(error, relative('', file)));
    }
  }

  /**
   * How large the images on this disk are that a drawn widget shows.
   * @param {string} html
   * @returns {Promise<Map<string, import('../publish/images.mjs').Size>>} by their addresses
   */
  async sizesIn(html) {
    const sizes = new Map();
    for (const [, src] of html.matchAll(/<img\s[^>]*?\bsrc="(https:\/\/disk\.invalid\/[^"]*)"/g)) {
      const address = addressIn(src);
      const file = this.#fileOf(new URL(address));
      const size = isImage(file) ? sizeOf(await readFile(file).catch(() => Buffer.alloc(0))) : undefined;
      if (size) sizes.set(address, size);
    }
    return sizes;
  }

  /** @param {URL} url */
  #fileOf({pathname}) {
    return resolve(this.#root ?? this.#disk, ...pathname.split('/').map(decoded).filter(Boolean));
  }
}

/** With the patience of the widgets themselves: what may come another time is asked for once more. @param {string} address */
async function fetchStory(address) {
  const first = await attempt(address, {});
  if (first.type === 'ready' || !/^un|^timed/.test(first.error.code)) return first;
  await new Promise((done) => setTimeout(done, RETRY_DELAY));
  return attempt(address, {});
}

/** A name in an address as it is on disk; one with a slash in it leads nowhere. @param {string} part */
function decoded(part) {
  try {
    const name = decodeURIComponent(part);
    return /[\\/]/.test(name) ? part : name;
  } catch {
    return part;
  }
}

/** @param {NodeJS.ErrnoException} error @param {string} file */
function reasonOf({code, message}, file) {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no file ${file}`;
  if (code === 'EISDIR') return `${file} is a folder; name the story file in it`;
  return message;
}

/** @param {string} reason @returns {Found} */
const notLoaded = (reason) => ({code: 'story-not-loaded', reason});

/** Whether an address begins at the root of its site. @param {string} address */
const isRooted = (address) => /^\s*[\\/](?![\\/])/.test(address);

/**
 * Addresses of this disk as a page has them: beside its own place, or from the root of the site on, as `src` has it.
 * @param {string} html
 * @param {string} src
 * @param {string} base where those on the page start from
 */
export function addressesOnPage(html, src, base) {
  if (!base.startsWith(DISK)) return html;
  const from = new URL('.', base).pathname.split('/').slice(1, -1);
  return html.replace(/https:\/\/disk\.invalid(\/[^"<>\s#?]*)/g, (_, path) =>
    isRooted(src) ? path : relativePath(from, path),
  );
}

/** @param {readonly string[]} from folders @param {string} path */
function relativePath(from, path) {
  const to = path.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  const down = to.slice(shared).join('/');
  return relativeAddress(down, up);
}
