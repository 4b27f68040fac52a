import {parseText} from './text.js';
import type {Placeholder, Text} from './unit.js';

/**
 * A text whose values are those of `wanted`. It came from a file whose English text is `source`: a
 * tool may have kept the names of the values or only their numbers, or have written them as words.
 */
export function rebind(text: Text, source: Text, wanted: Text): Text {
  const known = wanted.filter((part) => typeof part !== 'string');
  const named = source.some((part) => typeof part !== 'string' && known.some(({name}) => name === part.name));
  const joined: (string | Placeholder)[] = [];
  for (const part of text.flatMap((each) => bound(each, known, named, wanted))) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

function bound(part: string | Placeholder, known: readonly Placeholder[], named: boolean, wanted: Text): Text {
  if (typeof part === 'string') return parseText(part, wanted);
  const same =
    known.find(({name}) => name === part.name) ??
    // A number means something only where the file itself does not know the names.
    (named ? undefined : known.find(({index}) => index === part.index));
  return [same ?? {index: -1, name: part.name}];
}
