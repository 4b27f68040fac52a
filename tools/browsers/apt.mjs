/** Installs a browser as a package of Debian or Ubuntu. */
import {RECIPES} from './engines.mjs';
import {isRoot, run} from './machine.mjs';

/**
 * @param {import('./engines.mjs').Engine} engine
 * @returns {string | undefined} why it failed
 */
export function installWithApt(engine) {
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
export function aptPrefix() {
  if (isRoot()) return [];
  const sudo = ['sudo', '--non-interactive'];
  return run('sudo', ['--non-interactive', 'true']) === undefined ? sudo : undefined;
}
