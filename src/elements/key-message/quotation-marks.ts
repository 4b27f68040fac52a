import {isServer} from 'lit';
import {isUnknown} from '../../base/content.js';

export {messages as data} from '../../localization/messages.js';

/** Where the marks of a quotation go: around words that the widget draws, around running words, around paragraphs. */
export type Marks = 'drawn' | 'running' | 'blocks' | 'marked';

/** A mark with which a quotation of some language begins. An apostrophe may begin a word. */
const BEGINS_WITH_MARK = /^\s*["“”„«»‹›「『]/;

/** Elements that stand in a line of text. */
const IN_LINE = 'a, abbr, b, bdi, bdo, br, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u';

/** Whether marks are there already, because an author typed them; those are enough. */
function isMarked(text: string): boolean {
  return BEGINS_WITH_MARK.test(text);
}

/** Where the marks go around words that the widget draws. */
export function marksAround(text: string): Marks {
  return isMarked(text) ? 'marked' : 'drawn';
}

/**
 * Where the quotation marks go around what stands between a widget's tags. Nothing
 * but words, with white space around them that would part them from their marks,
 * has to be drawn anew.
 */
export function marksOf(host: Element): Marks {
  // A server cannot know what stands there.
  if (isServer && isUnknown(host)) return 'running';
  const text = host.textContent ?? '';
  if (isMarked(text)) return 'marked';
  const [only, ...more] = host.children;
  const isWords = !only || (more.length === 0 && only.matches('p, div') && !only.firstElementChild);
  const isBare = !only?.attributes.length;
  const spaced = isWords && only && text.trim() === only.textContent?.trim() ? (only.textContent ?? '') : text;
  if (isWords && isBare && spaced !== spaced.trim()) return 'drawn';
  const isRunning = [...host.childNodes].some((node) =>
    // A server has no such classes.
    (isServer ? 'matches' in node : node instanceof Element)
      ? (node as Element).matches(IN_LINE)
      : (isServer ? node.nodeType === 3 : node instanceof Text) && (node as Text).data.trim() !== '',
  );
  return isRunning ? 'running' : 'blocks';
}
