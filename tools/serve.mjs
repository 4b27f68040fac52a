/**
 * A small file server, to look at the demo and to test whole pages as a stranger's browser gets
 * them: nothing is compiled, rewritten or injected.
 *
 *     node tools/serve.mjs [--port 8000] [folder…]
 *
 * Without a folder it serves this repository. With several, the first that has the file wins.
 */
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {DEFAULT_PORT, HIGHEST_PORT, REPOSITORY, serve} from './serve/server.mjs';
import {statOrUndefined} from './serve/targets.mjs';

export {serve} from './serve/server.mjs';
export {createFileHandler} from './serve/static-files.mjs';

/**
 * @param {string[]} parameters
 * @returns {{port: number, folders: string[]} | {problem: string}}
 */
function readCommandLine(parameters) {
  let parsed;
  try {
    parsed = parseArgs({
      args: parameters,
      options: {port: {type: 'string', default: String(DEFAULT_PORT)}},
      allowPositionals: true,
    });
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)};
  }
  const port = Number(parsed.values.port);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
    return {
      problem: `--port takes a number from 0 to ${HIGHEST_PORT}, not "${parsed.values.port}".`,
    };
  }
  return {port, folders: parsed.positionals};
}

/**
 * @param {string[]} folders
 * @returns {Promise<string[]>} those that are not folders
 */
async function findMissing(folders) {
  const checks = await Promise.all(folders.map(statOrUndefined));
  return folders.filter((_, index) => !checks[index]?.isDirectory());
}

/** @param {string} problem */
function refuse(problem) {
  console.error(problem);
  console.error('Usage: node tools/serve.mjs [--port 8000] [folder…]');
  process.exitCode = 2;
}

/** @param {string[]} parameters */
async function main(parameters) {
  const options = readCommandLine(parameters);
  if ('problem' in options) return refuse(options.problem);

  const missing = await findMissing(options.folders);
  if (missing.length > 0) return refuse(`Not a folder: ${missing.join(', ')}`);

  const root = options.folders.length > 0 ? options.folders : REPOSITORY;
  const {url, close: stop} = await serve({root, port: options.port});
  const shown = options.folders.length > 0 ? options.folders.join(', ') : 'the demo';
  console.log(`Showing ${shown} at ${url}`);
  console.log('Press Ctrl-C to stop.');

  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
