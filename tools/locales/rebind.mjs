import {parseText} from './model.mjs';

/**
 * A text whose values are those of `wanted`. It came from a file whose English text is `source`: a
 * tool may have kept the names of the values or only their numbers, or have written them as words.
 * @param {import('./model.mjs').Text} text
 * @param {import('./model.mjs').Text} source
 * @param {import('./model.mjs').Text} wanted
 * @returns {import('./model.mjs').Text}
 */
export function rebind(text, source, wanted) {
  const known = wanted.filter((part) => typeof part !== 'string');
  const named = source.some((part) => known.some(({name}) => name === part.name));
  const parts = text.flatMap((part) => {
    if (typeof part === 'string') return parseText(part, wanted);
    // A number means something only where the file itself does not know the names.
    const same = known.find(({name}) => name === part.name) ?? (!named && known.find(({index}) => index === part.index));
    return same || {index: -1, name: part.name};
  });
  return parts.reduce((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
    return joined;
  }, []);
}
