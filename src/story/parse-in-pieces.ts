/**
 * `JSON.parse` for large files: it gives the same, or throws the same, and lets the page
 * go on in between. Loaded only with the first file that is large.
 *
 * The lists of the story are cut out between two of their items and parsed in pieces. A
 * number stands where each piece was, so that what is left is JSON if the file is, and
 * tells where they belong. A file of another shape is not cut, and parsed at once.
 */
import {pause} from './pause.js';

/** How many bytes of a list are parsed at once, beside the rest of the last item. */
export const PIECE = 0x8000;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Without the mark that files may begin with, which is an error at the beginning of a piece. */
const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Parses UTF-8, where all that separates values is of one byte, which is part of no other character. */
export async function parseInPieces(file: ArrayBuffer, size = PIECE): Promise<unknown> {
  const bytes = new Uint8Array(file);
  const work = {pauseAt: 0};
  const pieces: unknown[][] = [];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let from = hasMark ? 3 : 0;
  let all = '';
  let rest = '';

  function take(end: number): string {
    const text = decoder.decode(bytes.subarray(from, end));
    from = end;
    all += text;
    return text;
  }

  function takePiece(end: number): void {
    const text = take(end);
    // An empty list has no piece, and a comma too many stays.
    rest += text.trim() ? String(pieces.push(JSON.parse(`[${text}]`) as unknown[]) - 1) : text;
  }

  try {
    let depth = 0;
    let inString = false;
    let outermost = 0;
    let inList = false;
    for (let at = from; at < bytes.length; at++) {
      if (!(at % size) && performance.now() > work.pauseAt) await pause(work);
      const byte = bytes[at]!;
      if (inString) {
        if (byte === BACKSLASH) at++;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) {
        inString = true;
      } else if (byte === LIST || byte === OBJECT) {
        if (++depth === 1) outermost = byte;
        if (depth === 2 && byte === LIST && outermost === OBJECT) {
          inList = true;
          rest += take(at + 1);
        }
      } else if (byte === LIST_END || byte === OBJECT_END) {
        if (--depth === 1 && inList) {
          inList = false;
          takePiece(at);
        }
      } else if (byte === COMMA && inList && depth === 2 && at - from >= size) {
        takePiece(at);
        rest += take(at + 1);
      }
    }
    rest += take(bytes.length);
    const json = JSON.parse(rest) as Record<string, unknown>;
    // Without pieces, it may be anything.
    for (const name of pieces.length > 0 ? Object.keys(json) : []) {
      const list = json[name];
      if (Array.isArray(list)) json[name] = list.flatMap((piece: number) => pieces[piece]!);
    }
    return json;
  } catch {
    // The browser's own words tell the place in the whole file.
    return JSON.parse(all + take(bytes.length));
  }
}
