import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '..');

const require = createRequire(import.meta.url);

/** The JavaScript file behind a command that a package brings, so that no shell is needed to run it. */
export function command(packageName, name = packageName) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const {bin} = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Runs steps one after another and stops at the first that fails.
 *
 * @param {readonly {title: string, run: readonly string[]}[]} steps - `run` is a script of Node.js and its arguments
 * @returns whether all of them passed
 */
export function runSteps(steps) {
  for (const {title, run} of steps) {
    console.log(`\n${title}`);
    const {status} = spawnSync(process.execPath, run, {cwd: root, stdio: 'inherit'});
    if (status !== 0) {
      console.error(`\nStopped at: ${title}`);
      return false;
    }
  }
  return true;
}
