import {html, type TemplateResult} from 'lit';
import type {HeadingLevel} from './story-element.js';

/**
 * A real heading of the level that the page asks for. Five literal tags, because
 * a computed tag name would cost every visitor more than these lines do.
 */
export function heading(level: HeadingLevel, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading">${content}</h6>`;
  }
}
