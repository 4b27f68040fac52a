/** Looks for programs where every system may name them: in variables of the environment and on its PATH. */
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {BrowserError} from './browser.mjs';

/**
 * A path that the environment dictates. A wrong one is an error: going on with another browser
 * would test something else than what was asked for.
 * @param {string | undefined} variable
 * @returns {string | undefined}
 */
export function fromVariable(variable) {
  const value = variable && process.env[variable];
  if (!value) return undefined;
  if (!isFile(value)) throw new BrowserError(`${variable} is "${value}", which is not a file.`);
  return value;
}

/**
 * @param {readonly string[]} commands
 * @returns {string | undefined}
 */
export function firstOnPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)))
    .find((candidate) => isFile(candidate) && !isSnapStub(candidate));
}

/**
 * @param {string} file
 * @returns {boolean}
 */
export function isFile(file) {
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
