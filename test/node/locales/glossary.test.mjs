import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../support/repository.mjs';
import {localeFile, readLocale} from '../../../tools/locales/folder.mjs';
import {readGlossary} from '../../../tools/locales/glossary.mjs';
import {checkUnit} from '../../../tools/locales/model.mjs';

describe('the glossary', () => {
  const read = async (context, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
    context.after(() => rmSync(folder, {recursive: true}));
    if (text !== undefined) writeFileSync(join(folder, 'glossary.csv'), text);
    return readGlossary(folder);
  };

  test('has the terms of the United Nations in its official languages', async () => {
    const glossary = await readGlossary(join(root, 'locales'));
    const common = ['UN Volunteer', 'United Nations Volunteers', 'UNV', 'volunteer', 'Sustainable Development Goals', 'Goal'];
    for (const language of ['fr', 'ar', 'es', 'ru', 'zh']) {
      const terms = (glossary.get(language) ?? []).map(({term}) => term);
      for (const term of common) assert.ok(terms.includes(term), `${language}: ${term}`);
    }
    for (const language of ['fr', 'ar', 'es', 'ru', 'zh']) {
      const terms = glossary.get(language).map(({term}) => term);
      for (const term of ['case study', 'recommendation']) assert.ok(terms.includes(term), `${language}: ${term}`);
    }
  });

  test('has the terms of every story in the other languages of the widgets, marked as drafts', async () => {
    const glossary = await readGlossary(join(root, 'locales'));
    const rows = readFileSync(join(root, 'locales/glossary.csv'), 'utf8').split('\n');
    for (const language of ['bn', 'pt', 'sq', 'sr-Latn', 'sw', 'uk']) {
      const terms = (glossary.get(language) ?? []).map(({term}) => term);
      for (const term of ['case study', 'Goal', 'UN Volunteer', 'UNV']) {
        assert.ok(terms.includes(term), `${language}: ${term}`);
        assert.match(rows.find((row) => row.startsWith(`${term},${language},`)), /,Draft: /);
      }
    }
  });

  test('is kept to by the texts of the widgets', async () => {
    const glossary = await readGlossary(join(root, 'locales'));
    for (const [language, terms] of glossary) {
      const {units} = await readLocale(localeFile(join(root, 'locales'), language));
      const others = units.flatMap((unit) => checkUnit(unit, language, terms).filter(({code}) => code === 'term'));
      assert.deepEqual(others, [], language);
    }
  });

  test('is read as spreadsheet programs save it, with the forms of a translation', async (context) => {
    const glossary = await read(context, '\uFEFFterm;language;translation;note\r\nGoal;ar;هدف | أهداف;\r\nUNV;ar;;\r\n');
    assert.deepEqual(glossary.get('ar'), [{term: 'Goal', translations: ['هدف', 'أهداف']}]);
  });

  test('may be missing', async (context) => assert.equal((await read(context)).size, 0));

  test('is told to be damaged with its line', async (context) => {
    await assert.rejects(read(context, 'a,b\n'), /glossary\.csv:1: the first line must be/);
    await assert.rejects(read(context, 'term,language,translation,note\n"Goal,ar,x,\n'), /glossary\.csv:\d+: the table/);
  });
});
