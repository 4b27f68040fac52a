import {expect} from '@open-wc/testing';
import {
  dateLocale,
  dayOf,
  formatDuration,
  formatRange,
  formatTime,
  formatTimes,
  formatWhen,
  isTimeZone,
  machineForm,
  minutesBetween,
  parseWhen,
  sameClock,
  zoneName,
  type ParsedWhen,
} from '../../src/localization/dates.js';

function when(text: string, timeZone?: string): ParsedWhen {
  const parsed = parseWhen(text, timeZone);
  if (!parsed) throw new Error(`${text} is not read.`);
  return parsed;
}

/** All white space and dashes alike, as engines differ in them. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ?– ?/g, '–');

const instantOf = (text: string, zone: string): string | undefined => machineForm(when(text, zone));

describe('moments of a story', () => {
  it('are known as exactly as they are written', () => {
    const precisions = ['2030', '2030-03', '2030-03-04', '2030-03-04T09:00', '2030-03-04T09:00:30Z', '--03'].map(
      (text) => when(text).precision,
    );
    expect(precisions).to.deep.equal(['year', 'month', 'day', 'time', 'time', 'yearless-month']);
  });

  it('are nothing when they are no dates', () => {
    for (const text of [
      '',
      'soon',
      '2030-02-30',
      '2030-13',
      '--13',
      '2030-03-04T24:30',
      '2030-3-4',
      '30-03-04',
      null,
    ]) {
      expect(parseWhen(text), String(text)).to.equal(undefined);
    }
  });

  it('are moments where a time and its zone are known, and only there', () => {
    expect(when('2030-03-04T09:00').instant).to.equal(undefined);
    expect(when('2030-03-04', 'Africa/Nairobi').instant).to.equal(undefined);
    expect(when('2030-03-04T09:00', 'Nowhere/Land').instant).to.equal(undefined);
    expect(instantOf('2030-03-04T09:00', 'Africa/Nairobi')).to.equal('2030-03-04T06:00:00Z');
    expect(instantOf('2030-03-04T09:00+05:45', 'Africa/Nairobi')).to.equal('2030-03-04T03:15:00Z');
    expect(instantOf('0050-03-04T09:00', 'UTC')).to.equal('0050-03-04T09:00:00Z');
  });

  it('follow summer time, through the hours that are there twice or not at all', () => {
    expect(instantOf('2025-03-29T12:00', 'Europe/Berlin')).to.equal('2025-03-29T11:00:00Z');
    expect(instantOf('2025-03-30T02:30', 'Europe/Berlin')).to.equal('2025-03-30T01:30:00Z');
    expect(instantOf('2025-03-30T03:00', 'Europe/Berlin')).to.equal('2025-03-30T01:00:00Z');
    expect(instantOf('2025-10-26T02:30', 'Europe/Berlin')).to.equal('2025-10-26T00:30:00Z');
    expect(instantOf('2025-10-26T03:00', 'Europe/Berlin')).to.equal('2025-10-26T02:00:00Z');
    expect(instantOf('2025-10-05T02:15', 'Australia/Lord_Howe')).to.equal('2025-10-04T15:45:00Z');
  });

  it('fall on the day of the zone that is asked for', () => {
    const evening = when('2030-03-04T21:30', 'Africa/Nairobi');
    expect(dayOf(evening)).to.equal('2030-03-04');
    expect(dayOf(evening, 'Asia/Tokyo')).to.equal('2030-03-05');
    expect(dayOf(when('2030-03-04'), 'Asia/Tokyo')).to.equal('2030-03-04');
    expect(dayOf(when('2030-03'))).to.equal(undefined);
  });

  it('have a form for machines, except a month of no year', () => {
    expect(
      ['2030', '2030-03', '2030-03-04', '2030-03-04T09:00', '--03'].map((text) => machineForm(when(text))),
    ).to.deep.equal(['2030', '2030-03', '2030-03-04', '2030-03-04T09:00', undefined]);
  });
});

describe('dates in words', () => {
  it('say as much as is known', () => {
    expect(formatWhen(when('--01'), 'en')).to.equal('January');
    expect(formatWhen(when('--01'), 'fr')).to.equal('janvier');
    expect(formatWhen(when('2030'), 'en')).to.equal('2030');
    expect(formatWhen(when('2030-03'), 'es')).to.equal('marzo de 2030');
    expect(formatWhen(when('2030-03-04'), 'fr', {weekday: true})).to.equal('lundi 4 mars 2030');
    expect(plain(formatWhen(when('2030-03-04T09:00'), 'fr'))).to.equal(
      '4 mars 2030 à 09:00'.replace('09', hourOf('fr')),
    );
  });

  it('are those of the Gregorian calendar everywhere', () => {
    for (const locale of ['fa', 'th', 'ar-SA', 'en-u-ca-buddhist']) {
      expect(formatWhen(when('2030-03-04'), locale).replace(/[٠-٩۰-۹]/g, latin), locale).to.include('2030');
    }
  });

  it('follow the country of a language, and the United Nations where there is none', () => {
    expect(formatWhen(when('2030-03-04'), 'en')).to.equal('4 March 2030');
    expect(formatWhen(when('2030-03-04'), 'en-US')).to.equal('March 4, 2030');
  });

  it('show the clock of the zone that is asked for', () => {
    const moment = when('2030-03-04T09:00', 'Africa/Nairobi');
    expect(plain(formatTime(moment, 'en'))).to.equal('9:00 am');
    expect(plain(formatTime(moment, 'en', 'America/New_York'))).to.equal('1:00 am');
    expect(plain(formatTime(moment, 'en', 'No/Where'))).to.equal('9:00 am');
    expect(plain(formatTime(when('2030-03-04T09:00'), 'en', 'America/New_York'))).to.equal('9:00 am');
    expect(plain(formatTime(when('2030-03-04T09:00+02:00'), 'en'))).to.equal('9:00 am');
    expect(plain(formatTime(when('2030-03-04T09:00-03:30'), 'en'))).to.equal('12:30 pm');
    expect(formatTime(when('2030-03-04'), 'en')).to.equal('');
  });

  it('are in a language that the browser has', () => {
    expect(dateLocale('fr-CA')).to.equal('fr-CA');
    expect(dateLocale('xx')).to.equal('en');
    expect(dateLocale('not a tag')).to.equal('en');
    expect(formatWhen(when('--01'), 'xx')).to.equal('January');
  });
});

describe('ranges in words', () => {
  it('say once what both ends share', () => {
    const range = (start: string, end: string, locale = 'en') => plain(formatRange(when(start), when(end), locale));
    expect(range('2030-03-04', '2030-03-06')).to.equal('4–6 March 2030');
    expect(range('2030-03-04', '2030-04-06', 'fr')).to.equal('4 mars–6 avril 2030');
    expect(range('2030-03-04T09:00', '2030-03-06')).to.equal('4–6 March 2030');
    expect(range('2030-03-04', '2031')).to.equal('2030–2031');
    expect(range('--10', '--11')).to.equal('October–November');
    expect(range('2030-03-04T09:00', '2030-03-04T10:30')).to.match(/^4 March 2030,? 9:00–10:30 am$/);
  });

  it('say only the start where the end is missing, earlier, or of another kind', () => {
    for (const end of [undefined, '2030-03-03', '--11', '2030-03-05T09:00Z']) {
      const start = when(end?.endsWith('Z') ? '2030-03-04T09:00' : '2030-03-04');
      const said = formatRange(start, parseWhen(end), 'en', {withoutTime: true});
      expect(said, String(end)).to.equal('4 March 2030');
    }
  });

  it('say times of day alone, over midnight too', () => {
    const times = (start: string, end: string | undefined, zone?: string) =>
      plain(formatTimes(when(start, 'Africa/Nairobi'), parseWhen(end, 'Africa/Nairobi'), 'en', zone));
    expect(times('2030-03-04T09:00', '2030-03-04T10:30')).to.equal('9:00–10:30 am');
    expect(times('2030-03-04T21:00', '2030-03-04T22:30', 'Asia/Karachi')).to.equal('11:00 pm–12:30 am');
    expect(times('2030-03-04T09:00', undefined)).to.equal('9:00 am');
    expect(times('2030-03-04T09:00', '2030-03-04')).to.equal('9:00 am');
  });
});

describe('lengths of time', () => {
  it('are counted between moments, through changes of the clock', () => {
    const minutes = (start: string, end: string, zone?: string) =>
      minutesBetween(parseWhen(start, zone), parseWhen(end, zone));
    expect(minutes('2030-03-04T09:00', '2030-03-04T10:30')).to.equal(90);
    expect(minutes('2025-03-30T01:00', '2025-03-30T04:00', 'Europe/Berlin')).to.equal(120);
    expect(minutes('2030-03-04T09:00', '2030-03-04T09:00')).to.equal(undefined);
    expect(minutes('2030-03-04', '2030-03-05')).to.equal(undefined);
  });

  it('are said in words', () => {
    expect(plain(formatDuration(90, 'en', 'long'))).to.equal('1 hour 30 minutes');
    expect(plain(formatDuration(60, 'fr', 'long'))).to.equal('1 heure');
    expect(plain(formatDuration(45, 'es', 'long'))).to.equal('45 minutos');
  });
});

describe('time zones', () => {
  it('are known by their IANA names', () => {
    expect(isTimeZone('Africa/Nairobi')).to.equal(true);
    for (const name of ['Nairobi', '+02:00', '', undefined]) expect(isTimeZone(name), name).to.equal(false);
  });

  it('are named in words', () => {
    expect(zoneName('Africa/Nairobi', 'en', 0)).to.equal('East Africa Time');
  });

  it('have a name that holds at all moments asked for', () => {
    const [winter, summer] = [Date.UTC(2030, 0, 1), Date.UTC(2030, 6, 1)];
    expect(zoneName('America/New_York', 'en', winter)).to.equal('Eastern Standard Time');
    expect(zoneName('America/New_York', 'en', winter, summer)).to.equal('Eastern Time');
    expect(zoneName('America/New_York', 'fr', winter, summer)).to.equal('heure de l’Est nord-américain');
    expect(zoneName('Africa/Nairobi', 'en', winter, summer)).to.equal('East Africa Time');
  });

  it('are the same where their clocks are', () => {
    const [winter, summer] = [Date.UTC(2030, 0, 1), Date.UTC(2030, 6, 1)];
    expect(sameClock('Asia/Kolkata', 'Asia/Calcutta', [winter])).to.equal(true);
    expect(sameClock('Europe/London', 'Africa/Accra', [winter])).to.equal(true);
    expect(sameClock('Europe/London', 'Africa/Accra', [winter, summer])).to.equal(false);
  });
});

/** How the engine writes nine o'clock in a language: engines differ in the zero. */
function hourOf(locale: string): string {
  return plain(formatTime(when('2030-03-04T09:00'), locale)).split(':')[0]!;
}

function latin(digit: string): string {
  return String(digit.charCodeAt(0) & 15);
}
