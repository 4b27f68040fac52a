/** Finds the parts and slots that an element's templates can draw, its helpers' templates included. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';

/**
 * One top-level declaration of a module.
 * @typedef {{text: string, names: Set<string>, loads: string[]}} Declaration
 */

/** @typedef {{declarations: Map<string, Declaration>, imports: Map<string, {file: string, name: string}>}} Module */

/** What registers another element. */
const OTHER_ELEMENT = /^\.\.\/[\w-]+\/vs-/;

/** @type {Map<string, Module>} */
const modules = new Map();

/**
 * @param {string} file the file of an element's class
 * @returns {{parts: Set<string>, slots: Set<string>}}
 */
export function templatesOf(file) {
  // Every element reaches the view of its story, which draws only what it is asked for.
  const texts = [...reachableTexts(file)].filter((text) => !text.startsWith('export class StoryView '));
  const code = texts.join('\n');
  const parts = new Set(
    names(
      code,
      /(?<![\w-])part="([\w-]+)"|setAttribute\('part', '([\w-]+)'\)|(?:drawLine|drawTitle|drawNames)\((?:[^,'()]+, )?'([\w-]+)'/g,
    ),
  );
  for (const text of texts) for (const part of partsByParameter(text)) parts.add(part);
  if (/\.drawKey\(\)/.test(code)) parts.add('editorial');
  const slots = new Set(names(code, /<slot[^>]*?\sname="([\w-]+)"/g));
  if (/<slot(?![^>]*\sname=)/.test(code)) slots.add('');
  return {parts, slots};
}

/**
 * @param {string} code
 * @param {RegExp} pattern
 */
function names(code, pattern) {
  return [...code.matchAll(pattern)].map((match) => match.slice(1).find(Boolean));
}

/**
 * Parts that a method gets as a parameter: `#renderLine(part)` with `part=${part}` in its template.
 * @param {string} text of a class
 */
function partsByParameter(text) {
  return [...text.matchAll(/(#?\w+)\(([^()]*)\)[^{};]*\{(?:(?!\n {2}\}).)*?\spart=\$\{(\w+)\}/gs)].flatMap(
    ([, method, list, parameter]) => {
      const position = list.split(',').findIndex((declared) => declared.trim().startsWith(parameter));
      return [...text.matchAll(new RegExp(`\\.${method}\\(([^()]*)`, 'g'))].map(([, values]) =>
        values.split(',')[position].trim().slice(1, -1),
      );
    },
  );
}

/**
 * The texts of all declarations that the module's own ones refer to, through imports.
 * @param {string} file
 */
function reachableTexts(file) {
  const texts = new Set();
  const queue = [...moduleAt(file).declarations.keys()].map((name) => ({file, name}));
  for (const {file: from, name} of queue) {
    const {declarations, imports} = moduleAt(from);
    const declaration = declarations.get(name);
    if (!declaration || texts.has(declaration.text)) continue;
    texts.add(declaration.text);
    for (const used of declaration.names) {
      if (declarations.has(used)) queue.push({file: from, name: used});
      else if (imports.has(used)) queue.push(imports.get(used));
    }
    for (const loaded of declaration.loads) {
      if (!loaded?.startsWith('.')) continue; // an address that is computed
      if (OTHER_ELEMENT.test(loaded)) continue; // its parts are its own
      const target = sourceOf(from, loaded);
      queue.push(...[...moduleAt(target).declarations.keys()].map((key) => ({file: target, name: key})));
    }
  }
  return texts;
}

/**
 * @param {string} file
 * @returns {Module}
 */
function moduleAt(file) {
  let module = modules.get(file);
  if (!module) modules.set(file, (module = read(file)));
  return module;
}

/**
 * @param {string} file
 * @returns {Module}
 */
function read(file) {
  const module = {declarations: new Map(), imports: new Map()};
  if (!existsSync(file)) return module;
  for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    .statements) {
    if (ts.isImportDeclaration(statement)) readImport(file, statement, module);
    else {
      const declaration = describe(statement);
      for (const name of declaredNames(statement)) module.declarations.set(name, declaration);
    }
  }
  return module;
}

/**
 * @param {string} file
 * @param {ts.ImportDeclaration} statement
 * @param {Module} module
 */
function readImport(file, statement, module) {
  const specifier = statement.moduleSpecifier.text;
  for (const binding of statement.importClause?.namedBindings?.elements ?? []) {
    if (!specifier.startsWith('.')) continue;
    module.imports.set(binding.name.text, {
      file: sourceOf(file, specifier),
      name: (binding.propertyName ?? binding.name).text,
    });
  }
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function sourceOf(file, specifier) {
  return join(dirname(file), specifier.replace(/\.js$/, '.ts'));
}

/** @param {ts.Statement} statement */
function declaredNames(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({name}) => name.getText());
  return statement.name ? [statement.name.text] : [];
}

/**
 * @param {ts.Statement} statement
 * @returns {Declaration}
 */
function describe(statement) {
  const declaration = {text: statement.getText(), names: new Set(), loads: []};
  const visit = (node) => {
    if (ts.isIdentifier(node)) declaration.names.add(node.text);
    const loads = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (loads) declaration.loads.push(node.arguments[0].text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return declaration;
}
