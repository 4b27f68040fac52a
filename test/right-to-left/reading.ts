/** How texts of either direction lie on the page, character by character, as an eye reads them. */
import {must, until} from '../base/support/widgets.js';

/** All text nodes below an element, those in shadow roots and in their slots' content included. */
export function* textNodes(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  if (node instanceof Element && node.shadowRoot) yield* textNodes(node.shadowRoot);
  for (const child of node.childNodes) yield* textNodes(child);
}

/** The middle of each character of a text, in pixels from the left, line by line. */
function linesOf(text: Text, words: string): number[][] {
  const lines = new Map<number, number[]>();
  const from = text.data.indexOf(words);
  for (let index = from; index < from + words.length; index++) {
    const range = new Range();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const [box] = range.getClientRects();
    if (!box || box.width === 0) continue;
    const line = Math.round(box.bottom);
    lines.set(line, [...(lines.get(line) ?? []), (box.left + box.right) / 2]);
  }
  return [...lines.values()];
}

/** The places where a widget draws a text to be seen. */
function places(widget: Element, words: string): Text[] {
  return [...textNodes(widget)].filter(
    (text) =>
      text.data.includes(words) && text.parentElement?.checkVisibility() && !text.parentElement.closest('.hidden'),
  );
}

/**
 * Fails unless a text is drawn, and reads from one side to the other without a jump, wherever it is: brackets,
 * full stops and numbers of a name stay where the name's own script has them.
 */
export async function expectReads(widget: Element, words: string, direction: 'ltr' | 'rtl'): Promise<void> {
  await until(() => places(widget, words).length > 0, `"${words}" is shown`);
  for (const text of places(widget, words)) {
    for (const middles of linesOf(text, words)) {
      const sign = direction === 'rtl' ? -1 : 1;
      if (middles.some((middle, index) => index > 0 && (middle - must(middles[index - 1])) * sign < -0.5))
        throw new Error(`"${words}" does not read ${direction}: ${middles.map(Math.round).join(' ')}.`);
    }
  }
}

/** How far the first element begins before the second, in the direction that people read, in pixels. */
export function leadOf(first: Element, second: Element): number {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  return getComputedStyle(first).direction === 'rtl' ? a.right - b.right : b.left - a.left;
}

/** A run of digits of any script. */
interface Digits {
  readonly words: string;
  /** Its middle, in pixels from the left. */
  readonly middle: number;
}

/** The numbers of the first text below an element that has any, in the order of the text. */
export function numbersIn(element: Element): readonly Digits[] {
  const text = must(
    [...textNodes(element)].find(({data}) => /\p{Nd}/u.test(data)),
    'number',
  );
  return [...text.data.matchAll(/\p{Nd}+/gu)].map(({0: words, index}) => ({
    words,
    middle: middleOf(text, index, words),
  }));
}

/** The middle of some words of a text, in pixels from the left. */
function middleOf(text: Text, from: number, words: string): number {
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, from + words.length);
  const {left, right} = range.getBoundingClientRect();
  return (left + right) / 2;
}

/** The middles of words, wherever below an element each is drawn first, in pixels from the left. */
export function middlesOf(element: Element, ...each: readonly string[]): readonly number[] {
  return each.map((words) => {
    const text = must(places(element, words)[0], `"${words}"`);
    return middleOf(text, text.data.indexOf(words), words);
  });
}

/** Fails unless places follow each other in the direction that people read. */
export function expectOnwards(places: readonly number[], direction: 'ltr' | 'rtl', what: string): void {
  const sign = direction === 'rtl' ? -1 : 1;
  if (places.some((place, index) => index > 0 && (place - must(places[index - 1])) * sign <= 0))
    throw new Error(`${what} do not follow each other ${direction}: ${places.map(Math.round).join(' ')}.`);
}
