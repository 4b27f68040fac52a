/** Imports run down the house only: each floor uses what lies below it and knows nothing above. */
import {posix, relative} from 'node:path';

/**
 * What each floor of `src/` may import: other floors, and packages by the beginning of their names.
 * A floor may also import its own files, but elements do not know each other.
 * @type {Record<string, {floors: string[], packages: string[]}>}
 */
const FLOORS = {
  reference: {floors: [], packages: []},
  story: {floors: ['reference'], packages: []},
  localization: {floors: ['reference'], packages: ['@lit/localize']},
  base: {floors: ['localization', 'story', 'reference'], packages: ['lit']},
  elements: {floors: ['base', 'localization', 'story', 'reference'], packages: ['lit']},
  loader: {floors: ['base', 'localization', 'story', 'reference'], packages: []},
  doctor: {floors: ['loader', 'base', 'localization', 'story', 'reference'], packages: ['lit']},
};

/** Files that put everything together and therefore may import everything. */
const ENTRIES = ['index.ts', 'loader/vs.all.ts'];

/** What the loader brings on demand, although it stands above. */
const DOCTOR = 'doctor/start.js';

/** A file that registers an element: `elements/speaker-card/vs-speaker-card.ts`. */
const REGISTRATION = /^elements\/[^/]+\/vs-[^/]+$/;

/** @type {import('eslint').Rule.RuleModule} */
export const importFloors = {
  meta: {
    type: 'problem',
    docs: {description: 'Imports run down the house only.'},
    schema: [{type: 'object', properties: {source: {type: 'string'}}, additionalProperties: false}],
    messages: {
      climbs:
        'src/{{floor}}/ must not import src/{{target}}: imports run down the house only. It may import {{allowed}}.',
      package: 'src/{{floor}}/ must not import the package "{{target}}". It may import {{allowed}}.',
      neighbour: 'An element must not import another ({{target}}). Share the code in src/base/.',
      registers:
        'Importing {{target}} registers an element. Only src/index.ts and registrations do that, and others on demand with import().',
    },
  },
  create(context) {
    const root = context.options[0]?.source ?? posix.join(context.cwd, 'src');
    const file = relative(root, context.filename).replaceAll('\\', '/');
    const floor = file.split('/')[0];
    const rules = ENTRIES.includes(file) ? undefined : FLOORS[floor];
    if (!rules) return {};

    const check = (node, source, onDemand) => {
      const fault = faultOf(file, floor, rules, source.value, onDemand);
      if (!fault) return;
      const allowed = [...rules.floors.map((name) => `src/${name}/`), ...rules.packages].join(', ') || 'nothing';
      context.report({node, messageId: fault.messageId, data: {floor, allowed, target: fault.target}});
    };
    const checkStatement = (node) => node.source && check(node, node.source, false);
    return {
      ImportDeclaration: checkStatement,
      ExportNamedDeclaration: checkStatement,
      ExportAllDeclaration: checkStatement,
      ImportExpression: (node) => node.source.type === 'Literal' && check(node, node.source, true),
      TSImportType: (node) => node.source && check(node, node.source, false),
    };
  },
};

/**
 * @param {string} file the importing file, below src/
 * @param {string} floor its floor
 * @param {{floors: string[], packages: string[]}} rules
 * @param {string} specifier
 * @param {boolean} onDemand whether it is `import()`
 * @returns {{messageId: string, target: string} | undefined}
 */
function faultOf(file, floor, rules, specifier, onDemand) {
  if (!specifier.startsWith('.')) {
    const allowed = rules.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return allowed ? undefined : {messageId: 'package', target: specifier};
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (REGISTRATION.test(target)) {
    // An element made of others registers them with itself, or when it first shows them.
    const allowed = REGISTRATION.test(file) || (onDemand && ['loader', 'elements'].includes(floor));
    return allowed ? undefined : {messageId: 'registers', target};
  }
  if (target === DOCTOR && floor === 'loader' && onDemand) return undefined;
  const targetFloor = target.split('/')[0];
  if (floor === 'elements' && targetFloor === floor) {
    return posix.dirname(target) === posix.dirname(file) ? undefined : {messageId: 'neighbour', target};
  }
  // Reference data imports nothing, not even its own kind, so that each file can be loaded alone.
  const own = targetFloor === floor && floor !== 'reference';
  return own || rules.floors.includes(targetFloor) ? undefined : {messageId: 'climbs', target};
}
