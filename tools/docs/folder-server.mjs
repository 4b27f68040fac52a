/** Serves a folder from a place below the root of a server, as most websites would. */
import {createServer} from 'node:http';
import {createFileHandler} from '../serve/static-files.mjs';

/**
 * @param {string} folder
 * @param {string} prefix begins and ends with a slash
 * @returns {Promise<{url: string, missed: Set<string>, close: () => Promise<void>}>} `missed` are the addresses that were
 *   asked for and are not there
 */
export async function serveBelow(folder, prefix) {
  const answer = createFileHandler(folder);
  /** @type {Set<string>} */
  const missed = new Set();
  const server = createServer((request, response) => {
    const {url = '/'} = request;
    response.on('finish', () => {
      if (response.statusCode >= 400) missed.add(url);
    });
    if (url.startsWith(prefix)) {
      request.url = url.slice(prefix.length - 1);
      return void answer(request, response);
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${port}${prefix}`,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
