import {html, type TemplateResult} from 'lit';
import {checkSwallowed, hasContent, hasControls, hasMore, linkIn, textOf} from './content.js';

/** How a card shows what stands between its tags. */
export interface CardText {
  readonly template: TemplateResult;
  /** The address of a link that the card takes over, because its text is not shown. */
  readonly link: string | undefined;
}

/**
 * Draws the text between a card's tags, always with a slot, so that nothing of
 * the page is lost. A text that only repeats the card's heading, as in
 * `<vs-speaker-card name="Ada"><a href="…">Ada</a></vs-speaker-card>`, is a
 * fallback for readers without the script; the card takes its link over.
 */
export function drawCardText(host: HTMLElement, heading: string, onChange: () => void): CardText {
  checkSwallowed(host);
  const repeated = heading !== '' && textOf(host) === heading && !hasMore(host);
  return {
    template: html`<div part="text" class=${hasControls(host) ? 'raised' : ''} ?hidden=${repeated || !hasContent(host)}>
      <slot @slotchange=${onChange}></slot>
    </div>`,
    link: repeated ? linkIn(host) : undefined,
  };
}
