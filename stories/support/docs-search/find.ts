import type {Entry} from './entries.js';

/** How well an entry fits: the lower, the better; nothing where it does not. */
function rank({kind, name, text}: Entry, words: readonly string[]): number | undefined {
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

/** Entries that have all words that somebody typed, the likeliest first. */
export function find(entries: readonly Entry[], typed: string): readonly Entry[] {
  // As it stands in code: <vs-place>, [country], ::part(photo).
  const words = typed
    .toLowerCase()
    .split(/[\s<>[\]()"'“”=]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const place = rank(entry, words);
      return place === undefined ? [] : [{entry, place}];
    })
    .sort((one, other) => one.place - other.place)
    .map(({entry}) => entry);
}
