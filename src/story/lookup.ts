import type {Person, Story} from './schema.js';

/** The parts of a story whose items have ids. */
export type ItemKind =
  | 'event'
  | 'people'
  | 'sessions'
  | 'caseStudies'
  | 'challenges'
  | 'recommendations'
  | 'messages'
  | 'report'
  | 'nextEvents'
  | 'partners';

/** An item of a part of the story, or of one of several. */
export type ItemOf<K extends ItemKind> =
  NonNullable<Story[K]> extends infer P ? (P extends readonly (infer T)[] ? T : P) : never;

function itemsOf<K extends ItemKind>(story: Story, kind: K): readonly ItemOf<K>[] {
  const part = story[kind];
  return (Array.isArray(part) ? part : part ? [part] : []) as readonly ItemOf<K>[];
}

/** What an item goes by inside a page: its id, or else its place in the file, which no id looks like. */
export function nameOf(item: {readonly id?: string}, kind: ItemKind, index: number): string {
  return item.id ?? `${kind}[${index}]`;
}

/**
 * The item of an id. Without one it is the only item of its kind, and nothing when
 * there are several.
 */
export function itemOf<K extends ItemKind>(story: Story, kind: K, id?: string): ItemOf<K> | undefined {
  const items = itemsOf(story, kind);
  if (id) return items.find((item, index) => nameOf(item as {id?: string}, kind, index) === id);
  return items.length === 1 ? items[0] : undefined;
}

/** The person of an id. */
export function personOf(story: Story, id: string): Person | undefined {
  return itemOf(story, 'people', id);
}

/** The ids of a part of the story, in order. */
export function idsOf(story: Story, kind: ItemKind): string[] {
  return itemsOf(story, kind).flatMap((item) => (item as {id?: string}).id ?? []);
}
