/**
 * Runs the checks and tests.
 *
 *   npm test                 everything, in one browser, which is installed if there is none
 *   npm run test:browsers    the browser tests in Chromium, Firefox and WebKit
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {command, root, runSteps} from './steps.mjs';

const usage = 'Usage: node tools/test.mjs [--browsers chromium,firefox,webkit]';

const checks = [
  {title: 'Locale files are current', run: ['tools/locales.mjs', 'check', '--quiet']},
  {title: 'Messages', run: ['tools/locales.mjs', 'build']},
  {title: 'Types', run: [command('typescript', 'tsc'), '-p', '.']},
  {title: 'Lint', run: [command('eslint'), '.', '--max-warnings', '0']},
  {title: 'Format', run: [command('prettier'), '--check', '--log-level', 'warn', '.']},
  {title: 'Manifest is current', run: ['tools/manifest.mjs', '--check']},
  {title: 'Guides are current', run: ['tools/guides.mjs', '--check']},
];

const nodeTests = readdirSync(join(root, 'test/node'), {recursive: true}).filter((file) => file.endsWith('.test.mjs'));

function browserTests(names) {
  return [
    {title: 'Browsers', run: ['tools/browsers.mjs', ...names]},
    {title: `Tests in ${names.join(', ')}`, run: ['tools/browser-tests.mjs', ...names]},
  ];
}

function stepsFor([option, list, ...rest]) {
  const build = {title: 'Build', run: ['tools/build.mjs']};
  const apps = {title: 'Apps of frameworks', run: ['tools/frameworks.mjs']};
  if (option === '--browsers' && list && rest.length === 0) return [build, apps, ...browserTests(list.split(','))];
  if (option !== undefined) return undefined;
  return [
    ...checks,
    build,
    apps,
    {title: 'Tests in Node.js', run: ['--test', ...nodeTests.map((file) => `test/node/${file}`)]},
    {title: 'Package', run: ['tools/package-check.mjs']},
    ...browserTests(['chromium']),
    {title: 'Documentation', run: ['tools/docs.mjs', '--built']},
    {title: 'Size', run: ['tools/size.mjs']},
  ];
}

const steps = stepsFor(process.argv.slice(2));
if (!steps) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = runSteps(steps) ? 0 : 1;
}
