/**
 * What a test can ask of its browser beyond the page: real keys and pointer, media features, the
 * size of the view. One set of commands for all launchers; the helpers in test/support call them.
 */

/** @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin */
/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */
/** @typedef {import('@web/test-runner-playwright').PlaywrightLauncher} PlaywrightLauncher */
/** @typedef {import('@web/test-runner-chrome').ChromeLauncher} ChromeLauncher */
/** @typedef {import('@web/test-runner-chrome').puppeteerCore.KeyInput} KeyInput */
/** @typedef {import('./webkit-gtk-launcher.mjs').WebKitGtkLauncher} WebKitGtkLauncher */

/**
 * The running test. Which controls it gets is decided by its launcher's type, so each kind of
 * controls knows what the launcher offers besides the common part.
 * @typedef {object} Session
 * @property {string} id
 * @property {BrowserLauncher} browser
 */

/** @typedef {{width: number, height: number}} Size */

/** @typedef {{x: number, y: number, width: number, height: number}} Clip */

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
 * @property {(session: Session, deltaX: number) => Promise<boolean>} wheel
 *   over whatever is under the pointer; false if the browser cannot
 * @property {(session: Session, x: number, y: number, deltaX: number) => Promise<boolean>} swipe
 *   a finger, from there, as far; false if the browser cannot
 * @property {(session: Session, media: Media) => Promise<boolean>} emulateMedia
 *   false if the browser cannot
 * @property {(session: Session, size: Size) => Promise<void>} setViewport
 * @property {(session: Session) => Promise<Buffer>} takePicture  of what is in the window, as PNG
 * @property {(session: Session) => Promise<Counters | false>} count
 *   what is still there once all garbage is collected; false if the browser cannot tell
 */

/** @typedef {{documents: number, nodes: number, jsEventListeners: number}} Counters */

/**
 * What comes with each command.
 * @typedef {{
 *   'page-press': {keys: string[]},
 *   'page-focus': null,
 *   'page-click': {x: number, y: number},
 *   'page-hover': {x: number, y: number},
 *   'page-wheel': {deltaX: number},
 *   'page-swipe': {x: number, y: number, deltaX: number},
 *   'page-media': Media,
 *   'page-viewport': Size,
 *   'page-count': null,
 * }} Payloads
 */

/**
 * The connection to Firefox, which Puppeteer keeps out of its own types.
 * @typedef {{
 *   send(
 *     method: 'browsingContext.getTree',
 *     parameters: {'moz:scope': 'chrome'},
 *   ): Promise<{result: {contexts: [{context: string}, ...{context: string}[]]}}>,
 *   send(
 *     method: 'script.evaluate',
 *     parameters: {target: {context: string}, expression: string, awaitPromise: boolean},
 *   ): Promise<{result: {type: 'success' | 'exception', exceptionDetails?: {text: string}}}>,
 * }} FirefoxConnection
 */

/** In how many steps a finger goes its way. */
const SWIPE_STEPS = 12;

/** @type {Controls} */
const playwrightControls = {
  press: (session, keys) => playwrightPage(session).keyboard.press(keys.join('+')),
  focus: (session) => playwrightPage(session).bringToFront(),
  click: (session, x, y) => playwrightPage(session).mouse.click(x, y),
  hover: (session, x, y) => playwrightPage(session).mouse.move(x, y),
  async wheel(session, deltaX) {
    await playwrightPage(session).mouse.wheel(deltaX, 0);
    return true;
  },
  swipe: (session, x, y, deltaX) =>
    withConnection(playwrightPage(session), async (connection) => {
      /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {{x: number, y: number}[]} touchPoints */
      const touch = (type, touchPoints) => connection.send('Input.dispatchTouchEvent', {type, touchPoints});
      await touch('touchStart', [{x, y}]);
      for (let step = 1; step <= SWIPE_STEPS; step++)
        await touch('touchMove', [{x: x + (deltaX * step) / SWIPE_STEPS, y}]);
      await touch('touchEnd', []);
      return true;
    }),
  setViewport: (session, size) => playwrightPage(session).setViewportSize(size),
  async emulateMedia(session, media) {
    await playwrightPage(session).emulateMedia(media);
    return true;
  },
  takePicture: (session) => playwrightPage(session).screenshot({animations: 'disabled'}),
  count: (session) =>
    withConnection(playwrightPage(session), async (connection) => {
      // What a first collection lets go may hold more.
      for (let round = 0; round < 3; round++) await connection.send('HeapProfiler.collectGarbage');
      return connection.send('Memory.getDOMCounters');
    }),
};

