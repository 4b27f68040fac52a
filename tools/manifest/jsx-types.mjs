/**
 * Types of the elements in JSX. Written here rather than by a generator because a file that
 * augments frameworks which are not installed does not type-check: `jsx.d.ts` names no framework,
 * and those that do are for those who have it (framework-types.mjs).
 */

const EVENT_MODULE = './npm/base/events.js';

/** What JSX may write on any element, in frameworks that do not say so themselves. */
const COMMON_PROPS = `/** What may be written on each of the elements, in any framework. */
export interface CommonProps {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | bigint | null | undefined;
  lang?: string | undefined;
  ref?: unknown;
  slot?: string | undefined;
  style?: unknown;
  title?: string | undefined;
}`;

/**
 * The types of all elements, for any framework.
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {string}
 */
export function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  const eventTypes = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
  return `${[
    '/** The elements in JSX. Made from custom-elements.json. */',
    `import type {${[...eventTypes].sort().join(', ')}} from '${EVENT_MODULE}';`,
    ...elements.map(({name, path}) => `import type {${name}} from '${path.replace(/^dist\//, './')}';`),
    '',
    COMMON_PROPS,
    ...elements.map((element) => `\n${propsOf(element)}`),
    '',
    '/** The attributes, properties and events of each element, by tag. */',
    'export interface ElementProps {',
    ...elements.map(({name, tagName}) => `  '${tagName}': ${name}Props;`),
    '}',
    '',
    '/**',
    ' * What a framework needs to know of the elements:',
    ' *',
    " *     declare module 'your-framework' {",
    ' *       namespace JSX { interface IntrinsicElements extends StoryElements {} }',
    ' *     }',
    ' */',
    'export type StoryElements = {[Tag in keyof ElementProps]: ElementProps[Tag] & CommonProps};',
  ].join('\n')}\n`;
}

/** @param {import('custom-elements-manifest/schema').Package} manifest */
function elementsOf(manifest) {
  return manifest.modules.flatMap(({path, declarations = []}) =>
    declarations.filter(({tagName}) => tagName).map((declaration) => ({...declaration, path})),
  );
}

/** @param {import('custom-elements-manifest/schema').CustomElementDeclaration} element */
function propsOf({name, tagName, attributes = [], events = []}) {
  return [
    `/** What may be written on \`<${tagName}>\`. */`,
    `export interface ${name}Props {`,
    ...attributes.flatMap((attribute) => attributeLines(name, attribute)),
    ...events.flatMap((event) =>
      propLines(`on${event.name}`, `((event: ${event.type.text}) => void)`, event.description),
    ),
    '}',
  ].join('\n');
}

/**
 * An attribute, and the property of another name that stands behind it.
 * @param {string} className
 * @param {import('custom-elements-manifest/schema').Attribute} attribute
 */
function attributeLines(className, {name, fieldName, type, description}) {
  const propType = fieldName ? `${className}['${fieldName}']` : (type?.text ?? 'string');
  return [...new Set([name, fieldName ?? name])].flatMap((prop) => propLines(prop, propType, description));
}

/**
 * @param {string} prop
 * @param {string} type
 * @param {string} [description]
 */
function propLines(prop, type, description = '') {
  const key = /^\w+$/.test(prop) ? prop : `'${prop}'`;
  return [`  /** ${description.replaceAll('\n', ' ')} */`, `  ${key}?: ${type} | undefined;`];
}
