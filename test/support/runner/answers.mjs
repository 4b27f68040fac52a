/**
 * Answers that servers give instead of the file: what a test asks for with `failRequests(…, {answer})`.
 */

/** @typedef {import('node:http').ServerResponse} Response */

/** @type {Record<string, (response: Response, url: string) => void>} */
export const ANSWERS = {
  /** A page to log in, as portals send it in place of every file: with a status of success. */
  'login-page': (response) => send(response, 'text/html', '<!doctype html><title>Log in</title><form>Log in</form>'),
  /** A file that was copied to the server only in part. */
  'first-half': (response) => send(response, 'application/json', '{"version": 1, "title": "The ri'),
  /** A connection that breaks in the middle of the file. */
  'broken-off': (response) => {
    response.writeHead(200, {...HEADERS, 'Content-Type': 'application/json', 'Content-Length': 5_000});
    response.write('{"version": 1, "title": "The ri', () => response.destroy());
  },
  /** No connection at all, as without a network. */
  unreachable: (response) => response.destroy(),
  /** The file, which has moved. */
  moved: (response, url) => {
    response.writeHead(302, {...HEADERS, Location: `${url}${url.includes('?') ? '&' : '?'}moved`});
    response.end();
  },
};

const HEADERS = {'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store'};

/**
 * @param {Response} response
 * @param {string} type
 * @param {string} text
 */
function send(response, type, text) {
  response.writeHead(200, {...HEADERS, 'Content-Type': `${type}; charset=utf-8`});
  response.end(text);
}
