/** Digits by language and by wish. */
import {expect} from '@open-wc/testing';
import {formatNumber, withDigits} from '../../src/localization/numbers.js';

const digits = (locale: string, numbering?: string): string => formatNumber(1234567890, withDigits(locale, numbering));

describe('the digits of a language', () => {
  it('are Latin ones on request, in every language', () => {
    for (const locale of ['ar', 'fa', 'bn', 'mr', 'en', 'sq', 'ar-EG'])
      expect(digits(locale, 'latn'), locale).to.equal('1234567890');
  });

  it('are its own ones on request', () => {
    expect(digits('ar', 'native')).to.equal('١٢٣٤٥٦٧٨٩٠');
    expect(digits('fa', 'native')).to.equal('۱۲۳۴۵۶۷۸۹۰');
    expect(digits('ur', 'native')).to.equal('۱۲۳۴۵۶۷۸۹۰');
    expect(digits('bn', 'native')).to.equal('১২৩৪৫৬৭৮৯০');
    expect(digits('hi', 'native')).to.equal('१२३४५६७८९०');
    expect(digits('ta', 'native')).to.equal('௧௨௩௪௫௬௭௮௯௦');
    expect(digits('zh', 'native')).to.equal('一二三四五六七八九〇');
    expect(digits('fr', 'native')).to.equal('1234567890');
    expect(digits('sr', 'native')).to.equal('1234567890');
  });

  it('are by the customs of the language otherwise', () => {
    for (const numbering of [undefined, '', 'auto', 'roman']) expect(digits('fa', numbering)).to.equal('۱۲۳۴۵۶۷۸۹۰');
    expect(digits('bn')).to.equal('১২৩৪৫৬৭৮৯০');
  });

  it('are those of no other language where a browser knows none', () => {
    expect(digits('xx-Zzzz')).to.equal('1234567890');
    expect(() => withDigits('not a tag', 'native')).to.not.throw();
  });
});
