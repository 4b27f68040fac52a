/** How each app of test/frameworks is built, by the tool of its framework. */
import {execFile} from 'node:child_process';
import {copyFile, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {project} from './install.mjs';

const execute = promisify(execFile);

const VITE = 'vite/bin/vite.js';

/**
 * Runs a command of a package and shows what it says only if it fails.
 * @param {string} script below node_modules
 * @param {readonly string[]} options
 */
async function run(script, options) {
  // What is built for visitors does not depend on how whoever builds it works.
  const env = {...process.env, NODE_ENV: 'production'};
  try {
    await execute(process.execPath, [join(project, 'node_modules', script), ...options], {cwd: project, env});
  } catch (error) {
    throw new Error(`${script} ${options.join(' ')}\n${error.stdout}${error.stderr}`);
  }
}

/**
 * Builds the pages of an app.
 * @param {string} app
 */
const buildPages = (app) =>
  run(VITE, ['build', app, '--outDir', `../dist/${app}`, '--emptyOutDir', '--logLevel', 'warn']);

/**
 * Renders an app in Node and puts what comes out into the page that takes it over in the browser.
 * @param {string} app
 * @param {string} server the module that renders
 */
async function renderPage(app, server) {
  const {render} = await import(pathToFileURL(join(project, 'dist', server)).href);
  const page = join(project, 'dist', app, 'hydrated.html');
  const html = await render();
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('<!--app-->', () => html),
  );
}

/** @param {string} app @param {string} entry */
async function buildWithServer(app, entry) {
  await buildPages(app);
  const output = `../dist/${app}-server`;
  await run(VITE, ['build', app, '--ssr', entry, '--outDir', output, '--emptyOutDir', '--logLevel', 'warn']);
  await renderPage(app, `${app}-server/server.js`);
}

/** The apps, by name. */
export const BUILDS = {
  vite: () => buildPages('vite'),
  async webpack() {
    await run('typescript/bin/tsc', ['-p', 'shared']);
    await run('webpack-cli/bin/cli.js', ['--config', 'webpack/webpack.config.js']);
    await copyFile(join(project, 'webpack/index.html'), join(project, 'dist/webpack/index.html'));
  },
  react: () => buildWithServer('react', 'server.tsx'),
  vue: () => buildWithServer('vue', 'server.ts'),
  svelte: () => buildWithServer('svelte', 'server.ts'),
  async angular() {
    await run('@angular/compiler-cli/bundles/src/bin/ngc.js', ['-p', 'angular']);
    await buildPages('angular');
    await renderPage('angular', 'angular-compiled/server.js');
  },
};
