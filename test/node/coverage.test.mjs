/** What is measured is told honestly: by folder, against floors, and with files that no test loaded. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, test} from 'node:test';
import {report, unloaded} from '../../tools/coverage.mjs';

const {log} = console;

/** @type {string[]} */
let printed;

beforeEach(() => {
  printed = [];
  console.log = (text) => void printed.push(text);
});

afterEach(() => {
  console.log = log;
});

/**
 * @param {number} covered of ten
 * @param {number} branches of ten
 */
const counts = (covered, branches) => ({lines: {total: 10, covered}, branches: {total: 10, covered: branches}});

const FLOORS = {story: {lines: 90, branches: 80}};

test('a folder at its floor passes, and is told with its numbers', () => {
  const files = new Map([
    ['src/story/read.ts', counts(10, 9)],
    ['src/story/check.ts', counts(8, 7)],
    ['src/base/words.ts', counts(0, 0)],
  ]);
  assert.deepEqual(report(files, FLOORS), []);
  assert.match(printed.join('\n'), /src\/story +90\.0 % +80\.0 %/);
  assert.match(printed.join('\n'), /Lowest\n +0\.0 % +0\.0 % +src\/base\/words\.ts/);
});

test('a folder below one of its floors fails, and says which', () => {
  assert.deepEqual(report(new Map([['src/story/read.ts', counts(8, 10)]]), FLOORS), [
    'src/story: 80.0 % of the lines ran, not 90 %.',
  ]);
  assert.deepEqual(report(new Map([['src/story/read.ts', counts(10, 7)]]), FLOORS), [
    'src/story: 70.0 % of the branches ran, not 80 %.',
  ]);
});

test('what cannot be counted is told along with the numbers', () => {
  report(new Map([['src/story/read.ts', counts(10, 10)]]), FLOORS);
  assert.match(printed.join('\n'), /Not counted: .*dist\//);
});

test('a file that no test loaded counts with all of its lines, and one of types only not at all', () => {
  assert.equal(unloaded('src/story/fault.ts'), undefined);
  const lines = unloaded('src/story/read.ts')?.lines;
  assert.equal(lines?.covered, 0);
  assert.ok(lines && lines.total > 15 && lines.total < 40, String(lines?.total));
});
