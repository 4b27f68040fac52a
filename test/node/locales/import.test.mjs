import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/repository.mjs';
import {importFiles} from '../../../tools/locales/import.mjs';
import {nobodysWork} from '../../../tools/locales/credit.mjs';
import {tellReport} from '../../../tools/locales/report.mjs';
import {printText} from '../../../tools/locales/model.mjs';
import {files, folderOf, read, sent, SOURCES, translate, unitsIn} from './support.mjs';

const bring = async (folder, names, told) =>
  importFiles(
    SOURCES,
    folder,
    [names].flat().map((name) => join(files, name)),
    told,
  );

/** What a locale file says: `Objectif {number} (translated)`. */
const said = (folder, language, id) => {
  const {target, state} = unitsIn(folder, language).get(id);
  return `${printText(target)} (${state})`;
};

const xliff = (language, ...units) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="${language}" original="x" datatype="plaintext"><body>\n${units.join('\n')}\n</body></file></xliff>`;

const unit = (id, source, target) =>
  `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;

describe('import takes', () => {
  test('XLIFF of Weblate: fr-FR, approved, escaped values, a line break at the end, an empty target', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'weblate-fr_FR.xlf');
    assert.deepEqual(report.refused, []);
    assert.equal(report.language, 'fr');
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (reviewed)');
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (translated)');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Vue d’avant (needs-review)');
    assert.equal(said(folder, 'fr', 'story.case-study'), ' (missing)');
    assert.equal(said(folder, 'fr', 'carousel.position'), 'sur {total}, la {number} (translated)');
  });

  test('XLIFF of Crowdin: ids of its own, marks, comments, other translations beside', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'crowdin-fr.xliff');
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (reviewed)');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Diapositive précédente (translated)');
    // The English that it puts in place of a translation is none.
    assert.equal(said(folder, 'fr', 'goal.number'), ' (missing)');
    assert.deepEqual(unitsIn(folder, 'fr').get('carousel.previous').comments, ['Or “Page précédente”?']);
    assert.deepEqual(
      report.refused.map(({code, id, line}) => `${code} ${id} ${line}`),
      ['id-unknown carousel.removed 27'],
    );
  });

  test('XLIFF of Poedit: BOM, CRLF, a name without a language', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'poedit.xlf');
    assert.deepEqual(report.refused, []);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (translated)');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Précédente (needs-review)');
    assert.equal(said(folder, 'fr', 'goal.number'), ' (missing)');
    assert.doesNotMatch(read(folder, 'fr.xlf'), /\r|\uFEFF/);
  });

  test('XLIFF 2.1: states, segments, values with other numbers', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'version-2-fr.xlf');
    assert.deepEqual(report.refused, []);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (reviewed)');
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (needs-review)');
    assert.equal(said(folder, 'fr', 'list.shown#other'), '{count} volontaires (translated)');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Vue précédente (translated)');
    assert.equal(said(folder, 'fr', 'story.case-study'), ' (missing)');
  });

  test('PO of Poedit: plurals by its formula, fuzzy texts, comments', async (context) => {
    const folder = await folderOf(context, ['ru']);
    const [report] = await bring(folder, 'poedit-widgets-ru_RU.po');
    assert.equal(said(folder, 'ru', 'carousel.next'), 'Следующий (translated)');
    assert.equal(said(folder, 'ru', 'carousel.previous'), 'Предыдущий (needs-review)');
    assert.equal(said(folder, 'ru', 'list.shown#one'), '{count} волонтёр (translated)');
    assert.equal(said(folder, 'ru', 'list.shown#few'), '{count} волонтёра (translated)');
    assert.equal(said(folder, 'ru', 'list.shown#many'), '{count} волонтёров (translated)');
    // gettext has no form for fractions, so somebody has to look at it.
    assert.equal(said(folder, 'ru', 'list.shown#other'), '{count} волонтёров (needs-review)');
    assert.deepEqual(unitsIn(folder, 'ru').get('carousel.previous').comments, ['Is it the picture or the page?']);
    assert.deepEqual(
      report.refused.map(({code, id, line}) => `${code} ${id} ${line}`),
      ['placeholder-missing goal.number 27'],
    );
  });

  test('a table of Weblate, whose ids are in a column "context"', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'weblate-fr.csv');
    assert.deepEqual(report.refused, []);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (translated)');
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (needs-review)');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Page précédente (needs-review)');
  });

  test('a table of a spreadsheet program: BOM, semicolons, quotes, texts by their English words', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'Traductions (fr).csv');
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive "suivante" (translated)');
    assert.equal(said(folder, 'fr', 'carousel.position'), '{number} sur {total} (translated)');
    assert.equal(said(folder, 'fr', 'story.case-study'), 'Étude de cas (translated)');
    assert.deepEqual(
      report.refused.map(({code, line}) => `${code} ${line}`),
      ['placeholder-missing 3'],
    );
  });

  test('our JSON', async (context) => {
    const folder = await folderOf(context);
    const file = sent(folder, 'x.json', JSON.stringify({language: 'fr', messages: {'goal.number': 'Objectif {number}'}}));
    await importFiles(SOURCES, folder, [file]);
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (translated)');
  });

  test('UTF-16', async (context) => {
    const folder = await folderOf(context);
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xliff('ar', unit('carousel.next', 'Next slide', 'التالي'))}`;
    await importFiles(SOURCES, folder, [sent(folder, 'x.xlf', Buffer.from(text, 'utf16le'))]);
    assert.equal(said(folder, 'ar', 'carousel.next'), 'التالي (translated)');
  });
});

describe('import', () => {
  test('keeps what is right of a damaged file, and what is not with line and reason', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'damaged-fr.xlf');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Diapositive précédente (translated)');
    assert.equal(said(folder, 'fr', 'carousel.next'), ' (missing)');
    assert.deepEqual(report.refused.map(({code, id, line}) => `${code} ${id} ${line}`).sort(), [
      'not-xml carousel.next 7',
      'placeholder-missing goal.number 13',
    ]);
    const aside = readFileSync(report.aside, 'utf8');
    assert.match(aside, /goal\.number,Goal \{number\},Objectif,13,/);
    assert.match(aside, /carousel\.next,,"<trans-unit[^]*suivante[^]*",7,/);
    const words = tellReport(report);
    assert.match(words, /damaged-fr\.xlf:13 goal\.number: refused: \{number\} is missing/);
    assert.match(words, /1 new or changed, 0 as before, 0 without a translation, 2 refused/);
  });

  test('keeps what is right of a damaged PO file: a bad entry costs only itself', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'damaged-fr.po');
    assert.deepEqual(report.refused.map(({code, id, line}) => `${code} ${id} ${line}`).sort(), [
      'id-repeated goal.number 26',
      'not-po carousel.next 10',
      'not-po story.case-study 20',
    ]);
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (translated)');
    // The comment before an entry is that of this entry.
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Diapositive précédente (needs-review)');
    assert.equal(said(folder, 'fr', 'carousel.position'), ' (missing)');
    assert.equal(said(folder, 'fr', 'list.shown#other'), '{count} volontaires (translated)');
    const aside = readFileSync(report.aside, 'utf8');
    assert.match(aside, /Diapositive suivante/);
    assert.match(aside, /But \{number\}/);
    assert.match(tellReport(report), /damaged-fr\.po:10 carousel\.next: refused: the PO file is damaged here: msgstr "Diapo/);
  });

  test('keeps what is right of a table in which a quotation mark is not closed', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'damaged-fr.csv');
    assert.deepEqual(
      report.refused.map(({code, line}) => `${code} ${line}`),
      ['not-csv 4'],
    );
    assert.match(tellReport(report), /damaged-fr\.csv:4: refused: .* a quotation mark is not closed/);
    assert.match(readFileSync(report.aside, 'utf8'), /carousel\.next,Next slide,""Diapositive suivante/);
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Diapositive précédente (translated)');
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (translated)');
    assert.equal(said(folder, 'fr', 'story.case-study'), 'Étude de cas (translated)');
  });

  test('takes the list of what was refused, once it is mended, and then removes it', async (context) => {
    const folder = await folderOf(context);
    const [{aside}] = await bring(folder, 'damaged-fr.xlf');
    const half = readFileSync(aside, 'utf8').replace(',Objectif,', ',Objectif {number},');
    writeFileSync(aside, half);
    const [second] = await importFiles(SOURCES, folder, [aside]);
    assert.equal(second.aside, aside);
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (translated)');
    assert.doesNotMatch(readFileSync(aside, 'utf8'), /goal\.number/);
    writeFileSync(aside, 'id,target\ncarousel.next,Suivante\n');
    await importFiles(SOURCES, folder, [aside]);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Suivante (translated)');
    assert.ok(!existsSync(aside));
  });

  test('keeps apart what was refused of two files with the same name', async (context) => {
    const folder = await folderOf(context);
    const refusedOf = async (text) => {
      const [{aside}] = await importFiles(SOURCES, folder, [sent(folder, 'fr.csv', `id,target\ngoal.number,${text}\n`)]);
      return aside;
    };
    const [first, second, again] = [await refusedOf('Un'), await refusedOf('Deux'), await refusedOf('Un')];
    assert.match(readFileSync(first, 'utf8'), /,Un,/);
    assert.match(readFileSync(second, 'utf8'), /,Deux,/);
    assert.equal(again, first);
  });

  test('writes nothing into a locale file that it cannot read', async (context) => {
    const folder = await folderOf(context);
    writeFileSync(join(folder, 'fr.xlf'), '<xliff');
    const [report] = await bring(folder, 'poedit.xlf');
    assert.match(tellReport(report), /our own file cannot be read: .*fr\.xlf/);
    assert.equal(read(folder, 'fr.xlf'), '<xliff');
  });

  test('takes what a machine suggested for a draft', async (context) => {
    const folder = await folderOf(context);
    const suggested = unit('carousel.next', 'Next slide', 'Suivante').replace('<target>', '<target state-qualifier="leveraged-mt">');
    await importFiles(SOURCES, folder, [sent(folder, 'fr.xlf', xliff('fr', suggested))]);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Suivante (needs-review)');
  });

  test('takes the example of the guide', async (context) => {
    const folder = await folderOf(context);
    const [, table] = /```csv\n([^]*?)```/.exec(readFileSync(join(root, 'docs/translate.md'), 'utf8'));
    const [report] = await importFiles(SOURCES, folder, [sent(folder, 'fr.csv', table)]);
    assert.deepEqual([report.taken, report.refused, report.warnings], [3, [], []]);
  });

  test('reads the next file after one that it cannot read', async (context) => {
    const folder = await folderOf(context);
    const nothing = sent(folder, 'nothing.xlf', '<xliff version="1.2"><file');
    const book = sent(folder, 'book.xlsx', Buffer.from('PK\u0003\u0004'));
    const old = sent(folder, 'fr-old.csv', Buffer.from('id;target\ncarousel.next;Pr\xe9c\n', 'latin1'));
    const gone = join(folder, 'gone.xlf');
    const good = sent(folder, 'good.xlf', xliff('ar', unit('carousel.next', 'Next slide', 'التالي')));
    const reports = await importFiles(SOURCES, folder, [nothing, book, old, gone, good]);
    assert.deepEqual(
      reports.map(({refused}) => refused.map(({code}) => code).join()),
      ['language-unknown', 'is-workbook', 'not-utf-8', 'no-file', ''],
    );
    assert.equal(said(folder, 'ar', 'carousel.next'), 'التالي (translated)');
    for (const report of reports) assert.match(tellReport(report), /\w/);
  });

  test('finds the language: what is told, then what the file says, then its name', async (context) => {
    const folder = await folderOf(context, ['fr', 'ar', 'sr-Latn', 'pt']);
    const csv = 'id,target\ncarousel.next,Sledeće\n';
    const found = async (file, told) => (await importFiles(SOURCES, folder, [file], told))[0].language;
    assert.equal(await found(sent(folder, 'sr@latin.csv', csv)), 'sr-Latn');
    assert.equal(await found(sent(folder, 'pt_BR.csv', csv)), 'pt');
    assert.equal(await found(sent(folder, 'ar.xlf', readFileSync(join(files, 'poedit.xlf')))), 'fr');
    assert.equal(await found(sent(folder, 'x.csv', csv), 'pt-PT'), 'pt');
    assert.equal(await found(sent(folder, 'no-language.csv', csv)), undefined);
    assert.equal(await found(sent(folder, 'fr.csv', csv), 'français'), undefined);
    const [report] = await importFiles(SOURCES, folder, [sent(folder, 'x.xlf', xliff('sw', unit('a', 'b', 'c')))]);
    assert.match(tellReport(report), /no file for Swahili \(sw\) yet\. .*npm run locales extract sw/);
  });

  test('takes no file for English, which some tools leave in the place of the language', async (context) => {
    const folder = await folderOf(context);
    for (const language of ['en', 'en-US']) {
      const text = xliff(language, unit('carousel.next', 'Next slide', 'Suivante'));
      const [report] = await importFiles(SOURCES, folder, [sent(folder, 'Volunteer Story Widgets fr.xlf', text)]);
      assert.deepEqual([report.language, report.refused], ['fr', []]);
      const [nameless] = await importFiles(SOURCES, folder, [sent(folder, 'widgets.xlf', text)]);
      assert.match(tellReport(nameless), /Say it: npm run locales -- import --language fr FILE/);
    }
  });

  test('finds the language in a heading that names it in English', async (context) => {
    const folder = await folderOf(context, ['fr', 'sr-Latn']);
    for (const [heading, language] of [
      ['French', 'fr'],
      ['french (fr)', 'fr'],
      ['Serbian (Latin)', 'sr-Latn'],
    ]) {
      const csv = `Key,English,${heading},Comments\ncarousel.next,Next slide,Suivante,Or page?\n`;
      const [report] = await importFiles(SOURCES, folder, [sent(folder, 'table.csv', csv)]);
      assert.deepEqual([report.language, report.refused], [language, []], heading);
      assert.equal(said(folder, language, 'carousel.next'), 'Suivante (translated)');
    }
  });

  test('refuses a file of another language', async (context) => {
    const folder = await folderOf(context);
    const [report] = await bring(folder, 'poedit.xlf', 'ar');
    assert.deepEqual(
      report.refused.map(({code}) => code),
      ['script-wrong'],
    );
    assert.equal(said(folder, 'ar', 'carousel.next'), ' (missing)');
  });

  test('loses no translation to an empty one, and takes no review back', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Diapositive suivante', 'final');
    translate(folder, 'fr', 'goal.number', 'Objectif <x id="0" equiv-text="${number}"/>');
    await bring(folder, 'poedit.xlf');
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (reviewed)');
    assert.equal(said(folder, 'fr', 'goal.number'), 'Objectif {number} (translated)');
  });

  const untouched = {
    'XLIFF with needs-translation': [
      'fr.xlf',
      xliff('fr', unit('carousel.next', 'Next slide', 'Next slide').replace('<target>', '<target state="needs-translation">')),
    ],
    'XLIFF with new, of an older English text': [
      'fr.xlf',
      xliff('fr', unit('carousel.next', 'Next page', 'Next page').replace('<target>', '<target state="new">')),
    ],
    'XLIFF without a state': ['fr.xlf', xliff('fr', unit('carousel.next', 'Next slide', 'Next slide'))],
    'XLIFF without a state, of an older English text': [
      'fr.xlf',
      xliff('fr', unit('carousel.next', 'Next page', 'Next page')),
    ],
    'XLIFF 2 with initial': [
      'fr.xlf',
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="carousel.next"><segment state="initial"><source>Next slide</source><target>Next slide</target></segment></unit></file></xliff>',
    ],
    'a table': ['fr.csv', 'id,source,target\ncarousel.next,Next slide,Next slide\n'],
    'a table without English': ['fr.csv', 'id,target,state\ncarousel.next,Next slide,translated\n'],
    'PO': [
      'fr.po',
      'msgid ""\nmsgstr ""\n"Language: fr\\n"\n\nmsgctxt "carousel.next"\nmsgid "Next slide"\nmsgstr "Next slide"\n',
    ],
    'JSON': ['fr.json', '{"language": "fr", "messages": {"carousel.next": "Next slide"}}'],
  };
  for (const [format, [name, content]] of Object.entries(untouched)) {
    const isBegun = !/needs-translation|new,|initial/.test(format);
    test(`keeps a translation from English that a tool has put in its place: ${format}`, async (context) => {
      for (const [state, kept] of [
        ['final', 'reviewed'],
        ['needs-review-translation', 'needs-review'],
      ]) {
        const folder = await folderOf(context);
        translate(folder, 'fr', 'carousel.next', 'Diapositive suivante', state);
        const [report] = await importFiles(SOURCES, folder, [sent(folder, name, content)]);
        assert.equal(said(folder, 'fr', 'carousel.next'), `Diapositive suivante (${kept})`);
        assert.deepEqual([report.taken, report.empty, report.refused], [0, 1, []]);
        const words = /the same as in English; the translation that is there stays: "Diapositive suivante"/;
        if (isBegun) assert.match(tellReport(report), words);
        assert.doesNotMatch(read(folder, 'fr.xlf'), /Translated by/);
      }
      const empty = await folderOf(context);
      await importFiles(SOURCES, empty, [sent(empty, name, content)]);
      const english = /older/.test(format) ? 'Next page' : 'Next slide';
      assert.equal(said(empty, 'fr', 'carousel.next'), isBegun ? `${english} (needs-review)` : ' (missing)');
    });
  }

  test('keeps a plural from the English singular in a PO file of a language with one form', async (context) => {
    const folder = await folderOf(context, ['zh']);
    translate(folder, 'zh', 'list.shown#other', '<x id="0" equiv-text="${count}"/>名志愿者');
    const header = '"Language: zh\\n"\n"Plural-Forms: nplurals=1; plural=0;\\n"';
    const entry = 'msgid "{count} volunteer"\nmsgid_plural "{count} volunteers"\nmsgstr[0] "{count} volunteer"';
    const po = `msgid ""\nmsgstr ""\n${header}\n\nmsgctxt "list.shown"\n${entry}\n\nmsgctxt "carousel.next"\nmsgid "Next slide"\nmsgstr "下一张"\n`;
    await importFiles(SOURCES, folder, [sent(folder, 'zh.po', po)]);
    assert.equal(said(folder, 'zh', 'list.shown#other'), '{count}名志愿者 (translated)');
    assert.equal(said(folder, 'zh', 'carousel.next'), '下一张 (translated)');
  });

  test('takes words that are the same in both languages where somebody has reviewed them', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Diapositive suivante', 'final');
    const csv = 'id,source,target,state\ncarousel.next,Next slide,Next slide,reviewed\n';
    await importFiles(SOURCES, folder, [sent(folder, 'fr.csv', csv)]);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Next slide (reviewed)');
  });

  test('puts a draft aside where a review stands, and warns where a translation takes its place', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Diapositive suivante', 'final');
    translate(folder, 'fr', 'carousel.previous', 'Diapositive précédente', 'final');
    translate(folder, 'fr', 'story.case-study', 'Étude de cas', 'final');
    const csv = [
      'id,source,target,state',
      'carousel.next,Next slide,Suivante,needs-review',
      'carousel.previous,Previous slide,Précédente,translated',
      'story.case-study,Example,Une étude de cas,translated',
    ].join('\n');
    const [report] = await importFiles(SOURCES, folder, [sent(folder, 'fr.csv', csv)]);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Diapositive suivante (reviewed)');
    assert.equal(said(folder, 'fr', 'carousel.previous'), 'Précédente (translated)');
    assert.equal(said(folder, 'fr', 'story.case-study'), 'Étude de cas (reviewed)', 'that one was of an older English text');
    const words = tellReport(report);
    assert.match(words, /fr\.csv:2 carousel\.next: refused: .* has been reviewed: "Diapositive suivante"/);
    assert.match(words, /fr\.csv:3 carousel\.previous: warning: it replaces .* reviewed: "Diapositive précédente"/);
    assert.match(readFileSync(report.aside, 'utf8'), /Suivante[^]*Une étude de cas/);
  });

  test('takes a draft for reviewed only where the file says so', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Suivante', 'needs-review-translation');
    const bringCsv = (text) => importFiles(SOURCES, folder, [sent(folder, 'fr.csv', text)]);
    await bringCsv('id,target\ncarousel.next,Suivante\n');
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Suivante (needs-review)');
    await importFiles(SOURCES, folder, [sent(folder, 'fr.xlf', xliff('fr', unit('carousel.next', 'Next slide', 'Suivante')))]);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Suivante (needs-review)');
    await bringCsv('id,target,state\ncarousel.next,Suivante,reviewed\n');
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Suivante (reviewed)');
  });

  test('warns of a plural of which forms are missing', async (context) => {
    const folder = await folderOf(context, ['pl']);
    const bringPlural = (...rows) =>
      importFiles(SOURCES, folder, [sent(folder, 'pl.csv', ['id,target', ...rows, ''].join('\n'))]);
    const [report] = await bringPlural('carousel.next,Następny', 'list.shown#one,{count} osoba');
    assert.deepEqual(report.refused, []);
    assert.equal(report.taken, 2);
    assert.deepEqual(
      report.warnings.map(({code, id, line}) => `${code} ${id} ${line}`),
      ['few', 'many', 'other'].map((category) => `plural-missing list.shown#${category} 3`),
    );
    assert.match(tellReport(report), /pl\.csv:3 list\.shown#few: warning: the plural form "few" is missing/);
    // What is there from before counts as well.
    const others = ['few', 'many', 'other'].map((category) => `list.shown#${category},{count} osoby`);
    assert.deepEqual((await bringPlural(...others))[0].warnings, []);
  });

  test('marks a translation of an English text that has changed meanwhile', async (context) => {
    const folder = await folderOf(context);
    const file = sent(folder, 'fr.xlf', xliff('fr', unit('carousel.next', 'Next page', 'Page suivante')));
    await importFiles(SOURCES, folder, [file]);
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Page suivante (needs-review)');
    assert.equal(printText(unitsIn(folder, 'fr').get('carousel.next').former), 'Next page');
  });

  test('takes a text that stands twice only once', async (context) => {
    const folder = await folderOf(context);
    const twice = ['Suivante', 'Suivante', 'Prochaine'].map((target) => unit('carousel.next', 'Next slide', target));
    const file = sent(folder, 'fr.xlf', xliff('fr', ...twice));
    const [report] = await importFiles(SOURCES, folder, [file]);
    assert.deepEqual(
      report.refused.map(({code, text}) => `${code} ${text}`),
      ['id-repeated Prochaine'],
    );
    assert.equal(said(folder, 'fr', 'carousel.next'), 'Suivante (translated)');
  });

  test('leaves the plurals of a PO file aside whose formula cannot be read', async (context) => {
    const folder = await folderOf(context, ['ru']);
    const text = readFileSync(join(files, 'poedit-widgets-ru_RU.po'), 'utf8').replace(/"Plural-Forms[^]*?2\);\\n"\n/, '');
    const [report] = await importFiles(SOURCES, folder, [sent(folder, 'ru.po', text)]);
    assert.ok(report.refused.some(({code, id}) => code === 'plural-forms' && id === 'list.shown'));
    assert.equal(said(folder, 'ru', 'carousel.next'), 'Следующий (translated)');
    assert.match(readFileSync(report.aside, 'utf8'), /волонтёров/);
  });
});

