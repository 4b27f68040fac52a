/**
 * Checks the package as those who install it get it: packs it, unpacks it into an empty project
 * beside its declared dependencies, and uses it there.
 *
 *   node tools/package-check.mjs
 *
 * Needs a finished build (`npm run build`). Asks no registry: what npm would download is linked
 * from this repository.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {bundlingFaults} from './package-check/bundling.mjs';
import {commandFaults} from './package-check/command.mjs';
import {lintFaults} from './package-check/lint.mjs';
import {importFaults} from './package-check/node-imports.mjs';
import {withInstalledPackage} from './package-check/project.mjs';
import {typeFaults} from './package-check/types.mjs';

const root = resolve(import.meta.dirname, '..');

/** What editors, pages and lawyers look for in a package. */
const REQUIRED_FILES = [
  'LICENSE',
  'README.md',
  'custom-elements.json',
  'dist/THIRD-PARTY-LICENSES.txt',
  'dist/cdn/NOTICES.txt',
  'dist/cdn/integrity.json',
  'dist/cdn/vs.all.js',
  'dist/cdn/vs.classic.js',
  'dist/cdn/vs.css',
  'dist/cdn/vs.js',
  'dist/jsx.d.ts',
  'dist/publish/NOTICES.txt',
  'dist/publish/page.css',
  'dist/publish/publish.js',
  'dist/react.d.ts',
  'dist/svelte.d.ts',
  'dist/vscode.html-custom-data.json',
  'dist/vue.d.ts',
  'dist/web-types.json',
];

/** Folders and files that are of no use to whoever installs the package. */
const UNWANTED_FILES = /(^|\/)(node_modules|test|stories|tools|bench)\/|\.test\.|\.tsbuildinfo$/;

/** @param {import('./package-check/project.mjs').InstalledPackage} installed */
function fileFaults({files}) {
  return [
    ...REQUIRED_FILES.filter((file) => !files.includes(file)).map(
      (file) => `${file} is missing. Build it, and list it in "files" of package.json.`,
    ),
    ...files.filter((file) => UNWANTED_FILES.test(file)).map((file) => `${file} does not belong into the package.`),
  ];
}

/** @param {import('./package-check/project.mjs').InstalledPackage} installed */
async function pathFaults({folder, files}) {
  const texts = files.filter((file) => /\.(js|ts|json|css)$/.test(file) && file !== 'package.json');
  const faults = await Promise.all(
    texts.map(async (file) => {
      const line = (await readFile(join(folder, file), 'utf8'))
        .split('\n')
        .findIndex((text) => text.includes('node_modules'));
      return line < 0 ? [] : [`${file}:${line + 1} names node_modules, a folder of this repository.`];
    }),
  );
  return faults.flat();
}

/** @param {import('./package-check/project.mjs').InstalledPackage} installed */
async function exportFaults({manifest}) {
  const elements = await readdir(join(root, 'src/elements'));
  const wanted = elements.flatMap((name) => [`./elements/${name}`, `./vs-${name}`]);
  return wanted
    .filter((path) => !(path in (manifest.exports ?? {})))
    .map((path) => `"${path}" is missing in "exports" of package.json.`);
}

/**
 * A check that cannot go on has found a fault, too.
 * @param {() => string[] | Promise<string[]>} check
 */
async function faultsOf(check) {
  try {
    return await check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const CHECKS = {
  Files: fileFaults,
  Paths: pathFaults,
  Exports: exportFaults,
  'publint and attw': lintFaults,
  'Import in Node': importFaults,
  Command: commandFaults,
  Types: typeFaults,
  Bundling: bundlingFaults,
};

if (process.argv.length > 2) {
  console.error('Usage: node tools/package-check.mjs');
  process.exitCode = 2;
} else {
  await withInstalledPackage(root, async (installed) => {
    for (const [name, check] of Object.entries(CHECKS)) {
      const faults = await faultsOf(() => check(installed));
      for (const fault of faults) console.error(`${name}: ${fault}`);
      if (faults.length === 0) continue;
      process.exitCode = 1;
      break; // What is built on a fault would only repeat it.
    }
  });
}
