/** The messages of the sources, by the official extraction. */
import {relative, resolve} from 'node:path';
import ts from 'typescript';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {root} from '../steps.mjs';
import {UserError} from '../user-error.mjs';

/**
 * @typedef {object} Source
 * @property {string} id
 * @property {import('./model.mjs').Text} text
 * @property {string} description what translators are told about it
 * @property {Record<string, string>} examples a value for each placeholder, by its name
 * @property {number} [limit] the most characters that there is room for
 * @property {readonly string[]} places the files that say it, without lines, which change more often than it does
 */

/** In a description: `Example of the number: 5.` Each placeholder needs one; they come last. */
const EXAMPLE = /\s*\bExample of the (\w+): (.+?)\.(?=\s*(?:Example of the \w+: |$))/g;

/** In a description, where there is little room: `At most 12 characters.` */
const LIMIT = /\bAt most (\d+) characters\./;

const NAME = /^\$\{([A-Za-z_]\w*)\}$/;

/** @returns {Source[]} sorted by id, so that a new message changes no line of another */
export function readSources() {
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: 'en',
    targetLocales: [],
    inputFiles: ['src/**/*.ts'],
    interchange: {format: 'xliff', xliffDir: 'locales'},
    output: {mode: 'runtime', outputDir: 'src/localization/generated'},
    baseDir: root,
    resolve: (path) => resolve(root, path),
  });
  const {messages, errors} = localizer.extractSourceMessages();
  const faults = [
    ...errors.map(({file, start, messageText}) => `${placeOf(file, start)} ${messageText}`),
    ...messages.flatMap(faultsOf),
  ];
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  const places = placesIn(localizer.program.getSourceFiles());
  return messages.map((message) => sourceOf(message, places)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Most places that translators are told of one message. */
const MOST_PLACES = 8;

/**
 * The files that say each message; the extraction tells only one of them.
 * @param {readonly ts.SourceFile[]} files
 * @returns {Map<string, string[]>} by id
 */
export function placesIn(files) {
  const places = new Map();
  const visit = (node, place) => {
    const id = ts.isCallExpression(node) && node.expression.getText() === 'msg' ? idOf(node.arguments[1]) : undefined;
    if (id) places.set(id, new Set([...(places.get(id) ?? []), place]));
    ts.forEachChild(node, (child) => visit(child, place));
  };
  for (const file of files.filter(({isDeclarationFile}) => !isDeclarationFile)) visit(file, pathOf(file));
  return new Map([...places].map(([id, those]) => [id, [...those].sort().slice(0, MOST_PLACES)]));
}

/** The id that the options of a message name. */
function idOf(options) {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const property = options.properties.find(({name}) => name?.getText() === 'id');
  return property && ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
}

function placeOf(file, start) {
  if (!file) return 'src:';
  return `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}`;
}

/** What a message lacks that translators need. */
export function faultsOf({name, desc, contents, file, node}) {
  const at = file ? placeOf(file, node?.getStart(file)) : name;
  if (!desc || /^[sh][0-9a-f]{16}$/.test(name)) {
    return [`${at} msg() needs an id and a desc: ${JSON.stringify(contents)}`];
  }
  const {examples} = partsOf(desc);
  return contents.flatMap((part) => {
    if (typeof part === 'string') return [];
    const placeholder = NAME.exec(part.untranslatable)?.[1];
    if (!placeholder) {
      return [`${at} "${name}": ${part.untranslatable} is no name. Put the value into a constant with a name first.`];
    }
    if (examples[placeholder]) return [];
    return [`${at} "${name}": the desc must end with "Example of the ${placeholder}: ….", so that translators see it.`];
  });
}

function partsOf(desc) {
  const examples = Object.fromEntries([...desc.matchAll(EXAMPLE)].map(([, name, example]) => [name, example]));
  const limit = LIMIT.exec(desc)?.[1];
  return {description: desc.replace(EXAMPLE, '').trim(), examples, ...(limit && {limit: Number(limit)})};
}

/**
 * @param {Map<string, readonly string[]>} [places] the files that say each message
 * @returns {Source}
 */
export function sourceOf({name, desc, contents, file}, places) {
  return {
    id: name,
    text: contents.map((part) =>
      typeof part === 'string' ? part : {index: part.index, name: NAME.exec(part.untranslatable)[1]},
    ),
    ...partsOf(desc),
    places: places?.get(name) ?? (file ? [pathOf(file)] : []),
  };
}

const pathOf = ({fileName}) => relative(root, fileName).replaceAll('\\', '/');
