import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {booleanAttribute} from '../../base/attributes.js';
import {drawHeading, drawTitle} from '../../base/heading.js';
import {drawPlace, LazyPart, placePart} from '../../base/lazy-part.js';
import {drawNumber} from '../../base/numbers.js';
import type {Place} from '../../base/place.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import type {StoryView} from '../../base/story-view.js';
import {drawLine} from '../../base/words.js';
import type {Need} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import type {Person, Session} from '../../story/schema.js';
import {styles} from './programme.styles.js';
import type {Schedule} from './schedule.js';
import {drawHandover, drawSpeakers} from './speakers.js';
import type {Tools} from './tools.js';

/** What only programmes with times take. A server loads it before it renders. */
export const schedulePart = new LazyPart(() => import('./schedule.js'));

/** What helps visitors to find and keep sessions. */
export const toolsPart = new LazyPart(() => import('./tools.js'));

/** The author's choice of sessions. */
const filterPart = new LazyPart(() => import('./session-filter.js'));

/** So many sessions that a visitor would have to search. */
const MANY = 10;

/** Present or not, as with all switches; nothing where the number of sessions decides. */
const optionalBoolean = (value: string | null): boolean | undefined =>
  value === null ? undefined : booleanAttribute(value);

/**
 * The sessions of a story in their order, and who speaks in each. With times: by
 * days, by the organizer's clock or the visitor's, with a mark on what runs now.
 * Each name opens the card of the speaker.
 *
 * What stands between the tags is what readers see before the script runs,
 * without it, and when the story cannot be loaded.
 *
 * @summary The programme of an event.
 * @tag vs-programme
 * @tagname vs-programme
 *
 * @slot - The programme in plain text, for readers without the script.
 *
 * @cssstate ready - The programme is drawn.
 *
 * @csspart base - The whole programme.
 * @csspart heading - The heading of the programme.
 * @csspart search - The fields that choose sessions by words and by speaker.
 * @csspart days - The buttons that choose a day.
 * @csspart zone - The time zone, or the choice of one.
 * @csspart only - The button that shows the favourites alone.
 * @csspart status - What is said about the visitor's choice.
 * @csspart elsewhere - The button that leads to what the visitor's choice finds on other days.
 * @csspart date - The day of a programme of one day.
 * @csspart day - The heading of one of several days.
 * @csspart session - One session.
 * @csspart number - Its place in a programme without times.
 * @csspart time - When it takes place.
 * @csspart other-time - The same by the other clock.
 * @csspart now - The mark of what runs now.
 * @csspart title - The heading of a session.
 * @csspart place - The country or territory that it is about.
 * @csspart speakers - Who speaks in it.
 * @csspart speaker - The button with the name of a speaker.
 * @csspart summary - What it is about.
 * @csspart handover - How the floor was handed over.
 * @csspart actions - The buttons of a session.
 * @csspart star - The button that marks it as a favourite.
 * @csspart calendar - The button that hands it to a calendar.
 * @csspart note - The note on the name of a place.
 * @csspart dialog - The card of a speaker over the page.
 * @csspart close - The button that closes it.
 * @csspart text - The frame of what stands between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The programme shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the programme needs its author's attention.
 */
