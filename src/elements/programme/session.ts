import {drawTitle} from '../../base/heading.js';
import {html, nothing, type TemplateResult} from 'lit';
import {drawNumber} from '../../base/numbers.js';
import type {StoryElement} from '../../base/story-element.js';
import type {StoryView} from '../../base/story-view.js';
import {drawLine} from '../../base/words.js';
import type {Session} from '../../story/schema.js';
import {drawHandover, drawSpeakers, type OnSpeaker} from './speakers.js';

/** How one session stands in the programme. */
export interface SessionFrame {
  /** Its place in a programme without times, from 1. */
  readonly number: number | undefined;
  /** When it takes place. */
  readonly times: TemplateResult | typeof nothing;
  readonly isNow: boolean;
  /** What the visitor can do with it. */
  readonly actions: readonly (TemplateResult | typeof nothing)[];
  readonly level: number;
  readonly onSpeaker: OnSpeaker;
}

/** The id of a session's title inside the widget, by which its buttons are named. */
export const titleId = ({id}: Session): string => `title-${id}`;

/** Draws one session as an item of the list. */
export function drawSession(
  {language}: StoryElement,
  view: StoryView,
  session: Session,
  {number, times, isNow, actions, level, onSpeaker}: SessionFrame,
): TemplateResult {
  const {text, lang, dir} = view.words(session.title);
  return html`<li part="session" aria-current=${isNow ? 'time' : nothing}>
    ${number ? html`<span part="number" aria-hidden="true">${drawNumber(number, language)}</span>` : times}
    <div class="content">
      ${drawTitle(level, 'title', html`<bdi id=${titleId(session)} lang=${lang} dir=${dir}>${text}</bdi>`)}
      ${drawSpeakers(session, view, language, onSpeaker)}
      ${session.summary ? drawLine('summary', '', view.words(session.summary)) : nothing}
      ${drawHandover(session, view, language)}
      ${actions.some((action) => action !== nothing) ? html`<div part="actions">${actions}</div>` : nothing}
    </div>
  </li>`;
}
