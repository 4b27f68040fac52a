/** Which names an element can have, and what follows from one. */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';

/** A reason to make nothing, to be told without a stack trace. */
export class Refusal extends Error {}

/**
 * What an element is called in each place.
 * @typedef {object} Name
 * @property {string} tag `vs-key-message`
 * @property {string} folder `key-message`, also the name of its files
 * @property {string} className `KeyMessage`
 * @property {string} title `Key message`
 */

/**
 * @param {string | undefined} tag
 * @returns {Name}
 */
export function nameOf(tag) {
  if (!tag) throw new Refusal('Which element? Give the tag that it is to have.');
  if (!tag.startsWith('vs-')) throw new Refusal(`"${tag}" does not begin with "vs-", as all our tags do.`);
  if (!/^vs(-[a-z][a-z0-9]*)+$/.test(tag)) {
    throw new Refusal(`"${tag}" is not written in small Latin letters, its words joined by hyphens.`);
  }
  const folder = tag.slice('vs-'.length);
  const words = folder.split('-');
  return {
    tag,
    folder,
    className: words.map(capitalized).join(''),
    title: capitalized(words.join(' ')),
  };
}

/** @param {string} word */
function capitalized(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Refuses a name that something else has.
 * @param {string} root the folder of package.json
 * @param {Name} name
 * @param {readonly string[]} files that are to be made
 */
export async function refuseTaken(root, {tag, folder, className}, files) {
  const present = [`src/elements/${folder}`, ...files].find((path) => existsSync(join(root, path)));
  if (present) throw new Refusal(`<${tag}> cannot be made: ${present} is there already.`);
  if (await isGlobal(className)) {
    throw new Refusal(`The class of <${tag}> would be ${className}, which browsers use. Add a word: ${tag}-card.`);
  }
  const file = await exporterOf(root, className);
  if (file) throw new Refusal(`The class of <${tag}> would be ${className}, which ${file} exports. Add a word.`);
}

/**
 * Whether scripts in browsers, or in this process, know something by this name.
 * @param {string} className
 */
async function isGlobal(className) {
  if (className in globalThis) return true;
  const dom = await readFile(createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts'), 'utf8');
  return new RegExp(`^declare var ${className}:`, 'm').test(dom);
}

/**
 * The file whose export would clash with a class, in `src/index.ts` or in the class's own file.
 * @param {string} root
 * @param {string} className
 */
async function exporterOf(root, className) {
  const elements = await readdir(join(root, 'src/elements'), {recursive: true});
  const files = ['src/base/events.ts', 'src/base/story-element.ts', ...elements.map((file) => `src/elements/${file}`)];
  const exports = new RegExp(`^export (?:abstract )?(?:class|interface|type|const|function) ${className}\\b`, 'm');
  for (const file of files.filter((path) => path.endsWith('.ts'))) {
    if (exports.test(await readFile(join(root, file), 'utf8'))) return file.replaceAll('\\', '/');
  }
  return undefined;
}
