/** Dates in languages that Chromium has no data for. */
import {expect} from '@open-wc/testing';
import {sayDuration, WordsFormat} from '../../src/localization/date-words.js';
import type {Messages} from '../../src/localization/messages.js';

const MONTHS = 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' ');
const DAYS = ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'];

const form = (strings: string[], values: number[]): Messages[string] => ({strTag: true, strings, values});
const numbered = (id: string, words: readonly string[]): Messages =>
  Object.fromEntries(words.map((word, index) => [`${id}.${index + 1}`, word]));

const ALBANIAN: Messages = {
  ...numbered('date.month.long', MONTHS),
  ...numbered(
    'date.month.short',
    MONTHS.map((month) => month.slice(0, 3)),
  ),
  ...numbered('date.weekday.long', DAYS),
  'date.form.weekday': form(['', ', ', ''], [0, 1]),
  'date.form.time': form(['', ', ', ''], [0, 1]),
  'date.form.range': form(['', ' – ', ''], [0, 1]),
  'date.form.hours': form(['', ' orë'], [0]),
  'date.form.minutes': form(['', ' min'], [0]),
};

const DAY = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
const TIMED = {...DAY, hour: 'numeric', minute: '2-digit'} as const;
const at = (text: string): number => Date.parse(text);
const albanian = (options: Intl.DateTimeFormatOptions): WordsFormat => new WordsFormat(ALBANIAN, options);

describe('dates in the words of a language’s own file', () => {
  it('are as exact as asked', () => {
    const july = at('2025-07-16T14:05Z');
    expect(albanian({year: 'numeric', timeZone: 'UTC'}).format(july)).to.equal('2025');
    expect(albanian({month: 'long', timeZone: 'UTC'}).format(july)).to.equal('korrik');
    expect(albanian({month: 'short', year: 'numeric', timeZone: 'UTC'}).format(july)).to.equal('kor 2025');
    expect(albanian(DAY).format(july)).to.equal('16 korrik 2025');
    expect(albanian({...DAY, weekday: 'long'}).format(july)).to.equal('e mërkurë, 16 korrik 2025');
    expect(albanian(TIMED).format(july)).to.equal('16 korrik 2025, 14:05');
    expect(albanian({hour: 'numeric', minute: '2-digit', timeZone: 'UTC'}).format(july)).to.equal('14:05');
  });

  it('follow the clock and the calendar of a zone', () => {
    const options = {...TIMED, weekday: 'long', timeZone: 'Europe/Tirane'} as const;
    expect(albanian(options).format(at('2025-12-31T23:30Z'))).to.equal('e enjte, 1 janar 2026, 00:30');
  });

  it('say once what both ends of a range share', () => {
    const range = (from: string, to: string, options: Intl.DateTimeFormatOptions = DAY): string =>
      albanian(options).formatRange(at(from), at(to));
    expect(range('2025-07-16', '2025-07-16')).to.equal('16 korrik 2025');
    expect(range('2025-07-16', '2025-07-18')).to.equal('16 – 18 korrik 2025');
    expect(range('2025-07-30', '2025-08-02')).to.equal('30 korrik – 2 gusht 2025');
    expect(range('2025-12-30', '2026-01-02')).to.equal('30 dhjetor 2025 – 2 janar 2026');
    expect(range('2025-07', '2025-09', {month: 'long', year: 'numeric', timeZone: 'UTC'})).to.equal(
      'korrik – shtator 2025',
    );
    expect(range('2025-07-16T14:00Z', '2025-07-16T15:30Z', TIMED)).to.equal('16 korrik 2025, 14:00 – 15:30');
    expect(
      range('2025-07-16T14:00Z', '2025-07-16T15:30Z', {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'}),
    ).to.equal('14:00 – 15:30');
    expect(range('2025-07-16T22:00Z', '2025-07-17T01:00Z', TIMED)).to.equal(
      '16 korrik 2025, 22:00 – 17 korrik 2025, 01:00',
    );
  });

  it('name a zone by its distance to UTC, in no words', () => {
    const [part] = albanian({timeZone: 'Europe/Tirane', timeZoneName: 'long'}).formatToParts(at('2025-01-01T00:00Z'));
    expect(part?.value).to.match(/^(GMT|UTC)\+1$/);
  });

  it('say lengths of time', () => {
    expect([45, 60, 90].map((minutes) => sayDuration(ALBANIAN, minutes))).to.deep.equal([
      '45 min',
      '1 orë',
      '1 orë 30 min',
    ]);
  });
});
