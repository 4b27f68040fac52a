/** Partners' pages with their widgets drawn beforehand, made when the first test asks for one of them. */
import {execFile} from 'node:child_process';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

/** Where tests find them. Git ignores the folder. */
export const PRERENDERED = '/test-results/prerendered/';

const run = promisify(execFile);

/** @type {Promise<unknown> | undefined} */
let drawing;

/** @param {string} root */
export function prerenderOnce(root) {
  drawing ??= prerender(root, path.join(root, PRERENDERED));
  return drawing;
}

/** @param {string} root @param {string} folder */
async function prerender(root, folder) {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const sources = path.join(root, 'test/pages/prerendered');
  /** @param {string} name */
  const read = (name) => readFile(path.join(sources, name), 'utf8');
  const widgets = await read('widgets.html');
  const pages = {
    'widgets.html': widgets,
    'arabic.html': widgets.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
    'languages.html': await read('languages.html'),
    'strict.html': await read('strict.html'),
  };
  for (const [name, page] of Object.entries(pages)) await writeFile(path.join(folder, name), page);
  await draw(root, ...Object.keys(pages).filter((name) => name !== 'strict.html'));
  // As its author does it: the policy gets what the command tells.
  const {stdout} = await draw(root, '--csp', 'strict.html').catch((error) => error);
  const [, styles] = /^style-src (.*)$/m.exec(stdout) ?? [];
  await writeFile(path.join(folder, 'strict.html'), pages['strict.html'].replace("style-src 'self'", `$& ${styles}`));
  await draw(root, 'strict.html');
}

/** @param {string} root @param {...string} parameters */
function draw(root, ...parameters) {
  const pages = parameters.map((name) => (name.startsWith('-') ? name : path.join(root, PRERENDERED, name)));
  return run(process.execPath, ['dist/publish/publish.js', 'prerender', '--root', root, ...pages], {cwd: root});
}
