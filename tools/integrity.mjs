/**
 * Writes dist/cdn/integrity.json, the Subresource Integrity hashes of every published script and
 * style sheet, so that a page runs exactly what was released and nothing else.
 *
 *   node tools/integrity.mjs [--base https://cdn.example/volunteer-story-widgets/1.0.0/]
 *
 * `files` is for the `integrity` attribute of the tag that loads a file. Chunks have no tag: they
 * are covered by `importmap`, whose value goes into the page as it is, before the first module:
 *
 *   <script type="importmap">{"integrity": {…}}</script>
 *
 * `scriptSrc` is for pages with `vs.all.js` whose Content Security Policy names scripts by their
 * hashes: what to write behind `script-src`. It names the script and its parts, which have no tag
 * in the page, either; the script itself sees to their integrity.
 *
 * A browser reads the keys of that map as URLs: absolute ones, or ones that begin with `/`, `./` or
 * `../` and count from the page (its base URL, never from the script). Others are ignored. Without
 * `--base` the keys begin with `./`, which is right for a page in the folder of the scripts;
 * everyone else puts the folder's address in the place of that `./`, or passes it as `--base`.
 */
import {createHash} from 'node:crypto';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';

const folder = resolve(import.meta.dirname, '../dist/cdn');

/**
 * The scripts and style sheets below a folder, by path.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
async function publishedFiles(root) {
  const names = await readdir(root, {recursive: true});
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
}

/** @param {Buffer} content */
function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * @param {string} root
 * @param {string} base what the URLs of all files begin with
 */
async function integrity(root, base) {
  const names = await publishedFiles(root);
  const hashes = await Promise.all(names.map(async (name) => [name, integrityOf(await readFile(join(root, name)))]));
  const isPart = (name) => /^chunks\/\w+\/parts\//.test(name);
  // Only modules are looked up in an import map; plain scripts and the style sheet have tags.
  const modules = hashes.filter(([name]) => name.endsWith('.js') && name !== 'vs.classic.js' && !isPart(name));
  const ofOneFile = ['vs.all.js', ...names.filter(isPart)].map((name) => hashes.find(([other]) => other === name));
  return {
    files: Object.fromEntries(hashes),
    importmap: {integrity: Object.fromEntries(modules.map(([name, hash]) => [base + name, hash]))},
    scriptSrc: ofOneFile.map(([, hash]) => `'${hash}'`).join(' '),
  };
}

/** @returns {string} the base that was asked for; throws on wrong use */
function readBase() {
  const {base} = parseArgs({options: {base: {type: 'string', default: './'}}}).values;
  if (!/^(https?:\/\/|\.{0,2}\/).*\/$|^\.{0,2}\/$/.test(base)) {
    throw new TypeError(`--base is "${base}": it must begin with https://, /, ./ or ../ and end with /.`);
  }
  return base;
}

try {
  const base = readBase();
  const data = await integrity(folder, base);
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(data, null, 2)}\n`);
} catch (error) {
  if (error.code === 'ENOENT') {
    console.error('dist/cdn is missing. Run: npm run build');
    process.exitCode = 1;
  } else if (error instanceof TypeError) {
    console.error(error.message);
    console.error('Usage: node tools/integrity.mjs [--base URL]');
    process.exitCode = 2;
  } else throw error;
}
