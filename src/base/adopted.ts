/**
 * Widgets in other documents than their script's: in frames, and in windows that a page opened. Browsers take all style
 * sheets from what comes into another document, and forbid it those of the first. Loaded with the first widget that is
 * moved so, or kept in a template.
 */
import type {CSSResult} from 'lit';
import type {StoryElement} from './story-element.js';

const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/** The same style sheet for another document. */
function copyFor(target: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  const known = copies.get(target) ?? new Map<CSSStyleSheet, CSSStyleSheet>();
  copies.set(target, known);
  let copy = known.get(sheet);
  if (!copy) {
    copy = new (target.defaultView as Window & typeof globalThis).CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
    known.set(sheet, copy);
  }
  return copy;
}

/** Gives a widget the style sheets that it may have where it is now, those that it adds later too. */
export async function dress(host: StoryElement): Promise<void> {
  await host.updateComplete;
  const {ownerDocument: target, shadowRoot: root} = host;
  const {elementStyles} = host.constructor as typeof StoryElement;
  const own = elementStyles.map((style) => (style as CSSResult).styleSheet!);
  // What stood for its list in the document before.
  Reflect.deleteProperty(root!, 'adoptedStyleSheets');
  const {adoptedStyleSheets: list} = root!;
  if (target === document) {
    root!.adoptedStyleSheets = own;
  } else if (target.defaultView) {
    list.splice(0, list.length, ...own.map((sheet) => copyFor(target, sheet)));
    const push = (sheet: CSSStyleSheet): number => list.push(copyFor(target, sheet));
    Object.defineProperty(root, 'adoptedStyleSheets', {configurable: true, value: Object.assign([...own], {push})});
  }
  // Its parts bring their own.
  host.requestUpdate();
}
