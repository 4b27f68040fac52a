/** Where the texts of a file stand on the page, and which of them are cut off. */
import {printText, wordsOf} from '../src/localization/locale-files/index.js';
import type {Shown} from './file.js';

/** A text that a widget shows, and the messages that it may be. */
export interface Found {
  readonly node: Text;
  readonly messages: readonly Shown[];
}

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
    .filter(({text}) => wordsOf(text).trim())
    .map((message) => {
      const parts = message.text.map((part) => (typeof part === 'string' ? escaped(part) : '[^]+?'));
      return {message, pattern: new RegExp(`^\\s*${parts.join('').trim()}\\s*$`, 'u')};
    });
  return [...textNodes(root)].flatMap((node) => {
    if (!node.data.trim() || !node.parentElement?.checkVisibility()) return [];
    const messages = patterns.filter(({pattern}) => pattern.test(node.data)).map(({message}) => message);
    return messages.length > 0 ? [{node, messages}] : [];
  });
}

/** Where a text stands. */
export function boxOf(node: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Whether something around the text cuts a part of it off. */
export function isCut(node: Text): boolean {
  const box = boxOf(node);
  for (let at = node.parentElement; at; at = at.parentElement) {
    const {overflowX, display} = getComputedStyle(at);
    // What is scrolled, such as slides, is not cut off.
    if (/auto|scroll/.test(overflowX)) return false;
    if (display === 'inline' || !/hidden|clip/.test(overflowX)) continue;
    const {left, right} = at.getBoundingClientRect();
    // Texts for screen readers alone are cut off on purpose.
    if (right - left <= 1) return false;
    if (box.left < left - 1 || box.right > right + 1) return true;
  }
  return false;
}

/** The widget that says a text. */
export function widgetOf(node: Node): string {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? `<${root.host.localName}>` : '';
}

export const shortened = (message: Shown): string => printText(message.text).slice(0, 60);
