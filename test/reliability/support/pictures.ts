/** What widgets show, as a text that can be compared. */

/**
 * The shadow root of a widget in HTML, with those of the widgets in it, and without what Lit marks its places with. Two
 * widgets with the same picture look the same to readers, screen readers and style sheets.
 */
export function pictureOf(widget: Element): string {
  return widget.shadowRoot ? `#${[...widget.shadowRoot.childNodes].map(markupOf).join('')}` : '';
}

function markupOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const written = [...element.attributes].map(({name, value}) => ` ${name}="${value}"`).sort();
  const inner = [...element.childNodes].map(markupOf).join('');
  return `<${element.localName}${written.join('')}>${pictureOf(element)}${inner}</${element.localName}>`;
}

/** Where two pictures differ first, for a failure that can be read. */
export function difference(actual: string, expected: string): string {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  return `…${around(actual)}…\ninstead of\n…${around(expected)}…`;
}
