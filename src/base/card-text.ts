import {html, type TemplateResult} from 'lit';
import {checkSwallowed, hasContent, hasControls, hasMore, hasSeveral, linkIn, textOf} from './content.js';
import {drawWords, type Words} from './words.js';

/** How a card shows what stands between its tags. */
export interface CardText {
  readonly template: TemplateResult;
  /** The address of a link that the card takes over, because its text is not shown. */
  readonly link: string | undefined;
}

/**
 * Draws what stands between a widget's tags.
 *
 * @param replaced - whether something else says the same
 */
export function drawSlot(host: HTMLElement, replaced: boolean): TemplateResult {
  // Without white space, which would be seen in a sentence.
  return html`<div
    part="text"
    class=${hasControls(host) ? 'raised' : ''}
    ?hidden=${replaced || !hasContent(host)}
    ><slot></slot
  ></div>`;
}

/**
 * Draws the text between a card's tags, always with a slot, so that nothing of
 * the page is lost. A text that only repeats the card's heading, as in
 * `<vs-speaker-card name="Ada"><a href="…">Ada</a></vs-speaker-card>`, is a
 * fallback for readers without the script; the card takes its link over. So is
 * a text that a story file replaces, unless it may be more than that.
 *
 * @param told - the text of the story file, once there is an item of it to show
 */
export function drawCardText(host: HTMLElement, heading: string, told: Words | undefined): CardText {
  checkSwallowed(host);
  const repeated = heading !== '' && textOf(host) === heading && !hasMore(host);
  const replaced = repeated || (told !== undefined && !hasSeveral(host));
  return {
    template: html`
      ${told?.text && html`<p part="text">${drawWords(told)}</p>`}
      ${drawSlot(host, replaced)}
    `,
    link: repeated ? linkIn(host) : undefined,
  };
}
