/** What this machine is, and running its commands. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** @returns {'debian' | 'ubuntu' | undefined} */
export function linuxDistribution() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  const names = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, value = '']) => value.split(' '));
  if (names.includes('ubuntu')) return 'ubuntu';
  return names.includes('debian') ? 'debian' : undefined;
}

/**
 * Runs a command silently: its output is of interest only when it fails.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @returns {string | undefined} why it failed
 */
export function run(command, parameters, environment = {}) {
  const result = spawnSync(command, parameters, {
    encoding: 'utf8',
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return undefined;
  const output = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  return `$ ${[command, ...parameters].join(' ')}\n${output}`;
}
