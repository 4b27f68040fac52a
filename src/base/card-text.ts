import {html, type TemplateResult} from 'lit';
import {checkSwallowed, hasContent, hasControls, hasMore, linkIn, textOf} from './content.js';
import {drawWords, type Words} from './words.js';

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
 * fallback for readers without the script; the card takes its link over. So is
 * any text that a story file replaces.
 *
 * @param told - the text of the story file, once there is an item of it to show
 */
export function drawCardText(
  host: HTMLElement,
  heading: string,
  told: Words | undefined,
  onChange: () => void,
): CardText {
  checkSwallowed(host);
  const plain = !hasMore(host);
  const repeated = heading !== '' && textOf(host) === heading && plain;
  const replaced = repeated || (told !== undefined && plain);
  return {
    template: html`
      ${told?.text && html`<p part="text">${drawWords(told)}</p>`}
      <div part="text" class=${hasControls(host) ? 'raised' : ''} ?hidden=${replaced || !hasContent(host)}>
        <slot @slotchange=${onChange}></slot>
      </div>
    `,
    link: repeated ? linkIn(host) : undefined,
  };
}
