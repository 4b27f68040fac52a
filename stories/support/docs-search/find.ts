import {SOME, type Entry} from './entries.js';

/** So many words of a text, one after another, are copied from it, whatever else was copied along. */
const SURELY_COPIED = 4;

/** Words as they stand in code, without what stands around them: <vs-place>, [country], ::part(photo), "18". */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s<>[\]()"'“”=]+/)
    .map((word) => word.replace(/[.,;:!?]+$/, ''))
    .filter(Boolean);

/** Text as words, with {@link SOME} where a page has words of its own: for a value, or for `{number}`. */
const templates = new WeakMap<Entry, readonly string[]>();

function templateOf(entry: Entry): readonly string[] {
  const known = templates.get(entry);
  if (known) return known;
  const template = wordsIn(entry.text.replace(/\{[\w-]+\}|…/g, ` ${SOME} `));
  templates.set(entry, template);
  return template;
}

/**
 * How many words of a text are among those that somebody copied of it, where all of them fit: one after another, from anywhere
 * in the text, with any words where it has {@link SOME}.
 */
function copiedFrom(template: readonly string[], words: readonly string[]): number | undefined {
  const fits = (place: number, word: string): boolean => template[place] === SOME || template[place] === word;
  const count = (place: number): number => (template[place] === SOME ? 0 : 1);
  // How many were copied, by the place in the text that the last word has.
  let found = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    const next = new Map<number, number>();
    const put = (place: number, before: number): void => {
      if (fits(place, word)) next.set(place, Math.max(next.get(place) ?? 0, before + count(place)));
    };
    if (index === 0) for (const place of template.keys()) put(place, 0);
    for (const [place, before] of found) {
      put(place + 1, before);
      if (template[place] === SOME) put(place, before);
      // A value may be nothing.
      if (template[place + 1] === SOME) put(place + 2, before);
    }
    found = next;
  }
  return found.size > 0 ? Math.max(...found.values()) : undefined;
}

/** How well what somebody copied from a page or the console fits; nothing where it is no copy of the text. */
function rankOfCopy(entry: Entry, words: readonly string[]): number | undefined {
  const template = templateOf(entry);
  const alone = copiedFrom(template, words) ?? 0;
  if (alone >= 2 && alone * 2 >= words.length) return 2 + 1 / alone;
  // The console has the name of the widget before a text, and other texts behind it.
  const among = copiedFrom([SOME, ...template, SOME], words) ?? 0;
  return among >= SURELY_COPIED ? 5 + 1 / among : undefined;
}

/** How well an entry with all words fits; nothing where it has not. */
function rankOfWords({kind, name, text}: Entry, words: readonly string[]): number | undefined {
  const [lowerName, lowerText] = [name.toLowerCase(), text.toLowerCase()];
  const all = `${lowerName} ${kind.toLowerCase()} ${lowerText}`;
  if (!words.every((word) => all.includes(word))) return undefined;
  const phrase = words.join(' ');
  if (lowerName === phrase || lowerName === `vs-${phrase}`) return 0;
  if (lowerName.startsWith(phrase) || lowerName.startsWith(`vs-${phrase}`)) return 1;
  // Whoever copies a sentence from a page looks for that sentence.
  if (words.length > 1 && lowerText.includes(phrase)) return 2;
  return words.some((word) => lowerName.includes(word)) ? 3 : 4;
}

/** How well an entry fits: the lower, the better; nothing where it does not. */
function rank(entry: Entry, words: readonly string[]): number | undefined {
  const ranks = [rankOfWords(entry, words), rankOfCopy(entry, words)].filter((place) => place !== undefined);
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** Entries that have all words that somebody typed, or of which they are a copy, the likeliest first. */
export function find(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = wordsIn(typed);
  if (words.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const place = rank(entry, words);
      return place === undefined ? [] : [{entry, place}];
    })
    .sort((one, other) => one.place - other.place)
    .map(({entry}) => entry);
}
