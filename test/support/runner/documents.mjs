/** The documents of the project, whose examples are run. */
import {readdir} from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} root  the repository
 * @returns {Promise<string[]>} their paths
 */
export async function documentsIn(root) {
  const below = await readdir(path.join(root, 'docs'), {recursive: true});
  const guides = below.map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'bench/README.md', ...guides.filter((name) => name.endsWith('.md')).sort()];
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
