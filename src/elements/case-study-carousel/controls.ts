import {html, nothing, type TemplateResult} from 'lit';
import {drawNumber} from '../../base/numbers.js';
import {msg, str} from '../../localization/messages.js';
import {positionText, type CarouselView} from './position-text.js';

/** Most slides that the picker has a button each for; beyond, it says "3 of 40". */
const MOST_PICKED = 8;

/** Side of a control, in CSS pixels (WCAG 2.2, 2.5.5). */
const TARGET = 44;

/** Room to leave beside the picker, in CSS pixels. */
const ROOM = 16;

/**
 * Draws the row of controls: a picker or the position, and two buttons. All of
 * them lead to `choose`, with the position of a slide.
 *
 * @param width - of the carousel, in CSS pixels
 */
export function drawControls(view: CarouselView, width: number, choose: (index: number) => void): TemplateResult {
  const {range, count, language} = view;
  const {first, last} = range;
  const picked = count <= MOST_PICKED && width >= (count + 2) * TARGET + ROOM;
  const {lang, dir} = language.mark;
  return html`<div part="controls" lang=${lang} ?hidden=${first === 0 && last === count - 1}>
    ${picked ? drawPicker(view, choose) : html`<p part="position"><span dir=${dir}>${positionText(view)}</span></p>`}
    <button part="previous" type="button" aria-disabled=${first === 0} @click=${() => choose(first - 1)}>
      ${drawArrow()}
      <span class="hidden"
        >${msg('Previous slide', {
          id: 'carousel.previous',
          desc: 'Button, heard but not seen: moves to the slide before.',
        })}</span
      >
    </button>
    <button part="next" type="button" aria-disabled=${last === count - 1} @click=${() => choose(first + 1)}>
      ${drawArrow()}
      <span class="hidden"
        >${msg('Next slide', {id: 'carousel.next', desc: 'Button, heard but not seen: moves to the slide after.'})}</span
      >
    </button>
  </div>`;
}

function drawArrow(): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="m9 5 7 7-7 7" /></svg>`;
}

function drawPicker(
  {range: {first, last}, count, language}: CarouselView,
  choose: (index: number) => void,
): TemplateResult {
  return html`<div
    part="picker"
    role="group"
    aria-label=${msg('Choose a slide', {
      id: 'carousel.picker',
      desc: 'Name, heard but not seen, of a row of buttons, one a slide.',
    })}
  >
    ${Array.from({length: count}, (_, index) => {
      const number = drawNumber(index + 1, language);
      return html`<button
        type="button"
        aria-current=${index >= first && index <= last ? 'true' : nothing}
        @click=${() => choose(index)}
      >
        <span class="hidden"
          >${msg(str`Slide ${number}`, {
            id: 'carousel.pick',
            desc: 'Button, heard but not seen: moves to one slide. Example of the number: 3.',
          })}</span
        >
      </button>`;
    })}
  </div>`;
}
