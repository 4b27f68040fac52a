/** What looking for a browser comes to: a browser, or a problem to tell. */

/**
 * A browser that is started directly. `source` tells Playwright's patched builds, which only
 * Playwright can drive, from the ones that the system's users have.
 * @typedef {object} ExecutableBrowser
 * @property {'chromium' | 'firefox' | 'webkit'} engine
 * @property {'system' | 'playwright'} source
 * @property {string} executablePath
 */

/**
 * WebKitGTK: a WebDriver server that starts MiniBrowser on an X display.
 * @typedef {object} WebDriverBrowser
 * @property {'webkit'} engine
 * @property {'webdriver'} source
 * @property {string} driverPath
 * @property {string} miniBrowserPath
 * @property {string | undefined} xvfbPath  undefined: use the display that is there
 */

/** @typedef {ExecutableBrowser | WebDriverBrowser} Browser */

/** A problem that a person can solve: shown as text, without a stack. */
export class BrowserError extends Error {
  /** @override */
  name = 'BrowserError';
}

/**
 * One line for people.
 * @param {Browser} browser
 * @returns {string}
 */
export function describeBrowser(browser) {
  if (browser.source === 'webdriver') {
    return `${browser.engine}: ${browser.miniBrowserPath} (driven by ${browser.driverPath})`;
  }
  return `${browser.engine}: ${browser.executablePath}`;
}
