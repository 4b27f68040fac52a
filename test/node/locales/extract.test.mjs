import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from '../support/repository.mjs';
import {check} from '../../../tools/locales/check.mjs';
import {exportLocale, FORMATS} from '../../../tools/locales/export.mjs';
import {extract} from '../../../tools/locales/extract.mjs';
import {importFiles} from '../../../tools/locales/import.mjs';
import {printText} from '../../../tools/locales/model.mjs';
import {status} from '../../../tools/locales/status.mjs';
import {faultsOf, placesIn, readSources, sourceOf} from '../../../tools/locales/sources.mjs';
import {changed, folderOf, read, SOURCES, translate, unitsIn} from './support.mjs';

describe('extract', () => {
  test('writes a unit for each message, with what translators need', async (context) => {
    const folder = await folderOf(context);
    const text = read(folder, 'fr.xlf');
    assert.match(text, /<file target-language="fr" source-language="en"/);
    assert.match(text, /<trans-unit id="carousel.next" maxwidth="20" size-unit="char">/);
    assert.match(text, /<source>Goal <x id="0" equiv-text="\$\{number\}"\/><\/source>/);
    assert.match(text, /<note from="developer">About goal.number.<\/note>/);
    assert.match(text, /<note from="developer">\{number\}: for example 5<\/note>/);
    assert.match(text, /<context context-type="sourcefile">src\/elements\/goal\/x.ts<\/context>/);
    assert.doesNotMatch(text, /<target/);
  });

  test('writes the plural forms of the language, with numbers for each', async (context) => {
    const folder = await folderOf(context, ['ar', 'fr', 'ru', 'zh']);
    const forms = (language) =>
      [...unitsIn(folder, language).keys()].filter((id) => id.includes('#')).map((id) => id.split('#')[1]);
    assert.deepEqual(forms('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
    assert.deepEqual(forms('ru'), ['one', 'few', 'many', 'other']);
    assert.deepEqual(forms('zh'), ['other']);
    const few = unitsIn(folder, 'ru').get('list.shown#few');
    assert.equal(printText(few.source), '{count} volunteers');
    assert.ok(few.notes.includes('Plural form "few": for numbers such as 2, 3, 4, 22, 23'));
    assert.ok(unitsIn(folder, 'ru').get('list.shown#other').notes.some((note) => /fractions/.test(note)));
  });

  test('changes nothing where nothing has changed, in whatever order the messages come', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    const before = read(folder, 'fr.xlf');
    await extract([...SOURCES].reverse(), folder, ['fr']);
    assert.equal(read(folder, 'fr.xlf'), before);
  });

  test('keeps a translation whose English text has changed, marked, with what the English was', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Diapositive suivante', 'final');
    await extract(changed({'carousel.next': ['Next picture']}), folder, ['fr']);
    const unit = unitsIn(folder, 'fr').get('carousel.next');
    assert.equal(printText(unit.target), 'Diapositive suivante');
    assert.equal(unit.state, 'needs-review');
    assert.equal(printText(unit.former), 'Next slide');
    await extract(changed({'carousel.next': ['Next view']}), folder, ['fr']);
    const again = unitsIn(folder, 'fr').get('carousel.next');
    assert.equal(printText(again.former), 'Next slide', 'the English that was translated');
    translate(folder, 'fr', 'carousel.next', 'Vue suivante');
    await extract(changed({'carousel.next': ['Next view']}), folder, ['fr']);
    assert.equal(unitsIn(folder, 'fr').get('carousel.next').former, undefined);
  });

  test('moves values to their new places', async (context) => {
    const folder = await folderOf(context);
    const [number, total] = [0, 1].map((id) => `<x id="${id}" equiv-text="\${${['number', 'total'][id]}}"/>`);
    translate(folder, 'fr', 'carousel.position', `${number} sur ${total}`);
    const turned = ['of ', {index: 0, name: 'total'}, ' the ', {index: 1, name: 'number'}];
    await extract(changed({'carousel.position': turned}), folder, ['fr']);
    const {target} = unitsIn(folder, 'fr').get('carousel.position');
    assert.deepEqual(target, [{index: 1, name: 'number'}, ' sur ', {index: 0, name: 'total'}]);
  });

  test('puts aside what is no longer said, and takes it back when it is', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    await extract(changed({'carousel.next': null}), folder, ['fr']);
    assert.ok(!unitsIn(folder, 'fr').has('carousel.next'));
    assert.equal(printText(unitsIn(folder, 'unused/fr').get('carousel.next').target), 'Suivante');
    await extract(SOURCES, folder, ['fr']);
    assert.equal(printText(unitsIn(folder, 'fr').get('carousel.next').target), 'Suivante');
    assert.ok(!existsSync(join(folder, 'unused/fr.xlf')));
  });

  test('leaves a file alone that it cannot read whole, and goes on', async (context) => {
    const folder = await folderOf(context);
    const broken = read(folder, 'ar.xlf').replace('<body>', '<body><trans-unit><source>No id</source></trans-unit>');
    writeFileSync(join(folder, 'ar.xlf'), broken);
    const problems = await extract(changed({'carousel.next': ['Next picture']}), folder, ['ar', 'fr']);
    assert.equal(problems.length, 1);
    assert.match(problems[0], /ar\.xlf:4: a text has no id/);
    assert.equal(read(folder, 'ar.xlf'), broken);
    assert.match(read(folder, 'fr.xlf'), /Next picture/);
  });
});

