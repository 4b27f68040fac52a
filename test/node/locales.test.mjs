import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runNode} from './support/run.mjs';

test('the translators’ files are current', async () => {
  const {code, output} = await runNode(['tools/locales.mjs', 'check']);
  assert.equal(code, 0, output);
});
