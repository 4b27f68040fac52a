/** The texts of XLIFF, in which elements stand for values. */
import {attribute, keepsLines, plain} from './dom.js';
import {placeholdersOf, tidy, withPlaceholders, wordsOf} from './text.js';
import type {Placeholder, Text} from './unit.js';

/** Elements that hold a value, in any version. */
const VALUES = /^(x|ph|it|bpt|ept|bx|ex|sc|ec)$/;

/** Elements that mark a stretch of words without changing them. */
const MARKS = /^(mrk|sub|sm|em)$/;

const NAMED = /^\$?\{([A-Za-z_]\w*)\}$/;

/** Such an element where it has become words: as our own files write it. */
const ESCAPED = /<x id="(\d+)" equiv-text="\$\{(\w+)\}"\s*\/>/;

export function readSource(parts: readonly Element[]): Text {
  return tidy(parts.flatMap((part) => content(part)).flatMap(unescaped), [], parts.some(keepsLines));
}

/** The values that Weblate's plain XLIFF has made words of. */
function unescaped(part: string | Placeholder): Text {
  if (typeof part !== 'string') return [part];
  const [words, ...rest] = part.split(ESCAPED);
  const text: (string | Placeholder)[] = [words!];
  for (let at = 0; at < rest.length; at += 3) {
    text.push({index: Number(rest[at]), name: rest[at + 1]!}, rest[at + 2]!);
  }
  return text.filter((each) => each !== '');
}

export function readTarget(parts: readonly Element[], source: Text): Text {
  const known = placeholdersOf(source);
  const read = parts
    .flatMap((part) => content(part))
    .map((part) => (typeof part === 'string' ? part : sameIn(known, part)));
  const text = tidy(withPlaceholders(read, source), source, parts.some(keepsLines));
  return wordsOf(text).trim() || placeholdersOf(text).length > 0 ? text : [];
}

/** A value of the English text, by its number or by its name. Tools may lose one of them. */
function sameIn(known: readonly Placeholder[], {index, name}: Placeholder): Placeholder {
  const same = known.find((each) => each.name === name) ?? known.find((each) => each.index === index);
  return same ?? {index: -1, name};
}

export function content(element: Element): Text {
  const parts: (string | Placeholder)[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) parts.push(node.nodeValue ?? '');
    else if (node.nodeType === 1) parts.push(...inline(node as Element));
  }
  return parts;
}

function inline(element: Element): Text {
  const name = element.localName;
  if (MARKS.test(name)) return content(element);
  if (name === 'cp') return [String.fromCharCode(parseInt(attribute(element, 'hex') ?? '', 16) || 0xfffd)];
  if (!VALUES.test(name)) return [{index: -1, name: `<${name}>`}, ...content(element)];
  const id = attribute(element, 'id') ?? '';
  const written = attribute(element, 'equiv-text') ?? attribute(element, 'disp') ?? plain(element);
  return [{index: /^\d+$/.test(id) ? Number(id) : -1, name: NAMED.exec(written)?.[1] ?? (written || id)}];
}
