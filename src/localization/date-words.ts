/**
 * Dates and times in languages that a browser has no data for, made from the words in
 * the language's own file: Chromium has none of Albanian, Kinyarwanda and Chichewa and
 * would say English months without a word of warning.
 */
import type {Messages} from './messages.js';

/** What of a formatter the widgets use. */
export type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange' | 'formatToParts'>;

/** The words and forms of dates, by id in a language's file. */
const ID = {
  month: (style: string, number: number) => `date.month.${style}.${number}`,
  /** @param number - 1 is Monday, as ISO 8601 counts */
  weekday: (style: string, number: number) => `date.weekday.${style}.${number}`,
  form: (name: string) => `date.form.${name}`,
} as const;

/** A moment, as a calendar and a clock show it. */
interface Fields {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly weekday: number;
  readonly time: string;
}

/** Whether a language's file has all that dates take. */
export function hasDateWords(messages: Messages): boolean {
  return ID.month('long', 12) in messages;
}

/** The words of a language in its file, filled with values; what it lacks is left out. */
function say(messages: Messages, id: string, values: readonly string[] = []): string {
  const message = messages[id];
  if (message === undefined || typeof message === 'string') return message ?? '';
  return message.strings.reduce((text, string, index) => text + (values[message.values[index - 1]!] ?? '') + string);
}

/** A length of time: "1 h 30 min" with the units of the language. */
export function sayDuration(messages: Messages, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours ? [say(messages, ID.form('hours'), [String(hours)])] : []),
    ...(rest ? [say(messages, ID.form('minutes'), [String(rest)])] : []),
  ];
  return parts.join(' ');
}

/** Formats dates with the words of a language's file, as `Intl.DateTimeFormat` would. */
export class WordsFormat implements DateFormat {
  /** Reads calendar and clock in a form that is the same in every browser. */
  readonly #reader: Intl.DateTimeFormat;

  constructor(
    private readonly messages: Messages,
    private readonly options: Intl.DateTimeFormatOptions,
  ) {
    this.#reader = new Intl.DateTimeFormat('en-GB', {
      calendar: 'gregory',
      timeZone: options.timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  format(date: Date | number): string {
    return this.#say(this.#fieldsOf(date), this.options);
  }

  /** Says what both share only once: "16 – 18 July 2025", "16 July 2025, 14:00 – 15:30". */
  formatRange(from: Date | number | bigint, to: Date | number | bigint): string {
    const [start, end] = [from, to].map((date) => this.#fieldsOf(Number(date))) as [Fields, Fields];
    const {options} = this;
    const {hour, ...days} = options;
    const sameYear = start.year === end.year;
    const sameMonth = sameYear && start.month === end.month;
    const isDay = sameMonth && start.day === end.day;
    if (this.#say(start, options) === this.#say(end, options)) return this.#say(start, options);
    if (hour && isDay) {
      const times = this.#form('range', start.time, end.time);
      return days.day ? this.#form('time', this.#say(start, days), times) : times;
    }
    if (hour) return this.#form('range', this.#say(start, options), this.#say(end, options));
    const first = {
      ...days,
      ...(sameYear && {year: undefined}),
      ...(sameMonth && {month: undefined}),
    };
    return this.#form('range', this.#say(start, first), this.#say(end, days));
  }

  /** Only what the widgets ask of it: the name of the zone, which is its distance to UTC. */
  formatToParts(date: Date | number): Intl.DateTimeFormatPart[] {
    const zone = new Intl.DateTimeFormat('en-GB', {timeZone: this.options.timeZone, timeZoneName: 'shortOffset'});
    return zone.formatToParts(date).filter(({type}) => type === 'timeZoneName');
  }

  #fieldsOf(date: Date | number): Fields {
    const parts = new Map(this.#reader.formatToParts(date).map(({type, value}) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    return {
      year: part('year'),
      month: Number(part('month')),
      day: String(Number(part('day'))),
      weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1,
      time: `${part('hour')}:${part('minute')}`,
    };
  }

  #form(name: string, ...values: string[]): string {
    return say(this.messages, ID.form(name), values);
  }

  #say(fields: Fields, {year, month, day, weekday, hour}: Intl.DateTimeFormatOptions): string {
    const words = [
      day && fields.day,
      month && say(this.messages, ID.month(month, fields.month)),
      year && fields.year,
    ].filter(Boolean);
    const date = words.join(' ');
    const dayName = weekday && say(this.messages, ID.weekday(weekday, fields.weekday));
    const full = dayName && date ? this.#form('weekday', dayName, date) : dayName || date;
    if (!hour) return full;
    return full ? this.#form('time', full, fields.time) : fields.time;
  }
}
