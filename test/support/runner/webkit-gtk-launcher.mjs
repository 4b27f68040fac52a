import {once} from 'node:events';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';

import {WebdriverLauncher} from '@web/test-runner-webdriver';

import {findFreePort, start, stop, waitForPort} from './processes.mjs';

/** Higher than any page that a test makes. */
const SCREEN = '1600x2400x24';
/** What the other launchers give a page too. */
const VIEWPORT = {width: 800, height: 600};

/** Longer than any command takes on a busy machine; a browser that needs more has got stuck. */
const LIMIT_MS = 60_000;

/** Until a window that cannot be so large is told from one that is slow. */
const LONGEST_RESIZE_MS = 5_000;

/**
 * Runs tests in WebKitGTK: MiniBrowser on an invisible X display, driven by WebKitWebDriver. Both
 * servers start with the first test and stop with the run.
 */
export class WebKitGtkLauncher extends WebdriverLauncher {
  /** A driver serves one page, and only the page in front has the focus. */
  concurrency = 1;

  /** @type {import('../../../tools/browsers.mjs').WebDriverBrowser} */
  #browser;
  /** @type {{port: number}} */
  #options;
  /** @type {import('node:child_process').ChildProcess[]} */
  #servers = [];
  /** @type {Promise<void> | undefined} */
  #serversStarted;

  /** @param {import('../../../tools/browsers.mjs').WebDriverBrowser} browser */
  constructor(browser) {
    const options = {
      hostname: '127.0.0.1',
      // Known when the driver has started.
      port: 0,
      path: '/',
      connectionRetryTimeout: LIMIT_MS,
      // What did not come through must not be done twice.
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // The runner hears from a page when it runs. Its images, its frames and what the page before it left may take for ever.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: browser.miniBrowserPath, args: ['--automation']},
      },
    };
    super(options);
    this.#options = options;
    this.#browser = browser;
  }

  /**
   * @override
   * @param {import('@web/test-runner').TestRunnerCoreConfig} config
   */
  async initialize(config) {
    // With any other number the tests would run inside frames, where no mouse action is possible.
    await super.initialize({...config, concurrency: this.concurrency});
    this.name = 'WebKit';
  }

  /**
   * The file after one in which the browser broke down or got stuck gets another browser.
   * @override
   * @param {string} sessionId
   * @param {string} url
   */
  async startSession(sessionId, url) {
    try {
      await this.#begin(sessionId, url);
    } catch {
      await this.#endServers();
      await this.stop();
      await this.#begin(sessionId, url);
    }
  }

  /**
   * The results of a file are here by then: a browser that cannot even leave its page takes none of them along.
   * @override
   * @param {string} sessionId
   */
  async stopSession(sessionId) {
    try {
      return await super.stopSession(sessionId);
    } catch {
      await this.#endServers();
      await this.stop();
      return {};
    }
  }

  /** @override */
  async stop() {
    await super.stop();
    await this.#endServers();
    this.driver = undefined;
    this.driverManager = undefined;
  }

  /** A driver whose browser is stuck would never answer, so that its processes end before it is asked for anything. */
  async #endServers() {
    for (const server of this.#servers.reverse()) await stop(server);
    this.#servers = [];
    this.#serversStarted = undefined;
  }

  /**
   * Not by the queue of the launcher, which nobody waits for: an error in it would end the whole run.
   * @param {string} sessionId
   * @param {string} url
   */
  async #begin(sessionId, url) {
    await this.#open();
    await this.setViewport(VIEWPORT);
    await this.driverManager.startSession(sessionId, url);
  }

  async #open() {
    this.#serversStarted ??= this.#startServers();
    await this.#serversStarted;
    await this.ensureManagerInitialized();
  }

  /**
   * Makes the page, not the window with its toolbar, as large as told.
   * @param {{width: number, height: number}} size
   */
  async setViewport({width, height}) {
    const [pageWidth, pageHeight] = await this.#pageSize();
    const frame = await this.driver.getWindowRect();
    const wanted = [frame.width + width - pageWidth, frame.height + height - pageHeight];
    await this.driver.setWindowRect(null, null, ...wanted);

    // On a busy machine the page hears of its new window later than the driver does.
    const end = Date.now() + LONGEST_RESIZE_MS;
    let [newWidth, newHeight] = await this.#pageSize();
    while ((newWidth !== width || newHeight !== height) && Date.now() < end) {
      await delay(50);
      [newWidth, newHeight] = await this.#pageSize();
    }
    if (newWidth === width && newHeight === height) return;
    throw new Error(
      `MiniBrowser's window cannot be made ${width} by ${height}: its toolbar needs ${newWidth}. ` +
        'Open the page in a frame of that width instead.',
    );
  }

  /** What is in the window, as PNG. */
  async takePicture() {
    return Buffer.from(await this.driver.takeScreenshot(), 'base64');
  }

  /** @returns {Promise<[number, number]>} */
  #pageSize() {
    return this.driver.execute('return [innerWidth, innerHeight]');
  }

  async #startServers() {
    const display = await this.#startDisplay();
    const port = await findFreePort();
    const driver = start(this.#browser.driverPath, [`--port=${port}`], {
      env: {...process.env, DISPLAY: display},
    });
    this.#servers.push(driver);
    await waitForPort(port, driver);
    this.#options.port = port;
  }

  /** @returns {Promise<string | undefined>} the display's name */
  async #startDisplay() {
    const {xvfbPath} = this.#browser;
    if (!xvfbPath) return process.env.DISPLAY;
    // The server itself picks a free display, and writes its number to the descriptor.
    const parameters = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
    const server = start(xvfbPath, parameters, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    this.#servers.push(server);
    const [number] = await once(/** @type {NodeJS.ReadableStream} */ (server.stdio[3]), 'data');
    return `:${String(number).trim()}`;
  }
}
