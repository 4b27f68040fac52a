/** Pages that went into a folder as they were. Nothing in them says so; a list beside them does. */
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

const LIST = 'prerendered.json';

/** The list of a folder; without a folder it stays empty. */
export class Copies {
  /** @type {Record<string, string>} */
  #hashes = {};
  #folder;
  #isChanged = false;

  /** @param {string | undefined} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  async read() {
    if (this.#folder === undefined) return;
    const list = await readFile(join(this.#folder, LIST), 'utf8')
      .then(JSON.parse)
      .catch(() => undefined);
    Object.assign(this.#hashes, list?.copies);
  }

  /** Whether a page is one that this command copied, and nobody changed since. @param {string} place @param {string} text */
  has(place, text) {
    return this.#hashes[this.#nameOf(place)] === hashOf(text);
  }

  /** @param {string} place @param {string} text */
  add(place, text) {
    const [name, hash] = [this.#nameOf(place), hashOf(text)];
    this.#isChanged ||= this.#hashes[name] !== hash;
    this.#hashes[name] = hash;
  }

  /** @param {string} place */
  #nameOf(place) {
    return relative(this.#folder ?? '', place).replaceAll(sep, '/');
  }

  async write() {
    if (this.#folder === undefined || !this.#isChanged) return;
    const copies = Object.fromEntries(Object.entries(this.#hashes).sort());
    await writeFile(join(this.#folder, LIST), `${JSON.stringify({copies}, null, 2)}\n`);
  }
}

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('hex');
