/** From the sources to a Custom Elements Manifest (https://github.com/webcomponents/custom-elements-manifest). */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {allowedValues, definitions, publicApi, publishedPaths, stableOrder} from './plugins.mjs';

/**
 * The manifest of all elements. Only the modules that a page's author can meet are in it: the
 * classes, their registrations, and the base whose attributes they inherit.
 * @param {string} root the folder of package.json
 * @returns {import('custom-elements-manifest/schema').Package}
 */
export function analyze(root) {
  const modules = modulesOf(root).map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({
    modules,
    plugins: [
      ...litPlugin(),
      definitions(),
      allowedValues(valueSources(root)),
      publicApi(),
      publishedPaths(),
      stableOrder(),
    ],
  });
  return dropEmpty(manifest);
}

/** @param {string} root */
function modulesOf(root) {
  const elements = readdirSync(join(root, 'src/elements')).sort();
  const files = elements.flatMap((name) => [`${name}/${name}.ts`, `${name}/vs-${name}.ts`]);
  return ['src/base/story-element.ts', ...files.map((file) => `src/elements/${file}`)];
}

/**
 * Every file that may hold a list of allowed values.
 * @param {string} root
 */
function valueSources(root) {
  return ['src/reference', 'src/base', 'src/elements'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
}

/**
 * Without what the analyzer leaves undefined, so that the object equals what is read back from JSON.
 * @template T
 * @param {T} manifest
 * @returns {T}
 */
function dropEmpty(manifest) {
  return JSON.parse(JSON.stringify(manifest));
}
