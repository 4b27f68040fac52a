import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {booleanAttribute, textValue} from '../../base/attributes.js';
import {drawHeading, drawTitle} from '../../base/heading.js';
import {LazyPart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import type {StoryView} from '../../base/story-view.js';
import type {Need} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import type {Person, Session} from '../../story/schema.js';
import {filterSessions} from './filter.js';
import {styles} from './programme.styles.js';
import type {Schedule} from './schedule.js';
import {drawSession} from './session.js';
import type {Day} from './timetable.js';
import type {Tools} from './tools.js';

/** What only programmes with times take. A server loads it before it renders. */
export const schedulePart = new LazyPart(() => import('./schedule.js'));

/** What helps visitors to find and keep sessions. */
export const toolsPart = new LazyPart(() => import('./tools.js'));

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
 * @csspart date - The day of a programme of one day.
 * @csspart day - The heading of one of several days.
 * @csspart session - One session.
 * @csspart number - Its place in a programme without times.
 * @csspart time - When it takes place.
 * @csspart other-time - The same by the other clock.
 * @csspart now - The mark of what runs now.
 * @csspart title - The heading of a session.
 * @csspart speakers - Who speaks in it.
 * @csspart speaker - The button with the name of a speaker.
 * @csspart summary - What it is about.
 * @csspart handover - How the floor was handed over.
 * @csspart actions - The buttons of a session.
 * @csspart star - The button that marks it as a favourite.
 * @csspart calendar - The button that hands it to a calendar.
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

  /** The sessions to show, by ids or names of speakers and by ids of sessions, separated by commas. All of them by default. */
  @property() filter = '';

  /** The days to show, as `YYYY-MM-DD` in the organizer's calendar, separated by commas. All of them by default. */
  @property({attribute: 'date-filter'}) dateFilter = '';

  /** The organizer's time zone, by its IANA name such as `Africa/Nairobi`. Wins over the one in the story file. */
  @property({attribute: 'time-zone'}) timeZone = '';

  /**
   * Whether visitors can search. By default they can from ten sessions up.
   * @default undefined
   */
  @property({converter: optionalBoolean}) search: boolean | undefined;

  /** Lets visitors mark sessions as favourites, which their device keeps. */
  @property({converter: booleanAttribute}) favourites = false;

  #schedule: Schedule | undefined;
  #tools: Tools | undefined;

  protected override needs(): readonly Need[] {
    return [...(this.#isTimed ? [schedulePart] : []), ...(this.#offersTools ? [toolsPart] : [])];
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  get #isTimed(): boolean {
    return !!this.story?.story.sessions.some(({start}) => start);
  }

  get #canSearch(): boolean {
    return this.search ?? itemsOf(this, 'sessions').length >= MANY;
  }

  get #offersTools(): boolean {
    return !!this.story && (this.favourites || this.#canSearch);
  }

  async #openSpeaker(view: StoryView, {id, name}: Person): Promise<void> {
    const dialog = await persist(() => import('./vs-speaker-dialog.js'));
    const shown = {name: view.words(name), src: view.addressOf(id), level: this.level};
    if (this.isConnected) dialog?.openSpeaker(this.renderRoot as ShadowRoot, this.language, shown);
  }

  protected override render(): TemplateResult {
    const view = this.story;
    const sessions = itemsOf(this, 'sessions');
    const isShown = !!view && sessions.length > 0;
    return html`<div part="base" dir=${this.language.direction}>
      ${isShown ? this.#renderStory(view, sessions) : nothing}
      ${drawFallback(this, isShown, this.#onSlotChange)}
    </div>`;
  }

  #renderStory(view: StoryView, all: readonly Session[]): TemplateResult {
    const chosen = this.#chosen(view, all);
    const schedule = this.#isTimed ? (this.#schedule ??= this.#newSchedule()) : undefined;
    const tools = this.#offersTools ? (this.#tools ??= this.#newTools()) : undefined;
    schedule?.read(view, chosen);
    tools?.read(view);
    const days = schedule?.days ?? [{key: '', sessions: chosen}];
    const left = days.map(({key, sessions}) => ({
      key,
      sessions: sessions.filter((session) => tools?.shows(session) ?? true),
    }));
    const heading = this.words(this.heading);
    const level = this.level + (heading.text ? 1 : 0);
    return html`
      ${heading.text ? drawHeading(this, 'heading', heading, undefined) : nothing}
      ${tools && this.#canSearch ? tools.drawSearch(view) : nothing} ${schedule?.drawDayChoice()}
      ${schedule?.drawClockChoice()} ${tools?.drawOnly()}
      ${tools?.drawStatus(countOf(left), countOf(days))}
      ${left.map((day) => (day.sessions.length > 0 ? this.#renderDay(view, day, chosen, level) : nothing))}
    `;
  }

  #newSchedule(): Schedule | undefined {
    return schedulePart.module && new schedulePart.module.Schedule(this);
  }

  #newTools(): Tools | undefined {
    return toolsPart.module && new toolsPart.module.Tools(this);
  }

  /** What the author chose; all where a filter matches nothing. */
  #chosen(view: StoryView, all: readonly Session[]): readonly Session[] {
    const wanted = 'Write names or ids of speakers, or ids of sessions, separated by commas.';
    const chosen = filterSessions(view.story, all, textValue(this.filter));
    if (chosen.length > 0) return chosen;
    this.problem('filter-matches-nothing', {attribute: 'filter', value: this.filter, wanted});
    return all;
  }

  #renderDay(view: StoryView, day: Day, chosen: readonly Session[], level: number): TemplateResult {
    const schedule = this.#schedule;
    const heading = schedule?.hasSeveralDays && day.key ? schedule.drawDay(day) : undefined;
    const isNumbered = !this.#isTimed && chosen.length > 1;
    return html`
      ${heading ? drawTitle(level, 'day', heading) : nothing}
      <ol role="list" class=${this.#isTimed ? 'timed' : isNumbered ? 'numbered' : 'single'}>
        ${day.sessions.map((session) =>
          drawSession(this, view, session, {
            number: isNumbered ? chosen.indexOf(session) + 1 : undefined,
            times: schedule?.drawTimes(session) ?? nothing,
            isNow: !!schedule?.isNow(session),
            actions: [this.#tools?.drawStar(session) ?? nothing, schedule?.drawCalendar(view, session) ?? nothing],
            level: heading ? level + 1 : level,
            onSpeaker: (person) => void this.#openSpeaker(view, person),
          }),
        )}
      </ol>
    `;
  }
}

function countOf(days: readonly Day[]): number {
  return days.reduce((count, {sessions}) => count + sessions.length, 0);
}
