import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {calendarFile} from '../../src/base/calendar-file.js';
import {calendarTimes, type CalendarEntry} from '../../src/base/calendar-times.js';

/** The same texts and times in every run; fast-check prints the seed and the case of a failure. */
const RUNS = {numRuns: 200, seed: 20260115, includeErrorInReport: true};

const ENTRY: CalendarEntry = {uid: 'https://example.org/story.json#webinar', title: 'Webinar', start: '2026-01-15'};

/** The entries of a file, read by a parser that knows nothing of us, from the bytes that a visitor gets. */
function parsed(file: string): ICAL.Component[] {
  const bytes = new TextEncoder().encode(file);
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)) as unknown[]);
  expect(calendar.name).to.equal('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).to.be.a('string');
  return calendar.getAllSubcomponents('vevent');
}

/** The file of an entry whose day is known. */
function fileOf(entry: Partial<CalendarEntry>): string {
  const whole = {...ENTRY, ...entry};
  return calendarFile(whole, calendarTimes(whole)!);
}

/** One entry, and what is said of it. */
function parsedEntry(entry: Partial<CalendarEntry>): ICAL.Component {
  const [event, ...others] = parsed(fileOf(entry));
  expect(others).to.have.length(0);
  return event!;
}

const valueOf = (event: ICAL.Component, name: string): string | undefined =>
  event.getFirstPropertyValue(name)?.toString();

/** What a text is once characters are gone that the format forbids. */
const clean = (text: string): string =>
  [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
    .filter((character) => {
      const code = character.codePointAt(0)!;
      return code === 9 || code === 10 || (code > 31 && (code < 127 || code > 159));
    })
    .join('');

/** Any text of whole characters, marks of the format among them. */
const anyText = fc.string({
  unit: fc.oneof(
    {weight: 3, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 1})},
    fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r', '\r\n', '\\n', ' ', 'é', '👩‍👩‍👧', 'المتطوعون', 'END:VEVENT'),
  ),
  maxLength: 200,
});

describe('a calendar file', () => {
  it('has everything that RFC 5545 asks for', () => {
    const event = parsedEntry({});
    expect(event.getAllProperties().map(({name}) => name)).to.deep.equal([
      'uid',
      'dtstamp',
      'dtstart',
      'dtend',
      'summary',
    ]);
    expect(valueOf(event, 'uid')).to.equal(ENTRY.uid);
    const stamp = event.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(Math.abs(stamp.toJSDate().getTime() - Date.now())).to.be.below(60_000);
    expect(valueOf(event, 'dtstamp')).to.match(/Z$/);
  });

  it('carries texts and an address', () => {
    const event = parsedEntry({description: 'One, two; three', url: 'https://example.org/é?a=1,2;3'});
    expect(valueOf(event, 'description')).to.equal('One, two; three');
    expect(valueOf(event, 'url')).to.equal('https://example.org/%C3%A9?a=1,2;3');
  });

  it('has its stamp in UTC, written as parsers that forgive nothing want it', () => {
    expect(fileOf({})).to.match(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
  });

  it('writes marks of the format as RFC 5545 wants them', () => {
    const file = fileOf({title: 'a;b,c\\d"e:f\ng\r\nh\u0007'});
    expect(file).to.contain('\r\nSUMMARY:a\\;b\\,c\\\\d"e:f\\ng\\nh\r\n');
  });

  it('is made only where a day is known', () => {
    for (const start of ['2026-01', '--01', '2026', 'soon', '', '2026-02-30']) {
      expect(calendarTimes({start}), start).to.equal(undefined);
    }
  });

  it('gives back any text as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (uid, title, description) => {
        const event = parsedEntry({uid: `x${uid}`, title, description});
        expect(valueOf(event, 'uid')).to.equal(clean(`x${uid}`));
        expect(valueOf(event, 'summary') ?? '').to.equal(clean(title));
        expect(valueOf(event, 'description') ?? '').to.equal(clean(description));
        expect(event.getAllProperties().length).to.be.at.most(6);
      }),
      RUNS,
    );
  });

  it('has lines of 75 octets at most, and splits no character', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const file = fileOf({title: title.repeat(3)});
        expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        expect(file.endsWith('\r\n')).to.equal(true);
        for (const line of file.split('\r\n')) {
          const bytes = new TextEncoder().encode(line);
          expect(bytes.length).to.be.at.most(75);
          expect(new TextDecoder('utf-8', {fatal: true}).decode(bytes)).to.equal(line);
        }
      }),
      RUNS,
    );
  });

  it('uses the room of a line', () => {
    const lines = fileOf({title: 'a'.repeat(500)}).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).to.equal(75);
  });

  it('survives half a character', () => {
    expect(valueOf(parsedEntry({title: 'Half \uD83D'}), 'summary')).to.equal('Half \uFFFD');
  });
});

