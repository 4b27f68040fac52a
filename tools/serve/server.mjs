/** The server that listens: on which address and port, and until when. */
import {createServer} from 'node:http';
import path from 'node:path';
import {createFileHandler} from './static-files.mjs';

export const REPOSITORY = path.resolve(import.meta.dirname, '../..');
export const DEFAULT_PORT = 8000;
export const HIGHEST_PORT = 65535;
const LOOPBACK = '127.0.0.1';

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
