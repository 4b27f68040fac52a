import {html, nothing, type TemplateResult} from 'lit';
import type {StoryElement} from './story-element.js';
import {drawWords, type Words} from './words.js';

/**
 * Draws the heading of a widget, and in it the widget's one link.
 *
 * @param attribute - where the author writes the heading, if it is missing
 * @param href - where the whole widget leads, if anywhere
 * @param control - draws what the title stands in where that is no link, such as a button
 */
export function drawHeading(
  host: StoryElement,
  attribute: string,
  title: Words,
  href: string | undefined,
  control: (words: TemplateResult) => TemplateResult = (words) => words,
): TemplateResult | typeof nothing {
  if (!title.text) {
    // The title of a story's item comes with its file, or has told already why it does not.
    if (!host.src) host.problem('attribute-missing', {attribute});
    return nothing;
  }
  const address = host.address('href', href, 'link');
  const words = drawWords(title);
  const content = address ? html`<a href=${address}>${words}</a>` : control(words);
  return drawTitle(host.level, 'heading', content);
}

/**
 * Draws a heading of any level; below the sixth there is none, so that deeper ones
 * share it. Literal tags, because a computed tag name would cost every visitor
 * more than these lines do.
 */
export function drawTitle(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
