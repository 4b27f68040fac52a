/** What WCAG 2.2 (1.4.12) lets readers set. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(TEXT_SPACING);

/**
 * Gives all shadow roots in an element the spacing that a reader's own style sheet asks for, as extensions of browsers do,
 * and what authors wrote the same. Another story gets its own shadow roots.
 */
export function spaceAll(root: Element | ShadowRoot): void {
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.shadowRoot) spaceAll(element.shadowRoot);
    if (root instanceof ShadowRoot) continue;
    Object.assign(element.style, {lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'});
    if (element.localName === 'p') element.style.marginBlockEnd = '2em';
  }
}
