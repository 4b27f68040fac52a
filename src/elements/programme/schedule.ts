/** All that only programmes with times take. Loaded with the first of them. */
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {textValue} from '../../base/attributes.js';
import {answersIn} from '../../base/comparable.js';
import {chosenOf} from '../../base/filter.js';
import type {StoryView} from '../../base/story-view.js';
import {isTimeZone, visitorZone} from '../../localization/dates.js';
import {msg} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import type {Session} from '../../story/schema.js';
import {adopt} from './adopt.js';
import {followClock, leaveClock} from './clock.js';
import {controlStyles} from './controls.styles.js';
import {drawIcon} from './icons.js';
import type {Programme} from './programme.js';
import {scheduleStyles} from './schedule.styles.js';
import {CLOCKS, clockName, drawDay, drawTimes, drawZone, type Clock, type ZoneClock} from './times.js';
import {Timetable, type Day} from './timetable.js';

export {messages as data} from '../../localization/messages.js';

/** The organizer's zone: the attribute wins over the file, which is checked already. */
function zoneOf({timeZone, story}: Programme): string | undefined {
  const typed = textValue(timeZone);
  return isTimeZone(typed) ? typed : story?.story.event?.timeZone;
}

/** What is left of the sessions by the dates that the author wrote, which are those of the organizer's calendar. */
export function sessionsOnDates(host: Programme, chosen: readonly Session[]): readonly Session[] {
  const typed = textValue(host.dateFilter);
  if (!typed || !host.story) return chosen;
  const table = new Timetable(host.story.story.sessions, zoneOf(host));
  const days = table.days(table.sessions, table.zone);
  const dayOf = new Map(days.flatMap(({key, sessions}) => sessions.map((session) => [session, key] as const)));
  const answersOf = (session: Session): readonly string[] => answersIn('#', dayOf.get(session));
  const kept = chosenOf(host, 'sessions', 'date-filter', typed, answersOf);
  // Either filter wins over an id after the address.
  if (!textValue(host.filter)) return kept;
  const both = kept.filter((session) => chosen.includes(session));
  if (both.length === 0 && kept.length > 0 && chosen.length > 0)
    host.problem('filter-matches-nothing', {attribute: 'date-filter', value: typed});
  return both;
}

/** The days and times of a programme, by the clock and on the day that the visitor chose. */
export class Schedule {
  #clock: Clock = 'organizer';
  /** The one day that the visitor asked for. */
  #chosenDay: string | undefined;
  #table = new Timetable([], undefined);
  #typedZone: string | undefined;
  #days: readonly Day[] = [];

  constructor(private readonly host: Programme) {
    adopt(host.renderRoot, controlStyles);
    adopt(host.renderRoot, scheduleStyles);
    host.addController({hostDisconnected: () => leaveClock(host)});
  }

  /** Takes over which sessions the author chose, and tells the days that are left to show. */
  read(view: StoryView, chosen: readonly Session[]): readonly Day[] {
    const {host} = this;
    const {timeZone} = host;
    if (textValue(timeZone) && !isTimeZone(textValue(timeZone)))
      host.problem('time-zone-unknown', {attribute: 'time-zone', value: textValue(timeZone)});
    const typedZone = zoneOf(host);
    if (this.#table.sessions !== view.story.sessions || this.#typedZone !== typedZone) {
      this.#table = new Timetable(view.story.sessions, typedZone, view.story.event?.end);
    }
    this.#typedZone = typedZone;
    this.#days = this.#table.days(chosen, this.#clocks[0].zone);
    if (!isServer) {
      if (this.#table.isPending(Date.now())) followClock(host);
      else leaveClock(host);
    }
    return this.#shown;
  }

  /** The days that are shown, the visitor's choice among them. */
  get #shown(): readonly Day[] {
    const day = this.#days.filter(({key}) => key === this.#chosenDay);
    return day.length > 0 ? day : this.#days;
  }

  /** The sessions on the days that the visitor does not look at. */
  get hidden(): readonly Session[] {
    return this.#days.filter((day) => !this.#shown.includes(day)).flatMap(({sessions}) => sessions);
  }

  isNow(session: Session): boolean {
    return this.#table.isRunning(session, Date.now());
  }

  /** The clock that times are shown by, and the other one where it shows other times. */
  get #clocks(): readonly [ZoneClock, ZoneClock?] {
    const {zone} = this.#table;
    const organizer: ZoneClock = {clock: 'organizer', zone};
    const visitors = isServer ? zone : visitorZone();
    if (!visitors || !this.#table.differsFrom(visitors)) return [organizer];
    const visitor: ZoneClock = {clock: 'visitor', zone: visitors};
    return this.#clock === 'visitor' ? [visitor, organizer] : [organizer, visitor];
  }

