/** What the tests of widgets share: how they are put on a page, and what readers get of them. */
import {fixture, waitUntil} from '@open-wc/testing';
import type {Problem, ProblemEvent} from '../../../src/base/events.js';

/** The value, which the test needs to go on. */
export function must<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** Waits for something that a busy machine may take a while to do. */
export function until(
  condition: () => unknown,
  message?: string,
  {timeout = 10_000, interval = 50}: {timeout?: number; interval?: number} = {},
): Promise<void> {
  return waitUntil(condition, message, {timeout, interval});
}

/** The same where it is counted afterwards what is left: the timer of `until` keeps what was asked until the whole time is over. */
export async function untilForgotten(condition: () => boolean, message: string, timeout: number): Promise<void> {
  const end = performance.now() + timeout;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Timeout: ${message}`);
    await pause(20);
  }
}

/** Puts HTML on the page, as an editor would write it, and waits until its widgets are shown. */
export async function paste<T extends HTMLElement>(markup: string): Promise<T> {
  const first = await fixture<T>(markup);
  await shown(first);
  return first;
}

/** Waits until every widget in the element, and the element itself if it is one, is shown. */
export async function shown(element: Element): Promise<void> {
  for (const widget of [element, ...element.querySelectorAll('*')].filter(isWidget)) {
    await until(() => find(widget, 'base'), `<${widget.localName}> is shown`);
    await hasItsParts(widget);
    await settled(widget);
  }
}

/** Longest wait for the parts of a widget, in milliseconds: some tests let them never come. */
const PARTS_LIMIT = 2_000;

/** Waits for the parts and texts that a widget loads; on a busy machine it shows itself before they are here. */
async function hasItsParts(widget: Element & {language?: {readonly complete: boolean}}): Promise<void> {
  const end = performance.now() + PARTS_LIMIT;
  while (widget.language?.complete === false && performance.now() < end) await pause(10);
}

/** Waits until what was changed on a widget is drawn. */
export async function settled(widget: Element): Promise<void> {
  // A slot tells of its content in a task of its own, and one more update follows.
  for (let round = 0; round < 3; round++) {
    await (widget as Element & {updateComplete?: Promise<boolean>}).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function isWidget(element: Element): boolean {
  return element.localName.startsWith('vs-') && element.matches(':defined');
}

/** The documented part of a widget, if it is drawn. */
export function find(widget: Element, part: string): HTMLElement | null {
  return widget.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`) ?? null;
}

/** The documented part of a widget, which must be drawn. */
export function partOf(widget: Element, part: string): HTMLElement {
  return must(find(widget, part), `part "${part}"`);
}

/** Everything of a selector inside a widget's own drawing. */
export function drawn<T extends Element = HTMLElement>(widget: Element, selector: string): T[] {
  return [...must(widget.shadowRoot, 'shadow root').querySelectorAll<T>(selector)];
}

/** The text that a reader sees, in reading order. */
export function seenText(element: Element): string {
  return textOf(element, (part, style) => style.clipPath !== 'inset(50%)' && part.localName !== 'style');
}

/** The text that a screen reader says, in reading order. */
export function heardText(element: Element): string {
  return textOf(element, (part) => part.getAttribute('aria-hidden') !== 'true' && part.localName !== 'style');
}

function textOf(element: Element, isIncluded: (part: Element, style: CSSStyleDeclaration) => boolean): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      words.push(node.textContent ?? '');
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const part = node as Element;
      const style = getComputedStyle(part);
      if (style.display === 'none' || style.visibility === 'hidden' || !isIncluded(part, style)) return;
      words.push(style.display.startsWith('inline') ? '' : ' ');
      for (const child of flatChildren(part)) visit(child);
      words.push(style.display.startsWith('inline') ? '' : ' ');
    }
  };
  visit(element);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** The children as they are laid out: of the shadow root where there is one, of the slot what it got. */
function flatChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The language of a text as assistive technology finds it, through shadow roots. */
export function languageOf(element: Element): string {
  for (let from: Element | null = element; from;) {
    const marked: HTMLElement | null = from.closest<HTMLElement>('[lang]');
    if (marked) return marked.lang;
    const root: Node = from.getRootNode();
    from = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return '';
}

/** The text of a part, and how its innermost element is marked. */
export function saidIn(part: Element): {text: string; language: string; direction: string} {
  let inner = part;
  while (inner.children.length === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return {
    text: part.textContent?.trim() ?? '',
    language: languageOf(inner),
    direction: getComputedStyle(inner).direction,
  };
}

/** Whether the element takes room on the screen and nothing hides it. */
export function isVisible(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

/** What is told while something happens. */
export interface Told {
  /** Details of `vs-problem`, as the page hears them. */
  readonly problems: readonly Problem[];
  /** What these problems are, in words. */
  readonly messages: readonly string[];
  /** Lines of warnings and errors in the console. */
  readonly lines: readonly string[];
}

/** Listens to problems of widgets until the test ends, and keeps them out of the test's own console. */
export function listen(): Told {
  const problems: Problem[] = [];
  const lines: string[] = [];
  const hear = ({detail}: ProblemEvent): void => void problems.push(detail);
  document.addEventListener('vs-problem', hear);
  const {warn, error} = console;
  const note = (...values: unknown[]): void => void lines.push(values.map(String).join(' '));
  console.warn = note;
  console.error = note;
  endListening = () => {
    document.removeEventListener('vs-problem', hear);
    console.warn = warn;
    console.error = error;
  };
  return {
    problems,
    lines,
    get messages() {
      return problems.map(({message}) => message);
    },
  };
}

let endListening: (() => void) | undefined;

afterEach(() => {
  endListening?.();
  endListening = undefined;
});

/** Waits long enough for a problem to be told, so that silence can be told from slowness. */
export function pause(milliseconds = 150): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The innermost element at a point, through shadow roots. */
export function deepElementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Lets the page that runs the tests speak a language until the test ends. */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
}

const {lang} = document.documentElement;
afterEach(() => setPageLanguage(lang));

/** Whether the documented part of a widget is drawn. */
export function has(widget: Element, part: string): boolean {
  return find(widget, part) !== null;
}

/** How many elements of a selector are in a widget's own drawing. */
export function count(widget: Element, selector: string): number {
  return drawn(widget, selector).length;
}

/** Fails readably, where chai would print all that hangs on an element. */
export function expectSame(
  actual: Element | null | undefined,
  expected: Element | null | undefined,
  what = 'element',
): void {
  if (actual !== expected) throw new Error(`The ${what} is ${nameOf(actual)}, not ${nameOf(expected)}.`);
}

function nameOf(element: Element | null | undefined): string {
  if (!element) return 'nothing';
  const words = [...element.attributes].map(({name, value}) => ` ${name}="${value.slice(0, 40)}"`).join('');
  return `<${element.localName}${words}>`;
}

/**
 * Fails when the focus of the keyboard is not drawn around the element, or its pseudo-element. WebKit's window has no
 * focus while a program drives it, and then draws it nowhere.
 */
export function expectFocusDrawn(element: Element, pseudo?: string): void {
  if (!document.hasFocus()) return;
  const {outlineStyle, outlineWidth} = getComputedStyle(element, pseudo);
  if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2)
    throw new Error(`The focus is drawn as ${outlineStyle} ${outlineWidth}.`);
}
