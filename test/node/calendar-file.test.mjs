/** Visitors who ask for a calendar wait for this file: it must stay small. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {root} from './support/repository.mjs';

const LIMIT = 1000;

test(`calendar-file.ts has less than ${LIMIT} bytes`, async () => {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src/base/calendar-file.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // Whoever shows a date has this already.
    external: ['*/localization/dates.js'],
  });
  const size = brotliCompressSync(outputFiles[0].contents).length;
  assert.ok(size > 300, `${size} bytes cannot be all of it.`);
  assert.ok(size < LIMIT, `It has ${size} bytes.`);
});
