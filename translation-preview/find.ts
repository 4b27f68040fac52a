/** Where the texts of a file stand on the page, and which of them are cut off. */
import {wordsOf} from '../src/localization/locale-files/index.js';
import type {Shown} from './file.js';

/** A text that a widget shows, and the messages that it may be. */
export interface Found {
  readonly node: Text;
  /** Where it is to be seen; nothing of one that is cut off as a whole. */
  readonly box: DOMRect | undefined;
  readonly trouble: 'cut' | 'out' | undefined;
  readonly messages: readonly Shown[];
}

const FEWEST_LETTERS = 3;

/** A letter that is a word, or half of one, says as much as two. */
const LETTERS = /\p{L}/gu;
const WORDS = /\p{Script=Han}/gu;

const count = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0;

const lettersOf = (words: string): number => count(words, LETTERS) + count(words, WORDS);

/** A number, a name, a date; but between words so few that any sentence would fit, only a number. */
const VALUE = '[^]{1,60}?';
const NUMBER = '\\S{1,4}';

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The text nodes of all widgets in a part of the page. */
export function* textNodes(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    // What a widget says stands in its shadow root; elsewhere are the words of authors.
    if (node instanceof Text) {
      if (root.getRootNode() instanceof ShadowRoot) yield node;
    } else if (node instanceof Element) {
      if (node.shadowRoot) yield* textNodes(node.shadowRoot);
      yield* textNodes(node);
    }
  }
}

/** What of the file is to be seen in `root`. Each value of a template is a text node of its own. */
export function findTexts(root: Node, shown: readonly Shown[]): readonly Found[] {
  const patterns = shown
    // What is little more than its values would be found everywhere.
    .filter(({text}) => lettersOf(wordsOf(text)) >= FEWEST_LETTERS)
    .map((message) => {
      const values = message.text.filter((part) => typeof part !== 'string').length;
      const value = lettersOf(wordsOf(message.text)) < FEWEST_LETTERS * values ? NUMBER : VALUE;
      const parts = message.text.map((part) => (typeof part === 'string' ? escaped(part) : value));
      return {message, pattern: new RegExp(`^\\s*${parts.join('').trim()}\\s*$`, 'u')};
    });
  // States of a widget say the same words over and over.
  const known = new Map<string, readonly Shown[]>();
  const messagesIn = (words: string): readonly Shown[] => {
    const messages =
      known.get(words) ?? patterns.filter(({pattern}) => pattern.test(words)).map(({message}) => message);
    known.set(words, messages);
    return messages;
  };
  return [...textNodes(root)].flatMap((node) => {
    if (!node.data.trim() || !node.parentElement?.checkVisibility()) return [];
    const messages = messagesIn(node.data);
    const seen = messages.length > 0 && place(node);
    return seen ? [{node, messages, ...seen}] : [];
  });
}

/** How much of a line may lie beyond an edge: boxes of letters are higher than what is drawn of them. */
const PART_OF_LINE = 0.3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Place = Omit<Found, 'node' | 'messages'>;

/** What readers see of a text; nothing where it is for screen readers alone, or on a slide out of view. */
export function place(node: Text): Place | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  const line = range.getClientRects()[0]?.height ?? 0;
  const found = within(node, range.getBoundingClientRect(), line);
  // Measuring each word takes its time, and most texts fit.
  return found?.trouble ? within(node, boxOfWords(node), line) : found;
}

/** White space at the end of a line may hang over its edge, and nobody sees it. */
function boxOfWords(node: Text): Box {
  const boxes = [...node.data.matchAll(/\S+/g)].flatMap(({0: word, index}) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return [...range.getClientRects()].filter(({width}) => width > 0);
  });
  return {
    left: Math.min(...boxes.map(({left}) => left)),
    right: Math.max(...boxes.map(({right}) => right)),
    top: Math.min(...boxes.map(({top}) => top)),
    bottom: Math.max(...boxes.map(({bottom}) => bottom)),
  };
}

/** What the elements around a text leave of its box. */
function within(node: Text, full: Box, line: number): Place | undefined {
  const slack = PART_OF_LINE * line;
  let {left, right, top, bottom} = full;
  let isCut = false;
  const scrolls = {x: false, y: false};
  for (let at = node.parentElement; at; at = parentOf(at)) {
    const {overflowX, overflowY, display, clipPath, textOverflow} = getComputedStyle(at);
    if (/^(inline|contents)$/.test(display) || (overflowX === 'visible' && overflowY === 'visible')) continue;
    const around = at.getBoundingClientRect();
    // Texts for screen readers are kept in a place of one pixel, or clipped to nothing.
    if (around.width <= 1 || clipPath === 'inset(50%)') return undefined;
    // What can be scrolled, such as slides, is not cut off.
    scrolls.x ||= /auto|scroll/.test(overflowX);
    scrolls.y ||= /auto|scroll/.test(overflowY);
    if (overflowX !== 'visible') {
      // In WebKit the box of a text ends at the dots.
      isCut ||= textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth + 1;
      isCut ||= !scrolls.x && (full.left < around.left - 1 || full.right > around.right + 1);
      [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
    }
    if (overflowY !== 'visible') {
      isCut ||= !scrolls.y && (full.top < around.top - slack || full.bottom > around.bottom + slack);
      [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
  }
  const isSeen = right - left > 1 && bottom - top > 1;
  if (!isSeen && !isCut) return undefined;
  const box = isSeen ? new DOMRect(left, top, right - left, bottom - top) : undefined;
  return {box, trouble: isCut ? 'cut' : isOut(node, left, right) ? 'out' : undefined};
}

/** Less is not seen; Firefox moves a line of another direction by the space at its end. */
const SEEN = 5;

/** Whether a text sticks out of its widget at a side. */
function isOut(node: Text, left: number, right: number): boolean {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  let around: Element | null = root.host;
  // What stands in a line has a box of its first words alone.
  while (around && /^(inline|contents)$/.test(getComputedStyle(around).display)) around = parentOf(around);
  const box = (around ?? root.host).getBoundingClientRect();
  return left < box.left - SEEN || right > box.right + SEEN;
}

/** What an element is laid out in: its slot, or what its shadow root belongs to. */
function parentOf(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null)
  );
}

/** The widget that says a text. */
export function widgetOf(node: Node): string {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? `<${root.host.localName}>` : '';
}
