import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {built, elementNames, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

/**
 * Imports a module in a Node process of its own.
 * @param {string} path below dist/npm/
 * @returns {Promise<{tags: string[], globals: string[], exports: string[]}>} what that brought
 */
async function importAlone(path) {
  const script = `
    await import('lit');
    const before = new Set(Reflect.ownKeys(globalThis));
    const tags = [];
    const {customElements} = globalThis;
    const define = customElements.define;
    customElements.define = (tag, ...rest) => (tags.push(tag), define.call(customElements, tag, ...rest));
    const module = await import(${JSON.stringify(pathToFileURL(built(`npm/${path}`)).href)});
    const globals = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    console.log(JSON.stringify({tags, globals, exports: Object.keys(module)}));`;
  const {code, output} = await runNode(['--input-type=module', '--eval', script]);
  assert.equal(code, 0, output);
  return JSON.parse(output);
}

describe('in Node, without a window', () => {
  for (const name of elementNames) {
    test(`the class of vs-${name} has no side effect`, async () => {
      const {tags, globals, exports} = await importAlone(`elements/${name}/${name}.js`);
      assert.deepEqual({tags, globals}, {tags: [], globals: []});
      assert.ok(exports.some((key) => key.toLowerCase() === name.replaceAll('-', '')));
    });

    test(`vs-${name} registers that element, those it is made of, and no other`, async () => {
      const {tags, globals} = await importAlone(`elements/${name}/vs-${name}.js`);
      const source = readFileSync(join(root, `src/elements/${name}/vs-${name}.ts`), 'utf8');
      const parts = [...source.matchAll(/^import '\.\.\/[\w-]+\/(vs-[\w-]+)\.js';$/gm)].map(([, tag]) => tag);
      assert.deepEqual(tags, [...parts, `vs-${name}`]);
      assert.deepEqual(globals, ['Symbol(volunteer-story-widgets)']);
    });
  }

  test('registerLocale can be imported and called, and does nothing', async () => {
    const {tags, globals, exports} = await importAlone('base/register-locale.js');
    assert.deepEqual({tags, globals, exports}, {tags: [], globals: [], exports: ['registerLocale']});
    const {registerLocale} = await import(pathToFileURL(built('npm/base/register-locale.js')).href);
    assert.equal(await registerLocale('rw', '/files/rw.xlf'), false);
  });

  test('the index registers all elements', async () => {
    const {tags} = await importAlone('index.js');
    assert.deepEqual(
      tags.sort(),
      elementNames.map((name) => `vs-${name}`),
    );
  });
});
