import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {built} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const {files, importmap, scriptSrc} = JSON.parse(readFileSync(built('cdn/integrity.json'), 'utf8'));

test('every script and style sheet has its hash', () => {
  const names = readdirSync(built('cdn'), {recursive: true, encoding: 'utf8'})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name));
  assert.deepEqual(Object.keys(files).sort(), names.sort());
  for (const [name, hash] of Object.entries(files)) {
    const content = readFileSync(built(`cdn/${name}`));
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, `${name}: run npm run build`);
  }
});

test('the import map covers every module, by a URL that counts from the page', () => {
  const modules = Object.keys(files).filter((name) => name.endsWith('.js') && !/^vs\.classic|\/parts\//.test(name));
  assert.deepEqual(Object.keys(importmap), ['integrity']);
  assert.deepEqual(importmap.integrity, Object.fromEntries(modules.map((name) => [`./${name}`, files[name]])));
});

test('vs.all.js states the hash of every part, and can load no script without one', () => {
  const parts = Object.keys(files).filter((name) => /^chunks\/\w+\/parts\//.test(name));
  assert.ok(parts.length > 1);
  const script = readFileSync(built('cdn/vs.all.js'), 'utf8');
  for (const name of parts) {
    assert.ok(script.includes(files[name]), name);
    assert.doesNotMatch(readFileSync(built(`cdn/${name}`), 'utf8'), /\bimport\b|\bexport\b/, name);
  }
  assert.doesNotMatch(script, /\bimport\(/);
  assert.equal(scriptSrc, ['vs.all.js', ...parts].map((name) => `'${files[name]}'`).join(' '));
});

test('a base that browsers would ignore is refused', async () => {
  const {code, output} = await runNode(['tools/integrity.mjs', '--base', 'cdn.example/vs']);
  assert.equal(code, 2);
  assert.match(output, /must begin with https:\/\/.*\nUsage/);
});