describe('check', () => {
  const told = async (folder, sources = SOURCES) => (await check(sources, folder)).errors.join('\n');

  test('is content with files that are current', async (context) => {
    assert.equal(await told(await folderOf(context)), '');
  });

  test('names a file that is not current', async (context) => {
    const folder = await folderOf(context);
    assert.match(await told(folder, changed({'goal.number': null})), /fr\.xlf: the file is not current\. Run: npm run/);
  });

  test('names a broken value with its line', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'goal.number', 'Objectif');
    assert.match(await told(folder), /fr\.xlf:\d+ goal\.number: \{number\} is missing from the translation\./);
  });

  test('names a file in another language, and one that is no XML, and goes on', async (context) => {
    const folder = await folderOf(context, ['ar', 'fr', 'ru']);
    writeFileSync(join(folder, 'fr.xlf'), read(folder, 'fr.xlf').replace('language="fr"', 'language="es"'));
    writeFileSync(join(folder, 'ar.xlf'), read(folder, 'ar.xlf').replace('</body>', ''));
    translate(folder, 'ru', 'list.shown#one', '<x id="0" equiv-text="${count}"/> волонтёр');
    const errors = await told(folder);
    assert.match(errors, /ar\.xlf:\d+: the file is damaged here/);
    assert.match(errors, /fr\.xlf: the file says it is in Spanish \(es\), not in French \(fr\)/);
    assert.match(errors, /ru\.xlf:\d+ list\.shown#few: the plural form "few" is missing/);
  });

  test('only warns of what may be right', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'story.case-study', 'Exemple');
    const {errors, warnings} = await check(SOURCES, folder);
    assert.deepEqual(errors, []);
    assert.match(warnings.join(), /warning: "case study" is translated elsewhere as: étude de cas/);
  });
});

