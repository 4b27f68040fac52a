/**
 * The number of letters to change, add, leave out, or change places with the next, to make one word of the other
 * (Damerau and Levenshtein, each letter once).
 */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1, isSwap ? before[j - 2]! + 1 : Infinity);
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
}

/**
 * The name that the author of an unknown one may have meant: one that differs in a
 * few letters, or goes on after it.
 */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  return nearest(typed, names, (name) => [name]);
}

/** Like `nearestName`, for ids of several words of which the author may have typed only one: `sonja`. */
export function nearestId(typed: string, ids: Iterable<string>): string | undefined {
  return nearest(typed, ids, (id) => [id, ...id.split('-')]);
}

function nearest(typed: string, names: Iterable<string>, readings: (name: string) => string[]): string | undefined {
  const most = Math.ceil(typed.length / 4);
  let found: string | undefined;
  let least = most + 1;
  for (const name of names) {
    for (const reading of readings(name)) {
      // A name cut short is as good as one wrong letter. Names of other lengths need not be compared.
      const far = Math.abs(reading.length - typed.length) >= least;
      const steps = name.startsWith(typed) ? 1 : far ? least : distance(typed, reading);
      if (steps < least) [least, found] = [steps, name];
    }
  }
  return found;
}
