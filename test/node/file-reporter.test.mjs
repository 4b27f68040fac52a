/** What is told of each test file while the tests run. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileReporter} from '../support/runner/file-reporter.mjs';
import {root} from './support/repository.mjs';

/** What is told of files that passed or failed in two engines. */
function told(isInteractive, ...files) {
  const lines = [];
  const inner = {reportTestFileResults: ({testFile}) => lines.push(`failed ${testFile}`)};
  const reporter = fileReporter(root, isInteractive, inner);
  reporter.start({testFiles: files.map(([file]) => file)});
  for (const [file, ...passed] of files) {
    reporter.reportTestFileResults({
      testFile: join(root, file),
      sessionsForTestFile: passed.map((each) => ({passed: each, logs: [['a warning']], request404s: ['missing.json']})),
      logger: {log: (line) => lines.push(line)},
    });
  }
  return lines;
}

test('of a file that passed everywhere a log tells only that, without the warnings it provoked', () => {
  assert.deepEqual(told(false, ['test/a.test.ts', true, true], ['test/b.test.ts', true, true]), [
    '1/2 test/a.test.ts',
    '2/2 test/b.test.ts',
  ]);
});

test('a terminal with a bar of progress has no lines of files that passed', () => {
  assert.deepEqual(told(true, ['test/a.test.ts', true, true]), []);
});

test('a file that failed in one engine is told of in full', () => {
  const lines = told(false, ['test/a.test.ts', true, false], ['test/b.test.ts', true, true]);
  assert.deepEqual(lines, [`failed ${join(root, 'test/a.test.ts')}`, '2/2 test/b.test.ts']);
});
