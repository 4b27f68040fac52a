/**
 * A small file server, to look at the demo and to test whole pages as a stranger's browser gets
 * them: nothing is compiled, rewritten or injected.
 *
 *     node tools/serve.mjs [--port 8000] [folder…]
 *
 * Without a folder it serves this repository. With several, the first that has the file wins.
 */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 8000;
const HIGHEST_PORT = 65535;

/** @type {Record<string, string>} */
const MIME_TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Starts a server. A taken port is passed over for the next free one; port 0 means any.
 * @param {object} [options]
 * @param {string | string[]} [options.root]  folder, or folders in order of preference
 * @param {number} [options.port]
 * @param {string} [options.host]
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve({root = REPOSITORY, port = DEFAULT_PORT, host = LOOPBACK} = {}) {
  const server = createServer(createFileHandler(root));
  const actualPort = await listen(server, port, host);
  return {
    url: `http://${host === LOOPBACK ? 'localhost' : host}:${actualPort}/`,
    port: actualPort,
    close: () => close(server),
  };
}

/**
 * Answers requests with files. Headers that are set on the response beforehand are kept.
 * @param {string | string[]} root
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function createFileHandler(root) {
  const roots = [root].flat().map((folder) => path.resolve(folder));

  return async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'Only GET and HEAD are answered here.');
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const segments = readSegments(url.pathname);
    if (!segments) return sendText(response, 400, 'This is not a path.');

    const found = await findTarget(roots, segments);
    if (found === undefined) return sendText(response, 404, `Not found: ${url.pathname}`);
    if (found.kind === 'redirect') return redirect(response, found.pathname + url.search);
    return sendFile(request, response, found);
  };
}

/**
 * @typedef {{kind: 'file', file: string, size: number} | {kind: 'redirect', pathname: string}} Target
 */

/**
 * The path's parts, or undefined if it is malformed or leaves the folder. The check is made after
 * decoding, because `%2e%2e` and `%5c` would pass before it.
 * @param {string} pathname
 * @returns {string[] | undefined}
 */
function readSegments(pathname) {
  try {
    const segments = pathname.slice(1).split('/').map(decodeURIComponent);
    return segments.some((segment) => /^\.\.?$|[/\\\0]/.test(segment)) ? undefined : segments;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * @param {string[]} roots
 * @param {string[]} segments
 * @returns {Promise<Target | undefined>}
 */
async function findTarget(roots, segments) {
  // Dot files hold a repository's history and secrets, never a part of a page.
  if (segments.some((segment) => segment.startsWith('.'))) return undefined;
  for (const root of roots) {
    const target = await findIn(root, segments);
    if (target) return target;
  }
  const isRoot = segments.join('') === '';
  return isRoot ? findDemo(roots) : undefined;
}

/**
 * @param {string} root
 * @param {string[]} segments
 * @returns {Promise<Target | undefined>}
 */
async function findIn(root, segments) {
  const isFolderPath = segments.at(-1) === '';
  const file = path.join(root, ...segments, isFolderPath ? 'index.html' : '');
  const stats = await statOrUndefined(file);
  if (stats?.isFile()) return {kind: 'file', file, size: stats.size};
  // Relative links of a page in a folder work only with the slash.
  if (stats?.isDirectory()) {
    return {kind: 'redirect', pathname: `/${segments.map(encodeURIComponent).join('/')}/`};
  }
  return undefined;
}

/**
 * @param {string[]} roots
 * @returns {Promise<Target | undefined>}
 */
async function findDemo(roots) {
  for (const root of roots) {
    const demo = await statOrUndefined(path.join(root, 'demo'));
    if (demo?.isDirectory()) return {kind: 'redirect', pathname: '/demo/'};
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Promise<import('node:fs').Stats | undefined>}
 */
async function statOrUndefined(file) {
  try {
    return await stat(file);
  } catch {
    // Missing, not a folder, too long a name: for a reader of the site it is all "not there".
    return undefined;
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{file: string, size: number}} target
 * @returns {Promise<void>} settled when the answer is sent or the reader has gone
 */
function sendFile(request, response, {file, size}) {
  const type = MIME_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.statusCode = 200;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', size);
  if (request.method === 'HEAD') {
    response.end();
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    response.on('close', resolve);
    createReadStream(file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
  });
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

/**
 * @param {Response} response
 * @param {string} location
 */
function redirect(response, location) {
  response.statusCode = 302;
  response.setHeader('Location', location);
  response.end();
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    let candidate = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const mayTryNext = error.code === 'EADDRINUSE' && candidate < HIGHEST_PORT;
      if (!mayTryNext) return reject(error);
      candidate += 1;
      return server.listen(candidate, host);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : candidate);
    });
    server.listen(candidate, host);
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

// ---- command line --------------------------------------------------------------------------

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
