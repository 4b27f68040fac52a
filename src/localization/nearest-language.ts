import {SOURCE_LANGUAGE, translating} from './messages.js';

/** A language and the direction in which a widget is laid out. */
export interface LanguageContext {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The nearest element of `selector` at or above `element`, through shadow roots. */
export function closest(element: Element, selector: string): HTMLElement | undefined {
  for (let from: Element | undefined = element; from;) {
    const found: HTMLElement | null = from.closest<HTMLElement>(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * The language and direction of the place where an element stands.
 *
 * The nearest `lang` decides the language. The nearest `dir` decides the
 * direction, unless a `lang` is nearer: an Arabic card on an English page runs
 * from right to left although nobody wrote `dir`.
 */
export function languageContextOf(element: Element): LanguageContext {
  const written = closest(element, '[lang]')?.lang || SOURCE_LANGUAGE;
  const language = translating()?.digitsAt(element, written) ?? written;
  const dir = closest(element, '[dir], [lang]')?.dir;
  // Only `auto` is worth asking the browser, which has to lay the page out for its answer.
  const direction = dir === 'auto' ? getComputedStyle(element).direction : dir || translating()?.directionOf(language);
  return {language, direction: direction === 'rtl' ? 'rtl' : 'ltr'};
}

/**
 * Who wants to know of changes of the language. Told `anyway`, they draw their widget again even where
 * it is the same, because its words are others now.
 */
export const listeners = new Set<(anyway?: boolean) => void>();
const observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls `listener` when a `lang`, `dir` or `numbering` changes anywhere above `element`, until
 * the returned function is called. All widgets share one observer.
 */
export function observeLanguage(element: Element, listener: (anyway?: boolean) => void): () => void {
  observer ??= new MutationObserver(() => {
    listeners.forEach((notify) => notify());
  });
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang', 'dir', 'numbering']});
    }
    if (!(root instanceof ShadowRoot)) break;
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
