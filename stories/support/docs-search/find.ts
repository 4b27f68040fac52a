import type {Entry} from './entries.js';

/** How well an entry fits: the lower, the better; nothing where it does not. */
function rank({kind, name, text}: Entry, words: readonly string[]): number | undefined {
  const lowerName = name.toLowerCase();
  const all = `${lowerName} ${kind} ${text}`.toLowerCase();
  if (!words.every((word) => all.includes(word))) return undefined;
  const [first = ''] = words;
  if (lowerName === first || lowerName === `vs-${first}`) return 0;
  if (lowerName.startsWith(first) || lowerName.startsWith(`vs-${first}`)) return 1;
  return words.some((word) => lowerName.includes(word)) ? 2 : 3;
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
