/** What of the DOM both browsers and @xmldom/xmldom have. */

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) || undefined;
}

export function elements(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

export const children = (parent: Element, name: string): Element[] =>
  elements(parent).filter(({localName}) => localName === name);

export const descendants = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((each) => [...(each.localName === name ? [each] : []), ...descendants(each, name)]);

export const plain = (element: Element): string => (element.textContent ?? '').trim();

export function keepsLines(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentNode as Element | null) {
    const space = at.nodeType === 1 && at.getAttribute('xml:space');
    if (space) return space === 'preserve';
  }
  return false;
}

/** Parsers that know the line of an element tell it by a property of their own. */
export const lineOf = (element: Element): number | undefined => (element as Element & {lineNumber?: number}).lineNumber;
