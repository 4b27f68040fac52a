/** A published story for tests of its pages, made when the first of them asks for it. */
import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

/** Where tests find it. Git ignores the folder. */
export const PUBLISHED = '/test-results/published/';

/** @type {Promise<unknown> | undefined} */
let publishing;

/**
 * @param {string} root
 * @param {string} origin of the tests' server
 */
export function publishOnce(root, origin) {
  publishing ??= promisify(execFile)(
    process.execPath,
    [
      'dist/publish/publish.js',
      'publish',
      'stories/samples/leaving-no-one-behind/story.json',
      '--out',
      path.join(root, PUBLISHED, 'leaving-no-one-behind'),
      '--url',
      `${origin}${PUBLISHED}leaving-no-one-behind/`,
    ],
    {cwd: root},
  );
  return publishing;
}