describe('the times in a calendar file', () => {
  const times = (entry: Partial<CalendarEntry>): (string | undefined)[] => {
    const event = parsedEntry(entry);
    return [valueOf(event, 'dtstart'), valueOf(event, 'dtend')];
  };

  it('are days, the end being the day after the last', () => {
    expect(times({start: '2026-01-15'})).to.deep.equal(['2026-01-15', '2026-01-16']);
    expect(times({start: '2026-12-30', end: '2026-12-31'})).to.deep.equal(['2026-12-30', '2027-01-01']);
    expect(times({start: '2028-02-28', timeZone: 'Asia/Tokyo'})).to.deep.equal(['2028-02-28', '2028-02-29']);
    expect(parsedEntry({}).getFirstProperty('dtstart')?.type).to.equal('date');
  });

  it('are days where only one of both has a time', () => {
    expect(times({start: '2026-01-15T10:00', end: '2026-01-16'})).to.deep.equal(['2026-01-15', '2026-01-17']);
    expect(times({start: '2026-01-15', end: '2026-01-16T10:00'})).to.deep.equal(['2026-01-15', '2026-01-17']);
  });

  it('are open where it ends on the day of its beginning, nobody knows when', () => {
    expect(times({start: '2026-01-15T10:00', end: '2026-01-15'})).to.deep.equal(['2026-01-15T10:00:00', undefined]);
  });

  it('are by the clock of the beginning where the end has none of its own', () => {
    expect(times({start: '2026-01-15T14:00+01:00', end: '2026-01-15T15:30'})).to.deep.equal([
      '2026-01-15T13:00:00Z',
      '2026-01-15T14:30:00Z',
    ]);
  });

  it('are told in UTC', () => {
    const expected = ['2026-01-15T13:00:00Z', '2026-01-15T14:30:00Z'];
    expect(times({start: '2026-01-15T14:00', end: '2026-01-15T15:30', timeZone: 'Europe/Berlin'})).to.deep.equal(
      expected,
    );
    expect(times({start: '2026-01-15T14:00+01:00', end: '2026-01-15T14:30Z'})).to.deep.equal(expected);
    expect(times({start: '2026-07-15T23:30:15', timeZone: 'America/New_York'})[0]).to.equal('2026-07-16T03:30:15Z');
    expect(times({start: '2026-07-15T00:15', timeZone: 'Asia/Kathmandu'})[0]).to.equal('2026-07-14T18:30:00Z');
  });

  it('stay as written where their zone is not known', () => {
    expect(times({start: '2026-01-15T14:00', timeZone: 'Sampleland/Nowhere'})[0]).to.equal('2026-01-15T14:00:00');
    expect(times({start: '2026-01-15T14:00', end: '2026-01-15T15:00Z'})).to.deep.equal([
      '2026-01-15T14:00:00',
      undefined,
    ]);
  });

  it('have no end that is not after the start', () => {
    expect(times({start: '2026-01-15T14:00Z', end: '2026-01-15T14:00Z'})[1]).to.equal(undefined);
    expect(times({start: '2026-01-15T14:00Z', end: '2026-01-14T14:00Z'})[1]).to.equal(undefined);
    expect(times({start: '2026-01-15', end: '2026-01-01'})).to.deep.equal(['2026-01-15', '2026-01-16']);
    expect(times({start: '2026-01-15', end: '2026-02'})).to.deep.equal(['2026-01-15', '2026-01-16']);
  });

  it('are the moment that the clock of the zone shows', () => {
    const zones = [
      'Europe/Berlin',
      'America/St_Johns',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'America/Sao_Paulo',
      'UTC',
    ];
    const hour = 3_600_000;
    const range = {min: Date.UTC(2000) / hour, max: Date.UTC(2040) / hour};
    fc.assert(
      fc.property(fc.integer(range), fc.constantFrom(...zones), (hours, timeZone) => {
        // What the browser's clock shows in the zone, so that it is a time that there is.
        const shown = new Date(hours * hour).toLocaleString('sv', {timeZone}).replace(' ', 'T');
        const {start} = calendarTimes({start: shown, timeZone})!;
        const moment = ICAL.Time.fromString(start.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'), undefined as never);
        const back = moment.toJSDate().toLocaleString('sv', {timeZone}).replace(' ', 'T');
        expect(back).to.equal(shown);
      }),
      RUNS,
    );
  });
});