/** @type {Controls} */
const puppeteerControls = {
  async press(session, keys) {
    const {keyboard} = puppeteerPage(session);
    const names = /** @type {KeyInput[]} */ (keys);
    for (const name of names) await keyboard.down(name);
    for (const name of names.toReversed()) await keyboard.up(name);
  },
  async focus(session) {
    await runInFirefoxWindow(session, focusSelectedTab, null);
  },
  click: (session, x, y) => puppeteerPage(session).mouse.click(x, y),
  hover: (session, x, y) => puppeteerPage(session).mouse.move(x, y),
  async wheel(session, deltaX) {
    await puppeteerPage(session).mouse.wheel({deltaX});
    return true;
  },
  // The fingers of its driver touch, and scroll nothing.
  swipe: () => Promise.resolve(false),
  setViewport: (session, size) => puppeteerPage(session).setViewport(size),
  async emulateMedia(session, media) {
    await runInFirefoxWindow(session, overrideMediaOfSelectedTab, media);
    return true;
  },
  async takePicture(session) {
    return Buffer.from(await puppeteerPage(session).screenshot());
  },
  count: () => Promise.resolve(false),
};

/** @type {Controls} */
const webdriverControls = {
  press: (session, keys) => webdriver(session).sendKeys(session.id, keys),
  // The driver's keys reach the page wherever the focus of the window is.
  focus: () => Promise.resolve(),
  click: (session, x, y) => webdriver(session).sendMouseClick(session.id, x, y),
  hover: (session, x, y) => webdriver(session).sendMouseMove(session.id, x, y),
  wheel: () => Promise.resolve(false),
  swipe: () => Promise.resolve(false),
  setViewport: (session, size) => webdriver(session).setViewport(size),
  emulateMedia: () => Promise.resolve(false),
  takePicture: (session) => webdriver(session).takePicture(),
  count: () => Promise.resolve(false),
};

/** @type {Record<string, Controls>} */
const CONTROLS = {
  playwright: playwrightControls,
  puppeteer: puppeteerControls,
  webdriver: webdriverControls,
};

/**
 * @type {{
 *   [Name in keyof Payloads]: (controls: Controls, session: Session, payload: Payloads[Name]) => Promise<unknown>
 * }}
 */
const COMMANDS = {
  'page-press': (controls, session, {keys}) => controls.press(session, keys),
  'page-focus': (controls, session) => controls.focus(session),
  'page-click': (controls, session, {x, y}) => controls.click(session, x, y),
  'page-hover': (controls, session, {x, y}) => controls.hover(session, x, y),
  'page-wheel': (controls, session, {deltaX}) => controls.wheel(session, deltaX),
  'page-swipe': (controls, session, {x, y, deltaX}) => controls.swipe(session, x, y, deltaX),
  'page-media': (controls, session, media) => controls.emulateMedia(session, media),
  'page-viewport': (controls, session, size) => controls.setViewport(session, size),
  'page-count': (controls, session) => controls.count(session),
};

/** @returns {TestRunnerPlugin} */
export function pageCommandsPlugin() {
  return {
    name: 'page-commands',
    async executeCommand({command, payload, session}) {
      const controls = CONTROLS[session.browser.type];
      if (!isCommand(command) || !controls) return undefined;
      const result = await execute(command, controls, session, /** @type {Payloads[typeof command]} */ (payload));
      // A result of null or undefined would tell the runner that no plugin knows the command.
      return result ?? true;
    },
  };
}

/**
 * @param {string} name
 * @returns {name is keyof Payloads}
 */
function isCommand(name) {
  return Object.hasOwn(COMMANDS, name);
}

/**
 * @template {keyof Payloads} Name
 * @param {Name} name
 * @param {Controls} controls
 * @param {Session} session
 * @param {Payloads[Name]} payload
 * @returns {Promise<unknown>}
 */
function execute(name, controls, session, payload) {
  return COMMANDS[name](controls, session, payload);
}

/**
 * For other plugins, since a page has no use for a picture of itself.
 * @param {Session} session
 */
export function takePicture(session) {
  return CONTROLS[session.browser.type].takePicture(session);
}

/** @param {Session} session */
export function playwrightPage({id, browser}) {
  return /** @type {PlaywrightLauncher} */ (browser).getPage(id);
}

/**
 * Asks Chromium by its own protocol; false where the browser is another one.
 * @template Result
 * @param {ReturnType<typeof playwrightPage>} page
 * @param {(connection: import('playwright-core').CDPSession) => Promise<Result>} ask
 * @returns {Promise<Result | false>}
 */
export async function withConnection(page, ask) {
  if (page.context().browser()?.browserType().name() !== 'chromium') return false;
  const connection = await page.context().newCDPSession(page);
  const result = await ask(connection);
  await connection.detach();
  return result;
}

/** @param {Session} session */
function puppeteerPage({id, browser}) {
  return /** @type {ChromeLauncher} */ (browser).getPage(id);
}

/** @param {Session} session */
function webdriver({browser}) {
  return /** @type {WebKitGtkLauncher} */ (browser);
}

/**
 * For what WebDriver BiDi has no command: Firefox's own window may be scripted.
 * @template {Media | null} Argument
 * @param {Session} session
 * @param {(argument: Argument) => void} script  sent as text, so it can use nothing around it
 * @param {Argument} argument
 */
async function runInFirefoxWindow(session, script, argument) {
  const browser = puppeteerPage(session).browser();
  const {connection} = /** @type {typeof browser & {connection: FirefoxConnection}} */ (browser);
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
