import type {ItemOf} from '../story/lookup.js';
import {textValue} from './attributes.js';
import {comparable} from './comparable.js';
import {countryName, countryNames} from '../localization/country-names.js';
import {isKosovo, kosovoName} from './place.js';
import type {StoryElement} from './story-element.js';
import {itemsOf, type ListKind} from './story-list.js';

/** Words that an author may put before a colon, to say of what kind the next word is, with the letters of the kinds. */
const KINDS: Readonly<Record<string, string>> = {
  country: 'c',
  sector: 's',
  goal: 'g',
  sdg: 'g',
  factor: 'f',
  participation: 'p',
};

/** A word of a filter without its kind, and the letter of its kind where it is named. */
function kindOf(word: string): {readonly word: string; readonly letter?: string | undefined} {
  const [, kind = '', rest = ''] = /^(\w+)\s*:\s*(.+)$/.exec(word) ?? [];
  const letter = KINDS[kind.toLowerCase()];
  return letter ? {word: rest, letter} : {word};
}

/** Names of a country in the language of the page and in English. */
function namesOf(code: string, {language}: StoryElement): readonly (string | undefined)[] {
  if (isKosovo(code)) return ['Kosovo', language.speak(kosovoName)];
  return [language.language, 'en'].map((tag) => countryName(code, tag)?.text);
}

const lettersOf = (answers: readonly string[]): Set<string | undefined> => new Set(answers.map((answer) => answer[0]));

/**
 * The items of a list that its filter lets through; without one those of `itemsOf()`.
 * Of several words of one kind one must hold, and each kind must; an id lets its item
 * through by itself. A word that nothing in the story has is told. While the names of
 * countries are on their way, for a word that may be one, nothing is let through.
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
  const {language} = host.language;
  const hasNames = ['en', language].every((tag) => countryNames.has(tag));
  const isCountry = (answer: string, typed: string): boolean =>
    answer.startsWith('c') && namesOf(answer.slice(1), host).some((name) => name && comparable(name) === typed);
  const read = (part: string): string | undefined => {
    const {word, letter = ''} = kindOf(part);
    const [typed, asked] = [comparable(word), comparable(ask(word))];
    if (known.has(asked) && asked.startsWith(letter)) return asked;
    const answers = [...known.keys()].filter((answer) => answer.startsWith(letter));
    return (
      answers.find((answer) => answer === typed || answer.slice(1) === typed) ??
      answers.find((answer) => isCountry(answer, typed))
    );
  };
  /** What would match, names of countries too. */
  const wanted = (): string => {
    const words = [...known].flatMap(([answer, word]) => [
      word,
      ...(answer.startsWith('c') ? namesOf(word, host).filter(Boolean) : []),
    ]);
    return [...new Set(words)].join('\n');
  };
  let isWaiting = false;
  const asked = parts.flatMap((part) => {
    const whole = read(part);
    // Commas are forgotten; but names hold spaces.
    const words = part.split(/\s+/).map(read);
    if (whole || words.every(Boolean)) return whole ?? (words as string[]);
    if (!hasNames && [...known.keys()].some((answer) => answer.startsWith('c'))) isWaiting = true;
    else host.problem('filter-unknown', {attribute, value: part, wanted: wanted()});
    return comparable(ask(kindOf(part).word));
  });
  // Few authors write names, and no visitor of the others loads them.
  if (isWaiting) {
    void Promise.all(['en', language].map((tag) => countryNames.load(tag))).then(() => host.requestUpdate());
    return [];
  }
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
