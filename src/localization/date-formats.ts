import type {DateFormat} from './date-words.js';
import {translating} from './messages.js';

/** Most formatters that are kept. Making one is slow; each takes memory. */
const MOST_KEPT = 60;

/** Formatters by what they were made from, the one used last at the end. */
const kept = new Map<string, unknown>();

/** What `make` makes, kept under `key`. */
export function keep<T>(key: string, make: () => T): T {
  const found = kept.has(key) ? (kept.get(key) as T) : make();
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return found;
}

/** The language that dates for a reader of `locale` are in: theirs, or English where neither browser nor file has its words. */
export function dateLocale(locale: string): string {
  if (translating()?.datesOf(locale)) return locale;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A formatter in the Gregorian calendar, which programmes of the United Nations use in every language. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const own = translating()?.datesOf(locale);
  // A file that comes later, or another in its place, must not meet what was kept before.
  if (own) return new own.dateWords.WordsFormat(own.messages, options);
  return keep(
    locale + JSON.stringify(options),
    () => new Intl.DateTimeFormat(localeOf(locale), {calendar: 'gregory', ...options}),
  );
}

/** English of no country is written as the United Nations do: 16 July 2025. */
export function localeOf(locale: string): string {
  const known = dateLocale(locale);
  return known === 'en' ? 'en-001' : known;
}