  readonly #onClock = (event: Event): void => {
    this.#clock = (event.target as HTMLInputElement).value as Clock;
    this.host.requestUpdate();
  };

  #onDay(day: string | undefined): void {
    this.#chosenDay = day;
    this.host.requestUpdate();
  }

  /** Shows all days, and leads the focus to the button that now says so. */
  async showAllDays(): Promise<void> {
    this.#onDay(undefined);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[part=days] button')?.focus();
  }

  /** Draws when a session takes place. */
  drawTimes(session: Session): TemplateResult | typeof nothing {
    return drawTimes(this.#table.times(session), this.#clocks, this.isNow(session), this.host.language);
  }

  /** Draws what a day's heading says, where there are several. */
  drawDay({key}: Day): TemplateResult | undefined {
    return this.#days.length > 1 && key ? drawDay(key, this.host.language, 'long') : undefined;
  }

  /** Draws the button that hands a session to the visitor's calendar, where its day is known and not over. */
  drawCalendar(view: StoryView, session: Session): TemplateResult | undefined {
    if (!this.#table.dayOf(session, undefined) || this.#table.isOver(session, Date.now())) return undefined;
    const {lang, dir} = this.host.language.mark;
    const id = `calendar-${session.id}`;
    const onClick = async (): Promise<void> => {
      const calendar = await persist(() => import('./calendar.js'));
      calendar?.saveSession(view, session, this.#table.zone);
    };
    return html`<button part="calendar" type="button" aria-labelledby="${id} title-${session.id}" @click=${onClick}>
      ${drawIcon('calendar')}
      <span id=${id} lang=${lang} dir=${dir}
        >${msg('Add to calendar', {
          id: 'programme.calendar',
          desc: 'Button that hands a file with one session to the calendar of the device. At most 30 characters.',
        })}</span
      >
    </button>`;
  }

  /** Draws the choice of a day and of a clock, where there is one. */
  draw(): TemplateResult {
    return html`${this.#drawDayChoice()} ${this.#drawClockChoice()}`;
  }

  #drawDayChoice(): TemplateResult | typeof nothing {
    const [only, another] = this.#days;
    if (!another)
      return only?.key ? html`<p part="date">${drawDay(only.key, this.host.language, 'long')}</p>` : nothing;
    const {mark} = this.host.language;
    const chosen = this.#shown.length === 1 ? this.#chosenDay : undefined;
    const button = (day: string | undefined, text: string | TemplateResult): TemplateResult =>
      html`<button type="button" aria-pressed=${day === chosen} @click=${() => this.#onDay(day)}>${text}</button>`;
    const label = msg('Days', {
      id: 'programme.days',
      desc: 'Name, heard but not seen, of the buttons that choose a day.',
    });
    const all = msg('All days', {
      id: 'programme.all-days',
      desc: 'Button beside those of single days; shows all of them. At most 20 characters.',
    });
    return html`<div part="days" role="group" aria-label=${label} lang=${mark.lang}>
      ${button(undefined, all)} ${this.#days.map(({key}) => (key ? button(key, drawDay(key, this.host.language, 'short')) : nothing))}
    </div>`;
  }

  /** Whose clock the times are of, as a choice where the visitor's shows other times. */
  #drawClockChoice(): TemplateResult | typeof nothing {
    const [first, other] = this.#clocks;
    const shown = this.#table.instantsOf(this.#shown.flatMap(({sessions}) => sessions));
    const instants = shown.length > 0 ? shown : this.#table.instantsOf(this.#table.sessions);
    if (!first.zone || instants.length === 0) return nothing;
    const {lang, dir} = this.host.language.mark;
    const legend = msg('Time zone', {
      id: 'programme.zone',
      desc: 'Before the name of the time zone of all times shown.',
    });
    if (!other) {
      return html`<p part="zone" class="small">
        <span lang=${lang} dir=${dir}>${legend}</span> ${drawZone(first.zone, instants, this.host.language)}
      </p>`;
    }
    const zones = [first, other].sort((one, another) => CLOCKS.indexOf(one.clock) - CLOCKS.indexOf(another.clock));
    return html`<fieldset part="zone" @change=${this.#onClock}>
      <legend class="hidden" lang=${lang} dir=${dir}>${legend}</legend>
      ${zones.map(
        ({clock, zone}) =>
          html`<label>
            <input type="radio" name="clock" value=${clock} ?checked=${clock === first.clock} />
            <span
              ><span lang=${lang} dir=${dir}>${clockName(clock)}</span>
              <span class="small">${drawZone(zone!, instants, this.host.language)}</span></span
            >
          </label>`,
      )}
    </fieldset>`;
  }
}
