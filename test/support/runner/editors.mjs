/**
 * The part of the test server that sends the editors of test/cms/editors/real: each with all that
 * it imports in one file. Browsers would make hundreds of requests for some of them, and a few
 * are written for Node.js.
 */
import path from 'node:path';

import {build} from 'esbuild';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[0]} Middleware */

const EDITOR = /^\/test\/cms\/editors\/real\/[\w-]+\.ts$/;

/**
 * @param {string} root  the repository
 * @returns {Middleware}
 */
export function editorMiddleware(root) {
  /** @type {Map<string, Promise<string>>} */
  const bundles = new Map();
  return async (context, next) => {
    if (!EDITOR.test(context.path)) return next();
    const bundle = bundles.get(context.path) ?? bundleOf(path.join(root, context.path));
    bundles.set(context.path, bundle);
    const script = await bundle;
    // The runner would compile it once more.
    context.respond = false;
    context.res.statusCode = 200;
    context.res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    context.res.end(script);
  };
}

/**
 * @param {string} file
 * @returns {Promise<string>}
 */
async function bundleOf(file) {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
