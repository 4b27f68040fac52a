/** What publint and "Are the types wrong?" say of the tarball. */
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const repository = join(import.meta.dirname, '../..');

/** @param {import('./project.mjs').InstalledPackage} installed */
export async function lintFaults(installed) {
  return [...(await publintFaults(installed)), ...(await typesWrongFaults(installed))];
}

/** @param {import('./project.mjs').InstalledPackage} installed */
async function publintFaults({tarball}) {
  const content = await readFile(tarball);
  const {messages, pkg} = await publint({pack: {tarball: content.buffer}, strict: true});
  return messages.map((message) => `publint: ${formatMessage(message, pkg, {color: false})}`);
}

/**
 * The package is for ES modules and modern resolution, hence the profile. Entry points that are no
 * modules have no types.
 * @param {import('./project.mjs').InstalledPackage} installed
 * @returns {Promise<string[]>}
 */
function typesWrongFaults({tarball, manifest}) {
  const entryPoints = Object.keys(manifest.exports ?? {}).filter((path) => !/\.json$|\*/.test(path));
  const command = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji', '--format', 'ascii'];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, tarball, ...options, '--entrypoints', ...entryPoints],
      (error, stdout, stderr) => {
        resolve(error ? [`attw:\n${stdout}${stderr}`] : []);
      },
    );
  });
}
