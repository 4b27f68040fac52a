/**
 * Runs the browser tests, and those files that failed a second time, alone.
 *
 * Ten thousand tests in three engines on a busy machine lose one now and then to a late frame. A file
 * that fails alone, too, is at fault; one that then passes is named, so that its test is made steady.
 * What a runner that broke down has left is run in a second one.
 *
 *   node tools/browser-tests.mjs chromium firefox webkit
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {command, root} from './steps.mjs';

/** More failed files than this are no accident. */
const MOST_AGAIN = 6;

/** Lines of errors that tell why a runner broke down. */
const LAST_LINES = 20;

/**
 * A test file in an engine.
 *
 * @typedef {{browser: string, file: string}} TestFile
 *
 * @typedef {object} Run
 * @property {boolean} passed
 * @property {readonly TestFile[]} failed
 * @property {readonly TestFile[]} left those without a result: the runner broke down before their end
 * @property {string} [end] how it ended, and the last that it said of errors
 */

/**
 * Runs the tests of some files, or of all.
 *
 * @param {readonly string[]} browsers
 * @param {readonly string[]} files
 * @param {Record<string, string>} more what the run is told beside that
 * @returns {Run}
 */
export function runTests(browsers, files = [], more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vs-tests-'));
  const record = join(folder, 'results.json');
  const run = [command('@web/test-runner', 'wtr'), '--config', 'test/web-test-runner.config.mjs'];
  if (files.length > 0) run.push('--files', ...files);
  const env = {...process.env, ...more, VS_BROWSERS: browsers.join(','), VS_RESULTS: record};
  const {status, signal, stderr} = spawnSync(process.execPath, run, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
    env,
  });
  const end = [`It ended with ${signal ?? `code ${status}`}.`, ...stderr.trim().split('\n').slice(-LAST_LINES)].join(
    '\n  ',
  );
  try {
    const all = JSON.parse(readFileSync(record, 'utf8'));
    const those = (result) => all.filter((entry) => entry.result === result);
    return {passed: status === 0, failed: those('failed'), left: those('none'), end};
  } catch {
    // The runner broke down before the first file was done.
    return {passed: false, failed: [], left: [], end};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * @param {readonly string[]} browsers
 * @param {typeof runTests} run
 * @returns whether all passed, at the first or the second try
 */
export function testTwice(browsers, run = runTests) {
  const first = run(browsers);
  if (first.passed) return true;
  if (first.failed.length + first.left.length === 0) {
    console.log(`\nThe test runner broke down before its first file was done. ${first.end ?? ''}`);
    return false;
  }
  if (first.left.length > 0) console.log(`\nThe test runner broke down. ${first.end ?? ''}`);
  const rest = runEach(first.left, 'Left over', run);
  const failed = [...first.failed, ...rest.failed];
  if (failed.length + rest.left.length > MOST_AGAIN) {
    tell(`Failed: ${failed.length} test files, which are too many to be an accident`, [...failed, ...rest.left]);
    return false;
  }
  const again = runEach(failed, 'Again', run);
  const lost = [...rest.left, ...again.failed, ...again.left];
  tell('Failed at first and passed alone (unsteady: please mend)', without(failed, lost));
  tell('Failed for good', lost);
  return lost.length === 0;
}

/**
 * @param {readonly TestFile[]} entries
 * @param {readonly TestFile[]} others
 */
function without(entries, others) {
  return entries.filter(({browser, file}) => !others.some((other) => other.browser === browser && other.file === file));
}

/**
 * Runs files in the engines they are named with, one engine after the other.
 *
 * @param {readonly TestFile[]} entries
 * @param {string} title
 * @param {typeof runTests} run
 * @returns {{failed: TestFile[], left: TestFile[]}} what did not pass
 */
function runEach(entries, title, run) {
  const result = {failed: [], left: []};
  for (const browser of new Set(entries.map((entry) => entry.browser))) {
    const own = entries.filter((entry) => entry.browser === browser);
    const files = own.map(({file}) => file);
    console.log(`\n${title} in ${browser}: ${files.join(', ')}`);
    const {passed, failed, left, end} = run([browser.toLowerCase()], files);
    if (passed) continue;
    if (left.length > 0) console.log(`\nThe test runner broke down. ${end ?? ''}`);
    result.failed.push(...failed);
    result.left.push(...(failed.length + left.length > 0 ? left : own));
  }
  return result;
}

/**
 * @param {string} title
 * @param {readonly TestFile[]} entries
 */
function tell(title, entries) {
  if (entries.length === 0) return;
  console.log([`\n${title}`, ...entries.map(({browser, file}) => `  ${browser}: ${file}`)].join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = testTwice(process.argv.slice(2)) ? 0 : 1;
}
