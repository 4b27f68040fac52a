/** How the files that name every element learn of a new one. Each takes a file's text and returns the new one. */
import {Refusal} from './name.mjs';

/** @typedef {import('./name.mjs').Name} Name */

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
  if (last < 0)
    throw new Refusal(`The elements are not listed where they were expected, so there is no place for ${name}.`);
  const next = names.findIndex((other) => other !== undefined && other > name);
  return next < 0 ? last + 1 : next;
}
