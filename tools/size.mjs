/**
 * Weighs what a visitor downloads. Opens real pages in Chromium, notes every script of dist/cdn that
 * they load, and sums the files' sizes after Brotli, as a web server sends them.
 *
 *   node tools/size.mjs [--verbose]     fails when a page is over its budget
 *
 * Needs a finished build (`npm run build`).
 */
import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {chromium} from 'playwright-core';
import {BrowserError, chromiumArguments, ensureBrowser} from './browsers.mjs';
import {serve} from './serve.mjs';
import {floorSize} from './size/floor.mjs';
import {FILES, LARGER_WIDGETS, PAGES, STORY_FILE, WIDGET_BUDGET} from './size/pages.mjs';

const root = resolve(import.meta.dirname, '..');
const cdn = join(root, 'dist/cdn');
const compress = promisify(brotliCompress);

/** How long a page may stay without a request before it counts as loaded, in milliseconds. */
const QUIET_MS = 500;

/** Photos and images of the pages, which are not ours to weigh. */
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** @param {Uint8Array | string} content */
async function weigh(content) {
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return (await compress(content, options)).byteLength;
}

/** Runs in the page: whether every widget is drawn, those inside other widgets too. */
const allDrawn = `(() => {
  const drawn = (root) => [...root.querySelectorAll('*')].every((element) =>
    (!element.localName.startsWith('vs-') || element.matches(':state(ready)')) &&
    (!element.shadowRoot || drawn(element.shadowRoot)));
  return drawn(document);
})()`;

/**
 * Opens a page and waits until it neither loads nor shows anything more.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address where the project is served
 * @param {{html?: string, file?: string}} content what the page is: HTML beside the scripts, or a file of the project
 * @returns {Promise<string[]>} the files that it loaded, in that order
 */
async function filesLoadedBy(browser, address, {html, file}) {
  const scripts = `${address}dist/cdn/`;
  const url = file ? `${address}${file}` : `${scripts}page.html`;
  const page = await browser.newPage();
  /** @type {Set<string>} */
  const files = new Set();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(scripts) && url.endsWith('.js')) files.add(url.slice(scripts.length));
  });
  await page.route(`${scripts}page.html`, (route) =>
    route.fulfill({contentType: 'text/html; charset=utf-8', body: html}),
  );
  await page.route('**/*.svg', (route) => route.fulfill({contentType: 'image/svg+xml', body: PIXEL}));
  await page.route(`${scripts}story.json`, (route) =>
    route.fulfill({contentType: 'application/json', path: join(root, STORY_FILE)}),
  );
  await page.goto(url);
  await page.waitForFunction(allDrawn, undefined, {timeout: 60_000});
  for (let seen = -1; seen !== files.size;) {
    seen = files.size;
    await page.waitForTimeout(QUIET_MS);
  }
  await page.close();
  if (faults.length > 0)
    throw new SizeError(`The page reports a fault, so its size means nothing: ${faults.join('; ')}`);
  return [...files];
}

/** A reason why nothing could be weighed, to be told without a stack trace. */
class SizeError extends Error {}

/**
 * The name of a build is a hash: with another one the same code weighs up to eight bytes more or less.
 * @param {string} code
 */
const withFixedName = (code) => code.replaceAll(/\bchunks\/[0-9a-f]{8}\b/g, 'chunks/8e85b170');

/** @typedef {{name: string, budget?: number, size: number, files: {file: string, size: number}[]}} Weight */

/**
 * @param {string} name
 * @param {number | undefined} budget
 * @param {readonly string[]} names of files below dist/cdn
 * @returns {Promise<Weight>}
 */
async function weightOf(name, budget, names) {
  const files = await Promise.all(
    names.map(async (file) => ({file, size: await weigh(withFixedName(await readFile(join(cdn, file), 'utf8')))})),
  );
  return {name, budget, size: files.reduce((sum, {size}) => sum + size, 0), files};
}

/**
 * The parts beside a script that holds every element, of which a page loads those that it takes.
 * @param {string} file
 */
async function partsOf(file) {
  const [folder] = /chunks\/\w+\/parts/.exec(await readFile(join(cdn, file), 'utf8')) ?? [];
  if (!folder) throw new SizeError(`dist/cdn/${file} names no folder of parts; adapt tools/size.mjs.`);
  return (await readdir(join(cdn, folder))).map((part) => `${folder}/${part}`);
}

