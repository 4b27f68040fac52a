/**
 * When an event takes place that is known closer than by its month: what a card says
 * of it, and whether it is over. Loaded with the first card that knows.
 */
import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {StoryElement} from '../../base/story-element.js';
import {drawOwn} from '../../base/words.js';
import {
  dateLocale,
  dayOf,
  formatRange,
  formatTimes,
  isTimeZone,
  machineForm,
  parseEnd,
  sameClock,
  visitorZone,
  zoneName,
  type ParsedWhen,
} from '../../localization/dates.js';
import {msg} from '../../localization/messages.js';

export {messages as data} from '../../localization/messages.js';

/** What an event's times are written as. */
export interface WrittenTimes {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
}

const [MINUTE, DAY] = [60_000, 86_400_000];

/** The moments that are written, as far as they can be read; the author is told of what cannot. */
export class EventTimes {
  readonly start: ParsedWhen | undefined;
  readonly end: ParsedWhen | undefined;

  constructor(
    private readonly host: StoryElement,
    private readonly written: WrittenTimes,
  ) {
    const {timeZone} = written;
    if (timeZone && !isTimeZone(timeZone)) {
      host.problem('time-zone-unknown', {attribute: 'time-zone', value: timeZone});
    }
    this.start = this.#read('start');
    const {start} = this;
    this.end = this.#read('end', start);
    if (start?.precision === 'time' && !start.zone && !timeZone && !host.src) {
      host.problem('attribute-missing', {attribute: 'time-zone'});
    }
  }

  #read(attribute: 'start' | 'end', start?: ParsedWhen): ParsedWhen | undefined {
    const {[attribute]: value, timeZone} = this.written;
    const when = parseEnd(value, start, timeZone);
    if (value && !when) this.host.problem('date-unknown', {attribute, value});
    return when;
  }

  /** Whether a calendar can hold the event, and still should. */
  get isAhead(): boolean {
    const {start, end} = this;
    if (!start || !dayOf(start)) return false;
    const last = end && dayOf(end) && end.fields > start.fields ? end : start;
    const now = Date.now();
    if (last.instant !== undefined) return now <= last.instant;
    // A day, and a time of no zone, are over when the visitor's own clock says so.
    const clock = now - new Date(now).getTimezoneOffset() * MINUTE;
    return clock <= last.fields + (last.precision === 'day' ? DAY : 0);
  }

  /** Draws the date, and the times by the clocks of the organizer and of the visitor. */
  draw(): TemplateResult | typeof nothing {
    const {start, end, written} = this;
    // What is no date may still tell readers when it is.
    if (!start) return written.start ? html`<p part="date"><bdi>${written.start}</bdi></p>` : nothing;
    const {language} = this.host.language;
    const {lang, dir} = this.host.language.markOf(dateLocale(language));
    const {zone, instant} = start;
    const days = formatRange(start, end, language, {weekday: true, withoutTime: this.#isOneDay()});
    const times = this.#isOneDay() ? formatTimes(start, end, language) : '';
    return html`
      <p part="date"><time datetime=${machineForm(start) ?? nothing} lang=${lang} dir=${dir}>${days}</time></p>
      ${
        (times || zone) &&
        html`<p part="time">
          ${times && html`<span lang=${lang} dir=${dir}>${times}</span>`}
          ${
            zone &&
            instant !== undefined &&
            html`<span part="zone" class="small" lang=${lang} dir=${dir}>${zoneName(zone, language, instant)}</span>`
          }
        </p>`
      }
      ${this.#drawVisitorsTime()}
    `;
  }

  #isOneDay(timeZone?: string): boolean {
    const {start, end} = this;
    if (start?.precision !== 'time') return false;
    return end?.precision !== 'time' || dayOf(start, timeZone) === dayOf(end, timeZone);
  }

  #drawVisitorsTime(): TemplateResult | typeof nothing {
    const {start, end, host} = this;
    if (isServer || !start?.zone || start.instant === undefined) return nothing;
    const timeZone = visitorZone();
    if (sameClock(start.zone, timeZone, [start.instant, end?.instant ?? start.instant])) return nothing;
    const {language} = host.language;
    const date = host.language.markOf(dateLocale(language));
    // The day is said again only where it is another one.
    const isSameDay = this.#isOneDay(timeZone) && dayOf(start, timeZone) === dayOf(start);
    const text = isSameDay
      ? formatTimes(start, end, language, timeZone)
      : formatRange(start, end, language, {timeZone, weekday: true});
    return html`<dl part="your-time">
      <dt class="small">
        ${drawOwn(
          host,
          msg('Your time', {
            id: 'programme.your-time',
            desc: 'Name of the times as clocks show them where the visitor is. Stands before a time, and as a choice. At most 24 characters.',
          }),
        )}
      </dt>
      <dd><span lang=${date.lang} dir=${date.dir}>${text}</span></dd>
    </dl>`;
  }
}
