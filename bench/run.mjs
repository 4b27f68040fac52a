/**
 * Measures in Chromium, and writes what it finds into bench/results.md. Needs a finished build.
 *
 *   npm run build && npm run bench               everything
 *   npm run bench -- story-file                  one file of bench/measurements, and its section of the results
 *   npm run bench -- --runs 21                   more runs than the usual 11; never fewer than 9
 *
 * Fails where a measurement finds that something takes longer than it may.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from '../tools/browsers.mjs';
import {serve} from '../tools/serve.mjs';

/**
 * @typedef {{browser: import('playwright-core').Browser, address: string}} Place where dist/ is served
 * @typedef {Readonly<Record<string, number>>} Numbers what one run found, by name
 * @typedef {{
 *   title: string,
 *   about: string,
 *   run: (place: Place) => Promise<Numbers>,
 *   columns?: readonly string[],
 *   rows: (median: Numbers) => readonly (readonly string[])[],
 *   faults?: (median: Numbers) => readonly string[],
 * }} Measurement `columns` are the heads of its table, beside that of the first column
 */

const FEWEST_RUNS = 9;

const root = resolve(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'measurements');
const results = join(import.meta.dirname, 'results.md');
const {values, positionals} = parseArgs({options: {runs: {type: 'string', default: '11'}}, allowPositionals: true});
const runs = Math.max(FEWEST_RUNS, Number(values.runs) || 0);

/** @param {readonly number[]} numbers */
function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Puts a section into the results, in the place of the one with the same title.
 * @param {string} section
 */
function write(section) {
  const headOf = (/** @type {string} */ section) => section.split('\n', 1)[0];
  const [, ...known] = existsSync(results)
    ? readFileSync(results, 'utf8')
        .trim()
        .split(/\n\n(?=## )/)
    : [];
  const kept = known.filter((other) => headOf(other) !== headOf(section));
  const ordered = [...kept, section].toSorted((a, b) => headOf(a).localeCompare(headOf(b)));
  writeFileSync(results, `${['# Results', 'Written by `npm run bench`.', ...ordered].join('\n\n')}\n`);
}

/**
 * @param {Measurement} measurement
 * @param {Place} place
 * @returns {Promise<string>} a section of the results
 */
async function measure({title, about, run, columns = [''], rows, faults}, place) {
  const found = [];
  // The first run warms the disk and the browser, and does not count.
  for (let count = -1; count < runs; count++) {
    const numbers = await run(place);
    if (count >= 0) found.push(numbers);
  }
  const median = Object.fromEntries(
    Object.keys(found[0]).map((name) => [name, medianOf(found.map((numbers) => numbers[name]))]),
  );
  for (const fault of faults?.(median) ?? []) {
    console.error(fault);
    process.exitCode = 1;
  }
  const lines = [['Median', ...columns], ['---', ...columns.map(() => '---:')], ...rows(median)];
  const where = `Medians of ${runs} runs in Chromium ${place.browser.version()}, on ${cpus().length} × ${cpus()[0].model.trim()}.`;
  return [`## ${title}`, `${about} ${where}`, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')].join('\n\n');
}

// What the widgets are measured against is needed here alone.
if (!existsSync(join(import.meta.dirname, 'node_modules')))
  execFileSync('npm', ['ci', '--prefix', import.meta.dirname, '--no-audit', '--no-fund'], {stdio: 'inherit'});

const files = readdirSync(folder).filter((file) => positionals.length === 0 || positionals.includes(file.slice(0, -4)));
const {executablePath} = await ensureBrowser('chromium');
const server = await serve({root, port: 0});
const browser = await chromium.launch({executablePath, args: chromiumArguments()});
try {
  for (const file of files) {
    const {default: measurement} = await import(join(folder, file));
    const section = await measure(measurement, {browser, address: server.url});
    write(section);
    console.log(`\n${section}`);
  }
} finally {
  await browser.close();
  await server.close();
}
