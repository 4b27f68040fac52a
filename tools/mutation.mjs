/**
 * Mutation testing: changes the sources in thousands of small ways, one at a time, and tells which changes no test noticed.
 *
 *   npm run mutation                              all folders of tools/mutation/folders.mjs, one after another; takes a while
 *   npm run mutation -- src/story                 one of them
 *   npm run mutation -- src/story/check.ts        one file
 *   VS_TESTS=test/story/read.test.ts npm run mutation -- src/story/read.ts     and by these tests only, which is quick
 *
 * What has not changed since the last run is taken from it. Reports are in `reports/mutation/`.
 */
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {FOLDERS} from './mutation/folders.mjs';
import {command, root} from './steps.mjs';

const USAGE = `Usage: node tools/mutation.mjs [${Object.keys(FOLDERS).join(' | ')} | a file in one of them]…`;

/**
 * @param {string} path a folder, or a file in it
 * @returns {boolean} whether enough mutants were noticed
 */
function mutate(path) {
  const folder = Object.keys(FOLDERS).find((name) => path === name || path.startsWith(`${name}/`));
  if (!folder) {
    console.error(`${path} is in none of the folders.\n${USAGE}`);
    return false;
  }
  const env = {...process.env, VS_MUTATED: folder, ...(path !== folder && {VS_MUTATE_ONLY: path})};
  const run = [command('@stryker-mutator/core', 'stryker'), 'run', 'tools/mutation/stryker.config.mjs'];
  return spawnSync(process.execPath, run, {cwd: root, stdio: 'inherit', env}).status === 0;
}

const given = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const paths = given.length > 0 ? given : Object.keys(FOLDERS);
process.exitCode = paths.map(mutate).every(Boolean) ? 0 : 1;
