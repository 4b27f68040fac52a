import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawCardText} from '../../base/card-text.js';
import {textOf} from '../../base/content.js';
import {drawHeading} from '../../base/heading.js';
import {LazyPart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {type Words, drawOwn, drawWords} from '../../base/words.js';
import {dateLocale} from '../../localization/date-formats.js';
import {msg, type Need} from '../../localization/messages.js';
import {formatMonth, parseMonth, type Month} from '../../localization/month.js';
import {persist} from '../../localization/persist.js';
import type {StoryEvent} from '../../story/schema.js';
import type {EventToKeep} from './calendar.js';
import {styles} from './event-card.styles.js';
import type {WrittenTimes} from './event-times.js';

/** What dates and times take, which a month does not. */
export const timesPart = new LazyPart(() => import('./event-times.js'));

/** The month or year that is all that is known of when an event takes place. */
function monthOf({start, end, timeZone}: WrittenTimes): Month | undefined {
  return end || timeZone ? undefined : parseMonth(start);
}

/**
 * A webinar or another event, past or to come: its title, who organizes it, when
 * it takes place by the clocks of the organizer and of the visitor, its recording,
 * and a way into the visitor's calendar.
 *
 * The text between the tags tells what the event is about. It is what readers see
 * before the script runs and without it.
 *
 * @summary A card that announces an event, or leads to its recording.
 * @tag vs-event-card
 * @tagname vs-event-card
 *
 * @slot - What the event is about, in a few sentences.
 *
 * @cssstate ready - The card is drawn.
 *
 * @csspart base - The card.
 * @csspart heading - The heading that holds the title, and the card's one link.
 * @csspart when - The frame of the date and times.
 * @csspart date - The date; of an event that takes several days, from when to when.
 * @csspart time - The times of one day, and the organizer's time zone.
 * @csspart zone - The name of the organizer's time zone.
 * @csspart your-time - The same by the visitor's clock, where it shows another time.
 * @csspart organization - Who organizes the event.
 * @csspart partner - With whom it is organized.
 * @csspart text - The frame of the text between the tags.
 * @csspart actions - The frame of the link to the recording and of the button.
 * @csspart recording - The link to the recording.
 * @csspart add - The button that shows ways into a calendar.
 * @csspart calendars - The list of these ways.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The card shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the card needs its author's attention.
 */
export class EventCard extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** The title of the event. */
  @property() heading = '';

  /** When it begins, as exactly as it is known: `2026-01-15T14:00`, `2026-01-15`, `2026-01`, `2026`, or `--01` for a January. */
  @property() start = '';

  /** When it ends, written as `start` is; of whole days the last one. */
  @property() end = '';

  /** The organizer's time zone by its IANA name, such as `Europe/Berlin`, in which `start` and `end` are told. */
  @property({attribute: 'time-zone'}) timeZone = '';

  /** Address of the page to register at, to join or to read more (`https:`, `http:`, `mailto:`, `tel:` or relative). It becomes the link of the whole card. */
  @property() href = '';

  /** Address of the recording (`https:`, `http:` or relative). */
  @property() recording = '';

  /** Who organizes the event. */
  @property() organization = '';

  #calendar: typeof import('./calendar.js') | undefined;
  #isOpen = false;

  protected override needs(): readonly Need[] {
    const written = this.#written(this.#event);
    return written.start && !monthOf(written) ? [timesPart] : [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.requestUpdate();
  }

  readonly #onToggle = (): void => {
    if (this.#isOpen) this.#close();
    else void this.#open();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    this.#close();
    this.renderRoot.querySelector<HTMLElement>('[part=add]')?.focus();
  };

  async #open(): Promise<void> {
    this.#calendar ??= await persist(() => import('./calendar.js'));
    if (!this.#calendar || !this.isConnected) return;
    this.#isOpen = true;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const event = this.#event;
    const title = this.words(this.heading, event?.title);
    const summary = event && this.words('', event.summary);
    const text = drawCardText(this, title.text, summary);
    const href = this.href || event?.href || text.link;
    const written = this.#written(event);
    const month = monthOf(written);
    const times =
      month || !written.start ? undefined : timesPart.module && new timesPart.module.EventTimes(this, written);
    const when = month ? this.#renderMonth(month) : (times?.draw() ?? nothing);
    const facts = this.#renderFacts(event);
    const toKeep = {...written, title: title.text, text: summary?.text ?? textOf(this), href};
    return html`
      <article part="base" class="card" dir=${this.language.direction}>
        ${drawHeading(this, 'heading', title, href)}
        ${
          when === nothing && facts === nothing
            ? nothing
            : html`<div class="about">
                ${when === nothing ? nothing : html`<div part="when">${when}</div>`} ${facts}
              </div>`
        }
        ${text.template} ${this.#renderActions(event, title.text && times?.isAhead ? toKeep : undefined)}
      </article>
    `;
  }

  get #event(): StoryEvent | undefined {
    return this.story?.item('event', 'nextEvents');
  }

  #written(event: StoryEvent | undefined): WrittenTimes {
    return {
      start: textValue(this.start) || (event?.start ?? ''),
      end: textValue(this.end) || (event?.end ?? ''),
      timeZone: textValue(this.timeZone) || (event?.timeZone ?? ''),
    };
  }

  #renderMonth(month: Month): TemplateResult {
    const {language} = this.language;
    const {lang, dir} = this.language.markOf(dateLocale(language));
    return html`<p part="date">
      <time datetime=${month.machineForm ?? nothing} lang=${lang} dir=${dir}>${formatMonth(month, language)}</time>
    </p>`;
  }

  #renderFacts(event: StoryEvent | undefined): TemplateResult | typeof nothing {
    const {event: own, organizer} = this.story?.story ?? {};
    // What editors inferred is marked where the story itself is shown, and left out here.
    const holder = event && event === own && !organizer?.editorial ? organizer?.name : undefined;
    const organization = this.words(this.organization, event?.organizer ?? holder, true);
    const partner = this.words('', event?.partner, true);
    if (!organization.text && !partner.text) return nothing;
    const organized = msg('Organized by', {
      id: 'event.organized-by',
      desc: 'Small label above the name of the organization that holds an event. At most 24 characters.',
    });
    const together = msg('Partner', {
      id: 'event.partner',
      desc: 'Small label above the name of the organization together with which an event is held. At most 24 characters.',
    });
    return html`<dl class="facts">
      ${this.#renderFact('organization', organized, organization)} ${this.#renderFact('partner', together, partner)}
    </dl>`;
  }

  #renderFact(part: string, label: string, words: Words): TemplateResult | string {
    return (
      words.text &&
      html`<div>
        <dt class="small">${drawOwn(this, label)}</dt>
        <dd part=${part}>${drawWords(words)}</dd>
      </div>`
    );
  }

  #renderActions(event: StoryEvent | undefined, toKeep: EventToKeep | undefined): TemplateResult | typeof nothing {
    const recording = this.address('recording', this.recording || event?.recording, 'link');
    if (!recording && !toKeep) return nothing;
    const {lang, dir} = this.language.mark;
    const list = toKeep && this.#isOpen ? this.#calendar?.drawCalendars(this, toKeep) : undefined;
    return html`<div part="actions" class="raised" @keydown=${this.#onKeyDown}>
      ${
        recording &&
        html`<a part="recording" class="action" href=${recording} lang=${lang} dir=${dir}
          >${msg('Recording', {
            id: 'event.recording',
            desc: 'Link to the recording of an event that took place. At most 24 characters.',
          })}</a
        >`
      }
      ${
        toKeep &&
        html`<button
          part="add"
          class="action"
          type="button"
          aria-expanded=${String(!!list)}
          aria-controls=${list ? 'calendars' : nothing}
          lang=${lang}
          dir=${dir}
          @click=${this.#onToggle}
        >
          ${msg('Add to calendar', {
            id: 'event.add-to-calendar',
            desc: 'Button that shows a list of calendars: a file, Google Calendar, Outlook.com, Yahoo. At most 30 characters.',
          })}<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4" /></svg>
        </button>`
      }
      ${list}
    </div>`;
  }
}
