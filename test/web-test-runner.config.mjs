/**
 * Runs the tests in real browsers.
 *
 *     npx wtr --config test/web-test-runner.config.mjs
 *     VS_BROWSERS=chromium,firefox,webkit npx wtr --config test/web-test-runner.config.mjs
 *
 * `tools/browser-tests.mjs` runs it in one go, and asks twice about files that failed.
 */
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';

import {poParserForTests} from '../tools/build/po-parser.mjs';
import {ENGINES, BrowserError, ensureBrowser, isEngine} from '../tools/browsers.mjs';
import {accessibilityTreePlugin} from './support/runner/accessibility-tree.mjs';
import {pageCommandsPlugin} from './support/runner/commands.mjs';
import {documentsMiddleware} from './support/runner/documents.mjs';
import {editorMiddleware} from './support/runner/editors.mjs';
import {endReporter} from './support/runner/end-reporter.mjs';
import {fileReporter} from './support/runner/file-reporter.mjs';
import {createLauncher} from './support/runner/launchers.mjs';
import {pageMiddleware} from './support/runner/pages.mjs';
import {picturesPlugin} from './support/runner/pictures.mjs';
import {findFreePort} from './support/runner/processes.mjs';

const STARTUP_LIMIT_MS = 60_000;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @returns {import('../tools/browsers.mjs').Engine[]} */
function chosenEngines() {
  const names = (process.env.VS_BROWSERS || 'chromium').split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !isEngine(name));
  if (unknown.length > 0) {
    const choice = ENGINES.join(', ');
    throw new BrowserError(`VS_BROWSERS names "${unknown.join(', ')}". There are: ${choice}.`);
  }
  return names.filter(isEngine);
}

/** @returns {Promise<import('@web/test-runner').BrowserLauncher[]>} */
async function createLaunchers() {
  const launchers = [];
  for (const engine of chosenEngines()) launchers.push(createLauncher(await ensureBrowser(engine)));
  return launchers;
}

/**
 * Shows what a person can put right as text; the runner would add a stack.
 * @param {unknown} error
 * @returns {never}
 */
function giveUp(error) {
  if (!(error instanceof BrowserError)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/node/**', '!test/frameworks/node_modules/**'],
  browsers: await createLaunchers().catch(giveUp),
  concurrentBrowsers: 2,
  // A busy machine takes its time to start a browser.
  browserStartTimeout: STARTUP_LIMIT_MS,
  testsStartTimeout: STARTUP_LIMIT_MS,
  port: await findFreePort(),
  nodeResolve: {exportConditions: ['production', 'default']},
  middleware: [editorMiddleware(root), documentsMiddleware(root), ...pageMiddleware(root)],
  plugins: [
    poParserForTests(),
    esbuildPlugin({ts: true, tsconfig: path.join(root, 'tsconfig.json')}),
    pageCommandsPlugin(),
    accessibilityTreePlugin(root),
    picturesPlugin(root),
  ],
  coverage: !!process.env.VS_COVERAGE,
  coverageConfig: {include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['html', 'json-summary']},
  reporters: [fileReporter(root), endReporter(root, process.env.VS_RESULTS)],
  // A failed test is to tell all of a list that is not as it should be, not "[ Array(1) ]".
  testRunnerHtml: (framework) => `<!DOCTYPE html><html><head></head><body>
    <script type="module">
      import {config} from '@esm-bundle/chai';
      config.truncateThreshold = 0;
    </script>
    <script type="module" src="${framework}"></script>
  </body></html>`,
  testsFinishTimeout: 600_000,
  testFramework: {config: {ui: 'bdd', timeout: '30000', grep: process.env.VS_GREP}},
};
