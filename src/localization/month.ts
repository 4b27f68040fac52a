import {formatter} from './date-formats.js';

/**
 * What a story file writes as a month, with or without its year, or as a year alone:
 * `2026-01`, `--01`, `2026`. It has no day, no clock and no zone, and so takes
 * little of what dates and times take.
 */
export interface Month {
  /** Its first moment in UTC, in milliseconds since 1970. */
  readonly at: number;
  readonly parts: Intl.DateTimeFormatOptions;
  /** What `<time datetime>` takes; nothing for a month without a year, which it has no form for. */
  readonly machineForm?: string;
}

/** Reads a month or a year. Nothing when the text is another date, or none. */
export function parseMonth(text: string): Month | undefined {
  const [written, year, month] = /^(\d{4}|-(?=-))(?:-(\d\d))?$/.exec(text.trim()) ?? [];
  const at = Date.parse(`${year === '-' ? 2000 : year}-${month ?? '01'}-01T00:00Z`);
  if (Number.isNaN(at)) return undefined;
  const parts = {...(month && {month: 'long' as const}), ...(year !== '-' && {year: 'numeric' as const})};
  return {at, parts, machineForm: year === '-' ? undefined : written};
}

/** A month or a year in words: "January", "January 2026", "2026". */
export function formatMonth({at, parts}: Month, locale: string): string {
  return formatter(locale, {...parts, timeZone: 'UTC'}).format(at);
}
