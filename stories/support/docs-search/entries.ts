/** What can be found: the manifest's tags, the codes of problems, and the widgets' words. */
import type {Declaration, Item, Manifest} from '../../../.storybook/manifest.js';
import {problemText, type ProblemCode} from '../../../src/base/problem-texts.js';
import {addressOf, PREVIEW, rowsIn, section} from '../guides.js';
import {sharedAttributes, widgetsIn} from '../reference.js';

/** Something to find. */
export interface Entry {
  readonly kind: string;
  /** What people look for: a name as it is written in code, or an id. */
  readonly name: string;
  readonly text: string;
  /** The page that tells more. */
  readonly href: string;
}

const REFERENCE = 'for-websites-tags-and-events';

/** What stands for a value in a text, in whose place a page has its own. */
export const SOME = '…';

/** Tags, and what belongs to each of them. */
export function manifestEntries(manifest: Manifest): readonly Entry[] {
  const widgets = widgetsIn(manifest);
  const shared = sharedAttributes(widgets);
  const isOwn = ({name}: Item): boolean => !shared.some((item) => item.name === name);
  return [
    ...widgets.map(({tagName, summary = ''}) => ({
      kind: 'Tag',
      name: tagName,
      text: wordsIn(summary),
      href: addressOf(`widgets-${tagName.replace('vs-', '')}`),
    })),
    ...shared.map((item) => entryOf('Attribute of every widget', item, '#every-widget')),
    ...widgets.flatMap((widget) => {
      const {
        tagName,
        attributes = [],
        slots = [],
        events = [],
        cssParts = [],
      } = widget as Declaration & {tagName: string};
      const ofWidget = (kind: string) => (item: Item) => entryOf(`${kind} of ${tagName}`, item, `#${tagName}`);
      return [
        ...attributes.filter(isOwn).map(ofWidget('Attribute')),
        ...slots.filter(({name}) => name).map(ofWidget('Slot')),
        ...events.map(ofWidget('Event')),
        ...cssParts.map(ofWidget('Part')),
      ];
    }),
  ];
}

function entryOf(kind: string, {name, description = ''}: Item, hash: string): Entry {
  return {kind, name, text: wordsIn(description), href: addressOf(REFERENCE, hash)};
}

/** A description on one line, without the marks of code. */
const wordsIn = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('`', '');

/** What `vs-problem` and the console say. */
export function problemEntries(codes: readonly ProblemCode[]): readonly Entry[] {
  return codes.map((code) => {
    const {message, hint} = problemText(code, {attribute: SOME, value: SOME, wanted: SOME});
    return {kind: 'Problem', name: code, text: `${message} ${hint}`, href: addressOf(REFERENCE, `#problem-${code}`)};
  });
}

/**
 * What a style sheet can say: tokens, and states.
 *
 * @param guide - docs/theming.md
 */
export function themingEntries(guide: string): readonly Entry[] {
  const THEMING = 'for-websites-theming';
  const rows = (heading: string): readonly (readonly string[])[] => rowsIn(section(guide, heading));
  const [room = ''] = section(guide, 'Room').split('\n\n');
  return [
    ...rows('Tokens').map(([name = '', use = '', usual = '']) => ({
      kind: 'Token',
      name: wordsIn(name),
      text: wordsIn(`${use}. Unless set: ${usual}`),
      href: addressOf(THEMING, '#tokens'),
    })),
    {kind: 'Token', name: '--vs-reserve', text: wordsIn(room), href: addressOf(THEMING, '#room')},
    ...rows('States').map(([name = '', use = '']) => ({
      kind: 'State',
      name: wordsIn(name),
      text: wordsIn(use),
      href: addressOf(THEMING, '#states'),
    })),
  ];
}

/**
 * The texts of a translators' file by their ids, in English, with the note that says where each appears.
 *
 * @param xliff - any language's: the English in them is the same
 */
export function messageEntries(xliff: string): readonly Entry[] {
  const file = new DOMParser().parseFromString(xliff, 'application/xml');
  return [...file.querySelectorAll('trans-unit')].map((unit) => {
    const source = unit.querySelector(':scope > source')?.childNodes ?? [];
    const note = unit.querySelector(':scope > note')?.textContent ?? '';
    const path = unit.querySelector('context')?.textContent ?? '';
    return {
      kind: 'Message',
      name: unit.id,
      text: `“${[...source].map(wordsOf).join('')}” ${note}`,
      href: pageOf(path),
    };
  });
}

/** A text, or what stands in it for a value: `<x equiv-text="${number}"/>` is {number}. */
function wordsOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('equiv-text') ?? '').replace('$', '') : (node.textContent ?? '');
}

/** Where the words of a source are seen; those of no element in particular, where every widget is. */
function pageOf(path: string): string {
  if (path.startsWith('src/doctor/')) return addressOf('for-editors-check-your-page');
  const element = /^src\/elements\/([\w-]+)\//.exec(path)?.[1];
  return element ? addressOf(`widgets-${element}`) : PREVIEW;
}
