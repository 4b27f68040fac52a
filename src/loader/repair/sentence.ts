import {isBlank, isOwned, move} from '../page.js';
import {recordMended} from '../record.js';
import {INLINE} from './kinds.js';

/** How a sentence ends, and how the rest of one begins. */
const END = /[.!?…:;。！？؟।]["'”’»)\]]*\s*$/;
const REST = /^\s*[\p{Ll}\p{Lo},.;:!?)]/u;

/**
 * Joins the halves of a paragraph that an editor split around a badge, because it
 * takes tags that it does not know for blocks.
 */
export function joinSentence(host: HTMLElement): void {
  const [before, after] = [host.previousElementSibling, host.nextElementSibling];
  if (!INLINE.test(host.localName) || !isParagraph(before) || !isParagraph(after)) return;
  const between = [host.previousSibling, host.nextSibling];
  if (between.some((node) => node !== before && node !== after && !isBlank(node!))) return;
  const [start, rest] = [before.textContent ?? '', after.textContent ?? ''];
  if (!start.trim() || END.test(start) || !REST.test(rest) || [host, before, after].some(isOwned)) return;
  if (!/\s$/.test(start)) before.append(' ');
  move([host], before);
  if (!/^[\s,.;:!?)]/.test(rest)) before.append(' ');
  move([...after.childNodes], before);
  recordMended(host, 'split-sentence', 'it stood between the halves of a paragraph', 'the halves are one again');
}

function isParagraph(element: Element | null): element is HTMLParagraphElement {
  return element instanceof HTMLParagraphElement;
}
