/** The number of letters to change, add or leave out to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[to.length]!;
}

/** What the author of an unknown tag may have meant. */
export function adviseOn(tag: string, known: readonly string[]): string {
  const [best] = known
    // A name cut short is as good as one wrong letter.
    .map((candidate) => ({candidate, steps: candidate.startsWith(tag) ? 1 : distance(tag, candidate)}))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.ceil(tag.length / 4)
    ? `Did you mean <${best.candidate}>?`
    : `There are: ${known.map((name) => `<${name}>`).join(', ')}.`;
}
