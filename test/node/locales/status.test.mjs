import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runNode} from '../support/run.mjs';
import {usable} from '../../../tools/locales/build.mjs';
import {messagesOf} from '../../../tools/locales/model.mjs';
import {status, tellStatus} from '../../../tools/locales/status.mjs';
import {changed, folderOf, read, SOURCES, translate} from './support.mjs';

const tiers = (folder, ...list) => writeFileSync(join(folder, 'tiers.json'), JSON.stringify({tiers: list}));

describe('status', () => {
  test('counts by language and by element', async (context) => {
    const folder = await folderOf(context, ['fr']);
    tiers(folder, {name: 'all', languages: ['*'], translated: 50, reviewed: 0});
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    translate(folder, 'fr', 'carousel.previous', 'Précédente', 'needs-review-translation');
    translate(folder, 'fr', 'story.case-study', 'Étude de cas', 'final');
    const [fr] = await status(folder);
    assert.deepEqual(fr.counts, {missing: 5, 'needs-review': 1, translated: 1, reviewed: 1, total: 8});
    assert.deepEqual(fr.parts.carousel, {missing: 1, 'needs-review': 1, translated: 1, reviewed: 0, total: 3});
    assert.equal(fr.translated, 37);
    assert.equal(fr.enough, false);
    const words = tellStatus([fr]);
    assert.match(words, /French \(fr\) +37 % +12 % +1 +5 +50 % +less than wanted/);
    assert.match(words, /nobody who speaks the language has read it yet.* French \(1 text\)/);
  });

  test('wants what the tier of a language wants, also of one that has no file', async (context) => {
    const folder = await folderOf(context, ['fr', 'sw']);
    tiers(
      folder,
      {name: 'official', languages: ['en', 'fr', 'zh'], translated: 100, reviewed: 0},
      {name: 'others', languages: ['*'], translated: 0, reviewed: 0},
    );
    const all = await status(folder);
    assert.deepEqual(
      all.map(({language, enough}) => `${language} ${enough}`),
      ['fr false', 'sw true', 'zh false'],
    );
  });

  test('shows a damaged file as such, and the others', async (context) => {
    const folder = await folderOf(context, ['ar', 'fr']);
    writeFileSync(join(folder, 'ar.xlf'), '<xliff');
    assert.match(tellStatus(await status(folder)), /Arabic \(ar\).*damaged[^]*French \(fr\)/);
  });

  test('prints JSON, and fails below what is wanted only with --check', async () => {
    const {code, output} = await runNode(['tools/locales.mjs', 'status', '--json']);
    assert.equal(code, 0);
    const fr = JSON.parse(output).find(({language}) => language === 'fr');
    assert.equal(fr.wanted.translated, 100);
    const checked = await runNode(['tools/locales.mjs', 'status', '--json', '--check']);
    assert.equal(checked.code, JSON.parse(output).every(({enough}) => enough) ? 0 : 1);
  });
});

describe('build', () => {
  test('leaves out a broken text, names it, and keeps the rest', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    translate(folder, 'fr', 'goal.number', 'Objectif');
    translate(folder, 'fr', 'carousel.previous', '', 'translated');
    translate(folder, 'ar', 'goal.number', 'الهدف <x id="0" equiv-text="${number}"/>');
    const {languages, skipped} = await usable(SOURCES, folder);
    assert.deepEqual(messagesOf(languages.get('fr')), {'carousel.next': 'Suivante'});
    assert.deepEqual(messagesOf(languages.get('ar')), {
      'goal.number': {strTag: true, strings: ['الهدف ', ''], values: [0]},
    });
    assert.equal(skipped.length, 1);
    assert.match(skipped[0], /fr\.xlf:\d+ goal\.number/);
  });

  test('leaves out a file that is broken or in another language, and keeps the other languages', async (context) => {
    const folder = await folderOf(context, ['ar', 'fr', 'ru']);
    writeFileSync(join(folder, 'ar.xlf'), '<xliff');
    writeFileSync(join(folder, 'fr.xlf'), read(folder, 'fr.xlf').replace('language="fr"', 'language="es"'));
    translate(folder, 'ru', 'carousel.next', 'Далее');
    const {languages, skipped} = await usable(SOURCES, folder);
    assert.deepEqual([...languages.keys()], ['ru']);
    assert.deepEqual(messagesOf(languages.get('ru')), {'carousel.next': 'Далее'});
    assert.equal(skipped.length, 2);
  });

  test('never puts a value into the place of another, in a file that is not current', async (context) => {
    const folder = await folderOf(context);
    const [number, total] = ['number', 'total'].map((name, id) => `<x id="${id}" equiv-text="\${${name}}"/>`);
    translate(folder, 'fr', 'carousel.position', `${number} sur ${total}`);
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    const turned = ['of ', {index: 0, name: 'total'}, ' the ', {index: 1, name: 'number'}];
    const {languages, skipped} = await usable(changed({'carousel.position': turned}), folder);
    assert.deepEqual(messagesOf(languages.get('fr')), {'carousel.next': 'Suivante'});
    assert.match(skipped[0], /carousel\.position: the file is not current/);
  });

  test('has no language without any text, so that its readers get English that is marked as such', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    assert.deepEqual([...(await usable(SOURCES, folder)).languages.keys()], ['fr']);
  });

  test('has all plural forms of the language', async (context) => {
    const folder = await folderOf(context, ['ru']);
    for (const form of ['one', 'few', 'many', 'other']) {
      translate(folder, 'ru', `list.shown#${form}`, `<x id="0" equiv-text="\${count}"/> ${form === 'one' ? 'волонтёр' : 'волонтёра'}`);
    }
    const {languages} = await usable(SOURCES, folder);
    assert.deepEqual(Object.keys(messagesOf(languages.get('ru'))), [
      'list.shown#one',
      'list.shown#few',
      'list.shown#many',
      'list.shown#other',
    ]);
  });
});

describe('the command', () => {
  for (const parameters of [[], ['translate'], ['import'], ['story', 'import', 'x'], ['status', '--nonsense'], ['constructor']]) {
    test(`explains itself after "${parameters.join(' ')}"`, async () => {
      const {code, output} = await runNode(['tools/locales.mjs', ...parameters]);
      assert.equal(code, 1);
      assert.match(output, /Usage: npm run locales[^]*import \[--language fr\] \[--by Ada\] FILE/);
      assert.doesNotMatch(output, /\n {4}at /);
    });
  }
});
