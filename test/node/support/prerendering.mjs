/** A folder for the tests of a file, and the command that draws into pages in it. */
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before} from 'node:test';
import {built} from './repository.mjs';
import {runNode} from './run.mjs';

/** Made before the first test, and taken away after the last. */
export let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prerendered-'));
});

after(() => rm(folder, {recursive: true, force: true}));

/** @param {...string} parameters */
export const prerender = (...parameters) => runNode([built('publish/publish.js'), 'prerender', ...parameters], folder);

/** @param {string} name @param {string | Uint8Array} content */
export async function write(name, content) {
  await mkdir(dirname(join(folder, name)), {recursive: true});
  await writeFile(join(folder, name), content);
}

/** @param {string} name */
export const read = (name) => readFile(join(folder, name), 'utf8');
