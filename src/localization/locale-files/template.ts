import type {Messages} from '../messages.js';
import type {Text, Unit} from './unit.js';

/** A text as the run time of @lit/localize takes it. */
export function templateOf(text: Text): Messages[string] {
  const values: number[] = [];
  const strings: string[] = [];
  let words = '';
  for (const part of text) {
    if (typeof part === 'string') words += part;
    else {
      values.push(part.index);
      strings.push(words);
      words = '';
    }
  }
  return values.length > 0 ? {strTag: true, strings: [...strings, words], values} : words;
}

/** The messages of units. What is not translated is left out; the widget then shows English. */
export function messagesOf(units: readonly Unit[]): Messages {
  return Object.fromEntries(
    units.filter(({state}) => state !== 'missing').map(({id, target}) => [id, templateOf(target)]),
  );
}
