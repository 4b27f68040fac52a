/**
 * When something begins and ends, as calendars write it. Dates are those of the story file:
 * `2026-01-15`, `2026-01-15T14:00`, `2026-01-15T14:00Z` or `2026-01-15T14:00+01:00`.
 */
import {dayOf, parseEnd, parseWhen, type ParsedWhen} from '../localization/dates.js';

/** What a calendar is to hold. */
export interface CalendarEntry {
  /** Names the entry in the whole world, and stays the same when the entry changes. */
  readonly uid: string;
  readonly title: string;
  /** With a day; an entry without is left out. */
  readonly start: string;
  /** The last day, or the moment at which it ends. */
  readonly end?: string | undefined;
  /** The IANA name of the zone in which `start` and `end` are told, where they have no offset. */
  readonly timeZone?: string | undefined;
  readonly description?: string | undefined;
  /** An absolute address. */
  readonly url?: string | undefined;
}

/** The times of an entry as calendars write them: whole days, moments (with `Z`), or local times of no zone. */
export interface CalendarTimes {
  readonly start: string;
  /** For whole days this is the day after the last one. */
  readonly end: string | undefined;
  readonly wholeDays: boolean;
}

const DAY = 86_400_000;

/** A time of UTC in basic form: `20260115T140000`, or only its day. */
function basic(time: number, length = 15): string {
  return new Date(time).toISOString().replace(/-|:/g, '').slice(0, length);
}

/** The moment in UTC where it is known, else the time as its clock shows it. */
function timeOf({fields, instant}: ParsedWhen): string {
  return instant === undefined ? basic(fields) : `${basic(instant)}Z`;
}

/** When an entry begins and ends; nothing where its day is not known. */
export function calendarTimes(entry: Pick<CalendarEntry, 'start' | 'end' | 'timeZone'>): CalendarTimes | undefined {
  const start = parseWhen(entry.start, entry.timeZone);
  const firstDay = start && dayOf(start);
  if (!firstDay) return undefined;
  const end = parseEnd(entry.end, start, entry.timeZone);
  const lastDay = end && dayOf(end);
  // The day on which something ends that begins at a time says nothing of its length.
  const isOpen = lastDay === firstDay && end?.precision === 'day';
  if (start.precision === 'day' || (lastDay && end.precision === 'day' && !isOpen)) {
    const last = lastDay && lastDay > firstDay ? lastDay : firstDay;
    return {start: firstDay.replaceAll('-', ''), end: basic(Date.parse(last) + DAY, 8), wholeDays: true};
  }
  const begins = timeOf(start);
  const ends = lastDay && !isOpen ? timeOf(end) : '';
  // A moment and a time of no zone cannot be compared.
  return {start: begins, end: ends.length === begins.length && ends > begins ? ends : undefined, wholeDays: false};
}
