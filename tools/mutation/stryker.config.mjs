/** For `tools/mutation.mjs`, which says what is mutated. */
import {basename} from 'node:path';
import process from 'node:process';
import {FOLDERS} from './folders.mjs';

const folder = process.env.VS_MUTATED ?? 'src/story';
const {mutate, tests, least} = FOLDERS[folder];
const name = basename(folder);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & {browserTests: string[]}} */
export default {
  plugins: [new URL('browser-runner.mjs', import.meta.url).pathname],
  testRunner: 'browser',
  browserTests: process.env.VS_TESTS ? process.env.VS_TESTS.split(',') : tests,
  coverageAnalysis: 'perTest',
  mutate: process.env.VS_MUTATE_ONLY ? process.env.VS_MUTATE_ONLY.split(',') : mutate,
  // What no test of these folders reads need not be copied.
  ignorePatterns: [
    'bench',
    'demo',
    'dist',
    'docs',
    'release',
    'reports',
    'storybook-static',
    'test/frameworks',
    'coverage',
  ],
  // What runs once, when a module is loaded, would need all tests again for each mutant.
  ignoreStatic: true,
  concurrency: Number(process.env.VS_CONCURRENCY ?? 1),
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `reports/mutation/${name}-known.json`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: {allowColor: false, logTests: false},
  htmlReporter: {fileName: `reports/mutation/${name}.html`},
  jsonReporter: {fileName: `reports/mutation/${name}.json`},
  thresholds: {high: 95, low: 85, break: process.env.VS_MUTATE_ONLY ? 0 : least},
  checkers: [],
  allowConsoleColors: false,
};
