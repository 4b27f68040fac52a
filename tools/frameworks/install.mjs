/** What the apps of test/frameworks stand on: their frameworks, and the library as npm would publish it. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pack, unpack} from '../package-check/project.mjs';
import {root} from '../steps.mjs';

/** The folder of the apps, which is a project of its own. */
export const project = join(root, 'test/frameworks');

const modules = join(project, 'node_modules');
const stamp = join(modules, '.installed');

/** Something that a person can put right. */
export class InstallError extends Error {}

/** Installs what test/frameworks/package-lock.json lists, unless just that is there. */
export async function installFrameworks() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const {status, stderr, error} = spawnSync(
    'npm',
    ['ci', '--prefer-offline', '--ignore-scripts', '--loglevel=error', '--no-progress'],
    {cwd: project, encoding: 'utf8', shell: process.platform === 'win32'},
  );
  if (status !== 0) {
    const reason = (stderr || String(error ?? '')).trim();
    throw new InstallError(
      `The frameworks that the tests use could not be installed in test/frameworks. The first time, npm must reach its registry.\n\n${reason}`,
    );
  }
  writeFileSync(stamp, wanted);
}

/** Packs the library and installs it beside the frameworks. */
export async function installLibrary() {
  if (!existsSync(join(root, 'dist/npm/index.js'))) throw new InstallError('dist is missing. Run: npm run build');
  const folder = await mkdtemp(join(tmpdir(), 'frameworks-'));
  try {
    const {tarball} = await pack(root, folder);
    await unpack(tarball, join(modules, 'volunteer-story-widgets'));
  } finally {
    await rm(folder, {recursive: true});
  }
}
