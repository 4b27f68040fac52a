/** Checks the types of examples, as the editor of whoever copies them does: against the package as it was built. */
import {join} from 'node:path';
import ts from 'typescript';
import {root} from '../repository.mjs';

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
};

/**
 * What the compiler finds wrong, in words.
 * @param {string} code
 * @param {string} language `js` or `ts`
 */
export function typeErrorsIn(code, language) {
  // Inside the project, where its own name leads to its own `exports`.
  const file = join(root, `test/example.${language}`);
  const host = ts.createCompilerHost(OPTIONS);
  const {fileExists, readFile, getSourceFile} = host;
  // Events have their types with the library, which a page that hears them has loaded.
  const text = /\bimport\b/.test(code) ? code : `import 'volunteer-story-widgets';\n${code}`;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, OPTIONS.target, true) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
