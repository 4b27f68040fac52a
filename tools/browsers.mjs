/**
 * Finds the browsers that the tests run in, and installs those that are missing.
 *
 *     node tools/browsers.mjs [chromium] [firefox] [webkit]
 *
 * "webkit" is WebKitGTK's MiniBrowser driven by WebKitWebDriver where there is one (Linux), and
 * Playwright's build of WebKit elsewhere.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

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

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** A problem that a person can solve: shown as text, without a stack. */
export class BrowserError extends Error {
  /** @override */
  name = 'BrowserError';
}

/**
 * What each engine is called, where it is looked for and how it is installed.
 * `apt` lists alternatives: the first set of packages that installs is kept.
 */
const RECIPES = {
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

/** Folders that hold one `webkit2gtk-4.1` or `webkitgtk-6.0` folder with MiniBrowser in it. */
const WEBKIT_PARENT_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/**
 * Command-line switches that make Chromium start quietly and make no request of its own.
 * @returns {string[]}
 */
export function chromiumArguments() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run sandboxed as root, which is who runs inside most containers.
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * Finds a browser that is installed.
 * @param {Engine} engine
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser(engine) {
  const system = engine === 'webkit' ? findWebKitGtk() : findSystemBrowser(engine);
  return system ?? (await findPlaywrightBrowser(engine));
}

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

// ---- finding -------------------------------------------------------------------------------

/**
 * @param {'chromium' | 'firefox'} engine
 * @returns {ExecutableBrowser | undefined}
 */
function findSystemBrowser(engine) {
  const recipe = RECIPES[engine];
  const executablePath =
    fromVariable(recipe.variables[0]) ?? firstOnPath(recipe.commands) ?? standardLocations(recipe).find(isFile);
  return executablePath ? {engine, source: 'system', executablePath} : undefined;
}

/** @returns {WebDriverBrowser | undefined} */
function findWebKitGtk() {
  const driverPath = fromVariable('VS_WEBKIT_DRIVER') ?? firstOnPath(RECIPES.webkit.commands);
  const miniBrowserPath = fromVariable('VS_MINIBROWSER') ?? miniBrowserLocations().find(isFile);
  const xvfbPath = firstOnPath(['Xvfb']);
  const hasDisplay = Boolean(xvfbPath ?? process.env.DISPLAY);
  if (!driverPath || !miniBrowserPath || !hasDisplay) return undefined;
  return {engine: 'webkit', source: 'webdriver', driverPath, miniBrowserPath, xvfbPath};
}

/**
 * @param {Engine} engine
 * @returns {Promise<ExecutableBrowser | undefined>}
 */
async function findPlaywrightBrowser(engine) {
  const {default: playwright} = await import('playwright-core');
  const executablePath = playwright[engine].executablePath();
  return isFile(executablePath) ? {engine, source: 'playwright', executablePath} : undefined;
}

/**
 * A path that the environment dictates. A wrong one is an error: going on with another browser
 * would test something else than what was asked for.
 * @param {string | undefined} variable
 * @returns {string | undefined}
 */
function fromVariable(variable) {
  const value = variable && process.env[variable];
  if (!value) return undefined;
  if (!isFile(value)) throw new BrowserError(`${variable} is "${value}", which is not a file.`);
  return value;
}

/**
 * @param {readonly string[]} commands
 * @returns {string | undefined}
 */
function firstOnPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)))
    .find((candidate) => isFile(candidate) && !isSnapStub(candidate));
}

/**
 * @param {{macOS: string[], windows: string[]}} recipe
 * @returns {string[]}
 */
function standardLocations({macOS, windows}) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => macOS.map((application) => path.join(folder, application)));
  }
  if (process.platform === 'win32') {
    const {PROGRAMFILES, LOCALAPPDATA} = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windows.map((application) => path.join(folder, application)));
  }
  return [];
}

/**
 * MiniBrowser is not a command: it sits beside WebKitGTK's helpers, in a folder whose name holds
 * the version and, on Debian, the processor.
 * @returns {string[]}
 */
function miniBrowserLocations() {
  return WEBKIT_PARENT_FOLDERS.flatMap((parent) => [
    parent,
    ...foldersIn(parent).filter((folder) => folder.endsWith('-linux-gnu')),
  ])
    .flatMap(foldersIn)
    .filter((folder) => /^webkit(2)?gtk-/.test(path.basename(folder)))
    .map((folder) => path.join(folder, 'MiniBrowser'));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isFile(file) {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
}

/**
 * Ubuntu's `chromium-browser` and `firefox` packages hold a script that asks for the snap, which
 * neither works in a container nor can be driven with a profile of its own.
 * @param {string} file
 * @returns {boolean}
 */
function isSnapStub(file) {
  const smallEnoughForAScript = statSync(file).size < 64 * 1024;
  if (process.platform !== 'linux' || !smallEnoughForAScript) return false;
  const text = readFileSync(file, 'utf8');
  return text.startsWith('#!') && text.includes('/snap/bin/');
}

// ---- installing ----------------------------------------------------------------------------

/**
 * An installer returns why it failed, or undefined when it is done.
 * @typedef {(engine: Engine) => string | undefined} Installer
 */

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
function installWithApt(engine) {
  /** @type {Set<string>} */
  const failures = new Set();
  // The package lists of a fresh container are empty, those of an old machine are stale: try
  // what is there first, since an update takes a while.
  for (const update of [false, true]) {
    if (update) runApt(['update']);
    for (const packages of RECIPES[engine].apt) {
      const failure = runApt(['install', '--yes', '--no-install-recommends', ...packages]);
      if (!failure) return undefined;
      failures.add(failure);
    }
  }
  return [...failures].join('\n');
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
 * @param {string[]} parameters
 * @returns {string | undefined}
 */
function runApt(parameters) {
  const [command = 'apt-get', ...rest] = [...(aptPrefix() ?? []), 'apt-get', '-qq', ...parameters];
  return run(command, rest, {DEBIAN_FRONTEND: 'noninteractive'});
}

/**
 * What to put before `apt-get` to be allowed to install, undefined if that cannot be.
 * @returns {string[] | undefined}
 */
function aptPrefix() {
  if (isRoot()) return [];
  const sudo = ['sudo', '--non-interactive'];
  return run('sudo', ['--non-interactive', 'true']) === undefined ? sudo : undefined;
}

/**
 * Runs a command silently: its output is of interest only when it fails.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @returns {string | undefined} why it failed
 */
function run(command, parameters, environment = {}) {
  const result = spawnSync(command, parameters, {
    encoding: 'utf8',
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return undefined;
  const output = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  return `$ ${[command, ...parameters].join(' ')}\n${output}`;
}

/** @returns {'debian' | 'ubuntu' | undefined} */
function linuxDistribution() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  const names = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, value = '']) => value.split(' '));
  if (names.includes('ubuntu')) return 'ubuntu';
  return names.includes('debian') ? 'debian' : undefined;
}

/** @returns {boolean} */
function isRoot() {
  return process.getuid?.() === 0;
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

// ---- command line --------------------------------------------------------------------------

/**
 * @param {string} name
 * @returns {name is Engine}
 */
export function isEngine(name) {
  return ENGINES.some((engine) => engine === name);
}

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
