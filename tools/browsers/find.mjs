/** Where an installed browser is. */
import path from 'node:path';
import process from 'node:process';
import {RECIPES} from './engines.mjs';
import {firstOnPath, fromVariable, isFile} from './paths.mjs';
import {findWebKitGtk} from './webkit-gtk.mjs';

/** @typedef {import('./browser.mjs').Browser} Browser */
/** @typedef {import('./browser.mjs').ExecutableBrowser} ExecutableBrowser */
/** @typedef {import('./engines.mjs').Engine} Engine */

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
 * @param {'chromium' | 'firefox'} engine
 * @returns {ExecutableBrowser | undefined}
 */
function findSystemBrowser(engine) {
  const recipe = RECIPES[engine];
  const executablePath =
    fromVariable(recipe.variables[0]) ?? firstOnPath(recipe.commands) ?? standardLocations(recipe).find(isFile);
  return executablePath ? {engine, source: 'system', executablePath} : undefined;
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
 * @param {Engine} engine
 * @returns {Promise<ExecutableBrowser | undefined>}
 */
async function findPlaywrightBrowser(engine) {
  const {default: playwright} = await import('playwright-core');
  const executablePath = playwright[engine].executablePath();
  return isFile(executablePath) ? {engine, source: 'playwright', executablePath} : undefined;
}
