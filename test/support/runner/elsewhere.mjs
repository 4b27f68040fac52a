/**
 * Other servers of the same files. To a page on `localhost`, what it loads from `127.0.0.1` is of
 * another origin, so these folders of one server are enough:
 *
 *     /__version/9.9.9/dist/cdn/vs.js  a copy of the build, as version 9.9.9: in each script the
 *                                      version of package.json is replaced on the way. Its chunks
 *                                      are files of their own as well, since they have other addresses
 *     /__closed/dist/cdn/vs.js         without the header that lets other origins read it
 *     /__plain/…/story.json            as plain text, which is what a server says of unknown files
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {contentTypeOf} from '../../../tools/serve/content-types.mjs';

const ELSEWHERE = /^\/__(closed|plain|version\/([^/]+))(\/(?:dist\/cdn|stories\/samples)\/.*)$/;

/**
 * What to send for an address of these folders; nothing for all others.
 * @param {string} pathname
 * @param {string} root  the repository
 * @returns {Promise<{headers: Record<string, string>, body: Buffer | string} | undefined>}
 */
export async function fileElsewhere(pathname, root) {
  const [, server, version, name = ''] = ELSEWHERE.exec(pathname) ?? [];
  if (!server) return undefined;
  const file = path.join(root, name);
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': server === 'plain' ? 'text/plain' : contentTypeOf(file),
    ...(server !== 'closed' && {'Access-Control-Allow-Origin': '*'}),
  };
  if (!version || !name.endsWith('.js')) return {headers, body};
  const own = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version;
  return {headers, body: body.toString('utf8').replaceAll(JSON.stringify(own), JSON.stringify(version))};
}
