import {formsByCategory, type Forms} from './plural-forms.js';
import {pluralOf} from './plurals.js';
import type {Lost, ReadFile} from './table.js';
import {parseSource} from './text.js';
import type {Fault, Unit} from './unit.js';

interface Entry {
  readonly msgctxt?: string;
  readonly msgid: string;
  readonly msgid_plural?: string;
  readonly msgstr: readonly string[];
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
  let parsed: ReturnType<ParsePo>;
  try {
    parsed = parse(text);
  } catch (error) {
    const [message = ''] = String((error as Error).message).split('\n');
    return {
      code: 'not-po',
      line: Number(/at line (\d+)/.exec(message)?.[1]) || undefined,
      found: message.slice(0, 200),
    };
  }
  const headers = new Map(Object.entries(parsed.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const lines = linesOf(text);
  const entries = Object.values(parsed.translations)
    .flatMap((context) => Object.values(context))
    .filter(({msgid}) => msgid !== '');
  if (entries.length === 0 && headers.size === 0) return {code: 'format-unknown'};
  return {
    language: headers.get('language') || undefined,
    units: (language) => {
      const forms = formsByCategory(headers.get('plural-forms'), language);
      const results = entries.map((entry) => unitsOf(entry, forms, lines.get(entry.msgctxt ?? entry.msgid)));
      return {
        units: results.flatMap(({units}) => units),
        faults: results.flatMap(({fault}) => fault ?? []),
      };
    },
  };
}

function unitsOf(
  {msgctxt = '', msgid, msgid_plural: plural, msgstr, comments = {}}: Entry,
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
    notes: [],
    comments: (comments.translator ?? '').split('\n').filter(Boolean),
    places: [],
    line,
  });
  if (!plural) return {units: [make(msgctxt, msgid, msgstr[0])]};
  if (!forms) return {units: [], fault: {code: 'plural-forms', id, line, text: msgstr.join(' | ')}};
  return {
    units: [...forms].map(([category, {index, sure}]) =>
      make(`${id}#${category}`, category === 'one' ? msgid : plural, msgstr[index], sure),
    ),
  };
}

/** Where each entry begins, which the parser does not tell. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, written] = /^(?:msgctxt|msgid)\s+"(.*)"\s*$/.exec(line) ?? [];
    const key = written?.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
    if (key && !lines.has(key)) lines.set(key, index + 1);
  }
  return lines;
}
