import type {TemplateResult} from 'lit';
import type {ItemOf} from '../story/lookup.js';
import {drawSlot} from './card-text.js';
import {checkSwallowed, hasSeveral} from './content.js';
import type {StoryElement} from './story-element.js';

/** The parts of a story that widgets show as a list. */
export type ListKind = 'caseStudies' | 'challenges' | 'partners' | 'people' | 'recommendations' | 'sessions';

/**
 * What a list shows of its story: the item after `#`, or all of them. An id that the
 * story does not have is told to the author, and the reader gets the whole list.
 */
export function itemsOf<K extends ListKind>({story}: StoryElement, kind: K): readonly ItemOf<K>[] {
  if (!story) return [];
  const items = story.story[kind] as readonly ItemOf<K>[];
  const item = story.id || items.length === 0 ? story.item(kind) : undefined;
  return item ? [item] : items;
}

/**
 * Draws what stands between the tags of a list: what readers see until the story is
 * here, and when it fails. What an unclosed tag may have swallowed stays in any case.
 *
 * @param replaced - whether the list shows the story in its place
 */
export function drawFallback(host: StoryElement, replaced: boolean): TemplateResult {
  if (!host.src) host.problem('attribute-missing', {attribute: 'src'});
  checkSwallowed(host);
  return drawSlot(host, replaced && !hasSeveral(host, 'li,ol,ul'));
}
