/**
 * Lets Stryker run our tests, which need a browser: bundles them once, with all mutants in, and opens a page for each
 * mutant in a Chromium that stays open. Mocha runs in the page as it does under the test runner.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {declareClassPlugin, PluginKind, tokens, commonTokens} from '@stryker-mutator/api/plugin';
import {determineHitLimitReached, DryRunStatus, toMutantRunResult} from '@stryker-mutator/api/test-runner';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import ts from 'typescript';
import {chromiumArguments, ensureBrowser} from '../browsers.mjs';
import {createFileHandler} from '../serve.mjs';

/** @typedef {import('@stryker-mutator/api/test-runner').DryRunResult} DryRunResult */

/**
 * What the page of a run is told.
 * @typedef {object} Run
 * @property {Record<string, unknown>} stryker what the mutated code asks: which mutant is active
 * @property {readonly string[]} [titles] the tests to run; all of them without
 * @property {boolean} bail whether the first failure is enough
 * @property {number} limit of a test, in milliseconds
 */

/** A mutant that never answers must not cost as long as a slow machine may take. */
const TEST_LIMIT_MS = 4_000;

const mocha = createRequire(import.meta.url).resolve('mocha/mocha.js');

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tests</title><body>
  <script src="/mocha.js"></script><script type="module" src="/run.js"></script></body></html>`;

/** Runs in the page. Mocha is there, and what the test is told. */
const RUN = `
const {stryker, titles, bail, limit} = JSON.parse(decodeURIComponent(location.hash.slice(1)));
globalThis.__stryker__ = stryker;
mocha.setup({ui: 'bdd', bail, timeout: limit, reporter: 'spec'});
if (titles) mocha.grep(new RegExp(titles.map((title) => '^' + title.replace(/[.*+?^$\{}()|[\\]\\\\]/g, '\\\\$&') + '$').join('|')));
beforeEach(function () { stryker.currentTestId = this.currentTest.fullTitle(); });
const results = [];
globalThis.finished = (async () => {
  await import('/tests.js');
  await new Promise((resolve) => {
    const runner = mocha.run(resolve);
    const add = (status) => (test, error) => results.push({
      id: test.fullTitle(), name: test.fullTitle(), status, timeSpentMs: test.duration ?? 0,
      failureMessage: error ? String(error.message || error) : undefined,
    });
    runner.on('pass', add(0)).on('fail', add(1)).on('pending', add(2));
  });
  const {mutantCoverage, hitCount} = stryker;
  return {results, mutantCoverage, hitCount};
})().catch((error) => ({error: String(error?.stack ?? error)}));
`;

class BrowserRunner {
  static inject = tokens(commonTokens.options);

  /** @type {import('playwright-core').Browser} */
  #browser;
  /** @type {import('node:http').Server} */
  #server;
  #origin = '';
  #globs;

  /** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
  constructor(options) {
    this.#globs = /** @type {{browserTests: string[]}} */ (options).browserTests;
  }

  capabilities() {
    // Each run has a page of its own.
    return {reloadEnvironment: true};
  }

  async init() {
    // Stryker runs it in the folder with the mutants.
    const root = process.cwd();
    const files = await bundle(root, this.#globs);
    const serveFile = createFileHandler(root);
    this.#server = createServer((request, response) => {
      const made = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!made) return serveFile(request, response);
      response.writeHead(200, {'Content-Type': made.type}).end(made.content);
    });
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    this.#origin = `http://localhost:${this.#server.address().port}/`;
    const browser = await ensureBrowser('chromium');
    this.#browser = await chromium.launch({executablePath: browser.executablePath, args: chromiumArguments()});
  }

  /**
   * @param {Run} run
   * @param {number} timeout
   */
  async #open(run, timeout) {
    const page = await this.#browser.newPage();
    page.setDefaultTimeout(timeout);
    try {
      await page.goto(`${this.#origin}#${encodeURIComponent(JSON.stringify(run))}`);
      return await page.evaluate('window.finished');
    } finally {
      await page.close({runBeforeUnload: false});
    }
  }

  /** @param {import('@stryker-mutator/api/test-runner').DryRunOptions} options */
  async dryRun({timeout}) {
    const {results, mutantCoverage, error} = await this.#open({stryker: {}, bail: false, limit: timeout}, timeout);
    if (error) return {status: DryRunStatus.Error, errorMessage: error};
    return {status: DryRunStatus.Complete, tests: results, mutantCoverage};
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({activeMutant, testFilter, hitLimit, disableBail, timeout}) {
    const stryker = {activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0};
    const run = {stryker, titles: testFilter, bail: !disableBail, limit: TEST_LIMIT_MS};
    const {results = [], hitCount, error} = await this.#open(run, timeout);
    // A module that does not even load is noticed, too.
    if (error) results.push({id: '', name: 'the modules load', status: 1, timeSpentMs: 0, failureMessage: error});
    /** @type {DryRunResult} */
    const complete = {status: DryRunStatus.Complete, tests: results};
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? complete);
  }

  async dispose() {
    await this.#browser?.close();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

/**
 * The tests and all that they import, by their paths on the server.
 * @param {string} root
 * @param {readonly string[]} globs
 */
async function bundle(root, globs) {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const tests = ts.sys.readDirectory(root, ['.ts'], unwanted, wanted);
  if (tests.length === 0) throw new Error(`There are no tests in ${globs.join(', ')}.`);
  const {outputFiles} = await build({
    stdin: {contents: tests.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: root},
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: resolve(root, 'out'),
    write: false,
    // By `sideEffects` of package.json, tests would be left out.
    ignoreAnnotations: true,
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  /** @type {Map<string, {type: string, content: string | Uint8Array}>} */
  const files = new Map([
    ['/', {type: 'text/html; charset=utf-8', content: PAGE}],
    ['/run.js', {type: 'text/javascript', content: RUN}],
    ['/mocha.js', {type: 'text/javascript', content: readFileSync(mocha)}],
  ]);
  for (const {path, contents} of outputFiles) {
    const name = path.slice(join(root, 'out').length).replaceAll('\\', '/');
    files.set(name === '/stdin.js' ? '/tests.js' : name, {type: 'text/javascript', content: contents});
  }
  return files;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'browser', BrowserRunner)];

/** What the configuration says to it. */
export const strykerValidationSchema = {
  type: 'object',
  properties: {browserTests: {type: 'array', items: {type: 'string'}}},
};
