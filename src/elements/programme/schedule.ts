/** All that only programmes with times take. Loaded with the first of them. */
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {textValue} from '../../base/attributes.js';
import type {StoryView} from '../../base/story-view.js';
import {isTimeZone, parseWhen, visitorZone} from '../../localization/dates.js';
import {msg} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import type {Session} from '../../story/schema.js';
import {adopt} from './adopt.js';
import {followClock, leaveClock} from './clock.js';
import {controlStyles} from './controls.styles.js';
import {drawIcon} from './icons.js';
import type {Programme} from './programme.js';
import {scheduleStyles} from './schedule.styles.js';
import {titleId} from './session.js';
import {CLOCKS, clockName, drawDay, drawTimes, drawZone, type Clock, type ZoneClock} from './times.js';
import {Timetable, type Day} from './timetable.js';

export {messages as data} from '../../localization/messages.js';

/** The days and times of a programme, by the clock and on the day that the visitor chose. */
export class Schedule {
  #clock: Clock = 'organizer';
  #chosenDay = '';
  #table = new Timetable([], undefined);
  #typedZone: string | undefined;
  #days: readonly Day[] = [];

  constructor(private readonly host: Programme) {
    adopt(host.renderRoot, controlStyles);
    adopt(host.renderRoot, scheduleStyles);
    host.addController({hostDisconnected: () => leaveClock(host)});
  }

  /** Takes over which sessions the author chose. */
  read(view: StoryView, chosen: readonly Session[]): void {
    const {host} = this;
    const typedZone = this.#zoneOf(view);
    if (this.#table.sessions !== view.story.sessions || this.#typedZone !== typedZone) {
      this.#table = new Timetable(view.story.sessions, typedZone);
    }
    this.#typedZone = typedZone;
    this.#days = this.#table.days(this.#onDates(chosen), this.#clocks[0].zone);
    if (isServer) return;
    if (this.#table.isPending(Date.now())) followClock(host);
    else leaveClock(host);
  }

  /** The days that are shown, the visitor's choice among them. */
  get days(): readonly Day[] {
    const day = this.#days.filter(({key}) => key === this.#chosenDay);
    return day.length > 0 ? day : this.#days;
  }

  /** Whether each day has a heading of its own. */
  get hasSeveralDays(): boolean {
    return this.#days.length > 1;
  }

  isNow(session: Session): boolean {
    return this.#table.isRunning(session, Date.now());
  }

  /** The attribute wins over the file, which is checked already. */
  #zoneOf(view: StoryView): string | undefined {
    const typed = textValue(this.host.timeZone);
    if (isTimeZone(typed)) return typed;
    if (typed) this.host.problem('time-zone-unknown', {attribute: 'time-zone', value: typed});
    return view.story.event?.timeZone;
  }

  /** What is left of the sessions by the dates that the author wrote, which are those of the organizer's calendar. */
  #onDates(chosen: readonly Session[]): readonly Session[] {
    const typed = textValue(this.host.dateFilter);
    const dates = typed.split(/[\s,;]+/).filter(Boolean);
    for (const value of dates) {
      if (parseWhen(value)?.precision !== 'day') this.host.problem('date-unknown', {attribute: 'date-filter', value});
    }
    if (dates.length === 0) return chosen;
    const kept = this.#table.days(chosen, this.#table.zone).filter(({key}) => dates.includes(key));
    if (kept.length > 0) return kept.flatMap(({sessions}) => sessions);
    const wanted = 'Write days of the programme such as 2030-12-31, separated by commas.';
    this.host.problem('filter-matches-nothing', {attribute: 'date-filter', value: typed, wanted});
    return chosen;
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

  #onDay(day: string): void {
    this.#chosenDay = day;
    this.host.requestUpdate();
  }

  /** Draws when a session takes place. */
  drawTimes(session: Session): TemplateResult | typeof nothing {
    return drawTimes(this.#table.times(session), this.#clocks, this.isNow(session), this.host.language);
  }

  /** Draws a day as a heading shows it. */
  drawDay(day: Day): TemplateResult {
    return drawDay(day.key, this.host.language, 'long');
  }

  /** Draws the button that hands a session to the visitor's calendar, unless it is over. */
  drawCalendar(view: StoryView, session: Session): TemplateResult | typeof nothing {
    if (this.#table.times(session).start?.precision !== 'time') return nothing;
    if (this.#table.isOver(session, Date.now())) return nothing;
    const {lang, dir} = this.host.language.mark;
    const id = `calendar-${session.id}`;
    const onClick = async (): Promise<void> => {
      const calendar = await persist(() => import('./calendar.js'));
      calendar?.saveSession(view, session, this.#table.zone);
    };
    return html`<button part="calendar" type="button" aria-labelledby="${id} ${titleId(session)}" @click=${onClick}>
      ${drawIcon('calendar')}
      <span id=${id} lang=${lang} dir=${dir}
        >${msg('Add to calendar', {
          id: 'programme.calendar',
          desc: 'Button that hands a file with one session to the calendar of the device.',
        })}</span
      >
    </button>`;
  }

  /** Draws the choice of a day, where there are several. */
  drawDayChoice(): TemplateResult | typeof nothing {
    const [only] = this.#days;
    if (!this.hasSeveralDays) return only?.key ? html`<p part="date">${this.drawDay(only)}</p>` : nothing;
    const {mark} = this.host.language;
    const chosen = this.days.length === 1 ? this.#chosenDay : '';
    const button = (day: string, text: string | TemplateResult): TemplateResult =>
      html`<button type="button" aria-pressed=${day === chosen} @click=${() => this.#onDay(day)}>${text}</button>`;
    const label = msg('Days', {
      id: 'programme.days',
      desc: 'Name, heard but not seen, of the buttons that choose a day.',
    });
    const all = msg('All days', {
      id: 'programme.all-days',
      desc: 'Button beside those of single days; shows all of them.',
    });
    return html`<div part="days" role="group" aria-label=${label} lang=${mark.lang}>
      ${button('', all)} ${this.#days.map(({key}) => (key ? button(key, drawDay(key, this.host.language, 'short')) : nothing))}
    </div>`;
  }

  /** Draws whose clock the times are of, as a choice where the visitor's shows other times. */
  drawClockChoice(): TemplateResult | typeof nothing {
    const [first, other] = this.#clocks;
    const [at] = this.#table.instants;
    if (!first.zone || at === undefined) return nothing;
    const {lang, dir} = this.host.language.mark;
    const legend = msg('Time zone', {
      id: 'programme.zone',
      desc: 'Before the name of the time zone of all times shown.',
    });
    if (!other) {
      return html`<p part="zone" class="small">
        <span lang=${lang} dir=${dir}>${legend}</span> ${drawZone(first.zone, at, this.host.language)}
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
              <span class="small">${drawZone(zone!, at, this.host.language)}</span></span
            >
          </label>`,
      )}
    </fieldset>`;
  }
}
