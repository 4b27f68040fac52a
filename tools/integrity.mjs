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
 * `head` and `scriptSrc` are for pages whose Content Security Policy names scripts by their hashes:
 * what to write in the page to load one of the three scripts, and behind `script-src` in the policy.
 * The text of an import map has a hash as well, so nothing in `head` may be changed.
 *
 * A browser reads the keys of that map as URLs: absolute ones, or ones that begin with `/`, `./` or
 * `../` and count from the page (its base URL, never from the script). Others are ignored. Without
 * `--base` the keys begin with `./`, which is right for a page in the folder of the scripts;
 * everyone else passes the folder's address as `--base`.
 */
import {writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {integrityOf} from './integrity/hashes.mjs';

const folder = resolve(import.meta.dirname, '../dist/cdn');

/** @returns {string} the base that was asked for; throws on wrong use */
function readBase() {
  const {base} = parseArgs({options: {base: {type: 'string', default: './'}}}).values;
  if (!/^(https?:\/\/|\.{0,2}\/).*\/$|^\.{0,2}\/$/.test(base) || /["<>\s]/.test(base)) {
    throw new TypeError(`--base is "${base}": it must begin with https://, /, ./ or ../ and end with /.`);
  }
  return base;
}

try {
  const base = readBase();
  const data = await integrityOf(folder, base);
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
