import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from './steps.mjs';

/**
 * A module in TypeScript with all that it imports, compiled and imported.
 * @param {string} path below the root of the project
 * @returns {Promise<Record<string, any>>}
 */
export async function importSource(path) {
  const {outputFiles} = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
