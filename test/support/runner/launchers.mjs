/** How the test runner starts each engine. */
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';

import {chromiumArguments} from '../../../tools/browsers.mjs';
import {WebKitGtkLauncher} from './webkit-gtk-launcher.mjs';

/** @typedef {import('../../../tools/browsers.mjs').Browser} Browser */
/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/** Test files that run at the same time in an engine whose pages each have their own focus. */
const PARALLEL_PAGES = 2;

/**
 * @param {Browser} browser
 * @returns {BrowserLauncher}
 */
export function createLauncher(browser) {
  if (browser.source === 'webdriver') return new WebKitGtkLauncher(browser);
  if (browser.engine === 'firefox' && browser.source === 'system') return firefoxLauncher(browser);
  return viaPlaywright(browser);
}

/**
 * @param {import('../../../tools/browsers.mjs').ExecutableBrowser} browser
 * @returns {BrowserLauncher}
 */
function viaPlaywright({engine, executablePath}) {
  const isChromium = engine === 'chromium';
  return playwrightLauncher({
    product: engine,
    concurrency: isChromium ? PARALLEL_PAGES : 1,
    launchOptions: {executablePath, args: isChromium ? chromiumArguments() : []},
    ...(isChromium && {createBrowserContext: createDistinguishableContext}),
  });
}

/**
 * Firefox as users have it, through WebDriver BiDi. One page at a time: a window has one focus.
 * System access lets tests set media features, for which the protocol has no command.
 * @param {import('../../../tools/browsers.mjs').ExecutableBrowser} browser
 * @returns {BrowserLauncher}
 */
function firefoxLauncher({executablePath}) {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}

let contexts = 0;

/**
 * A context whose User-Agent names it, by which the server tells the tests apart that run at the
 * same time (see pages.mjs).
 * @param {{browser: import('playwright').Browser}} options
 * @returns {Promise<import('playwright').BrowserContext>}
 */
function createDistinguishableContext({browser}) {
  contexts += 1;
  const product = `Chrome/${browser.version()} Safari/537.36 TestPage/${contexts}`;
  return browser.newContext({
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${product}`,
  });
}
