/** Mends values of attributes that an editor "improved": typographic quotation marks, entities escaped twice. */
import {reportProblems} from '../../base/problems.js';
import {recordMended} from '../record.js';

const OPENING = /^[‘-‟«»″]/;
/** What is a letter in many languages, or an apostrophe: a quotation mark only where another one ends it. */
const SINGLE = /^[‘-‛]/;

const CLOSING = /[‘-‟«»″"']$/;

/** Values that are sentences, which may be quotations. */
const PROSE = /heading|title|label|summary|outcome|alt$/;

/** Values that readers see as they are written. */
const NAMED = /name|role|organization|by|cite|sector|author|commissioned-by|heading|title|label|summary|outcome|alt$/;

/** What is never mended: not ours, or able to run scripts. */
const FOREIGN = /^(class|id|style|on)/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

/** A value as it was found, and as it was meant. */
interface Mended {
  readonly name: string;
  readonly found: string;
  readonly value: string;
  /** Whether nothing tells which of its letters were capitals. */
  readonly isLower?: boolean;
}

/** The attributes of an element, those that are damaged as they were meant. */
export function readAttributes(element: HTMLElement): Map<string, string> {
  const all = new Map([...element.attributes].map(({name, value}) => [name, value]));
  const mended = mendedOf(element);
  for (const {name, value} of mended) all.set(name, value);
  tellMended(element, mended);
  return all;
}

/** Gives the element its attributes as they were meant; what an editor made of them stays as it is beside them. */
export function mendAttributes(element: HTMLElement): void {
  const mended = mendedOf(element);
  for (const {name, value} of mended) element.setAttribute(name, value);
  tellMended(element, mended);
}

const told = new WeakSet<HTMLElement>();

function tellMended(element: HTMLElement, mended: readonly Mended[]): void {
  if (mended.length === 0 || told.has(element)) return;
  told.add(element);
  const found = mended.map((each) => `${each.name}=${each.found}`).join(' ');
  recordMended(element, 'attributes', found, mended.map(({name, value}) => `${name}="${value}"`).join(' '));
  const lower = mended.filter(({name, isLower}) => isLower && NAMED.test(name));
  if (lower.length === 0) return;
  void reportProblems(element, () =>
    lower.map(({name, value}) => ({code: 'capitals-lost', attribute: name, value}) as const),
  );
}

interface Piece {
  readonly name: string;
  readonly value: string;
}

function mendedOf(element: HTMLElement): Mended[] {
  const pieces = [...element.attributes].map(({name, value}) => ({name, value}));
  const left: Piece[] = [];
  const mended: Mended[] = [];
  const content = element.textContent ?? '';
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index++]!;
    const rest = restOf(piece.value, pieces.slice(index));
    index += rest.length;
    mended.push(mend(piece, rest, content));
    if (!piece.value) left.push(piece);
  }
  // A card that is defined has moved its role away already, but not what was left of it.
  const {jobTitle} = element as HTMLElement & {jobTitle?: string};
  if (jobTitle) mended.push(mend({name: 'role', value: jobTitle}, restOf(jobTitle, left), content));
  return mended.filter(({name, found, value}) => found !== value && !FOREIGN.test(name));
}

function mend({name, value}: Piece, rest: readonly Piece[], content: string): Mended {
  const pieces = rest.map(textOfPiece);
  let text = unescaped(value);
  const isSplit = pieces.length > 0;
  const asTyped = isSplit ? spelled([text, ...pieces].join(' '), content) : undefined;
  const isLower = isSplit && asTyped === undefined && /\p{Ll}/u.test(pieces.join(''));
  if (isSplit) text = asTyped ?? [text, ...pieces].join(' ');
  const isProse = !isSplit && PROSE.test(name) && /\s/.test(text);
  if (!isProse) text = text.replaceAll('\u00a0', ' ');
  // A mark at the end alone is an apostrophe, or what is left of a pair.
  const isOpen = OPENING.test(text) && (!SINGLE.test(text) || /.[‘-‛]$/s.test(text));
  const isMarked = isOpen || /^"[^"]*"$/.test(text) || /^[^“„«]*[“-‟«»″]$/.test(text);
  return {name, found: [value, ...pieces].join(' '), value: isMarked && !isProse ? bare(text) : text, isLower};
}

/**
 * The pieces that belong to a value that has begun: HTML ends it at white space
 * where its quotation marks are not straight, and takes the rest for more names.
 */
function restOf(value: string, pieces: readonly Piece[]): readonly Piece[] {
  const text = unescaped(value);
  if (!OPENING.test(text) || (text.length > 1 && CLOSING.test(text))) return [];
  const end = pieces.findIndex((piece) => CLOSING.test(textOfPiece(piece)));
  const next = pieces.findIndex((piece) => OPENING.test(unescaped(piece.value)));
  const rest = next >= 0 && next <= end ? [] : pieces.slice(0, end + 1);
  return SINGLE.test(text) && rest.some((piece) => piece.value) ? [] : rest;
}

function textOfPiece({name, value}: Piece): string {
  return unescaped(name) + (value && `=${unescaped(value)}`);
}

function bare(text: string): string {
  return text.replace(/^[\s‘-‟«»″"']+|[\s‘-‟«»″"']+$/g, '');
}

/** Names of attributes have no capitals. The text beside them often has the same words as they were typed. */
function spelled(text: string, content: string): string | undefined {
  const words = bare(text);
  const start = content.toLowerCase().indexOf(words.toLowerCase());
  const found = content.slice(start, start + words.length);
  return start >= 0 && found.toLowerCase() === words.toLowerCase() ? found : undefined;
}

/** The text behind entities, however often they were escaped. */
function unescaped(text: string): string {
  for (let round = 0; round < 4; round++) {
    const once = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string | undefined) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
      return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
    });
    if (once === text) break;
    text = once;
  }
  return text;
}
