import type {ItemOf} from '../story/lookup.js';
import type {Text} from '../story/schema.js';
import {textValue} from './attributes.js';
import type {StoryElement} from './story-element.js';
import {itemsOf, type ListKind} from './story-list.js';

/** A text as it is compared: without capitals, accents and marks, in whatever way they were typed. */
export function comparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The answers of a text in each of its languages. */
export function answersIn(letter: string, text: Text | undefined): readonly string[] {
  const forms = typeof text === 'string' ? [text] : Object.values(text ?? {});
  return forms.map((form) => letter + form.trim());
}

const lettersOf = (answers: readonly string[]): Set<string | undefined> => new Set(answers.map((answer) => answer[0]));

/**
 * The items of a list that its filter lets through; without one those of `itemsOf()`.
 * Of several words of one kind one must hold, and each kind must; an id lets its item
 * through by itself. A word that nothing in the story has is told.
 *
 * @param answersOf - what finds an item beside its id: a letter for the kind, then the word, as in `cBD`; `#` for what is as good as an id
 * @param ask - the answer that a word asks for when the story has none like it
 */
export function chosenOf<K extends ListKind>(
  host: StoryElement,
  kind: K,
  attribute: string,
  filter: string,
  answersOf: (item: ItemOf<K>) => readonly string[],
  ask: (word: string) => string = (word) => `#${word}`,
): readonly ItemOf<K>[] {
  const items = itemsOf(host, kind);
  const parts = textValue(filter)
    .split(/\s*[,;]\s*/)
    .filter(Boolean);
  if (items.length === 0 || parts.length === 0) return items;
  const all = host.story!.story[kind] as readonly ItemOf<K>[];
  const answers = all.map((item) => [`#${(item as {id: string}).id}`, ...answersOf(item)]);
  const known = new Map(answers.flat().map((answer) => [comparable(answer), answer.slice(1)]));
  const read = (word: string): string | undefined => {
    const [typed, asked] = [comparable(word), comparable(ask(word))];
    return known.has(asked) ? asked : [...known.keys()].find((answer) => answer === typed || answer.slice(1) === typed);
  };
  const asked = parts.flatMap((part) => {
    const whole = read(part);
    // Commas are forgotten; but names hold spaces.
    const words = part.split(/\s+/).map(read);
    if (whole || words.every(Boolean)) return whole ?? (words as string[]);
    host.problem('filter-unknown', {attribute, value: part, wanted: [...known.values()].join('\n')});
    return comparable(ask(part));
  });
  const letters = lettersOf(asked);
  letters.delete('#');
  const chosen = all.filter((_, index) => {
    const held = lettersOf(answers[index]!.filter((answer) => asked.includes(comparable(answer))));
    return held.delete('#') || (held.size > 0 && held.size === letters.size);
  });
  if (chosen.length === 0 && asked.every((answer) => known.has(answer)))
    host.problem('filter-matches-nothing', {attribute, value: filter});
  return chosen;
}
