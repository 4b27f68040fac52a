/** What stands behind the path of a request: a file, another path, or nothing. */
import {stat} from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {{kind: 'file', file: string, size: number} | {kind: 'redirect', pathname: string}} Target
 */

/**
 * The path's parts, or undefined if it is malformed or leaves the folder. The check is made after
 * decoding, because `%2e%2e` and `%5c` would pass before it.
 * @param {string} pathname
 * @returns {string[] | undefined}
 */
export function readSegments(pathname) {
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
export async function findTarget(roots, segments) {
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
export async function statOrUndefined(file) {
  try {
    return await stat(file);
  } catch {
    // Missing, not a folder, too long a name: for a reader of the site it is all "not there".
    return undefined;
  }
}
