/** Where things are, for tests of what was built. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../../..');

/** Names of the elements' folders: `speaker-card`. */
export const elementNames = readdirSync(join(root, 'src/elements')).sort();

/**
 * A file of the build.
 * @param {string} path below dist/
 */
export function built(path) {
  const file = join(root, 'dist', path);
  if (!existsSync(file)) throw new Error(`dist/${path} is missing. Run: npm run build`);
  return file;
}

/**
 * A module of the build, imported.
 * @param {string} path below dist/npm/
 * @returns {Promise<Record<string, any>>}
 */
export function importBuilt(path) {
  return import(pathToFileURL(built(join('npm', path))).href);
}

/**
 * A source that imports nothing and that no build holds, imported.
 * @param {string} path below src/
 * @returns {Promise<Record<string, any>>}
 */
export function importSource(path) {
  const {outputText} = ts.transpileModule(readFileSync(join(root, 'src', path), 'utf8'), {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
