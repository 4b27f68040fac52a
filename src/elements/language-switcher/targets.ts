/** The address of a story file without the part after `#`; empty when it is none. */
function fileOf(src: string | null): string {
  try {
    return src ? new URL(src.trim(), document.baseURI).href.split('#', 1)[0]! : '';
  } catch {
    return '';
  }
}

/** Widgets that need no story to have words in many languages: names of Goals, factors and places. */
const NAMES = 'vs-sdg-badge,vs-sdg-list,vs-factor-badge,vs-place';

/**
 * Whether the words of a widget are there in other languages, too. What was typed is not,
 * and would be marked as a language that it is not in.
 */
function isSpoken(widget: HTMLElement): boolean {
  return !!widget.getAttribute('src')?.trim() || (widget.matches(NAMES) && !showsTyped(widget));
}

/** Whether readers get what stands between the tags; a definition is theirs on demand. */
function showsTyped(widget: HTMLElement): boolean {
  if (widget.localName === 'vs-factor-badge') return !!widget.textContent.trim();
  const range = document.createRange();
  range.selectNodeContents(widget);
  return range.getClientRects().length > 0;
}

/** The widgets at and inside elements that can be switched; switchers keep the language of their place. */
function widgetsIn(elements: Iterable<Element>, switcher: Element): HTMLElement[] {
  return [...elements].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.localName.startsWith('vs-') &&
      element.localName !== switcher.localName &&
      isSpoken(element),
  );
}

/** The widgets of these ids, and those inside of elements that are no widgets. */
export function widgetsOfIds(
  switcher: Element,
  ids: readonly string[],
  onUnknown: (id: string) => void,
): HTMLElement[] {
  const root = switcher.getRootNode() as Document | ShadowRoot;
  const found = ids.flatMap((id) => {
    const element = root.getElementById?.(id);
    if (!element) onUnknown(id);
    return element ? [element, ...element.querySelectorAll('*')] : [];
  });
  return widgetsIn(new Set(found), switcher);
}

/** The widgets around a switcher that show the same story file. */
export function widgetsOfFile(switcher: Element, src: string): HTMLElement[] {
  const file = fileOf(src);
  const root = switcher.getRootNode() as Document | ShadowRoot;
  return widgetsIn(root.querySelectorAll('[src]'), switcher).filter(
    (widget) => fileOf(widget.getAttribute('src')) === file,
  );
}
