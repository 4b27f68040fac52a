/**
 * Runs the browser tests, and those files that failed a second time, alone.
 *
 * Ten thousand tests in three engines on a busy machine lose one now and then to a late frame. A file
 * that fails alone, too, is at fault; one that then passes is named, so that its test is made steady.
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
 * Runs the tests of some files, or of all.
 *
 * @param {readonly string[]} browsers
 * @param {readonly string[]} files
 * @param {Record<string, string>} more what the run is told beside that
 * @returns {{passed: boolean, failed: {browser: string, file: string}[]}}
 */
export function runTests(browsers, files = [], more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vs-tests-'));
  const record = join(folder, 'failed.json');
  const run = [command('@web/test-runner', 'wtr'), '--config', 'test/web-test-runner.config.mjs'];
  if (files.length > 0) run.push('--files', ...files);
  const env = {...process.env, ...more, VS_BROWSERS: browsers.join(','), VS_FAILED: record};
  const {status} = spawnSync(process.execPath, run, {cwd: root, stdio: 'inherit', env});
  try {
    return {passed: status === 0, failed: JSON.parse(readFileSync(record, 'utf8'))};
  } catch {
    // The runner did not come to its end.
    return {passed: status === 0, failed: []};
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
  const {passed, failed} = run(browsers);
  if (passed) return true;
  if (failed.length === 0 || failed.length > MOST_AGAIN) return false;
  for (const browser of new Set(failed.map((failure) => failure.browser))) {
    const files = failed.filter((failure) => failure.browser === browser).map(({file}) => file);
    console.log(`\nAgain in ${browser}: ${files.join(', ')}`);
    if (!run([browser.toLowerCase()], files).passed) return false;
  }
  const lines = failed.map(({browser, file}) => `  ${browser}: ${file}`);
  console.log(['\nFailed at first and passed alone (unsteady: please mend)', ...lines].join('\n'));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = testTwice(process.argv.slice(2)) ? 0 : 1;
}
