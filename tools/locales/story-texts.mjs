/** The texts of a story file, with where they stand, so that only they are changed. */
import ts from 'typescript';
import {importSource} from '../import-source.mjs';
import {UserError} from '../user-error.mjs';

const {STORY} = await importSource('src/story/schema.ts');

/**
 * A text of a story.
 * @typedef {object} StoryText
 * @property {string} path `people[sonia-mehzabeen].role`: items by their ids, which stay when they are moved
 * @property {Map<string, string>} languages the text by language; a text alone is in the language of the story
 * @property {import('typescript').Expression} node the value in the file
 */

/** @param {string} file  @param {string} text */
export function parseStory(file, text) {
  const tree = ts.parseJsonText(file, text);
  const [problem] = tree.parseDiagnostics;
  if (problem) {
    const {line} = tree.getLineAndCharacterOfPosition(problem.start);
    throw new UserError(
      `${file}:${line + 1}: this is no JSON: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')} Check commas and quotation marks there.`,
    );
  }
  const root = tree.statements[0]?.expression;
  if (!root || !ts.isObjectLiteralExpression(root)) throw new UserError(`${file}: this is no story: it holds no { … }.`);
  const language = languagesOf(root)[0]?.text ?? 'en';
  return {tree, root, language, texts: [...textsIn(STORY, root, '', language)]};
}

/** The entries of "languages". */
function languagesOf(root) {
  const list = propertyOf(root, 'languages')?.initializer;
  return list && ts.isArrayLiteralExpression(list) ? list.elements.filter(ts.isStringLiteral) : [];
}

export const propertyOf = (object, name) =>
  object.properties.find((property) => ts.isPropertyAssignment(property) && property.name.text === name);

/** @returns {Generator<StoryText>} */
function* textsIn(schema, node, path, language) {
  // Only texts may stand alone or by language; addresses of downloads are by language, too.
  if (schema.byLanguage && schema.read) {
    const languages = languagesOfText(node, language);
    if (languages) yield {path, languages, node};
  } else if (schema.entry && ts.isArrayLiteralExpression(node)) {
    for (const [index, entry] of node.elements.entries()) {
      yield* textsIn(schema.entry, entry, `${path}[${idOf(entry) ?? index}]`, language);
    }
  } else if (schema.plain && ts.isStringLiteral(node)) {
    yield* textsIn(schema.fields[schema.plain], node, path, language);
  } else if (schema.fields && ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      const field = ts.isPropertyAssignment(property) && Object.hasOwn(schema.fields, property.name.text);
      const name = property.name?.text;
      if (field) yield* textsIn(schema.fields[name], property.initializer, path ? `${path}.${name}` : name, language);
    }
  }
}

function idOf(entry) {
  const id = ts.isObjectLiteralExpression(entry) && propertyOf(entry, 'id')?.initializer;
  return id && ts.isStringLiteral(id) ? id.text : undefined;
}

function languagesOfText(node, language) {
  if (ts.isStringLiteral(node)) return node.text.trim() ? new Map([[language, node.text]]) : undefined;
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return new Map(
    node.properties
      .filter((property) => ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer))
      .map(({name, initializer}) => [name.text, initializer.text]),
  );
}

/**
 * The file with translations in it. All else stays as it was, byte for byte.
 * @param {string} text
 * @param {ReturnType<typeof parseStory>} story
 * @param {string} language
 * @param {ReadonlyMap<string, string>} translations by path
 */
export function withTranslations(text, story, language, translations) {
  const {tree, root, texts} = story;
  const edits = texts
    .filter(({path}) => translations.has(path))
    .map(({node, path}) => editOf(tree, text, node, language, translations.get(path), story.language));
  if (translations.size > 0) edits.push(...languageEdits(tree, text, root, language, story.language));
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((result, {from, to, text: by}) => result.slice(0, from) + by + result.slice(to), text);
}

function editOf(tree, text, node, language, translation, own) {
  const written = JSON.stringify(translation);
  if (ts.isStringLiteral(node)) {
    const from = node.getStart(tree);
    return {
      from,
      to: node.end,
      text: `{${JSON.stringify(own)}: ${text.slice(from, node.end)}, ${JSON.stringify(language)}: ${written}}`,
    };
  }
  const existing = propertyOf(node, language);
  if (existing) return {from: existing.initializer.getStart(tree), to: existing.initializer.end, text: written};
  return added(tree, text, node.properties, node, `${JSON.stringify(language)}: ${written}`);
}

/** One more behind the last, on a line of its own where the others have one. */
function added(tree, text, members, list, written) {
  const last = members.at(-1);
  if (!last) return {from: list.getStart(tree) + 1, to: list.getStart(tree) + 1, text: written};
  const before = text.slice(last.getFullStart(), last.getStart(tree));
  const gap = before.includes('\n') ? before : ' ';
  return {from: last.end, to: last.end, text: `,${gap}${written}`};
}

function languageEdits(tree, text, root, language, own) {
  const property = propertyOf(root, 'languages');
  if (!property) {
    const list = `"languages": ${JSON.stringify([...new Set([own, language])]).replace(',', ', ')}`;
    return root.properties.length > 0 ? [added(tree, text, root.properties, root, list)] : [];
  }
  const list = property.initializer;
  if (!ts.isArrayLiteralExpression(list) || languagesOf(root).some((each) => each.text === language)) return [];
  return [added(tree, text, list.elements, list, JSON.stringify(language))];
}
