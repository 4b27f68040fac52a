import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {nobodysWork} from '../../tools/locales/credit.mjs';
import {readXliff} from '../../tools/locales/model.mjs';
import {parseXml} from '../../tools/locales/xml.mjs';
import {built, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

test('the translators’ files are current', async () => {
  const {code, output} = await runNode(['tools/locales.mjs', 'check']);
  assert.equal(code, 0, output);
});

test('the official languages of the United Nations have every text', async () => {
  const {code, output} = await runNode(['tools/locales.mjs', 'status', '--check']);
  assert.equal(code, 0, output);
});

test('what no person has translated or read is marked as needing review', () => {
  for (const name of readdirSync(join(root, 'locales')).filter((each) => each.endsWith('.xlf'))) {
    const {units} = readXliff(parseXml(readFileSync(join(root, 'locales', name), 'utf8')));
    const sure = nobodysWork(units).map(({id}) => id);
    const wayOut =
      'Set them to "needs-review-translation"; or, if a person did it, take their file with `npm run locales import`, ' +
      'or say so at one of the texts: <note from="translator">Translated by Ada</note>';
    assert.deepEqual(sure, [], `locales/${name} names nobody who translated or reviewed it. ${wayOut}`);
  }
});

/** @param {string} folder below src/ */
const messagesIn = (folder) =>
  readdirSync(join(root, 'src', folder))
    .filter((name) => /^[a-z]{2,3}(-\w+)*\.ts$/.test(name))
    .map((name) => ({name, text: readFileSync(join(root, 'src', folder, name), 'utf8')}));

test('visitors download no words that only authors read, and authors none of visitors', () => {
  const [visitors, authors] = ['localization/generated', 'doctor/generated'].map(messagesIn);
  assert.deepEqual(
    visitors.map(({name}) => name),
    authors.map(({name}) => name),
  );
  for (const {name, text} of visitors) assert.doesNotMatch(text, /"author\./, name);
  for (const {name, text} of authors) {
    for (const [, id] of text.matchAll(/^ {2}"([^"]+)":/gm)) assert.match(id, /^author\./, name);
  }
});

test('in vs.all.js, too: the words of authors have files of their own', () => {
  const [chunks] = readdirSync(built('cdn/chunks'));
  const folder = built(`cdn/chunks/${chunks}/languages`);
  for (const name of readdirSync(folder)) {
    const kinds = Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    assert.equal(kinds.includes('authors'), name.endsWith('.authors.json'), name);
    if (name.endsWith('.authors.json')) assert.deepEqual(kinds, ['authors'], name);
  }
});

test('translators are told how much room there is on controls and in columns, and English keeps to it', () => {
  const text = readFileSync(join(root, 'src/localization/generated/english.ts'), 'utf8');
  const [english, limits] = ['english', 'limits'].map((name) =>
    JSON.parse(new RegExp(`export const ${name}\\b[^=]*= (\\{[^}]*(?:\\{\\w+\\}[^}]*)*\\n\\});`).exec(text)[1]),
  );
  for (const id of ['programme.now', 'chart.touched', 'participation.speaker', 'call-to-action.label'])
    assert.ok(limits[id], id);
  for (const [id, most] of Object.entries(limits)) assert.ok(english[id].length <= most, id);
});
