/** Installs a browser that is missing, in the way that suits the machine. */
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {aptPrefix, installWithApt} from './apt.mjs';
import {BrowserError} from './browser.mjs';
import {RECIPES} from './engines.mjs';
import {findBrowser} from './find.mjs';
import {linuxDistribution, run} from './machine.mjs';

/** @typedef {import('./browser.mjs').Browser} Browser */
/** @typedef {import('./engines.mjs').Engine} Engine */

/**
 * An installer returns why it failed, or undefined when it is done.
 * @typedef {(engine: Engine) => string | undefined} Installer
 */

/**
 * Finds a browser, and installs it first when it is missing.
 * @param {Engine} engine
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser(engine) {
  const found = await findBrowser(engine);
  if (found) return found;

  /** @type {string[]} */
  const failures = [];
  for (const install of installersFor(engine)) {
    const failure = install(engine);
    if (failure) {
      failures.push(failure);
      continue;
    }
    const installed = await findBrowser(engine);
    if (installed) return installed;
  }
  throw new BrowserError(explainMissing(engine, failures));
}

/**
 * The ways to install a browser here, best first.
 * @param {Engine} engine
 * @returns {Installer[]}
 */
function installersFor(engine) {
  const distribution = linuxDistribution();
  if (distribution === undefined || !aptPrefix()) return [installWithPlaywright];
  const onlySnap = distribution === 'ubuntu' && engine !== 'webkit';
  return onlySnap ? [installWithPlaywright] : [installWithApt, installWithPlaywright];
}

/** @type {Installer} */
function installWithPlaywright(engine) {
  const require = createRequire(import.meta.url);
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const mayInstallLibraries = linuxDistribution() !== undefined && aptPrefix() !== undefined;
  const options = mayInstallLibraries ? ['--with-deps'] : [];
  return run(process.execPath, [cli, 'install', ...options, engine]);
}

/**
 * @param {Engine} engine
 * @param {string[]} failures
 * @returns {string}
 */
function explainMissing(engine, failures) {
  const {variables, commands, apt} = RECIPES[engine];
  const parts = engine === 'webkit' ? 'WebKitWebDriver, MiniBrowser and Xvfb' : `a command (${commands.join(', ')})`;
  const lines = [
    `No ${engine} was found, and it could not be installed.`,
    `Looked for: ${variables.join(' and ')} in the environment, ${parts}, the usual folders, Playwright's browsers.`,
    `What to do: install it by hand (on Debian: apt-get install ${apt[0]?.join(' ')}), or set ${variables.join(' and ')} to its path.`,
    ...failures,
  ];
  return lines.join('\n');
}
