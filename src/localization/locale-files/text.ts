import type {Placeholder, Text} from './unit.js';

/**
 * How a value is written where a format has no element for it: `{number}`, or as in
 * the sources, `${number}`. Weblate's plain XLIFF escapes the element itself.
 */
const WRITTEN = /\$?\{([A-Za-z_]\w*)\}|<(?:x|ph)\s[^<>]*?\bid="(\d+)"[^<>]*>/g;

/** The values of a text, each once. */
export function placeholdersOf(text: Text): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const part of text) if (typeof part !== 'string') found.set(part.name, part);
  return [...found.values()];
}

/** A text in one string, with each value as `{name}`. */
export function printText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** The words of a text alone. */
export function wordsOf(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : '')).join('');
}

/** A text from one string, in which the values of `source` are written out. What is none of them stays words. */
export function parseText(written: string, source: Text): Text {
  const known = placeholdersOf(source);
  const text: (string | Placeholder)[] = [];
  let end = 0;
  for (const match of written.matchAll(WRITTEN)) {
    const [all, name, index] = match;
    const placeholder = known.find((each) => (name ? each.name === name : each.index === Number(index)));
    if (!placeholder) continue;
    text.push(written.slice(end, match.index), placeholder);
    end = match.index + all.length;
  }
  return joined([...text, written.slice(end)]);
}

/** An English text from one string, where all that looks like a value is one. */
export function parseSource(written: string): Text {
  const names = new Set([...written.matchAll(WRITTEN)].flatMap(([, name]) => name ?? []));
  return parseText(
    written,
    [...names].map((name, index) => ({name, index})),
  );
}

/** A text whose written-out values are values, wherever a tool left them. */
export function withPlaceholders(text: Text, source: Text): Text {
  return joined(text.flatMap((part) => (typeof part === 'string' ? parseText(part, source) : part)));
}

function joined(text: Text): Text {
  const parts: (string | Placeholder)[] = [];
  for (const part of text) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

/**
 * A text without the white space that tools put around and into it, to indent it or to
 * break its lines. White space that the English text begins or ends with is put back.
 */
export function tidy(text: Text, source: Text, keepLines = false): Text {
  const last = text.length - 1;
  const [before, after] = [/^[ \t\r\n]*/.exec(wordAt(source, 0))![0], /[ \t\r\n]*$/.exec(wordAt(source, -1))![0]];
  return joined(
    text.map((part, index) => {
      if (typeof part !== 'string') return part;
      let words = keepLines ? part.replace(/\r\n?/g, '\n') : part.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
      if (index === 0) words = words.replace(/^[ \t\r\n]+/, '');
      if (index === last) words = words.replace(/[ \t\r\n]+$/, '');
      return words && (index === 0 ? before : '') + words + (index === last ? after : '');
    }),
  );
}

function wordAt(text: Text, index: number): string {
  const part = text.at(index);
  return typeof part === 'string' ? part : '';
}