export class Programme extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** A heading above the programme. Without one the page's own heading does. */
  @property() heading = '';

  /** The sessions to show, by ids or names of speakers, countries (`BD` or `Bangladesh`) and ids of sessions, separated by commas. All of them by default. */
  @property() filter = '';

  /** The days to show, as `YYYY-MM-DD` in the organizer's calendar, separated by commas. All of them by default. */
  @property({attribute: 'date-filter'}) dateFilter = '';

  /** The organizer's time zone, by its IANA name such as `Africa/Nairobi`. Wins over the one in the story file. */
  @property({attribute: 'time-zone'}) timeZone = '';

  /**
   * Whether visitors can search, by the name of a country too. By default they can from ten sessions up.
   * @default undefined
   */
  @property({converter: optionalBoolean}) search: boolean | undefined;

  /** Lets visitors mark sessions as favourites, which their device keeps. */
  @property({converter: booleanAttribute}) favourites = false;

  #schedule: Schedule | undefined;
  #tools: Tools | undefined;
  /** The note on a place, which is said once. */
  #note: Place['note'] = nothing;

  protected override needs(): readonly Need[] {
    const needs: Need[] = [];
    if (this.#isTimed) needs.push(schedulePart);
    if (this.#has('country')) needs.push(placePart);
    if (this.#offersTools) needs.push(toolsPart);
    if (this.filter) needs.push(filterPart);
    return needs;
  }

  /** Whether any session has a start, or a country. */
  #has(field: 'start' | 'country'): boolean {
    return !!this.story?.story.sessions.some((session) => session[field]);
  }

  /** Days that the author asks for have to be looked up, even where the story knows none. */
  get #isTimed(): boolean {
    return !!this.dateFilter || this.#has('start');
  }

  /** The sessions that the author chose; none while what chooses them is loading. */
  get #chosen(): readonly Session[] {
    const chosen = this.filter ? (filterPart.module?.chosenSessions(this) ?? []) : itemsOf(this, 'sessions');
    return this.dateFilter ? (schedulePart.module?.sessionsOnDates(this, chosen) ?? []) : chosen;
  }

  get #canSearch(): boolean {
    return this.search ?? this.#chosen.length >= MANY;
  }

  get #offersTools(): boolean {
    return !!this.story && (this.favourites || this.#canSearch);
  }

  async #openSpeaker(view: StoryView, {id, name}: Person): Promise<void> {
    const dialog = await persist(() => import('./vs-speaker-dialog.js'));
    const shown = {name: view.words(name, true), src: view.addressOf(id), level: this.level};
    if (this.isConnected) dialog?.openSpeaker(this.renderRoot as ShadowRoot, this.language, shown);
  }

  protected override render(): TemplateResult {
    const drawn = this.story && this.#renderStory(this.story);
    return html`<div part="base" dir=${this.language.direction}>
      ${drawn} ${drawFallback(this, !!drawn)}
    </div>`;
  }

  /** Nothing where the author's choice leaves no session. */
  #renderStory(view: StoryView): TemplateResult | undefined {
    const isTimed = this.#isTimed;
    const chosen = this.#chosen;
    const schedule = (this.#schedule = isTimed
      ? (this.#schedule ?? (schedulePart.module && new schedulePart.module.Schedule(this)))
      : undefined);
    const tools = (this.#tools = this.#offersTools
      ? (this.#tools ?? (toolsPart.module && new toolsPart.module.Tools(this)))
      : undefined);
    tools?.read(view, chosen);
    const days = schedule?.read(view, chosen) ?? [{key: '', sessions: chosen}];
    if (!days[0]?.sessions[0]) return undefined;
    const left = days
      .map(({key, sessions}) => ({key, sessions: sessions.filter((session) => tools?.shows(session) ?? true)}))
      .filter(({sessions}) => sessions.length > 0);
    const heading = this.words(this.heading);
    const level = this.level + (heading.text ? 1 : 0);
    const isNumbered = !isTimed && chosen.length > 1;
    this.#note = nothing;
    const list = left.map((day) => {
      const title = schedule?.drawDay(day);
      return html`${title && drawTitle(level, 'day', title)}
        <ol role="list" class=${isTimed ? 'timed' : isNumbered ? 'numbered' : ''}>
          ${day.sessions.map((session) => {
            const number = isNumbered ? chosen.indexOf(session) + 1 : 0;
            return this.#renderSession(view, session, number, title ? level + 1 : level);
          })}
        </ol>`;
    });
    return html`
      ${heading.text ? drawHeading(this, 'heading', heading, undefined) : nothing}
      ${this.#canSearch ? tools?.drawSearch() : nothing} ${schedule?.draw()} ${tools?.drawChoice(left, days, schedule)}
      ${list} ${this.#note}
    `;
  }

  #renderSession(view: StoryView, session: Session, number: number, level: number): TemplateResult {
    const {language} = this;
    const schedule = this.#schedule;
    const {text, lang, dir} = view.words(session.title);
    const place = drawPlace(this, session.country ?? '');
    if (place && place.note !== nothing) this.#note = place.note;
    const star = this.#tools?.drawStar(session);
    const calendar = schedule?.drawCalendar(view, session);
    return html`<li part="session" aria-current=${schedule?.isNow(session) ? 'time' : nothing}>
      ${
        number
          ? html`<span part="number" aria-hidden="true">${drawNumber(number, language)}</span>`
          : schedule?.drawTimes(session)
      }
      <div class="content">
        ${drawTitle(level, 'title', html`<bdi id="title-${session.id}" lang=${lang} dir=${dir}>${text}</bdi>`)}
        ${place && html`<p class="small">${place.name}</p>`}
        ${drawSpeakers(session, view, language, (person) => void this.#openSpeaker(view, person))}
        ${drawLine('summary', '', this.words('', session.summary))} ${drawHandover(session, view, language)}
        ${star || calendar ? html`<div part="actions">${star} ${calendar}</div>` : nothing}
      </div>
    </li>`;
  }
}
