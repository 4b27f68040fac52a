/** Published stories for tests of their pages, made when the first of them asks for one. */
import {execFile} from 'node:child_process';
import {cp, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

/** Where tests find them. Git ignores the folder. */
export const PUBLISHED = '/test-results/published/';

/** Of a story that has a recording beside it, which the webinar has not. */
const RECORDING = {
  version: 1,
  title: 'Sample recording',
  languages: ['en', 'ar'],
  event: {title: 'Sample recording', recording: 'sample.webm', captions: {en: 'sample.vtt'}, start: '2026-01-05'},
};

/** @type {Promise<unknown> | undefined} */
let publishing;

/**
 * @param {string} root
 * @param {string} origin of the tests' server
 */
export function publishOnce(root, origin) {
  publishing ??= publishAll(root, origin);
  return publishing;
}

/** @param {string} root @param {string} origin */
async function publishAll(root, origin) {
  const written = path.join(root, 'test-results/stories/recording');
  await cp(path.join(root, 'stories/samples/sample-recording'), written, {recursive: true});
  await writeFile(path.join(written, 'story.json'), JSON.stringify(RECORDING));
  const folders = {'leaving-no-one-behind': 'stories/samples/leaving-no-one-behind', recording: written};
  for (const [name, folder] of Object.entries(folders)) {
    const out = ['--out', path.join(root, PUBLISHED, name), '--url', `${origin}${PUBLISHED}${name}/`];
    await promisify(execFile)(
      process.execPath,
      ['dist/publish/publish.js', 'publish', `${folder}/story.json`, ...out],
      {cwd: root},
    );
  }
}
