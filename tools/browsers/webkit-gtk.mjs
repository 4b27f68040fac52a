/** Where the parts of WebKitGTK are: its browser, the browser's driver, and the display that both need. */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {RECIPES} from './engines.mjs';
import {firstOnPath, fromVariable, isFile} from './paths.mjs';

/** @typedef {import('./browser.mjs').WebDriverBrowser} WebDriverBrowser */

/** Folders that hold one `webkit2gtk-4.1` or `webkitgtk-6.0` folder with MiniBrowser in it. */
const WEBKIT_PARENT_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** @returns {WebDriverBrowser | undefined} */
export function findWebKitGtk() {
  const driverPath = fromVariable('VS_WEBKIT_DRIVER') ?? firstOnPath(RECIPES.webkit.commands);
  const miniBrowserPath = fromVariable('VS_MINIBROWSER') ?? miniBrowserLocations().find(isFile);
  const xvfbPath = firstOnPath(['Xvfb']);
  const hasDisplay = Boolean(xvfbPath ?? process.env.DISPLAY);
  if (!driverPath || !miniBrowserPath || !hasDisplay) return undefined;
  return {engine: 'webkit', source: 'webdriver', driverPath, miniBrowserPath, xvfbPath};
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