describe('import notes whose work a delivery is', () => {
  const creditsOf = (folder, language = 'fr') =>
    [...unitsIn(folder, language).values()].flatMap(({comments}) => comments.filter((comment) => / by /.test(comment)));
  const bringCsv = (folder, text, by, name = 'fr.csv') =>
    importFiles(SOURCES, folder, [sent(folder, name, `id,target,state\n${text}\n`)], undefined, by);
  const isClear = (folder) => nobodysWork([...unitsIn(folder, 'fr').values()]).length === 0;

  test('so that nobody has to write in the files that came in', async (context) => {
    const names = ['weblate-fr_FR.xlf', 'crowdin-fr.xliff', 'poedit.xlf', 'version-2-fr.xlf', 'weblate-fr.csv'];
    for (const name of names) {
      const folder = await folderOf(context);
      await bring(folder, name);
      assert.deepEqual(creditsOf(folder), [`Translated by whoever sent ${name}`]);
      assert.ok(isClear(folder), name);
      const again = read(folder, 'fr.xlf');
      await bring(folder, name);
      assert.equal(read(folder, 'fr.xlf'), again);
    }
  });

  test('by the name in the header of a PO file, without its address', async (context) => {
    const text = readFileSync(join(files, 'poedit-widgets-ru_RU.po'), 'utf8');
    for (const [header, credit] of [
      ['Ada Sample <ada@partner.example>', 'Ada Sample'],
      ['FULL NAME <EMAIL@ADDRESS>', 'whoever sent ru.po'],
      ['ada@partner.example', 'whoever sent ru.po'],
    ]) {
      const folder = await folderOf(context, ['ru']);
      const named = text.replace('"Last-Translator: ', `"Last-Translator: ${header}`);
      await importFiles(SOURCES, folder, [sent(folder, 'ru.po', named)]);
      assert.deepEqual(creditsOf(folder, 'ru'), [`Translated by ${credit}`]);
      assert.doesNotMatch(read(folder, 'ru.xlf'), /partner\.example/);
    }
  });

  test('by the name that whoever imports tells, each once', async (context) => {
    const folder = await folderOf(context);
    await bringCsv(folder, 'carousel.next,Suivante,', 'Ada');
    await bringCsv(folder, 'carousel.previous,Avant,', 'Ada');
    await bringCsv(folder, 'story.case-study,Étude de cas,');
    assert.deepEqual(creditsOf(folder), ['Translated by Ada']);
    await bringCsv(folder, 'carousel.next,Suivante,reviewed', 'Ben');
    assert.deepEqual(creditsOf(folder).sort(), ['Reviewed by Ben', 'Translated by Ada']);
  });

  test('and of drafts nobody’s', async (context) => {
    const folder = await folderOf(context);
    await bringCsv(folder, 'carousel.next,Suivante,needs-review');
    assert.deepEqual(creditsOf(folder), []);
    await bringCsv(folder, 'carousel.next,Suivante,reviewed');
    assert.deepEqual(creditsOf(folder), ['Reviewed by whoever sent fr.csv']);
  });

  test('and leaves it at what translators write themselves', async (context) => {
    const folder = await folderOf(context);
    const named = unit('carousel.next', 'Next slide', 'Suivante').replace(
      '</trans-unit>',
      '<note from="translator">Translated by Ada</note></trans-unit>',
    );
    await importFiles(SOURCES, folder, [sent(folder, 'fr.xlf', xliff('fr', named))]);
    assert.deepEqual(creditsOf(folder), ['Translated by Ada']);
  });

  test('without which what is done by hand counts as nobody’s', async (context) => {
    const folder = await folderOf(context);
    translate(folder, 'fr', 'carousel.next', 'Suivante');
    assert.ok(!isClear(folder));
  });
});
