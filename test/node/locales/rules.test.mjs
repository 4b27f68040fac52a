import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  checkLanguage,
  checkScript,
  checkTogether,
  checkUnit,
  parseSource,
  parseText,
} from '../../../tools/locales/model.mjs';
import {reasonOf} from '../../../tools/locales/words.mjs';

const unitOf = (source, target, more = {}) => {
  const english = parseSource(source);
  const text = target ? parseText(target, english) : [];
  return {
    id: 'a.b',
    source: english,
    target: text,
    state: target ? 'translated' : 'missing',
    notes: [],
    comments: [],
    places: [],
    line: 7,
    ...more,
  };
};

const TERMS = [
  {term: 'UN Volunteer', translations: ['Volontaire des Nations Unies', 'Volontaires des Nations Unies', 'VNU']},
  {term: 'volunteer', translations: ['volontaire', 'bénévole']},
  {term: 'case study', translations: ['étude de cas', 'études de cas']},
  {term: 'Goal', translations: ['objectif']},
];

const codes = (unit, language = 'fr', terms = TERMS) => checkUnit(unit, language, terms).map(({code}) => code);

const LONG = unitOf('Next', 'Diapositive suivante', {limit: 12});
const unknown = {...unitOf('Goal {n}', 'Objectif {n}'), target: ['Objectif ', {index: -1, name: 'x'}, {index: 0, name: 'n'}]};

/** @type {[what: string, unit: import('../../../tools/locales/model.mjs').Unit, code: string, language?: string][]} */
const WRONG = [
  ['lacks a value', unitOf('Goal {number}', 'Objectif'), 'placeholder-missing'],
  ['has a value that there is not', unknown, 'placeholder-unknown'],
  ['has translated the name of a value', unitOf('Slide {number}', 'شريحة {رقم} {number}'), 'placeholder-broken', 'ar'],
  ['has lost half of a value', unitOf('Slide {number}', 'Vue {number de {number}'), 'placeholder-broken'],
  ['has a value of another kind', unitOf('Slide {number}', 'Vue %s {number}'), 'placeholder-broken'],
  ['has a value twice', unitOf('Slide {number}', 'Vue {number} {number}'), 'placeholder-repeated'],
  ['has an element of HTML', unitOf('Next', 'Vue <b>suivante</b>'), 'markup'],
  ['has a character in the way of HTML', unitOf('Next', 'Vue&nbsp;suivante'), 'markup'],
  ['has a control character', unitOf('Next', 'Vue \u0007suivante'), 'character-forbidden'],
  ['has a lost character', unitOf('Next', 'Vue pr\uFFFDc\uFFFDdente'), 'character-forbidden'],
  ['is too long', LONG, 'too-long'],
  ['is English', unitOf('Next slide', 'Next slide'), 'unchanged'],
  ['has another word for a term', unitOf('Case studies', 'Exemples'), 'term'],
  ['takes UN Volunteers for volunteers', unitOf('UN Volunteers', 'Les volontaires'), 'term'],
  ['turns the direction and not back', unitOf('Next', '\u2067التالي'), 'bidi', 'ar'],
  ['turns it back without having turned it', unitOf('Next', 'التالي\u202C'), 'bidi', 'ar'],
  ['turns it back before it turns it', unitOf('Next', '\u2069التالي\u2067'), 'bidi', 'ar'],
  ['turns it back before it turns it again', unitOf('Next', '\u2067أ\u2069\u202C التالي\u202B'), 'bidi', 'ar'],
];

const RIGHT = [
  ['is missing', unitOf('Goal {number}', '')],
  ['moves its values', unitOf('{number} of {total} slides', 'sur {total} vues, la {number}')],
  ['has < and & as words', unitOf('More than one', 'A & B < C')],
  ['has the code that the English text has', unitOf('Write &lt;div or <div', 'Écrivez &lt;div ou <div, ou autre')],
  ['has braces where the English text has them', unitOf('Between { and }', 'Entre { et }')],
  ['has 50 % of something', unitOf('Half', '50 % des volontaires')],
  ['is the same, and reviewed', unitOf('Programme', 'Programme', {state: 'reviewed'})],
  ['is a sign', unitOf('SDG', 'SDG')],
  ['has the term in its plural', unitOf('Case studies', 'Études de cas')],
  ['has the longer term', unitOf('UN Volunteers', 'Volontaires des Nations Unies')],
  ['has a term without the shorter one in it', unitOf('UN Volunteers', 'Les VNU')],
  ['has a goal that is none of the 17', unitOf('The goal of it', 'Le but de cela')],
  ['turns the direction and back', unitOf('Next', '\u2067التالي\u2069'), 'ar'],
  ['turns it within what is turned, and back twice', unitOf('Next', '\u2067\u202Bالتالي\u202C\u2066UN\u2069\u2069'), 'ar'],
  ['is long where there is room', unitOf('Next', 'Diapositive suivante', {limit: 20})],
];

