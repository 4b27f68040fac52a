/** How the files that name every element learn of a new one. Each takes a file's text and returns the new one. */
import {Refusal} from './name.mjs';

/** @typedef {import('./name.mjs').Name} Name */

/** Where Prettier breaks a line. */
const LINE_LENGTH = 120;

/**
 * @param {string} source of src/index.ts
 * @param {Name} name
 */
export function addToIndex(source, {tag, folder}) {
  const registered = addLine(
    source,
    /^import '\.\/elements\/([\w-]+)\/vs-.*';$/,
    `import './elements/${folder}/${tag}.js';`,
  );
  return addLine(
    registered,
    /^export \* from '\.\/elements\/([\w-]+)\/.*';$/,
    `export * from './elements/${folder}/${folder}.js';`,
  );
}

/**
 * @param {string} source of src/loader/elements.ts
 * @param {Name} name
 */
export function addToLoader(source, {tag, folder}) {
  const line = `  '${tag}': () => import('../elements/${folder}/${tag}.js'),`;
  return addLine(source, /^ {2}'vs-([\w-]+)': \(\) => import\('.*'\),$/, line);
}

/**
 * @param {string} source of test/support/stories.ts
 * @param {Name} name
 */
export function addToStories(source, {folder, className}) {
  const stories = storiesVariable(source, folder, className);
  const imported = addLine(
    source,
    /^import \* as \w+ from '\.\.\/\.\.\/stories\/([\w-]+)\.stories\.js';$/,
    `import * as ${stories} from '../../stories/${folder}.stories.js';`,
  );
  const list = /^(export const FILES\b.*? = )\[([^\]]*)\];$/m.exec(imported);
  if (!list) throw missingList(folder);
  const [present, start, text] = list;
  const files = [...text.split(','), stories].map((file) => file.trim()).filter(Boolean);
  const line = `${start}[${files.join(', ')}];`;
  const lines = `${start}[\n${files.map((file) => `  ${file},\n`).join('')}];`;
  return imported.replace(present, line.length > LINE_LENGTH ? lines : line);
}

/**
 * What the stories of an element are called in a file that has names of its own. A single word may
 * also be one of the language's: `switch`.
 * @param {string} source
 * @param {string} folder
 * @param {string} className
 */
function storiesVariable(source, folder, className) {
  const variable = className.charAt(0).toLowerCase() + className.slice(1);
  const isTaken = !folder.includes('-') || new RegExp(`\\b${variable}\\b`).test(source);
  return isTaken ? `${variable}Stories` : variable;
}

/**
 * Puts a line among its like, which stand in the order of their names.
 * @param {string} source
 * @param {RegExp} pattern of such lines; its group is the name
 * @param {string} line
 */
function addLine(source, pattern, line) {
  const lines = source.split('\n');
  const nameIn = (text) => pattern.exec(text)?.[1];
  const position = positionFor(lines.map(nameIn), nameIn(line));
  return lines.toSpliced(position, 0, line).join('\n');
}

/**
 * @param {string} source of package.json
 * @param {Name} name
 */
export function addToExports(source, {tag, folder}) {
  const manifest = JSON.parse(source);
  let entries = Object.entries(manifest.exports);
  for (const [prefix, file] of [
    ['./elements/', folder],
    ['./vs-', tag],
  ]) {
    const path = prefix + folder;
    const names = entries.map(([key]) => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined));
    const target = `./dist/npm/elements/${folder}/${file}`;
    const entry = [path, {types: `${target}.d.ts`, default: `${target}.js`}];
    entries = entries.toSpliced(positionFor(names, folder), 0, entry);
  }
  return `${JSON.stringify({...manifest, exports: Object.fromEntries(entries)}, null, 2)}\n`;
}

/**
 * Where a name belongs in a list that also holds other things.
 * @param {readonly (string | undefined)[]} names in order; nothing for other things
 * @param {string} name
 */
function positionFor(names, name) {
  const last = names.findLastIndex((other) => other !== undefined);
  if (last < 0) throw missingList(name);
  const next = names.findIndex((other) => other !== undefined && other > name);
  return next < 0 ? last + 1 : next;
}

/** @param {string} name */
function missingList(name) {
  return new Refusal(`The elements are not listed where they were expected, so there is no place for ${name}.`);
}
