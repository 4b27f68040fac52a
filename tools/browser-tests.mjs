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

/**
 * A test file in an engine.
 *
 * @typedef {{browser: string, file: string}} TestFile
 *
 * @typedef {object} Run
 * @property {boolean} passed
 * @property {readonly TestFile[]} failed
 * @property {readonly TestFile[]} left those without a result: the runner broke down before their end
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
  const {status} = spawnSync(process.execPath, run, {cwd: root, stdio: 'inherit', env});
  try {
    const all = JSON.parse(readFileSync(record, 'utf8'));
    const those = (result) => all.filter((entry) => entry.result === result);
    return {passed: status === 0, failed: those('failed'), left: those('none')};
  } catch {
    // The runner broke down before the first file was done.
    return {passed: false, failed: [], left: []};
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
  const {failed} = first;
  if (failed.length > MOST_AGAIN) {
    tell(`Failed: ${failed.length} test files, which are too many to be an accident`, failed);
    return false;
  }
  if (failed.length + first.left.length === 0) {
    console.log('\nThe test runner broke down before its first file was done. What it said stands above.');
    return false;
  }
  tell('The runner broke down. What it left is run now', first.left);
  for (const [again, title] of [
    [first.left, 'Left over'],
    [failed, 'Again'],
  ]) {
    const stillFailed = runEach(again, title, run);
    if (stillFailed.length === 0) continue;
    tell('Failed for good', stillFailed);
    return false;
  }
  tell('Failed at first and passed alone (unsteady: please mend)', failed);
  return true;
}

/**
 * Runs files in the engines they are named with, one engine after the other.
 *
 * @param {readonly TestFile[]} entries
 * @param {string} title
 * @param {typeof runTests} run
 * @returns {TestFile[]} what did not pass
 */
function runEach(entries, title, run) {
  return [...new Set(entries.map(({browser}) => browser))].flatMap((browser) => {
    const own = entries.filter((entry) => entry.browser === browser);
    const files = own.map(({file}) => file);
    console.log(`\n${title} in ${browser}: ${files.join(', ')}`);
    const {passed, failed, left} = run([browser.toLowerCase()], files);
    if (passed) return [];
    return failed.length + left.length > 0 ? [...failed, ...left] : own;
  });
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
