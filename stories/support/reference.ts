/** What the manifest and the sources say of tags and problems, as Markdown for a page of the Storybook. */
import type {Declaration, Item, Manifest} from '../../.storybook/manifest.js';
import {problemText, type ProblemCode} from '../../src/base/problem-texts.js';

/** An element of the manifest. */
export interface Widget extends Declaration {
  readonly tagName: string;
}

/** What stands for a value in the texts of problems. */
const SOME = '…';

/** The elements, in the order of their names. */
export function widgetsIn({modules}: Manifest): readonly Widget[] {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter((declaration): declaration is Widget => !!declaration.tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
}

/** Attributes that every widget has. */
export function sharedAttributes(widgets: readonly Widget[]): readonly Item[] {
  const [first, ...others] = widgets;
  const has = ({attributes = []}: Widget, name: string): boolean => attributes.some((item) => item.name === name);
  return first?.attributes?.filter(({name}) => others.every((widget) => has(widget, name))) ?? [];
}

/** Every tag with its attributes, slots, parts and events. */
export function tagsReference(manifest: Manifest): string {
  const widgets = widgetsIn(manifest);
  const shared = sharedAttributes(widgets);
  const isOwn = ({name}: Item): boolean => !shared.some((item) => item.name === name);
  return [
    '## Every widget',
    'Each has these, and `lang` and `dir` as HTML knows them.',
    attributesTable(shared),
    ...widgets.map(({tagName, summary = '', attributes = [], slots = [], cssParts = [], events = []}) =>
      [
        `## \`${tagName}\``,
        plain(summary),
        attributesTable(attributes.filter(isOwn)),
        table('Slot', slots, (name) => (name ? `\`${name}\`` : 'between the tags')),
        table('Part', cssParts),
        table('Event', events),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

/** Every code of `vs-problem`, with what it says. */
export function problemsReference(codes: readonly ProblemCode[]): string {
  const rows = codes.map((code) => {
    const {message, hint} = problemText(code, {attribute: SOME, value: SOME, wanted: SOME});
    return `| <span id="problem-${code}">\`${code}\`</span> | ${cell(message)} | ${cell(hint)} |`;
  });
  return ['| Code | The widget, or the page … | The way out |', '| --- | --- | --- |', ...rows].join('\n');
}

function attributesTable(attributes: readonly Item[]): string {
  if (attributes.length === 0) return '';
  const rows = attributes.map(({name, type, description = ''}) => {
    return `| \`${name}\` | ${values(type?.text ?? 'string')} | ${cell(description)} |`;
  });
  return ['| Attribute | Takes | Is for |', '| --- | --- | --- |', ...rows].join('\n');
}

function table(head: string, items: readonly Item[], named = (name: string): string => `\`${name}\``): string {
  if (items.length === 0) return '';
  const rows = items.map(({name, description = ''}) => `| ${named(name)} | ${cell(description)} |`);
  return [`| ${head} | Is for |`, '| --- | --- |', ...rows].join('\n');
}

/** What may be written: `'card' | 'row'` is two words, and `string` any text. */
function values(type: string): string {
  if (type.startsWith('boolean')) return 'nothing; its presence is enough';
  const literals = type.match(/'[^']+'|\b\d+\b/g)?.map((literal) => literal.replaceAll("'", ''));
  const sorted = literals?.every((literal) => /^\d+$/.test(literal)) ? literals.sort() : literals;
  return sorted?.map((literal) => `\`${literal}\``).join(', ') ?? 'text';
}

const cell = (text: string): string => plain(text).replaceAll('|', '\\|');

/** Tags and addresses in a text are words there, no tags and no links; in code they are what they are. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<!`)https?:\/\/[^\s"`]*[^\s"`.,]/g, '`$&`')
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('');
