import {expect} from '@open-wc/testing';
import {formatMonth, parseMonth} from '../../src/localization/month.js';

const words = (text: string, locale: string): string | undefined => {
  const month = parseMonth(text);
  return month && formatMonth(month, locale);
};

describe('months and years of a story', () => {
  it('are said as exactly as they are known', () => {
    expect(words('--01', 'en')).to.equal('January');
    expect(words('2026-01', 'en')).to.equal('January 2026');
    expect(words(' 2026 ', 'en')).to.equal('2026');
    expect(words('--01', 'fr')).to.equal('janvier');
  });

  it('are of the Gregorian calendar in every language', () => {
    expect(words('2026', 'fa-u-nu-latn')).to.equal('2026');
  });

  it('have a machine-readable form where there is a year', () => {
    expect(parseMonth('2026-01')?.machineForm).to.equal('2026-01');
    expect(parseMonth('2026')?.machineForm).to.equal('2026');
    expect(parseMonth('--01')?.machineForm).to.equal(undefined);
  });

  it('are nothing when they are another date, or none', () => {
    for (const text of [
      '',
      'January',
      '--13',
      '2026-13',
      '2026-00',
      '2026-01-15',
      '2026-01-15T14:00',
      '-',
      '--1',
      '26',
    ]) {
      expect(parseMonth(text), text).to.equal(undefined);
    }
  });
});
