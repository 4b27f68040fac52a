import {expect} from '@open-wc/testing';
import {initialsOf, tintOf} from '../../src/base/initials.js';

describe('the initials of a name', () => {
  const expected: Readonly<Record<string, string>> = {
    'Sophie Plagerson': 'SP',
    'Takia Islam Toma': 'TT',
    'sonia mehzabeen': 'SM',
    Pelé: 'P',
    'Dr Tapiwa Kamuruko': 'TK',
    'Dr. Kalangwa Kalangwa': 'KK',
    'Prof. Dr. Ana Silva': 'AS',
    'Mr. Wu': 'W',
    'Mme Élodie Étienne': 'ÉÉ',
    'Jean-Paul Sartre': 'JS',
    'Marie-Claire': 'MC',
    'E\u0301lodie Brun': 'ÉB',
    '  Ada   King  ': 'AK',
    'Ada (she/her) King': 'AK',
    'Иван Петров': 'ИП',
    'Ελένη Παπαδοπούλου': 'ΕΠ',
    'أمينة محمد': 'أ',
    'রহিম উদ্দিন': 'র',
    王小明: '王',
    '김 민준': '김',
    'דוד כהן': 'ד',
    '': '',
    '   ': '',
    '– … !?': '',
    '007': '',
    Dr: '',
    '🙂 Ada': 'A',
  };

  for (const [name, initials] of Object.entries(expected)) {
    it(`of "${name}" are "${initials}"`, () => {
      // The same letter may be one character or two.
      expect(initialsOf(name).normalize()).to.equal(initials.normalize());
    });
  }
});

describe('the initials of a name in a script whose letters join', () => {
  it('do not end with the sign of a cut conjunct', () => {
    expect(initialsOf('প্রিয়া সেন'))
      .to.match(/^প/)
      .and.not.match(/\u09CD$/);
  });
});

describe('the tint of a name', () => {
  it('is always the same, so that a person is recognized on another page', () => {
    expect(tintOf('Sophie Plagerson')).to.equal(tintOf('Sophie Plagerson'));
  });

  it('differs between people', () => {
    const tints = ['Ada', 'Ben', 'Chi', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'].map(tintOf);
    expect(new Set(tints).size).to.be.greaterThan(2);
  });
});
