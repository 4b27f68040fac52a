/** The address of a story file without the part after `#`; empty when it is none. */
function fileOf(src: string | null): string {
  try {
    return src ? new URL(src.trim(), document.baseURI).href.split('#', 1)[0]! : '';
  } catch {
    return '';
  }
}

/** The widgets at and inside elements; switchers keep the language of their place. */
function widgetsIn(elements: Iterable<Element>, switcher: Element): HTMLElement[] {
  return [...elements].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.localName.startsWith('vs-') && element.localName !== switcher.localName,
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