describe('a translation', () => {
  for (const [what, unit, code, language] of WRONG) {
    test(`that ${what} is told`, () => assert.deepEqual(codes(unit, language), [code]));
  }

  for (const [what, unit, language] of RIGHT) {
    test(`that ${what} is right`, () => assert.deepEqual(codes(unit, language), []));
  }

  test('is told with its line, what stands there and what should', () => {
    const [fault] = checkUnit(unitOf('Goal {number}', 'Objectif'), 'fr');
    assert.deepEqual(fault, {code: 'placeholder-missing', id: 'a.b', line: 7, found: undefined, wanted: '{number}'});
    const [problem, wayOut] = reasonOf(fault);
    assert.match(problem, /\{number\}/);
    assert.match(wayOut, /\w/);
  });
});

describe('plurals', () => {
  const form = (category, target) => unitOf('{count} volunteers', target, {id: `list.shown#${category}`});
  const missing = (language, ...forms) =>
    checkTogether(forms, language).map(({code, id}) => `${code} ${id.split('#')[1]}`);

  test('need every category of the language', () => {
    assert.deepEqual(missing('ru', form('one', '{count} a'), form('few', '{count} b'), form('other', '{count} c')), [
      'plural-missing many',
    ]);
    const six = ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => form(category, '{count} متطوع'));
    assert.deepEqual(missing('ar', ...six), []);
    assert.deepEqual(missing('ar', ...six.slice(1)), ['plural-missing zero']);
  });

  test('may be missing altogether', () => assert.deepEqual(missing('ru', form('one', ''), form('few', '')), []));

  test('have no category that the language lacks', () => {
    const forms = ['one', 'two', 'many', 'other'].map((category) => form(category, '{count} volontaires'));
    assert.deepEqual(missing('fr', ...forms), ['plural-unknown two']);
  });

  test('may say the number in words where a form is for one number only', () => {
    assert.deepEqual(codes(form('two', 'متطوعان'), 'ar', []), []);
    assert.deepEqual(codes(form('few', 'متطوعون'), 'ar', []), ['placeholder-missing']);
    // 0 and 1 in French; 1, 21 and 31 in Russian.
    assert.deepEqual(codes(form('one', 'un volontaire'), 'fr', []), ['placeholder-missing']);
    assert.deepEqual(codes(form('one', 'волонтёр'), 'ru', []), ['placeholder-missing']);
  });
});

describe('a file', () => {
  test('that has an id twice is told', () => {
    const unit = unitOf('Next', 'Suivant');
    assert.deepEqual(
      checkTogether([unit, unit], 'fr').map(({code}) => code),
      ['id-repeated'],
    );
  });

  for (const [tag, language] of [
    ['fr-FR', 'fr'],
    ['fr_FR', 'fr'],
    ['pt-BR', 'pt'],
    ['sr@latin', 'sr-Latn'],
    ['zh_Hans', 'zh'],
    ['zh-CN', 'zh'],
  ]) {
    test(`in "${tag}" is one for ${language}`, () => assert.deepEqual(checkLanguage(tag, language), []));
  }

  for (const [tag, language] of [
    ['es', 'fr'],
    ['sr', 'sr-Latn'],
    ['zh-TW', 'zh'],
    ['', 'fr'],
    [undefined, 'fr'],
    ['not a tag', 'fr'],
  ]) {
    test(`in "${tag}" is none for ${language}`, () =>
      assert.deepEqual(
        checkLanguage(tag, language).map(({code}) => code),
        ['language-wrong'],
      ));
  }

  test('whose letters are of another script is told', () => {
    const french = [unitOf('Next', 'Suivant'), unitOf('Goal {n}', 'Objectif {n}')];
    assert.deepEqual(checkScript(french, 'fr'), []);
    assert.equal(checkScript(french, 'ar')[0].code, 'script-wrong');
    assert.deepEqual(checkScript([], 'ar'), []);
  });
});
