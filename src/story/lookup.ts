import type {Person, Story} from './schema.js';

export {nearestId} from './nearest.js';

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

type Part<K extends ItemKind> = NonNullable<Story[K]>;

/** An item of a part of the story. */
export type ItemOf<K extends ItemKind> = Part<K> extends readonly (infer T)[] ? T : Part<K>;

function itemsOf<K extends ItemKind>(story: Story, kind: K): readonly ItemOf<K>[] {
  const part = story[kind];
  return (Array.isArray(part) ? part : part ? [part] : []) as readonly ItemOf<K>[];
}

/**
 * The item of an id. Without one it is the only item of its kind, and nothing when
 * there are several.
 */
export function itemOf<K extends ItemKind>(story: Story, kind: K, id?: string): ItemOf<K> | undefined {
  const items = itemsOf(story, kind);
  if (id) return items.find((item) => (item as {id?: string}).id === id);
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
