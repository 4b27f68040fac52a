/** XLIFF as translators send it. Where it is damaged, what can be read is read. */
import {readXliff} from './model.mjs';
import {parseXml, XmlError} from './xml.mjs';

const UNIT = /<(trans-unit|unit)\b[\s\S]*?<\/\1\s*>/g;

/** @param {string} text */
export function readXliffFile(text) {
  try {
    return readXliff(parseXml(text));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return readPieces(text, error);
  }
}

/** Each unit by itself, so that a forgotten "&amp;" costs only its own text. */
function readPieces(text, error) {
  const root = /<xliff\b[^<>]*>/.exec(text)?.[0];
  const pieces = [...text.matchAll(UNIT)];
  const faults = [];
  const units = [];
  const language = /\b(?:target-language|trgLang)\s*=\s*["']([^"']+)["']/.exec(text)?.[1];
  for (const {0: piece, 1: name, index} of root ? pieces : []) {
    const line = text.slice(0, index).split('\n').length;
    const id = /\bid\s*=\s*["']([^"']*)["']/.exec(piece)?.[1];
    try {
      const file = readXliff(parseXml(`${root}<file>${name === 'unit' ? piece : `<body>${piece}</body>`}</file></xliff>`));
      units.push(...file.units.map((unit) => ({...unit, line})));
      faults.push(...file.faults.map((fault) => ({...fault, line})));
    } catch (problem) {
      if (!(problem instanceof XmlError)) throw problem;
      faults.push({code: 'not-xml', id, line: line - 1 + (problem.line ?? 1), found: problem.message, text: piece});
    }
  }
  // The end may be cut off. Then no unit is wrong in itself, but some may be missing.
  if (faults.length === 0) faults.push({code: 'not-xml', line: error.line, found: error.message});
  return {language, units, faults};
}
