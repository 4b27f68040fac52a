import {translating} from './messages.js';

/**
 * A text by how many there are. Both forms say the number themselves; a language with
 * more categories finds its own by the id of `other`, which ends in `#other`.
 *
 * @param count - a whole number
 */
export function plural(count: number, forms: {readonly one: () => string; readonly other: () => string}): string {
  return translating()?.inPlural(count, forms.other) ?? (count === 1 ? forms.one : forms.other)();
}