describe('a message', () => {
  const message = (desc, ...contents) => ({name: 'a.b', desc, contents});
  const value = {untranslatable: '${number}', index: 0};

  test('needs an id, a desc, names for its values and an example for each', () => {
    assert.deepEqual(faultsOf(message('A Goal. Example of the number: 5.', 'Goal ', value)), []);
    assert.match(faultsOf(message('A Goal.', 'Goal ', value))[0], /must end with "Example of the number: …\."/);
    assert.match(faultsOf(message('', 'Next'))[0], /needs an id and a desc/);
    assert.match(faultsOf(message('X', {untranslatable: '${a.b}', index: 0}))[0], /is no name/);
  });

  test('gives its examples and its room by its desc', () => {
    const desc = 'A tab. At most 12 characters. Example of the site: un.org. Example of the number: 5.';
    const {description, examples, limit} = sourceOf(message(desc, value, {untranslatable: '${site}', index: 1}));
    assert.equal(description, 'A tab. At most 12 characters.');
    assert.deepEqual(examples, {site: 'un.org', number: '5'});
    assert.equal(limit, 12);
  });

  const fileOf = (name, text) => ts.createSourceFile(join(root, 'src', name), text, ts.ScriptTarget.ESNext, true);

  test('names every file that says it, in order and without lines, and no more than a few', () => {
    const said = `f(msg('Next', {desc: 'X.', id: 'a.next'}), msg(str\`Goal \${number}\`, {id: \`a.goal\`, desc: 'X.'}));`;
    const places = placesIn([fileOf('b.ts', said), fileOf('a.ts', `${said}\nid('a.next'); g({id: 'a.other'});`)]);
    assert.deepEqual([...places.keys()].sort(), ['a.goal', 'a.next']);
    assert.deepEqual(places.get('a.next'), ['src/a.ts', 'src/b.ts']);
    const many = placesIn(Array.from({length: 20}, (_, index) => fileOf(`${index}.ts`, said)));
    assert.equal(many.get('a.next').length, 8);
  });

  test('comes with all of its places into the file of a translator, and counts for each of its elements', async (context) => {
    const folder = await folderOf(context, []);
    const sources = readSources().filter(({id}) => id === 'programme.your-time');
    await extract(sources, folder, ['fr']);
    const places = ['src/elements/event-card/event-times.ts', 'src/elements/programme/times.ts'];
    assert.deepEqual(unitsIn(folder, 'fr').get('programme.your-time').places, places);
    for (const format of Object.keys(FORMATS).filter((each) => each !== 'json')) {
      const out = join(folder, `fr.${format}`);
      await exportLocale(sources, folder, {language: 'fr', format, out});
      for (const place of places) assert.ok(readFileSync(out, 'utf8').includes(place), `${format}: ${place}`);
    }
    const french = (await status(folder)).find(({language}) => language === 'fr');
    assert.equal(french.counts.total, 1);
    assert.deepEqual([french.parts['event-card'].missing, french.parts.programme.missing], [1, 1]);
  });
});

describe('a file for a translator', () => {
  const sources = readSources();
  for (const language of ['ar', 'fr', 'ru']) {
    for (const state of ['needs-review-translation', 'final']) {
      test(`in ${language} that nobody touched changes nothing of what is ${state}`, async (context) => {
        const folder = await folderOf(context, []);
        copyFileSync(join(root, 'locales', `${language}.xlf`), join(folder, `${language}.xlf`));
        const text = read(folder, `${language}.xlf`).replaceAll(/<target state="[^"]*"/g, `<target state="${state}"`);
        writeFileSync(join(folder, `${language}.xlf`), text);
        await extract(sources, folder, [language]);
        const before = read(folder, `${language}.xlf`);
        for (const format of Object.keys(FORMATS)) {
          const out = join(folder, `${language}.${format}`);
          await exportLocale(sources, folder, {language, format, out});
          const [report] = await importFiles(sources, folder, [out]);
          assert.deepEqual([report.taken, report.refused], [0, []], format);
          assert.equal(read(folder, `${language}.xlf`), before, format);
        }
      });
    }
  }

  for (const format of Object.keys(FORMATS)) {
    test(`as ${format} comes back as it went`, async (context) => {
      const folder = await folderOf(context);
      translate(folder, 'ar', 'goal.number', 'الهدف <x id="0" equiv-text="${number}"/>');
      translate(folder, 'ar', 'carousel.next', 'التالي، "نعم" &amp; &lt; لا', 'needs-review-translation');
      for (const category of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        translate(folder, 'ar', `list.shown#${category}`, `<x id="0" equiv-text="\${count}"/> متطوع ${category.length}`);
      }
      await extract(SOURCES, folder, ['ar']);
      const before = read(folder, 'ar.xlf');
      const out = join(folder, `ar.${format}`);
      await exportLocale(SOURCES, folder, {language: 'ar', format, out});
      const [report] = await importFiles(SOURCES, folder, [out]);
      assert.deepEqual(report.refused, []);
      assert.equal(report.same, 8);
      assert.equal(read(folder, 'ar.xlf'), before);
      // Into a file without translations, all of them come, with their states, and a word of whose they are.
      const empty = await folderOf(context);
      await importFiles(SOURCES, empty, [out]);
      assert.equal(read(empty, 'ar.xlf').replace(/.*Translated by.*\n/, ''), before);
    });
  }
});
