/**
 * Finds the browsers that the tests run in, and installs those that are missing.
 *
 *     node tools/browsers.mjs [chromium] [firefox] [webkit]
 *
 * "webkit" is WebKitGTK's MiniBrowser driven by WebKitWebDriver where there is one (Linux), and
 * Playwright's build of WebKit elsewhere.
 */
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {BrowserError, describeBrowser} from './browsers/browser.mjs';
import {ENGINES, isEngine} from './browsers/engines.mjs';
import {ensureBrowser} from './browsers/install.mjs';

export {BrowserError, describeBrowser} from './browsers/browser.mjs';
export {chromiumArguments} from './browsers/chromium.mjs';
export {ENGINES, isEngine} from './browsers/engines.mjs';
export {findBrowser} from './browsers/find.mjs';
export {ensureBrowser} from './browsers/install.mjs';

/** @typedef {import('./browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./browsers/browser.mjs').ExecutableBrowser} ExecutableBrowser */
/** @typedef {import('./browsers/browser.mjs').WebDriverBrowser} WebDriverBrowser */
/** @typedef {import('./browsers/browser.mjs').Browser} Browser */

/**
 * @param {string[]} names
 * @returns {Promise<number>} exit code
 */
async function main(names) {
  const unknown = names.filter((name) => !isEngine(name));
  if (unknown.length > 0) {
    console.error(`Unknown browser: ${unknown.join(', ')}.`);
    console.error(`Usage: node tools/browsers.mjs [${ENGINES.join('] [')}]`);
    return 2;
  }
  const engines = names.length > 0 ? names.filter(isEngine) : [ENGINES[0] ?? 'chromium'];
  for (const engine of engines) {
    console.log(describeBrowser(await ensureBrowser(engine)));
  }
  return 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
