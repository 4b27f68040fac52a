/** The hashes of the published files, and what a page writes that trusts nothing else. */
import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** The scripts that a page may load. */
export const SCRIPTS = /** @type {const} */ (['vs.js', 'vs.classic.js', 'vs.all.js']);

/**
 * @typedef {object} Integrity
 * @property {Record<string, string>} files  hashes by path
 * @property {{integrity: Record<string, string>}} importmap
 * @property {Record<(typeof SCRIPTS)[number], string>} head  what a page writes to load a script, with its hashes
 * @property {Record<(typeof SCRIPTS)[number], string>} scriptSrc  what its policy says then behind `script-src`
 */

/**
 * The scripts and style sheets below a folder, by path.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function publishedFiles(folder) {
  const names = await readdir(folder, {recursive: true});
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
}

/** @param {Buffer | string} content */
function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** @param {string[]} hashes */
const inPolicy = (hashes) => hashes.map((hash) => `'${hash}'`).join(' ');

/**
 * @param {string} folder  the published one
 * @param {string} base  what the URLs of all files begin with
 * @returns {Promise<Integrity>}
 */
export async function integrityOf(folder, base) {
  const names = await publishedFiles(folder);
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of names) files[name] = hashOf(await readFile(join(folder, name)));

  const parts = names.filter((name) => /^chunks\/\w+\/parts\//.test(name));
  // Only modules are looked up in an import map; plain scripts and the style sheet have tags.
  const modules = names.filter((name) => name.endsWith('.js') && name !== 'vs.classic.js' && !parts.includes(name));
  /** @param {string[]} list */
  const mapOf = (list) => ({integrity: Object.fromEntries(list.map((name) => [base + name, files[name]]))});

  /**
   * Scripts in the page itself are trusted by the hash of their text, to the last byte.
   * @param {string} script
   * @param {string} attributes
   */
  const imports = (script, attributes) => {
    const loaded = modules.filter((name) => name !== 'vs.all.js');
    const map = JSON.stringify(mapOf(loaded));
    const own = script === 'vs.js' ? [] : [files[script]];
    return {
      head: `<script type="importmap">${map}</script><script ${attributes} src="${base}${script}" integrity="${files[script]}"></script>`,
      scriptSrc: inPolicy([hashOf(map), ...own, ...loaded.map((name) => files[name])]),
    };
  };
  const byScript = {
    'vs.js': imports('vs.js', 'type="module"'),
    // Without that attribute browsers cannot check a plain script of another site.
    'vs.classic.js': imports('vs.classic.js', 'crossorigin="anonymous"'),
    'vs.all.js': {
      head: `<script type="module" src="${base}vs.all.js" integrity="${files['vs.all.js']}"></script>`,
      scriptSrc: inPolicy(['vs.all.js', ...parts].map((name) => files[name])),
    },
  };
  /** @param {'head' | 'scriptSrc'} key */
  const each = (key) => ({
    'vs.js': byScript['vs.js'][key],
    'vs.classic.js': byScript['vs.classic.js'][key],
    'vs.all.js': byScript['vs.all.js'][key],
  });
  return {files, importmap: mapOf(modules), head: each('head'), scriptSrc: each('scriptSrc')};
}
