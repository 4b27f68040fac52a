import type {CSSResult} from 'lit';

/** Adds the style sheet of a part that came later than the widget itself. */
export function adopt(root: DocumentFragment | Element | undefined, {styleSheet}: CSSResult): void {
  // A server has neither.
  const sheets = (root as ShadowRoot | undefined)?.adoptedStyleSheets;
  if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
