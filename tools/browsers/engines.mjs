/** The engines that the tests run in. */

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * @param {string} name
 * @returns {name is Engine}
 */
export function isEngine(name) {
  return ENGINES.some((engine) => engine === name);
}

/**
 * What each engine is called, where it is looked for and how it is installed.
 * `apt` lists alternatives: the first set of packages that installs is kept.
 */
export const RECIPES = {
  chromium: {
    variables: ['VS_CHROMIUM'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    macOS: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    apt: [['chromium']],
  },
  firefox: {
    variables: ['VS_FIREFOX'],
    commands: ['firefox', 'firefox-esr'],
    macOS: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    apt: [['firefox-esr'], ['firefox']],
  },
  webkit: {
    variables: ['VS_WEBKIT_DRIVER', 'VS_MINIBROWSER'],
    commands: ['WebKitWebDriver'],
    macOS: [],
    windows: [],
    apt: [['webkit2gtk-driver', 'xvfb']],
  },
};
