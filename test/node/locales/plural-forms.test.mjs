import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formsByCategory, pluralFormula, pluralHeader} from '../../../tools/locales/model.mjs';

describe('the plurals of gettext', () => {
  for (const [language, header, forms] of [
    ['fr', 'nplurals=2; plural=(n > 1);', {one: 0, other: 1, many: 1}],
    ['en', 'nplurals=2; plural=n != 1;', {one: 0, other: 1}],
    ['zh', 'nplurals=1; plural=0;', {other: 0}],
    [
      'ar',
      'nplurals=6; plural= n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5;',
      {zero: 0, one: 1, two: 2, few: 3, many: 4, other: 5},
    ],
    [
      'pl',
      'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);',
      {one: 0, few: 1, many: 2, other: 2},
    ],
  ]) {
    test(`of ${language} go to its categories`, () => {
      const found = [...formsByCategory(header, language)].map(([category, {index}]) => [category, index]);
      assert.deepEqual(Object.fromEntries(found), forms);
    });
  }

  for (const language of ['ar', 'bn', 'cy', 'es', 'fr', 'ga', 'lt', 'lv', 'pl', 'pt', 'ru', 'sl', 'sq', 'sr-Latn', 'sw', 'uk', 'zh']) {
    test(`of ${language} are the same in a header of ours`, () => {
      const rules = new Intl.PluralRules(language);
      const formula = pluralFormula(pluralHeader(language));
      const forms = formsByCategory(pluralHeader(language), language);
      for (let number = 0; number < 1000; number++) {
        assert.equal(formula(number), forms.get(rules.select(number)).index, `${number}`);
      }
    });
  }

  for (const header of [undefined, '', 'nplurals=2;', 'plural=n >;', 'plural=process.exit(1);', 'plural=((n);', 'plural=n n;']) {
    test(`cannot be told by "${header}"`, () => assert.equal(pluralFormula(header), undefined));
  }
});
