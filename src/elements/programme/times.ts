import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageController} from '../../base/language-controller.js';
import {
  dateLocale,
  dayOf,
  formatDuration,
  formatRange,
  formatTimes,
  formatWhen,
  machineForm,
  minutesBetween,
  parseWhen,
  zoneName,
} from '../../localization/dates.js';
import {msg} from '../../localization/messages.js';
import type {Times} from './timetable.js';

/** Whose clock times are shown in. */
export const CLOCKS = ['organizer', 'visitor'] as const;
export type Clock = (typeof CLOCKS)[number];

/** A clock by its owner and zone. */
export interface ZoneClock {
  readonly clock: Clock;
  readonly zone: string | undefined;
}

/** What the times of a clock are called. */
export function clockName(clock: Clock): string {
  return clock === 'visitor'
    ? msg('Your time', {
        id: 'programme.your-time',
        desc: 'Name of the times as clocks show them where the visitor is. Stands before a time, and as a choice. At most 24 characters.',
      })
    : msg('Organizer’s time', {
        id: 'programme.organizer-time',
        desc: 'Name of the times as clocks show them where the organizer of the event is. Stands before a time, and as a choice. At most 28 characters.',
      });
}

/** A date or time in words of the widget's language, marked where the browser has none of its words. */
export function drawDate(text: string, language: LanguageController): TemplateResult {
  const {lang, dir} = language.markOf(dateLocale(language.language));
  return html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
}

/** A day in full, such as "Monday 4 March 2030", or shortened. */
export function drawDay(day: string, language: LanguageController, style: 'long' | 'short'): TemplateResult {
  const when = parseWhen(day);
  const options = {weekday: true, style, withoutYear: style === 'short'};
  return drawDate(when ? formatWhen(when, language.language, options) : day, language);
}

/** The name of a clock's zone, which holds at all these moments. */
export function drawZone(zone: string, instants: readonly number[], language: LanguageController): TemplateResult {
  return drawDate(zoneName(zone, language.language, ...instants), language);
}

/** Draws when a session takes place: by the clock that was chosen, and beside it by the other one. */
export function drawTimes(
  {start, end}: Times,
  [shown, other]: readonly [ZoneClock, ZoneClock?],
  isNow: boolean,
  language: LanguageController,
): TemplateResult | typeof nothing {
  if (!start || start.precision === 'day') return nothing;
  const minutes = minutesBetween(start, end);
  const {lang, dir} = language.mark;
  const now = msg('Now', {
    id: 'programme.now',
    desc: 'Mark of the session that takes place at this moment. At most 12 characters.',
  });
  return html`<div part="time">
    ${isNow ? html`<strong part="now" class="small" lang=${lang} dir=${dir}>${now}</strong>` : nothing}
    <time datetime=${machineForm(start) ?? nothing}
      >${drawDate(formatAll({start, end}, shown.zone, language.language), language)}</time
    >
    ${minutes ? html`<span class="small">${drawDate(formatDuration(minutes, language.language, 'long'), language)}</span>` : nothing}
    ${
      other && start.instant !== undefined
        ? html`<span part="other-time" class="small"
          ><span lang=${lang} dir=${dir}>${clockName(other.clock)}</span> ${drawDate(
            formatOther({start, end}, shown.zone, other.zone, language.language),
            language,
          )}</span
        >`
        : nothing
    }
  </div>`;
}

function formatAll({start, end}: Times, zone: string | undefined, locale: string): string {
  if (!start) return '';
  return start.precision === 'time' ? formatTimes(start, end, locale, zone) : formatWhen(start, locale);
}

/** The times of the other clock, with the date where it is another day there. */
function formatOther(
  {start, end}: Times,
  shown: string | undefined,
  other: string | undefined,
  locale: string,
): string {
  if (!start) return '';
  if (dayOf(start, shown) === dayOf(start, other)) return formatTimes(start, end, locale, other);
  return formatRange(start, end, locale, {timeZone: other, style: 'short', weekday: true, withoutYear: true});
}
