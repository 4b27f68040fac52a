import {html, nothing, type TemplateResult} from 'lit';
import type {StoryView} from '../../base/story-view.js';
import {drawWords} from '../../base/words.js';
import type {LanguageController} from '../../base/language-controller.js';
import {msg, str} from '../../localization/messages.js';
import type {Person, Session} from '../../story/schema.js';

/** Called when the visitor wants to know more about a speaker. */
export type OnSpeaker = (person: Person) => void;

/** Draws who speaks in a session, each name as the button that opens the person's card. */
export function drawSpeakers(
  session: Session,
  view: StoryView,
  {mark}: LanguageController,
  onSpeaker: OnSpeaker,
): TemplateResult | typeof nothing {
  const people = session.speakers.map((id) => view.person(id)).filter((person) => person !== undefined);
  if (people.length === 0) return nothing;
  const joint = session.joint && people.length > 1;
  return html`<div part="speakers">
    <span class=${joint ? 'small' : 'hidden'} lang=${mark.lang} dir=${mark.dir}>${joint ? together() : given()}</span>
    <ul role="list">
      ${people.map(
        (person) =>
          html`<li>
            <button part="speaker" type="button" aria-haspopup="dialog" @click=${() => onSpeaker(person)}
              >${drawWords(view.words(person.name, true))}</button
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function together(): string {
  return msg('Presented together', {
    id: 'programme.together',
    desc: 'Before the names of several people who presented one session jointly; the first of them led.',
  });
}

function given(): string {
  return msg('With', {
    id: 'programme.with',
    desc: 'Heard, but not seen, before the names of those who speak in a session: "With Full Name, Full Name".',
  });
}

/** Draws how the floor was handed over: in the story's own sentence, or else by the names. */
export function drawHandover(
  {handover}: Session,
  view: StoryView,
  {mark}: LanguageController,
): TemplateResult | typeof nothing {
  if (!handover) return nothing;
  if (handover.text) return html`<p part="handover" class="small">${drawWords(view.words(handover.text))}</p>`;
  const [from, to] = [nameOf(view, handover.from), nameOf(view, handover.to)];
  if (!to) return nothing;
  const text = from
    ? msg(str`Floor passed from ${from} to ${to}`, {
        id: 'programme.handover',
        desc: 'Under a session: who handed over to whom. Both are names of people. No verb of time, as the event may be past or coming. Example of the from: Sonia Mehzabeen. Example of the to: Blerim Azizi.',
      })
    : msg(str`Floor passed to ${to}`, {
        id: 'programme.handover-to',
        desc: 'Under a session: to whom the floor is handed over. The name of a person. No verb of time, as the event may be past or coming. Example of the to: Sonia Mehzabeen.',
      });
  return html`<p part="handover" class="small" lang=${mark.lang} dir=${mark.dir}>${text}</p>`;
}

/** A name for use inside a sentence, isolated from the sentence's direction. */
function nameOf(view: StoryView, id: string | undefined): string {
  const person = id && view.person(id);
  return person ? `\u2068${view.words(person.name, true).text}\u2069` : '';
}
