/** Visitors who ask for a calendar wait for these files: one a click, and small. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {root} from './support/repository.mjs';

const LIMIT = 1000;

const chunks = join(root, 'dist/cdn/chunks');
const folder = join(chunks, readdirSync(chunks)[0]);

for (const [name, loaded] of [
  // Ways into calendars of the web. Whoever sees a date has dates.js.
  ['calendar', ['core', 'dates']],
  // The iCalendar file, of an event and of a session.
  ['calendar-file', ['core', 'dates']],
]) {
  test(`${name}.js has less than ${LIMIT} bytes, and loads no other file`, () => {
    const code = readFileSync(join(folder, `${name}.js`), 'utf8');
    const size = brotliCompressSync(code).length;
    assert.ok(size > 300, `${size} bytes cannot be all of it.`);
    assert.ok(size < LIMIT, `It has ${size} bytes.`);
    const imports = [...code.matchAll(/from"\.\/([\w-]+)\.js"/g)].map(([, file]) => file);
    for (const file of imports) assert.ok(loaded.includes(file), `It loads ${file}.js, too.`);
  });
}
