/** Moments as a story file states them, and what clocks and calendars of a zone show then. */
import {formatter} from './date-formats.js';

/** How exactly a moment is known. */
export type Precision = 'year' | 'month' | 'yearless-month' | 'day' | 'time';

/** A moment as a story file states it. */
export interface ParsedWhen {
  readonly precision: Precision;
  /** As it was written: `2025-07-16T14:00`, `--11` … */
  readonly text: string;
  /** What the calendar and the clock show there, in milliseconds as if they were UTC's. */
  readonly fields: number;
  /** The moment itself in milliseconds since 1970, where a time and its zone are known. */
  readonly instant?: number;
  /** The IANA zone whose clock is meant; there whenever `instant` is. */
  readonly zone?: string;
}

const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?)?)?$/;

const [MINUTE, DAY] = [60_000, 86_400_000];

/** Whether the browser knows a zone by this IANA name. */
export function isTimeZone(timeZone: string | undefined): timeZone is string {
  if (!timeZone || !/^[A-Za-z]/.test(timeZone)) return false;
  try {
    return !!formatter('en', {timeZone});
  } catch {
    return false;
  }
}

/** The zone of the visitor's device. */
export function visitorZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDThh:mm[:ss]` with or without
 * `Z` or `±hh:mm`, or `--MM`. Nothing when the text is none of these.
 *
 * @param timeZone - the IANA zone of times that are written without one
 */
export function parseWhen(text: string | null | undefined, timeZone?: string): ParsedWhen | undefined {
  const written = text?.trim() ?? '';
  const month = /^--(\d\d)$/.exec(written)?.[1];
  const [, year, monthOfYear = '01', day, time, offset] = PATTERN.exec(written) ?? [];
  const date = month ? `2000-${month}-01` : `${year}-${monthOfYear}-${day ?? '01'}`;
  const fields = Date.parse(`${date}T${time ?? '00:00'}Z`);
  // Some engines read 30 February as 2 March.
  if (Number.isNaN(fields) || !new Date(fields).toISOString().startsWith(date)) return undefined;
  if (!time) {
    const precision = month ? 'yearless-month' : day ? 'day' : written.length > 4 ? 'month' : 'year';
    return {precision, text: written, fields};
  }
  const zone = isTimeZone(timeZone) ? timeZone : undefined;
  if (!offset && !zone) return {precision: 'time', text: written, fields};
  const instant = offset ? Date.parse(`${date}T${time}${offset}`) : instantOf(fields, zone!);
  if (Number.isNaN(instant)) return undefined;
  return {precision: 'time', text: written, fields, instant, zone: zone ?? zoneOfOffset(offset!)};
}

/**
 * Reads when something ends that begins at `start`: a time without a zone is by the same clock, also where that is
 * known by its distance to UTC only.
 */
export function parseEnd(
  text: string | null | undefined,
  start: ParsedWhen | undefined,
  timeZone?: string,
): ParsedWhen | undefined {
  const offset = /T.*?(Z|[+-]\d\d:\d\d)$/.exec(start?.text ?? '')?.[1];
  const end = parseWhen(text, timeZone);
  const isOpen = end?.precision === 'time' && end.instant === undefined;
  return isOpen && offset ? parseWhen(end.text + offset, timeZone) : end;
}

/** A zone of a fixed distance to UTC; UTC itself where that is no whole hour, which has no name. */
function zoneOfOffset(offset: string): string {
  const hours = Number(offset.slice(0, 3));
  const named = hours && offset.endsWith(':00') && hours <= 14 && hours >= -12;
  // The signs of these names are those of POSIX: Etc/GMT-2 is two hours ahead of UTC.
  return named ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : 'UTC';
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = formatter('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
  const [year, month, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
    (part) => parts.get(part) ?? 0,
  ) as [number, number, number, number, number, number];
  const clock = new Date(0);
  // `Date.UTC` takes the first hundred years for those of the last century.
  clock.setUTCFullYear(year, month - 1, day);
  clock.setUTCHours(hour, minute, second);
  return clock.getTime() - Math.floor(instant / 1000) * 1000;
}

/**
 * The moment at which a zone's clock shows `fields`. An hour that is there twice,
 * when summer time ends, is the first; one that is left out is as if the clock had
 * not been changed yet. Calendar programmes (RFC 5545) do the same.
 */
function instantOf(fields: number, timeZone: string): number {
  const [before, after] = [fields - DAY, fields + DAY].map((near) => fields - offsetAt(near, timeZone)) as [
    number,
    number,
  ];
  const shows = (instant: number): boolean => instant + offsetAt(instant, timeZone) === fields;
  return shows(before) || !shows(after) ? before : after;
}

/** The moment for calculations, and the zone whose clock shows it as asked. */
export function clockOf(when: ParsedWhen, timeZone?: string): {at: number; timeZone: string} {
  if (when.instant === undefined || !when.zone) return {at: when.fields, timeZone: 'UTC'};
  return {at: when.instant, timeZone: isTimeZone(timeZone) ? timeZone : when.zone};
}

/** The day of the calendar, as `YYYY-MM-DD`, that a moment falls on; nothing where the day is not known. */
export function dayOf(when: ParsedWhen, timeZone?: string): string | undefined {
  if (when.precision !== 'time' && when.precision !== 'day') return undefined;
  const clock = clockOf(when, timeZone);
  const ahead = when.instant === undefined ? 0 : offsetAt(clock.at, clock.timeZone);
  return new Date(clock.at + ahead).toISOString().slice(0, 10);
}

/** What `<time datetime>` takes; nothing for a month without a year, which it has no form for. */
export function machineForm(when: ParsedWhen): string | undefined {
  if (when.precision === 'yearless-month') return undefined;
  return when.instant === undefined ? when.text : new Date(when.instant).toISOString().replace('.000', '');
}

/** Whether the clocks of two zones show the same at all these moments. Names alone do not tell: some have several. */
export function sameClock(one: string, other: string, instants: readonly number[]): boolean {
  return one === other || instants.every((instant) => offsetAt(instant, one) === offsetAt(instant, other));
}

/** How long from start to end, in minutes; nothing where times are not known. */
export function minutesBetween(start: ParsedWhen | undefined, end: ParsedWhen | undefined): number | undefined {
  if (start?.precision !== 'time' || end?.precision !== 'time') return undefined;
  const known = start.instant !== undefined && end.instant !== undefined;
  const length = known ? end.instant - start.instant : end.fields - start.fields;
  return length > 0 ? Math.round(length / MINUTE) : undefined;
}
