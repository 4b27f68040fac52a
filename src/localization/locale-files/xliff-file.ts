import type {Fault, LocaleFile, Unit} from './unit.js';
import {readXliff} from './xliff.js';

/** What a parser of XML makes of a text: its document, or why there is none. */
export type Parsed = {readonly document: Document} | {readonly line?: number; readonly found: string};

type Parse = (text: string) => Parsed;

const UNIT = /<(trans-unit|unit)\b[\s\S]*?<\/\1\s*>/g;

/** XLIFF as translators send it. Where it is damaged, what can be read is read. */
export function readXliffText(text: string, parse: Parse): LocaleFile {
  const parsed = parse(text);
  return 'document' in parsed ? readXliff(parsed.document) : readPieces(text, parse, parsed);
}

/** Each unit by itself, so that a forgotten "&amp;" costs only its own text. */
function readPieces(text: string, parse: Parse, whole: {readonly line?: number; readonly found: string}): LocaleFile {
  const root = /<xliff\b[^<>]*>/.exec(text)?.[0];
  const units: Unit[] = [];
  const faults: (Fault & {readonly text?: string})[] = [];
  for (const {0: piece, 1: name, index} of root ? text.matchAll(UNIT) : []) {
    const line = text.slice(0, index).split('\n').length;
    const parsed = parse(`${root}<file>${name === 'unit' ? piece : `<body>${piece}</body>`}</file></xliff>`);
    if ('document' in parsed) {
      const file = readXliff(parsed.document);
      units.push(...file.units.map((unit) => ({...unit, line})));
      faults.push(...file.faults.map((fault) => ({...fault, line})));
    } else {
      const id = /\bid\s*=\s*["']([^"']*)["']/.exec(piece)?.[1];
      faults.push({code: 'not-xml', id, line: line - 1 + (parsed.line ?? 1), found: parsed.found, text: piece});
    }
  }
  // The end may be cut off. Then no unit is wrong in itself, but some may be missing.
  if (faults.length === 0) faults.push({code: 'not-xml', ...whole});
  const language = /\b(?:target-language|trgLang)\s*=\s*["']([^"']+)["']/.exec(text)?.[1];
  return {language, units, faults};
}
