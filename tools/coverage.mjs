/**
 * Runs the browser tests in Chromium and measures which lines and branches of `src/` they run.
 *
 *   npm run coverage                    fails when a folder is below its floor; pages are in coverage/
 *   node tools/coverage.mjs --report    tells of the last run again
 *
 * What this counts is TypeScript as the tests load it. What it cannot count is told along with the numbers.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import {runTests, testTwice} from './browser-tests.mjs';
import {root} from './steps.mjs';

/** Percent of lines and of branches below which a folder of `src/` must not fall. */
export const FLOORS = {
  base: {lines: 97, branches: 95},
  doctor: {lines: 74, branches: 82},
  elements: {lines: 99, branches: 97},
  loader: {lines: 95, branches: 94},
  localization: {lines: 95, branches: 90},
  story: {lines: 99, branches: 98},
};

/** Data, and what the build makes. */
const DATA = /^src\/(reference|\w+\/generated)\//;

const NOT_COUNTED = `Not counted: builds of dist/ in whole pages (test/pages/), although their code is that of src/; what runs in those only, which is
src/frame/, src/publish/, src/base/part.ts, and of src/loader/ vs.ts, vs.all.ts, vs.classic.ts and define-mended.ts; what runs on
servers (test/node/); tools/; lists of data. A line counts as soon as it ran: whether a
test would notice its fault is what "npm run mutation" tells.`;

const SUMMARY = join(root, 'coverage/coverage-summary.json');
const MOST_TOLD = 10;

/** @typedef {{total: number, covered: number}} Count @typedef {{lines: Count, branches: Count}} Counts */

/**
 * Files that no test loaded have no number of their own, and must not be forgotten for it.
 * @param {string} file
 * @returns {Counts | undefined} nothing where a file holds types only
 */
export function unloaded(file) {
  const {outputText} = ts.transpileModule(readFileSync(join(root, file), 'utf8'), {
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true},
  });
  const lines = outputText.split('\n').filter((line) => line.trim() && !/^export \{\};$/.test(line.trim())).length;
  return lines === 0 ? undefined : {lines: {total: lines, covered: 0}, branches: {total: 1, covered: 0}};
}

/** What only whole pages run. */
const IN_PAGES =
  /^src\/(frame|publish)\/|^src\/loader\/(vs\.(all|classic)|vs|define-mended)\.ts$|^src\/base\/part\.ts$/;

/** @returns {Map<string, Counts>} by file */
function measured() {
  const summary = JSON.parse(readFileSync(SUMMARY, 'utf8'));
  const found = new Map(
    Object.entries(summary)
      .filter(([path]) => path !== 'total')
      .map(([path, counts]) => [relative(root, path).replaceAll('\\', '/'), counts]),
  );
  const sources = ts.sys
    .readDirectory(join(root, 'src'), ['.ts'])
    .map((path) => relative(root, path).replaceAll('\\', '/'));
  for (const file of sources) {
    const counts = found.has(file) || DATA.test(file) || IN_PAGES.test(file) ? undefined : unloaded(file);
    if (counts) found.set(file, counts);
  }
  return new Map([...found].filter(([file]) => !DATA.test(file) && !IN_PAGES.test(file)));
}

/** @param {Iterable<Count>} counts */
function percent(counts) {
  let [total, covered] = [0, 0];
  for (const count of counts) [total, covered] = [total + count.total, covered + count.covered];
  return total === 0 ? 100 : (100 * covered) / total;
}

const shown = (value) => `${value.toFixed(1)} %`.padStart(8);

/**
 * Prints what was measured.
 * @param {ReadonlyMap<string, Counts>} files
 * @param {typeof FLOORS} floors
 * @returns {string[]} what is wrong
 */
export function report(files, floors = FLOORS) {
  const faults = [];
  console.log(`\n${'Folder'.padEnd(20)}   Lines  Branches`);
  for (const [folder, floor] of Object.entries(floors)) {
    const counts = [...files].filter(([file]) => file.startsWith(`src/${folder}/`)).map(([, each]) => each);
    const lines = percent(counts.map((each) => each.lines));
    const branches = percent(counts.map((each) => each.branches));
    console.log(`${`src/${folder}`.padEnd(20)}${shown(lines)}  ${shown(branches)}`);
    if (lines < floor.lines)
      faults.push(`src/${folder}: ${lines.toFixed(1)} % of the lines ran, not ${floor.lines} %.`);
    if (branches < floor.branches)
      faults.push(`src/${folder}: ${branches.toFixed(1)} % of the branches ran, not ${floor.branches} %.`);
  }
  const lowest = [...files]
    .map(([file, each]) => ({file, lines: percent([each.lines]), branches: percent([each.branches])}))
    .sort((a, b) => a.lines - b.lines || a.branches - b.branches)
    .slice(0, MOST_TOLD);
  console.log('\nLowest');
  for (const {file, lines, branches} of lowest) console.log(`${shown(lines)}${shown(branches)}  ${file}`);
  console.log(`\n${NOT_COUNTED}`);
  return faults;
}

/** @param {string[]} parameters */
function main(parameters) {
  if (parameters.length > 1 || (parameters[0] && parameters[0] !== '--report')) {
    console.error('Usage: node tools/coverage.mjs [--report]');
    return 2;
  }
  if (!parameters[0]) {
    rmSync(join(root, 'coverage'), {recursive: true, force: true});
    // Only the run of all files is measured, and not the second one of those that failed.
    const run = (browsers, files) => runTests(browsers, files, files ? {} : {VS_COVERAGE: '1'});
    if (!testTwice(['chromium'], run)) return 1;
  }
  if (!existsSync(SUMMARY)) {
    console.error('Nothing was measured. Run: npm run coverage');
    return 1;
  }
  const faults = report(measured());
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
