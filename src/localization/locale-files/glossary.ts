import {wordsOf} from './text.js';
import type {Text} from './unit.js';

/** A term that is translated in the same way everywhere. */
export interface Term {
  readonly term: string;
  /** What may stand for it, such as its singular and its plural. */
  readonly translations: readonly string[];
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** The terms of the English text whose translation is missing from the other. */
export function missingTerms(source: Text, target: Text, terms: readonly Term[]): readonly Term[] {
  let rest = wordsOf(source);
  const translation = plainForm(wordsOf(target));
  // The longest first: where "UN Volunteer" is meant, "volunteer" is not.
  const missing: Term[] = [];
  for (const term of [...terms].sort((a, b) => b.term.length - a.term.length)) {
    const without = rest.replace(patternOf(term.term), '\n');
    if (without === rest) continue;
    rest = without;
    if (!term.translations.some((each) => translation.includes(plainForm(each)))) missing.push(term);
  }
  return missing;
}

/** A term in its singular or plural. One that begins with a capital is another than the common word. */
function patternOf(term: string): RegExp {
  const words = term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/y$/, '(?:y|ie)');
  return new RegExp(`(?<!${LETTER})${words}(?:e?s)?(?!${LETTER})`, /^\p{Lu}/u.test(term) ? 'gu' : 'giu');
}

/** Letters without the marks of vowels and without hidden characters, which are often left out. */
const plainForm = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\p{Cf}]/gu, '');
