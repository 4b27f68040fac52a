/**
 * What a test can ask of its browser beyond the page: real keys and pointer, media features, the
 * size of the view. One set of commands for all launchers; the helpers in test/support call them.
 */

/** @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin */

/**
 * The running test. What its launcher offers besides the common part depends on the launcher.
 * @typedef {object} Session
 * @property {string} id
 * @property {import('@web/test-runner').BrowserLauncher & Record<string, any>} browser
 */

/**
 * `media` and the features, by the names that Playwright gives them. Only those that are there
 * are set; null ends an emulation.
 * @typedef {object} Media
 * @property {'screen' | 'print' | null} [media]
 * @property {'light' | 'dark' | null} [colorScheme]
 * @property {'reduce' | 'no-preference' | null} [reducedMotion]
 * @property {'active' | 'none' | null} [forcedColors]
 */

/**
 * How one kind of launcher carries out the commands. Positions are relative to the test's page.
 * @typedef {object} Controls
 * @property {(session: Session, keys: string[]) => Promise<void>} press  held down together
 * @property {(session: Session) => Promise<void>} focus  takes it back from the browser's own controls
 * @property {(session: Session, x: number, y: number) => Promise<void>} click
 * @property {(session: Session, x: number, y: number) => Promise<void>} hover
 * @property {(session: Session, media: Media) => Promise<boolean>} emulateMedia
 *   false if the browser cannot
 * @property {(session: Session, size: {width: number, height: number}) => Promise<void>} setViewport
 */

/** @type {Controls} */
const playwrightControls = {
  press: (session, keys) => pageOf(session).keyboard.press(keys.join('+')),
  focus: (session) => pageOf(session).bringToFront(),
  click: (session, x, y) => pageOf(session).mouse.click(x, y),
  hover: (session, x, y) => pageOf(session).mouse.move(x, y),
  setViewport: (session, size) => pageOf(session).setViewportSize(size),
  async emulateMedia(session, media) {
    await pageOf(session).emulateMedia(media);
    return true;
  },
};

/** @type {Controls} */
const puppeteerControls = {
  async press(session, keys) {
    const {keyboard} = pageOf(session);
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.toReversed()) await keyboard.up(key);
  },
  async focus(session) {
    await runInFirefoxWindow(session, focusSelectedTab);
  },
  click: (session, x, y) => pageOf(session).mouse.click(x, y),
  hover: (session, x, y) => pageOf(session).mouse.move(x, y),
  setViewport: (session, size) => pageOf(session).setViewport(size),
  async emulateMedia(session, media) {
    await runInFirefoxWindow(session, overrideMediaOfSelectedTab, media);
    return true;
  },
};

/** @type {Controls} */
const webdriverControls = {
  press: (session, keys) => session.browser.sendKeys(session.id, keys),
  // The driver's keys reach the page wherever the focus of the window is.
  focus: () => Promise.resolve(),
  click: (session, x, y) => session.browser.sendMouseClick(session.id, x, y),
  hover: (session, x, y) => session.browser.sendMouseMove(session.id, x, y),
  setViewport: (session, size) => session.browser.setViewport(size),
  emulateMedia: () => Promise.resolve(false),
};

/** @type {Record<string, Controls>} */
const CONTROLS = {
  playwright: playwrightControls,
  puppeteer: puppeteerControls,
  webdriver: webdriverControls,
};

/**
 * @type {Record<string, (controls: Controls, session: Session, payload: any) => Promise<unknown>>}
 */
const COMMANDS = {
  'page-press': (controls, session, {keys}) => controls.press(session, keys),
  'page-focus': (controls, session) => controls.focus(session),
  'page-click': (controls, session, {x, y}) => controls.click(session, x, y),
  'page-hover': (controls, session, {x, y}) => controls.hover(session, x, y),
  'page-media': (controls, session, media) => controls.emulateMedia(session, media),
  'page-viewport': (controls, session, size) => controls.setViewport(session, size),
};

/** @returns {TestRunnerPlugin} */
export function pageCommandsPlugin() {
  return {
    name: 'page-commands',
    async executeCommand({command, payload, session}) {
      const execute = COMMANDS[command];
      const controls = CONTROLS[session.browser.type];
      if (!execute || !controls) return undefined;
      const result = await execute(controls, session, payload);
      // A result of null or undefined would tell the runner that no plugin knows the command.
      return result ?? true;
    },
  };
}

/** @param {Session} session */
function pageOf(session) {
  return session.browser.getPage(session.id);
}

/**
 * For what WebDriver BiDi has no command: Firefox's own window may be scripted.
 * @param {Session} session
 * @param {(argument: any) => void} script  sent as text, so it can use nothing around it
 * @param {unknown} [argument]
 */
async function runInFirefoxWindow(session, script, argument = null) {
  const {connection} = pageOf(session).browser();
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const response = await connection.send('script.evaluate', {
    target: {context: result.contexts[0].context},
    expression: `(${script})(${JSON.stringify(argument)})`,
    awaitPromise: false,
  });
  const {type, exceptionDetails} = response.result;
  if (type !== 'success') throw new Error(`Firefox's window refused: ${exceptionDetails?.text}`);
}

/** Runs in Firefox's window. */
function focusSelectedTab() {
  Reflect.get(globalThis, 'gBrowser').selectedBrowser.focus();
}

/**
 * Runs in Firefox's window, where the developer tools set the same overrides.
 * @param {Media} media
 */
function overrideMediaOfSelectedTab(media) {
  const {browsingContext} = Reflect.get(globalThis, 'gBrowser').selectedBrowser;
  const overrides = /** @type {const} */ ([
    {name: 'media', property: 'mediumOverride', unset: ''},
    {name: 'colorScheme', property: 'prefersColorSchemeOverride', unset: 'none'},
    {name: 'reducedMotion', property: 'prefersReducedMotionOverride', unset: 'none'},
    {name: 'forcedColors', property: 'forcedColorsOverride', unset: 'none'},
  ]);
  for (const {name, property, unset} of overrides) {
    if (name in media) browsingContext[property] = media[name] ?? unset;
  }
}
