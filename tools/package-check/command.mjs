/** The command of the package, run as `npx` does. */
import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

const PAGE = '<!doctype html><html lang="fr"><title>Page</title><vs-sdg-badge goal="5"></vs-sdg-badge></html>';

/**
 * @param {import('./project.mjs').InstalledPackage} installed
 * @returns {Promise<string[]>}
 */
export async function commandFaults({project, folder, manifest}) {
  const command = join(folder, manifest.bin ?? '');
  const page = join(project, 'page.html');
  await writeFile(page, PAGE);
  const {stdout} = await run(process.execPath, [command, '--help'], {cwd: project});
  await run(process.execPath, [command, 'prerender', 'page.html'], {cwd: project});
  return [
    ...['publish', 'prerender']
      .filter((verb) => !stdout.includes(`\n  ${verb} `))
      .map((verb) => `--help does not name ${verb}.`),
    ...((await readFile(page, 'utf8')).includes('Égalité entre les sexes')
      ? []
      : ['prerender does not draw a badge into a page.']),
  ];
}
