/** Serves the pages that are measured, beside the files of the project. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {resolve} from 'node:path';
import {createFileHandler} from '../../tools/serve.mjs';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Browsers may keep what they got, so that the pages of one visitor load a file once. */
const CACHE = 'max-age=3600';

/**
 * @typedef {Readonly<Record<string, readonly [type: string, body: string]>>} Files by their path
 */

/**
 * Serves `files` under /bench/, and everything of the project, until `run` is done.
 * @template T
 * @param {Files} files
 * @param {(address: string) => Promise<T>} run gets the address of /bench/
 * @param {(path: string, search: string) => void} [seen] gets told of each request for one of the files
 * @returns {Promise<T>}
 */
export async function serving(files, run, seen) {
  const others = createFileHandler(PROJECT);
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.replace('/bench/', '');
    const [type, body] = (pathname.startsWith('/bench/') && files[path]) || [];
    if (!type) return void others(request, response);
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': CACHE}).end(body);
    seen?.(path, search);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  try {
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    return await run(`http://localhost:${port}/bench/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
