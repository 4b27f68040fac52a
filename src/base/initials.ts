/** Forms of address that are no part of a name's initials. */
const TITLES = /^(dr|prof|mr|mrs|ms|mx|mme|m|sra?)\.?$/i;

/**
 * One or two letters that stand for a person without a photo. Scripts without
 * capitals, such as Arabic or Bengali, whose letters join, give one letter, with
 * its vowel but without the sign that would join it to the next consonant.
 */
export function initialsOf(name: string): string {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => !TITLES.test(word))
    .flatMap((word) => /^\p{L}((?![\u094D\u09CD])\p{M})*/u.exec(word.toLocaleUpperCase())?.[0] ?? []);
  const [first = ''] = letters;
  return letters.length > 1 && /^\p{Lu}/u.test(first) ? first + letters.at(-1)! : first;
}

/** Which of four calm tints a name has; always the same one. */
export function tintOf(name: string): number {
  let hash = 0;
  for (const character of name) hash += character.codePointAt(0)!;
  return hash % 4;
}
