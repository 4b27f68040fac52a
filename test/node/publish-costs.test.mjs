import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {tellTheSame} from '../../tools/publish-costs.mjs';
import {root} from './support/repository.mjs';

describe('the page on what views of a published story cost', () => {
  test('tells what a browser loads', () => {
    execFileSync(process.execPath, [join(root, 'tools/publish-costs.mjs'), '--check'], {cwd: root});
  });

  test('is not current when a number is off by more than a twentieth, or a row is missing', () => {
    const page = readFileSync(join(root, 'docs/publish-costs.md'), 'utf8');
    const [bytes] = /[\d.]+(?= kB)/.exec(page) ?? [];
    assert.ok(bytes);
    assert.ok(tellTheSame(page, page.replace(bytes, String(Number(bytes) * 1.03))));
    assert.ok(!tellTheSame(page, page.replace(bytes, String(Number(bytes) * 1.2))));
    assert.ok(!tellTheSame(page, page.replace(/\n\| the story in Arabic.*/, '')));
  });
});
