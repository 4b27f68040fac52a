/** What the tests of the speaker list share. */
import {storyTag} from '../../../base/support/served-story.js';
import {drawn, find, must, partOf, paste, until} from '../../../base/support/widgets.js';

export const PEOPLE = [
  {id: 'ada', name: 'Ada', participation: 'speaker', country: 'ZM'},
  {id: 'bea', name: 'Bea', participation: 'moderator', country: 'BD'},
  {id: 'cleo', name: 'Cleo', participation: 'author'},
  {id: 'dora', name: 'Dora', participation: 'speaker', country: 'BD'},
  {id: 'eve', name: 'Eve', participation: 'panellist', country: 'ZM'},
];

/** Waits until every card in the list is drawn. */
export async function cardsOf(list: Element): Promise<HTMLElement[]> {
  const cards = drawn(list, 'vs-speaker-card');
  for (const card of cards) await until(() => find(card, 'base'), 'a card is drawn');
  return cards;
}

/** Names in reading order; `[…]` around those who stand together, `*` before those who moderate. */
export async function orderOf(list: Element): Promise<string> {
  await cardsOf(list);
  const nameOf = (item: Element): string =>
    partOf(must(item.querySelector('vs-speaker-card')), 'heading').textContent?.trim() ?? '';
  return drawn(list, '[part=base] > [part=moderators] li, [part=base] > ul > li')
    .map((item) => {
      if (item.closest('[part=moderators]')) return `*${nameOf(item)}`;
      const inner = [...item.querySelectorAll('li')];
      return inner.length > 0 ? `[${inner.map(nameOf).join(' ')}]` : nameOf(item);
    })
    .join(' ');
}

export async function listOf(
  story: Readonly<Record<string, unknown>>,
  attributes = '',
  content = '',
): Promise<HTMLElement> {
  const list = await paste<HTMLElement>(storyTag('vs-speaker-list', story, {more: attributes, text: content}));
  await cardsOf(list);
  return list;
}
