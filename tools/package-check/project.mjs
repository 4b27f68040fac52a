/** An empty project that has installed the package from its tarball. */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/**
 * @typedef {object} InstalledPackage
 * @property {string} project the folder of the project
 * @property {string} folder the folder of the package in it
 * @property {string} tarball
 * @property {string[]} files paths in the package
 * @property {{name: string, bin?: string, exports?: Record<string, unknown>, dependencies?: Record<string, string>}} manifest its package.json
 */

/**
 * Packs, installs, and cleans up after `use`.
 * @param {string} root the folder of package.json
 * @param {(installed: InstalledPackage) => Promise<void>} use
 */
export async function withInstalledPackage(root, use) {
  const project = await realpath(await mkdtemp(join(tmpdir(), 'package-check-')));
  try {
    await use(await install(root, project));
  } finally {
    await rm(project, {recursive: true});
  }
}

/**
 * Packs the package as npm would publish it.
 * @param {string} root the folder of package.json
 * @param {string} destination
 * @returns {Promise<{tarball: string, files: string[]}>}
 */
export async function pack(root, destination) {
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', destination], {
    cwd: root,
  });
  const [{filename, files}] = JSON.parse(stdout);
  return {tarball: join(destination, filename), files: files.map(({path}) => path)};
}

/**
 * @param {string} tarball
 * @param {string} folder of the package, in node_modules; replaced if it is there
 */
export async function unpack(tarball, folder) {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
}

/**
 * @param {string} root
 * @param {string} project
 * @returns {Promise<InstalledPackage>}
 */
async function install(root, project) {
  const {tarball, files} = await pack(root, project);
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folder = join(project, 'node_modules', manifest.name);
  await unpack(tarball, folder);
  // Only declared dependencies are there, so that an undeclared one is missed here and not by a user.
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const link = join(project, 'node_modules', name);
    await mkdir(dirname(link), {recursive: true});
    await symlink(join(root, 'node_modules', name), link, 'junction');
  }
  await writeFile(join(project, 'package.json'), JSON.stringify({name: 'consumer', private: true, type: 'module'}));
  return {project, folder, tarball, manifest, files};
}
