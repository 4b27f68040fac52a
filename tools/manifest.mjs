/**
 * What editors, documentation and frameworks read about the elements, all of it from their JSDoc.
 *
 *   node tools/manifest.mjs           writes custom-elements.json, and to dist/ the data for editors, frameworks and forms
 *   node tools/manifest.mjs --check   fails when custom-elements.json is not what the sources say
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {analyze} from './manifest/analyze.mjs';
import {jetBrainsData, visualStudioCodeData} from './manifest/editor-data.mjs';
import {formData, languagesOf} from './manifest/form-data.mjs';
import {reactTypes, svelteTypes, vueTypes} from './manifest/framework-types.mjs';
import {jsxTypes} from './manifest/jsx-types.mjs';

const root = resolve(import.meta.dirname, '..');
const manifestFile = 'custom-elements.json';

async function write() {
  const manifest = analyze(root);
  await mkdir(join(root, 'dist/snippet-maker'), {recursive: true});
  const outputs = {
    [manifestFile]: textOf(manifest),
    'dist/web-types.json': textOf(await jetBrainsData(manifest, root)),
    'dist/vscode.html-custom-data.json': textOf(await visualStudioCodeData(manifest)),
    'dist/jsx.d.ts': jsxTypes(manifest),
    'dist/react.d.ts': reactTypes(),
    'dist/snippet-maker/widgets.json': JSON.stringify({languages: languagesOf(root), ...formData(manifest)}),
    'dist/svelte.d.ts': svelteTypes(),
    'dist/vue.d.ts': vueTypes(),
  };
  await Promise.all(Object.entries(outputs).map(([name, text]) => writeFile(join(root, name), text)));
}

async function check() {
  const committed = await readFile(join(root, manifestFile), 'utf8').catch(() => '');
  const fresh = textOf(analyze(root));
  if (committed === fresh) return;
  console.error(`${manifestFile} is not current: ${firstDifference(committed, fresh)}`);
  console.error('Run: npm run manifest, and commit the file.');
  process.exitCode = 1;
}

/** @param {unknown} data */
function textOf(data) {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * @param {string} committed
 * @param {string} fresh
 */
function firstDifference(committed, fresh) {
  if (!committed) return 'it is missing or empty.';
  const [old, current] = [committed, fresh].map((text) => text.split('\n'));
  const line = current.findIndex((text, index) => text !== old[index]);
  const [was, is] = [old, current].map((lines) => JSON.stringify((lines[line] ?? 'nothing').trim()));
  return `line ${line + 1} is ${was} and should be ${is}.`;
}

const [option, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (option !== undefined && option !== '--check')) {
  console.error('Usage: node tools/manifest.mjs [--check]');
  process.exitCode = 2;
} else {
  await (option ? check() : write());
}
