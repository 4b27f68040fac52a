/**
 * Dates and times of the story file, in the words of a language and the clock of a
 * time zone. The calendar is the Gregorian one in every language, as in the
 * programmes of the United Nations. Nothing here knows elements or stories.
 */

import {formatter, keep, localeOf} from './date-formats.js';
import {translating} from './messages.js';
import {clockOf, dayOf, minutesBetween, type ParsedWhen, type Precision} from './when.js';

export {dateLocale} from './date-formats.js';
export {
  dayOf,
  isTimeZone,
  machineForm,
  minutesBetween,
  parseEnd,
  parseWhen,
  sameClock,
  visitorZone,
  type ParsedWhen,
  type Precision,
} from './when.js';

export interface DateOptions {
  /** The IANA zone whose clock is read; that of the moment by default. Unknown ones are left aside. */
  readonly timeZone?: string;
  /** Months in full (`long`, by default) or shortened. */
  readonly style?: 'long' | 'short';
  /** Adds the day of the week where the day is known. */
  readonly weekday?: boolean;
  /** Leaves the year out. */
  readonly withoutYear?: boolean;
  /** Leaves the time of day out. */
  readonly withoutTime?: boolean;
}

const TIME: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit'};

function partsOf(precision: Precision, options: DateOptions): Intl.DateTimeFormatOptions {
  const {style = 'long', weekday, withoutYear, withoutTime} = options;
  const year = withoutYear ? {} : ({year: 'numeric'} as const);
  const month = {month: style} as const;
  switch (precision) {
    case 'year':
      return {year: 'numeric'};
    case 'yearless-month':
      return month;
    case 'month':
      return {...month, ...year};
    case 'day':
      return {...(weekday && {weekday: style}), day: 'numeric', ...month, ...year};
    case 'time':
      return {...partsOf('day', options), ...(withoutTime ? {} : TIME)};
  }
}

/** A moment in words, as exactly as it is known: "January", "2025", "16 July 2025, 2:00 pm". */
export function formatWhen(when: ParsedWhen, locale: string, options: DateOptions = {}): string {
  const {at, timeZone} = clockOf(when, options.timeZone);
  return formatter(locale, {...partsOf(when.precision, options), timeZone}).format(at);
}

/** Precisions from the least exact to the most. */
const EXACTNESS: readonly Precision[] = ['yearless-month', 'year', 'month', 'day', 'time'];

/** From one moment to another, without saying twice what both share: "16 – 18 July 2025". */
export function formatRange(
  start: ParsedWhen,
  end: ParsedWhen | undefined,
  locale: string,
  options: DateOptions = {},
): string {
  if (!end || !areComparable(start, end) || end.fields < start.fields) return formatWhen(start, locale, options);
  const precision = EXACTNESS.find((known) => known === start.precision || known === end.precision)!;
  // A date without a time is the same day everywhere: only clocks are read in a zone.
  const timed = precision === 'time';
  const [from, to] = [start, end].map((when) =>
    timed ? clockOf(when, options.timeZone).at : calendarOf(when, options),
  ) as [number, number];
  const timeZone = timed ? clockOf(start, options.timeZone).timeZone : 'UTC';
  return formatter(locale, {...partsOf(precision, options), timeZone}).formatRange(from, to);
}

/** Whether two moments are of kinds that can stand in one range: with a year or without, in a zone or without. */
function areComparable(start: ParsedWhen, end: ParsedWhen): boolean {
  if (start.precision === 'time' && end.precision === 'time') return !start.zone === !end.zone;
  return (start.precision === 'yearless-month') === (end.precision === 'yearless-month');
}

/** What the calendar shows at a moment, as if it were UTC's. */
function calendarOf(when: ParsedWhen, {timeZone}: DateOptions): number {
  const day = dayOf(when, timeZone);
  return day ? Date.parse(`${day}T00:00Z`) : when.fields;
}

/** The time of day: "2:00 pm", "14:00"; empty where it is not known. */
export function formatTime(when: ParsedWhen, locale: string, timeZone?: string): string {
  if (when.precision !== 'time') return '';
  const clock = clockOf(when, timeZone);
  return formatter(locale, {...TIME, timeZone: clock.timeZone}).format(clock.at);
}

/** From one time of day to another: "2:00 – 3:30 pm". Only the first where the other is not known or not later. */
export function formatTimes(start: ParsedWhen, end: ParsedWhen | undefined, locale: string, timeZone?: string): string {
  const from = formatTime(start, locale, timeZone);
  if (!end || minutesBetween(start, end) === undefined || !areComparable(start, end)) return from;
  // Over midnight the language's own form of a range would say both dates.
  if (dayOf(start, timeZone) !== dayOf(end, timeZone)) return `${from} – ${formatTime(end, locale, timeZone)}`;
  const clock = clockOf(start, timeZone);
  return formatter(locale, {...TIME, timeZone: clock.timeZone}).formatRange(clock.at, clockOf(end, timeZone).at);
}

/** The name of a zone that holds at all these moments: "Eastern Standard Time", "Eastern Time" where clocks are changed between them. */
export function zoneName(timeZone: string, locale: string, ...instants: readonly number[]): string {
  const namesOf = (timeZoneName: 'long' | 'longGeneric'): ReadonlySet<string> => {
    const format = formatter(locale, {timeZone, hour: 'numeric', timeZoneName});
    const nameAt = (instant: number): string =>
      format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
    return new Set(instants.map(nameAt));
  };
  const names = namesOf('long');
  // Languages that the browser has no words for name each distance to UTC.
  return [...(names.size > 1 ? namesOf('longGeneric') : names)].join(' / ');
}

/** A length of time: "45 mins", "1 hr 30 mins", in words of the language. */
export function formatDuration(minutes: number, locale: string, style: 'long' | 'short' = 'short'): string {
  const own = translating()?.datesOf(locale);
  if (own) return own.dateWords.sayDuration(own.messages, minutes);
  const language = localeOf(locale);
  const count = (value: number, unit: 'hour' | 'minute'): string =>
    keep(
      `${language} ${unit} ${style}`,
      () => new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: style}),
    ).format(value);
  const list = keep(`${language} list`, () => new Intl.ListFormat(language, {type: 'unit', style: 'narrow'}));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return list.format([...(hours ? [count(hours, 'hour')] : []), ...(rest ? [count(rest, 'minute')] : [])]);
}
