import {formsByCategory, type Forms} from './plural-forms.js';
import {pluralOf} from './plurals.js';
import type {Lost, ReadFile} from './table.js';
import {parseSource} from './text.js';
import type {Fault, Unit} from './unit.js';

interface Entry {
  readonly msgctxt?: string;
  readonly msgid: string;
  readonly msgid_plural?: string;
  readonly msgstr?: readonly string[];
  readonly comments?: {readonly flag?: string; readonly translator?: string};
}

/** What wraps a parser of PO, so that each environment brings its own build of it. It may throw. */
export type ParsePo = (text: string) => {
  readonly headers?: Readonly<Record<string, string>>;
  readonly translations: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
};

/** In the header, behind which no other place may name one. */
const CHARSET = /"Content-Type:[^"\n]*[; ]charset\s*=\s*([\w-]+)/i;

/** Whether bytes may be those of a PO file. */
export const isPo = (bytes: Uint8Array): boolean =>
  /^\s*(#|msgid|msgctxt)/.test(new TextDecoder().decode(bytes.subarray(0, 300)).replace(/^\uFEFF/, ''));

/** PO says itself in which letters it is written. Nothing where they would be lost. */
export function decodePo(bytes: Uint8Array): string | undefined {
  const charset = CHARSET.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  const decoded = (label: string): string => new TextDecoder(label, {fatal: true}).decode(bytes);
  try {
    // The header of a file that was begun by hand says "CHARSET".
    return decoded(charset && charset.toUpperCase() !== 'CHARSET' ? charset : 'utf-8');
  } catch {
    return undefined;
  }
}

/**
 * gettext PO as Poedit, Weblate and others write it.
 *
 * @returns the fault where it is none
 */
export function readPo(text: string, parse: ParsePo): ReadFile | Fault {
  const blocks = blocksOf(text).map((block) => readBlock(block, parse));
  const headers = new Map(blocks.flatMap((block) => block.headers));
  const entries = blocks.flatMap((block) => block.entries.map((entry) => ({entry, line: block.line})));
  const damaged = blocks.flatMap(({fault}) => fault ?? []);
  if (entries.length === 0 && damaged[0]) return damaged[0];
  if (entries.length === 0 && headers.size === 0) return {code: 'format-unknown'};
  return {
    language: headers.get('language') || undefined,
    translator: translatorIn(headers.get('last-translator')),
    units: (language) => {
      const forms = formsByCategory(headers.get('plural-forms'), language);
      const results = entries.map(({entry, line}) => unitsOf(entry, forms, line));
      return {
        units: results.flatMap(({units}) => units),
        faults: [...damaged, ...results.flatMap(({fault}) => fault ?? [])],
      };
    },
  };
}

/** The name, without its address. A file that was begun by hand says "FULL NAME". */
function translatorIn(header = ''): string | undefined {
  const name = header.replace(/<.*/s, '').trim();
  return /@|^(full name|automatically generated)?$/i.test(name) ? undefined : name;
}

interface Block {
  readonly lines: string[];
  /** Of its first line. */
  readonly line: number;
}

/** What begins something that follows an entry: an empty line, a comment or another entry. */
const NEXT = /^\s*($|#|msgctxt\b|msgid\b)/;

/** An entry that is damaged must not damage the next: a parser of the whole file would take both for one. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const last = blocks.at(-1);
    const has = (pattern: RegExp): boolean => !!last?.lines.some((each) => pattern.test(each));
    const isNext = NEXT.test(line) && (has(/^\s*msg(id|str)/) || (has(CONTEXT) && CONTEXT.test(line)));
    if (last && !isNext) last.lines.push(line);
    else blocks.push({lines: [line], line: index + 1});
  }
  return blocks;
}

const CONTEXT = /^\s*msgctxt\b/;

/** All that a line may be. Parsers go on behind the end of a line that lacks its quotation mark, and lose what follows. */
const LINE = /^\s*($|#|((msgctxt|msgid|msgid_plural|msgstr(\[\d+\])?)\s*)?"([^"\\]|\\.)*"\s*$)/;

function readBlock(
  {lines, line: first}: Block,
  parse: ParsePo,
): {
  readonly headers: readonly (readonly [string, string])[];
  readonly entries: readonly Entry[];
  readonly line: number;
  readonly fault?: Lost;
} {
  const lineOf = (pattern: RegExp): number => lines.findIndex((line) => pattern.test(line));
  const line = first + Math.max(lineOf(/^\s*msg/), 0);
  const damaged = (index: number, found = lines[index] ?? ''): ReturnType<typeof readBlock> => {
    const text = lines.join('\n').trim();
    const id = /^\s*msgctxt\s+"(.*)"\s*$/m.exec(text)?.[1];
    const fault = {code: 'not-po', id, line: first + index, found: found.trim().slice(0, 120), text} as const;
    return {headers: [], entries: [], line, fault};
  };
  const bad = lines.findIndex((each) => !LINE.test(each));
  if (bad >= 0) return damaged(bad);
  let parsed: ReturnType<ParsePo>;
  try {
    parsed = parse(lines.join('\n'));
  } catch (error) {
    return damaged(line - first, String((error as Error).message));
  }
  const entries = Object.values(parsed.translations).flatMap((context) => Object.values(context));
  if (entries.length === 0 && lineOf(/^\s*(msg|")/) >= 0) return damaged(line - first);
  return {
    headers: Object.entries(parsed.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    entries: entries.filter(({msgid}) => msgid !== ''),
    line,
  };
}

function unitsOf(
  {msgctxt = '', msgid, msgid_plural: plural, msgstr = [], comments = {}}: Entry,
  forms: Forms | undefined,
  line: number | undefined,
): {readonly units: readonly Unit[]; readonly fault?: Lost} {
  const id = pluralOf(msgctxt)?.base ?? msgctxt;
  const isFuzzy = /\bfuzzy\b/.test(comments.flag ?? '');
  const make = (name: string, source: string, written = '', sure = true): Unit => ({
    id: name,
    source: parseSource(source),
    target: written.trim() ? [written] : [],
    state: written.trim() ? (isFuzzy || !sure ? 'needs-review' : 'translated') : 'missing',
    // What is not fuzzy has been looked at.
    stated: true,
    guess: !sure,
    notes: [],
    comments: (comments.translator ?? '').split('\n').filter(Boolean),
    places: [],
    line,
  });
  if (!plural) return {units: [make(msgctxt, msgid, msgstr[0])]};
  if (!forms) return {units: [], fault: {code: 'plural-forms', id, line, text: msgstr.join(' | ')}};
  return {
    units: [...forms].map(([category, {index, sure}]) =>
      // Tools put the singular into the first form, also where the language has no other.
      make(`${id}#${category}`, category === 'one' || msgstr[index] === msgid ? msgid : plural, msgstr[index], sure),
    ),
  };
}
