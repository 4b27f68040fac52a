import type {CSSResult} from 'lit';

/** Adds the style sheet of a part that came later than the widget itself. */
export function adopt(root: DocumentFragment | Element | undefined, {styleSheet}: CSSResult): void {
  // A server has neither.
  const sheets = (root as ShadowRoot | undefined)?.adoptedStyleSheets;
  try {
    if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  } catch {
    // In another document, until `base/adopted.ts` is here and has it drawn once more.
  }
}
