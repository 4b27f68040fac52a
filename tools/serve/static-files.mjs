/** Answers requests with the files of a folder. */
import {createReadStream} from 'node:fs';
import path from 'node:path';
import {contentTypeOf} from './content-types.mjs';
import {findTarget, readSegments} from './targets.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

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
    const url = URL.canParse(request.url ?? '/', 'http://localhost') && new URL(request.url ?? '/', 'http://localhost');
    const segments = url && readSegments(url.pathname);
    if (!segments) return sendText(response, 400, 'This is not a path.');

    const found = await findTarget(roots, segments);
    if (found === undefined) return sendText(response, 404, `Not found: ${url.pathname}`);
    if (found.kind === 'redirect') return redirect(response, found.pathname + url.search);
    return sendFile(request, response, found);
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{file: string, size: number}} target
 * @returns {Promise<void>} settled when the answer is sent or the reader has gone
 */
function sendFile(request, response, {file, size}) {
  response.statusCode = 200;
  response.setHeader('Content-Type', contentTypeOf(file));
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
