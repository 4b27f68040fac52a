/** Where the texts of a file stand on the page, and which of them are cut off. */
import {wordsOf} from '../src/localization/locale-files/index.js';
import type {Shown} from './file.js';

/** A text that a widget shows, and the messages that it may be. */
export interface Found {
  readonly node: Text;
  readonly box: DOMRect;
  readonly isCut: boolean;
  readonly messages: readonly Shown[];
}

const FEWEST_LETTERS = 3;

/** A number, a name, a date. */
const VALUE = '[^]{1,60}?';

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The text nodes in a part of the page, also in the shadow roots of widgets. */
function* textNodes(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element) {
      if (node.shadowRoot) yield* textNodes(node.shadowRoot);
      yield* textNodes(node);
    }
  }
}

/** What of the file is to be seen in `root`. Each value of a template is a text node of its own. */
export function findTexts(root: Node, shown: readonly Shown[]): readonly Found[] {
  const patterns = shown
    // What is little more than its values would be found everywhere.
    .filter(({text}) => (wordsOf(text).match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS)
    .map((message) => {
      const parts = message.text.map((part) => (typeof part === 'string' ? escaped(part) : VALUE));
      return {message, pattern: new RegExp(`^\\s*${parts.join('').trim()}\\s*$`, 'u')};
    });
  return [...textNodes(root)].flatMap((node) => {
    if (!node.data.trim() || !node.parentElement?.checkVisibility()) return [];
    const messages = patterns.filter(({pattern}) => pattern.test(node.data)).map(({message}) => message);
    const seen = messages.length > 0 && place(node);
    return seen ? [{node, messages, ...seen}] : [];
  });
}

/** What readers see of a text; nothing where it is for screen readers alone, or on a slide out of view. */
function place(node: Text): {readonly box: DOMRect; readonly isCut: boolean} | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  const full = range.getBoundingClientRect();
  let {left, right} = full;
  let isScrolled = false;
  let isCut = false;
  for (let at = node.parentElement; at; at = parentOf(at)) {
    const {overflowX, display} = getComputedStyle(at);
    if (display === 'inline' || overflowX === 'visible') continue;
    const around = at.getBoundingClientRect();
    // Texts for screen readers are kept in a place of one pixel.
    if (around.width <= 1) return undefined;
    isScrolled ||= /auto|scroll/.test(overflowX);
    // What can be scrolled, such as slides, is not cut off.
    isCut ||= !isScrolled && (full.left < around.left - 1 || full.right > around.right + 1);
    [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
  }
  return right - left > 1 ? {box: new DOMRect(left, full.top, right - left, full.height), isCut} : undefined;
}

function parentOf(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
}

/** The widget that says a text. */
export function widgetOf(node: Node): string {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? `<${root.host.localName}>` : '';
}
