/**
 * Entries for calendars, as the iCalendar format has them (RFC 5545). Loaded only
 * for visitors who ask for one. Dates are those of the story file: `2026-01-15`,
 * `2026-01-15T14:00`, `2026-01-15T14:00Z` or `2026-01-15T14:00+01:00`.
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
  readonly location?: string | undefined;
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

/** A line, folded where it is longer than 75 octets, and never within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    octets += size;
    folded += character;
  }
  return `${folded}\r\n`;
}

/** A text without the control characters that calendars must not hold, and with its marks written as they write them. */
function escape(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A calendar file (`text/calendar`) with entries that every calendar understands. */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  const events = entries.map((entry) => {
    const times = calendarTimes(entry);
    if (!times) return '';
    const {start, end, wholeDays} = times;
    const {uid, title, description, location, url} = entry;
    const lines: readonly [string, string | undefined][] = [
      ['BEGIN', 'VEVENT'],
      ['UID', escape(uid)],
      ['DTSTAMP', `${basic(Date.now())}Z`],
      [wholeDays ? 'DTSTART;VALUE=DATE' : 'DTSTART', start],
      [wholeDays ? 'DTEND;VALUE=DATE' : 'DTEND', end],
      ['SUMMARY', escape(title)],
      ['DESCRIPTION', description && escape(description)],
      ['LOCATION', location && escape(location)],
      // Addresses are written in ASCII, without marks to escape.
      ['URL', url && new URL(url).href],
      ['END', 'VEVENT'],
    ];
    return lines.map(([name, value]) => (value ? fold(`${name}:${value}`) : '')).join('');
  });
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Volunteer Story Widgets//EN\r\n',
    ...events,
    'END:VCALENDAR\r\n',
  ].join('');
}
