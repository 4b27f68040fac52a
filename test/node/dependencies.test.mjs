/** What of others' work ships is known, allowed, and told. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {packageFolder, readPackage} from '../../tools/build/third-party.mjs';
import {built, root} from './support/repository.mjs';

const inlined = JSON.parse(readFileSync(built('third-party.json'), 'utf8'));
const texts = readFileSync(built('THIRD-PARTY-LICENSES.txt'), 'utf8');

/** What is installed with the package, by name. */
function installed() {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, {dev, devOptional}]) => path && !dev && !devOptional)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

test('the licence of everything in the build is there, with its whole text', () => {
  assert.ok(inlined.length > 5);
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const installedNow = Object.entries(packages).map(
    ([path, {version}]) => `${path.replace(/^.*node_modules\//, '')} ${version}`,
  );
  for (const {name, version, license} of inlined) {
    assert.ok(installedNow.includes(`${name} ${version}`), `${name} ${version}: run npm run build`);
    assert.ok(texts.includes(`${name} ${version} (${license})\n\n`), name);
  }
  assert.ok(texts.includes('Copyright (c) 2017 Google LLC'));
});

for (const folder of ['cdn', 'publish']) {
  test(`the folder ${folder}, which is published alone, takes the licences of all its files along`, () => {
    const notices = readFileSync(built(`${folder}/NOTICES.txt`), 'utf8');
    const own = inlined.filter(({folders}) => folders.includes(folder));
    assert.ok(own.length > 0);
    for (const {name, version} of own) assert.ok(notices.includes(`${name} ${version} (`), name);
  });
}

test('docs/dependencies.md tells of all that ships, and of nothing else', () => {
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const lines = page.split('\n').filter((line) => line.startsWith('| `'));
  const told = lines.flatMap((line) => [...line.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const ships = new Set([...inlined.map(({name}) => name), ...installed()]);
  assert.deepEqual([...new Set(told)].sort(), [...ships].sort());
});

describe('a package that a build takes in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'third-party-'));
  after(() => rmSync(folder, {recursive: true}));

  /**
   * @param {string} name
   * @param {object} manifest
   * @param {Record<string, string>} files
   */
  function make(name, manifest, files = {}) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(place, {recursive: true});
    writeFileSync(join(place, 'package.json'), JSON.stringify({name, version: '1.0.0', ...manifest}));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
    return place;
  }

  test('is known by the innermost folder that a module is in', () => {
    assert.equal(packageFolder('/a/node_modules/b/node_modules/@c/d/index.js'), '/a/node_modules/b/node_modules/@c/d');
    assert.equal(packageFolder('C:\\a\\node_modules\\b\\index.js'), 'C:/a/node_modules/b');
    assert.equal(packageFolder('/a/src/index.ts'), undefined);
  });

  test('brings its licence and its notice', () => {
    const place = make(
      'fine',
      {license: 'MIT'},
      {'LICENSE.md': 'The licence', NOTICE: 'The notice', 'LICENSES.js': ''},
    );
    assert.deepEqual(readPackage(place), {
      name: 'fine',
      version: '1.0.0',
      license: 'MIT',
      text: 'The licence\n\nThe notice',
    });
  });

  test('is refused when its licence is not allowed, or is not there', () => {
    assert.throws(
      () => readPackage(make('strong', {license: 'GPL-3.0-only'}, {LICENSE: ''})),
      /strong 1\.0\.0 has the licence GPL-3\.0-only/,
    );
    assert.throws(() => readPackage(make('silent', {}, {LICENSE: ''})), /silent 1\.0\.0 has the licence none/);
    assert.throws(() => readPackage(make('textless', {license: 'MIT'})), /no file with its licence/);
  });
});
