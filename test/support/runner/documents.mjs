/** The documents of the project, whose examples are run. */
import {readdir} from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} root  the repository
 * @returns {Promise<string[]>} their paths
 */
export async function documentsIn(root) {
  const guides = await filesIn(root, 'docs', '.md');
  // Pages of the Storybook show a guide, or have text of their own, as its first page does.
  const pages = await filesIn(root, 'stories', '.mdx');
  return [
    '.github/SECURITY.md',
    'CHANGELOG.md',
    'README.md',
    'CONTRIBUTING.md',
    'bench/README.md',
    ...guides,
    ...pages,
  ];
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} extension
 */
async function filesIn(root, folder, extension) {
  const names = await readdir(path.join(root, folder), {recursive: true});
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * Tells tests in a browser which documents there are.
 * @param {string} root
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[0]}
 */
export function documentsMiddleware(root) {
  return async (context, next) => {
    if (context.path !== '/__documents') return next();
    context.type = 'json';
    context.body = JSON.stringify(await documentsIn(root));
  };
}
