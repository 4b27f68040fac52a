/**
 * An entry for calendars, as the iCalendar format has them (RFC 5545). Loaded only for
 * visitors who ask for the file.
 */
import type {CalendarEntry, CalendarTimes} from './calendar-times.js';

/** How long a browser may take to fetch the file, in milliseconds. */
const PATIENCE = 10_000;

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

/** A calendar file (`text/calendar`) with one entry that every calendar understands. */
export function calendarFile(
  {uid, title, description, url}: CalendarEntry,
  {start, end, wholeDays}: CalendarTimes,
): string {
  const day = wholeDays ? ';VALUE=DATE' : '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Volunteer Story Widgets//EN',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${new Date().toISOString().replace(/-|:|\.\d+/g, '')}`,
    `DTSTART${day}:${start}`,
    end && `DTEND${day}:${end}`,
    title && `SUMMARY:${escape(title)}`,
    description && `DESCRIPTION:${escape(description)}`,
    // Addresses are written in ASCII, without marks to escape.
    url && `URL:${new URL(url).href}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => line && fold(line))
    .join('');
}

/** Lets the visitor save an entry, under a name that every file system takes. */
export function saveEntry(entry: CalendarEntry, times: CalendarTimes, name: string): void {
  const address = URL.createObjectURL(new Blob([calendarFile(entry, times)], {type: 'text/calendar;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80)}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
