import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {built} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const {files, importmap, head, scriptSrc} = JSON.parse(readFileSync(built('cdn/integrity.json'), 'utf8'));

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
  assert.equal(scriptSrc['vs.all.js'], ['vs.all.js', ...parts].map((name) => `'${files[name]}'`).join(' '));
});

for (const script of ['vs.js', 'vs.classic.js', 'vs.all.js']) {
  test(`the policy for ${script} lists all that its lines in the page load, and their own text`, () => {
    const map = /<script type="importmap">(.*?)<\/script>/.exec(head[script])?.[1];
    const loaded = map ? Object.values(JSON.parse(map).integrity) : [];
    assert.equal(loaded.length > 50, script !== 'vs.all.js');
    const text = map ? [`sha384-${createHash('sha384').update(map).digest('base64')}`] : [];
    const own = new RegExp(`<script [^>]*src="\\./${script.replaceAll('.', '\\.')}" integrity="([^"]+)"></script>$`);
    assert.equal(own.exec(head[script])?.[1], files[script]);
    assert.equal(head[script].includes('type="module" src'), script !== 'vs.classic.js');
    const listed = scriptSrc[script].split(' ');
    for (const hash of [...text, ...loaded, files[script]]) assert.ok(listed.includes(`'${hash}'`), hash);
    assert.equal(new Set(listed).size, listed.length);
  });
}

test('a base that browsers would ignore is refused', async () => {
  for (const base of ['cdn.example/vs', 'https://cdn.example/"/']) {
    const {code, output} = await runNode(['tools/integrity.mjs', '--base', base]);
    assert.equal(code, 2);
    assert.match(output, /must begin with https:\/\/.*\nUsage/);
  }
});