/** @returns {Promise<Weight[]>} */
async function weighPages() {
  const {executablePath} = await ensureBrowser('chromium');
  const server = await serve({root, port: 0});
  const browser = await chromium.launch({executablePath, args: chromiumArguments()});
  try {
    const weights = [];
    for (const {name, budget, ...content} of PAGES) {
      weights.push(await weightOf(name, budget, await filesLoadedBy(browser, server.url, content)));
    }
    for (const {name, budget, file, withParts} of FILES) {
      weights.push(await weightOf(name, budget, [file, ...(withParts ? await partsOf(file) : [])]));
    }
    weights.push(...(await weighWidgets()));
    return weights;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * What each widget adds to a page that has another one: those with a budget of their own, and the heaviest of the others.
 * That of a whole story is a page's.
 * @returns {Promise<Weight[]>}
 */
async function weighWidgets() {
  const [folder] = /chunks\/\w+/.exec(await readFile(join(cdn, 'vs.js'), 'utf8')) ?? [];
  const tags = (await readdir(join(root, 'src/elements')))
    .map((name) => `vs-${name}`)
    .filter((tag) => tag !== 'vs-story');
  const weights = await Promise.all(
    tags.map(async (tag) => {
      const budget = LARGER_WIDGETS[tag] ?? WIDGET_BUDGET;
      return {tag, ...(await weightOf(`<${tag}> beside another widget`, budget, [`${folder}/${tag}.js`]))};
    }),
  );
  const [larger, others] = [true, false].map((isLarger) =>
    weights.filter(({tag}) => isLarger === tag in LARGER_WIDGETS).sort((one, other) => other.size - one.size),
  );
  const [heaviest] = others;
  return [...larger, {...heaviest, name: `each further widget, <${heaviest.tag}> the heaviest`}];
}

/**
 * @param {readonly Weight[]} weights
 * @param {boolean} verbose
 */
function print(weights, verbose) {
  const rows = weights.flatMap(({name, budget, size, files}) => [
    [name, String(files.length), bytes(size), budget ? bytes(budget) : '–', verdict(size, budget)],
    ...(verbose ? files.map((entry) => [`  ${entry.file}`, '', bytes(entry.size), '', '']) : []),
  ]);
  const table = [['page or file', 'files', 'bytes', 'budget', ''], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 || column === 4 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** @param {number} count */
function bytes(count) {
  return count.toLocaleString('en');
}

/**
 * @param {number} size
 * @param {number} [budget]
 */
function verdict(size, budget) {
  if (!budget) return '';
  return size <= budget ? 'ok' : `over by ${bytes(size - budget)}`;
}

/** @param {boolean} verbose */
async function main(verbose) {
  await readFile(join(cdn, 'vs.js')).catch(() => {
    throw new SizeError('dist/cdn/vs.js is missing. Run: npm run build');
  });
  const weights = await weighPages();
  const floor = await floorSize(root, weigh);
  print(
    [
      ...weights,
      {name: 'for comparison: the same card, bare Lit', size: floor, files: [{file: 'one file', size: floor}]},
    ],
    verbose,
  );
  const over = weights.filter(({size, budget}) => budget && size > budget);
  if (over.length === 0) return;
  console.error(
    `\nOver budget: ${over.map(({name}) => name).join(', ')}. ${verbose ? '' : 'See the files: node tools/size.mjs --verbose. '}`.trimEnd(),
  );
  console.error(
    'Make the code smaller, or load it only where it is needed; a budget grows only with a reason that visitors would accept.',
  );
  process.exitCode = 1;
}

/** @returns {{verbose: boolean} | undefined} nothing on wrong use */
function readOptions() {
  try {
    const {verbose = false} = parseArgs({options: {verbose: {type: 'boolean'}}}).values;
    return {verbose};
  } catch {
    return undefined;
  }
}

const options = readOptions();
if (!options) {
  console.error('Usage: node tools/size.mjs [--verbose]');
  process.exitCode = 2;
} else {
  try {
    await main(options.verbose);
  } catch (error) {
    if (!(error instanceof SizeError) && !(error instanceof BrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
