/** What the analyzer must know about this library's own ways. */
import {posix} from 'node:path';
import {ts} from '@custom-elements-manifest/analyzer';

/** Members that the browser or Lit calls; none of them is for a page's author. */
const CALLED_BY_LIT = new Set([
  'observedAttributes',
  'shadowRootOptions',
  'attributeChangedCallback',
  'getUpdateComplete',
]);

/** Registrations: `define('vs-x', X)` of `src/base/define.ts`, or `define('vs-x', another(X))`. */
export function definitions() {
  return {
    name: 'definitions',
    analyzePhase({node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, constructor] = node.arguments;
      const [, name] = /(\w+)\)?$/.exec(constructor.getText());
      if (moduleDoc.exports.some((known) => known.name === tag.text)) return;
      const module = importedFrom(node.getSourceFile(), name);
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {name, ...(module && {module})},
      });
    },
  };
}

/**
 * The path of the module that a name is imported from.
 * @param {ts.SourceFile} file
 * @param {string} name
 */
function importedFrom(file, name) {
  const statement = file.statements.find(
    (candidate) =>
      ts.isImportDeclaration(candidate) &&
      candidate.importClause?.namedBindings?.elements?.some((binding) => binding.name.text === name),
  );
  return statement && posix.join(posix.dirname(file.fileName), statement.moduleSpecifier.text);
}

/**
 * Writes out the types that stand for lists of allowed values, so that editors and story
 * controls offer them: `SpeakerLayout` becomes `'card' | 'row' | 'compact'`.
 * @param {readonly string[]} sources the text of the files that may hold such lists
 */
export function allowedValues(sources) {
  const types = new Map(sources.flatMap((source) => [...valueTypesIn(source)]));
  const expand = (text) => text.replace(/(?<!['\w])[A-Z]\w*/g, (word) => types.get(word) ?? word);
  return {
    name: 'allowed-values',
    packageLinkPhase({customElementsManifest}) {
      for (const declaration of classesOf(customElementsManifest)) {
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (item.type) item.type.text = expand(item.type.text);
        }
      }
    },
  };
}

/**
 * Reads `const LAYOUTS = ['card', 'row'] as const` and `type Layout = (typeof LAYOUTS)[number]`.
 * @param {string} source
 * @returns {Map<string, string>} the values of each such type, as the text of a union
 */
function valueTypesIn(source) {
  const lists = new Map();
  const types = new Map();
  for (const statement of ts.createSourceFile('', source, ts.ScriptTarget.ES2022, true).statements) {
    if (ts.isVariableStatement(statement)) {
      for (const {name, initializer} of statement.declarationList.declarations) {
        const list = initializer && ts.isAsExpression(initializer) ? initializer.expression : undefined;
        if (list && ts.isArrayLiteralExpression(list)) {
          lists.set(name.getText(), list.elements.map((element) => element.getText()).join(' | '));
        }
      }
    } else if (ts.isTypeAliasDeclaration(statement)) {
      const list = /^\(typeof (\w+)\)\[number\]$/.exec(statement.type.getText())?.[1];
      if (lists.has(list)) types.set(statement.name.text, lists.get(list));
    }
  }
  return types;
}

/** Leaves out what no page's author may rely on. */
export function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({customElementsManifest}) {
      for (const declaration of classesOf(customElementsManifest)) {
        declaration.members = (declaration.members ?? []).filter(isPublic);
      }
    },
  };
}

/** @param {{name: string, privacy?: string, static?: boolean}} member */
function isPublic({name, privacy, static: isStatic}) {
  const hidden = privacy === 'private' || privacy === 'protected' || name.startsWith('#');
  return !hidden && !isStatic && !CALLED_BY_LIT.has(name);
}

/** Names the files that are published instead of their sources: `dist/npm/….js` for `src/….ts`. */
export function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      rewrite(customElementsManifest, ['path', 'module'], published);
    },
  };
}

/**
 * Changes the texts that stand under some keys, at any depth.
 * @param {unknown} node
 * @param {readonly string[]} keys
 * @param {(text: string) => string} change
 */
function rewrite(node, keys, change) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && keys.includes(key)) node[key] = change(value);
    else rewrite(value, keys, change);
  }
}

/** Own members before inherited ones, everything else in order of writing, so that a change shows as what it is. */
export function stableOrder() {
  const inheritedLast = (a, b) => Number(Boolean(a.inheritedFrom)) - Number(Boolean(b.inheritedFrom));
  return {
    name: 'stable-order',
    packageLinkPhase({customElementsManifest}) {
      for (const declaration of classesOf(customElementsManifest)) {
        declaration.members?.sort(inheritedLast);
        declaration.attributes?.sort(inheritedLast);
      }
    },
  };
}

/** @param {import('custom-elements-manifest/schema').Package} manifest */
function classesOf(manifest) {
  return manifest.modules.flatMap(({declarations = []}) => declarations.filter(({kind}) => kind === 'class'));
}
