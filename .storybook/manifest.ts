/** From the Custom Elements Manifest to the controls and tables of Storybook. */
import type {ArgTypes} from '@storybook/web-components-vite';

type ArgType = ArgTypes[string];

/** The part of a manifest that is read here (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** What a manifest tells of an element. */
export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

/** An attribute, slot, event or part. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/**
 * The controls and the table of an element. Its attributes are what can be
 * changed, under the names that a page's author writes, and so is the text
 * between its tags, as `text`. Storybook's own way from the manifest offers each
 * of them twice, as property and attribute, and no list of allowed values.
 */
export function argTypesFrom(manifest: Manifest, tag: string): ArgTypes {
  const {attributes = [], slots = [], events = [], cssParts = []} = declarationOf(manifest, tag);
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, attributeType(item)]),
    ...slots.map((item) => (item.name ? row('slot', item) : ['text', textType(item)])),
    ...events.map((item) => row('event', item)),
    ...cssParts.map((item) => row('part', item)),
  ]);
}

/** What an element is for. */
export function descriptionFrom(manifest: Manifest, tag: string): string {
  return declarationOf(manifest, tag).description ?? '';
}

function declarationOf({modules}: Manifest, tag: string): Declaration {
  const declaration = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
  if (!declaration) throw new Error(`<${tag}> is not in custom-elements.json; make that file anew.`);
  return declaration;
}

function attributeType(item: Item): ArgType {
  const {name, description, type} = item;
  const table: ArgType['table'] = {category: 'attributes', type: {summary: type?.text ?? 'string'}};
  // An empty text is no default worth telling.
  if (item.default && item.default !== "''") table.defaultValue = {summary: item.default};
  const options = allowedValues(type?.text ?? '');
  if (options.length > 1) return {name, description, table, options, control: {type: 'select'}};
  return {name, description, table, control: {type: type?.text === 'boolean' ? 'boolean' : 'text'}};
}

/** The values in the text of a type: `'card' | 'row'`, or `2 | 3 | string`. */
function allowedValues(type: string): (string | number)[] {
  return type.split('|').flatMap((part) => {
    const literal = part.trim();
    if (/^\d+$/.test(literal)) return Number(literal);
    return /^'.*'$/.test(literal) ? literal.slice(1, -1) : [];
  });
}

function textType({description}: Item): ArgType {
  return {name: 'between the tags', description, table: {category: 'text'}, control: {type: 'text'}};
}

/** A row of the table that has no control. Parts and slots may be named as attributes are. */
function row(category: string, {name, description, type}: Item): [string, ArgType] {
  const table: ArgType['table'] = {category: `${category}s`, ...(type && {type: {summary: type.text}})};
  return [`${category} ${name}`, {name, description, table, control: false}];
}
