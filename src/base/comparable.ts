import type {Text} from '../story/schema.js';

/** A text as it is compared: without capitals, accents and marks, in whatever way they were typed. */
export function comparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The answers of a text in each of its languages. */
export function answersIn(letter: string, text: Text | undefined): readonly string[] {
  const forms = typeof text === 'string' ? [text] : Object.values(text ?? {});
  return forms.map((form) => letter + form.trim());
}
