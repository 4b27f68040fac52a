/** When the sessions of a story take place: order, days, and what runs now. */
import {dayOf, parseEnd, parseWhen, sameClock, type ParsedWhen} from '../../localization/dates.js';
import type {Session} from '../../story/schema.js';

export interface Times {
  readonly start: ParsedWhen | undefined;
  readonly end: ParsedWhen | undefined;
}

/** The sessions of a day, or those that have none. */
export interface Day {
  /** `YYYY-MM-DD`; empty where the day is not known. */
  readonly key: string;
  readonly sessions: readonly Session[];
}

/** How long a session is taken to last where nothing tells, in milliseconds. */
const USUAL_LENGTH = 3_600_000;

const MINUTE = 60_000;

/** The day that the calendar of the visitor's device shows, as `YYYY-MM-DD`. */
function dayOfVisitor(now: number): string {
  return new Date(now - new Date(now).getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

/** The times of sessions, in the clock of their organizer. */
export class Timetable {
  /** The organizer's zone; nothing where no session says which one is meant. */
  readonly zone: string | undefined;
  readonly #times: ReadonlyMap<Session, Times>;
  readonly #eventEnd: ParsedWhen | undefined;

  constructor(
    readonly sessions: readonly Session[],
    zone: string | undefined,
    eventEnd?: string,
  ) {
    this.#eventEnd = parseWhen(eventEnd, zone);
    const read = (session: Session): Times => {
      const start = parseWhen(session.start, zone);
      return {start, end: parseEnd(session.end, start, zone)};
    };
    this.#times = new Map(sessions.map((session) => [session, read(session)]));
    this.zone = zone ?? [...this.#times.values()].find(({start}) => start?.zone)?.start?.zone;
  }

  times(session: Session): Times {
    return this.#times.get(session) ?? {start: undefined, end: undefined};
  }

  /** The moments at which sessions begin. */
  instantsOf(sessions: readonly Session[]): readonly number[] {
    return sessions.flatMap((session) => this.times(session).start?.instant ?? []);
  }

  /** Whether the clocks of another zone show other times than the organizer's. */
  differsFrom(zone: string): boolean {
    return !!this.zone && !sameClock(this.zone, zone, this.instantsOf(this.sessions));
  }

  /** The day on which a session begins, by the clock of `zone`. */
  dayOf(session: Session, zone: string | undefined): string {
    const {start} = this.times(session);
    return (start && dayOf(start, zone)) ?? '';
  }

  /** Some of the sessions by time and day. One without a time stays behind the one that it follows in the file. */
  days(chosen: readonly Session[], zone: string | undefined): readonly Day[] {
    let [at, day] = [-Infinity, ''];
    const placed = this.sessions.map((session) => {
      const {start} = this.times(session);
      if (start) {
        at = start.instant ?? start.fields;
        day = this.dayOf(session, zone);
      }
      return {session, at, day};
    });
    // Before the first time of all, the difference is that of two infinities.
    placed.sort((one, other) => one.at - other.at || 0);
    const days = new Map<string, Session[]>();
    for (const {session, day: key} of placed) {
      if (chosen.includes(session)) days.set(key, [...(days.get(key) ?? []), session]);
    }
    return [...days].map(([key, sessions]) => ({key, sessions}));
  }

  /** Whether a session runs at a moment. */
  isRunning(session: Session, now: number): boolean {
    const {start} = this.times(session);
    return start?.instant !== undefined && start.instant <= now && !this.isOver(session, now);
  }

  /** Whether a session lies in the past; of a time, nobody can tell where its zone is not known. */
  isOver(session: Session, now: number): boolean {
    const {start, end} = this.times(session);
    if (start?.precision === 'day') {
      const last = Math.max(start.fields, end?.fields ?? 0);
      // A day is over when the visitor's own clock says so.
      return dayOfVisitor(now) > new Date(last).toISOString().slice(0, 10);
    }
    const ends = this.#endOf(session);
    return ends !== undefined && ends <= now;
  }

  /** Whether anything is still to change by itself. */
  isPending(now: number): boolean {
    return this.sessions.some(
      (session) => this.times(session).start?.instant !== undefined && !this.isOver(session, now),
    );
  }

  /** A session without an end ends where the next one of that day begins, or with the event, or else after an hour. */
  #endOf(session: Session): number | undefined {
    const {start, end} = this.times(session);
    if (end?.instant !== undefined || start?.instant === undefined) return end?.instant;
    const begin = start.instant;
    const day = this.dayOf(session, this.zone);
    const starts = this.sessions.map((other) => this.times(other).start);
    const isLater = (when: ParsedWhen | undefined): when is ParsedWhen & {instant: number} =>
      !!when && (when.instant ?? 0) > begin && dayOf(when, this.zone) === day;
    const next = starts.filter(isLater).map(({instant}) => instant);
    if (next.length > 0) return Math.min(...next);
    return isLater(this.#eventEnd) ? this.#eventEnd.instant : begin + USUAL_LENGTH;
  }
}
