import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../support/repository.mjs';
import {runNode} from '../support/run.mjs';
import {tellReport} from '../../../tools/locales/report.mjs';
import {extractStory, importStory} from '../../../tools/locales/story.mjs';

const STORY = `{
  "version": 1,
  "title": {
    "en": "Leaving no one behind",
    "fr": "Ne laisser personne de côté"
  },
    "summary": "Five countries,  one webinar.",
  "languages": ["en", "fr"],
  "people": [
    {"id": "ada", "name": "Ada", "role": {"en": "Moderator"}, "photo": "ada.jpg"},
    {"name": "Nobody"}
  ],
  "recommendations": [{"id": "states", "audience": "Governments", "items": ["Fund it.", {"text": "Count it.\\nTwice."}]}],
  "report": {"title": "R", "downloads": {"en": "r.pdf"}},
  "unknown": {"title": "Not a text of the story"}
}
`;

function storyIn(context, text = STORY) {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  context.after(() => rmSync(folder, {recursive: true}));
  const file = join(folder, 'story.json');
  writeFileSync(file, text);
  return {
    file,
    out: (name) => join(folder, name),
    text: () => readFileSync(file, 'utf8'),
    sent: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
}

describe('a story file', () => {
  test('gives its texts by their path, items by their ids', async (context) => {
    const story = storyIn(context);
    await extractStory(story.file, 'fr', story.out('fr.csv'));
    const rows = readFileSync(story.out('fr.csv'), 'utf8').split('\r\n').slice(1, -1);
    assert.deepEqual(
      rows.map((row) => row.split(',')[0]),
      [
        'title',
        'summary',
        'people[ada].name',
        'people[ada].role',
        'people[1].name',
        'recommendations[states].audience',
        'recommendations[states].items[0]',
        'recommendations[states].items[1].text',
        'report.title',
      ],
    );
    assert.equal(rows[0], 'title,Leaving no one behind,Ne laisser personne de côté,translated,,');
    assert.match(rows[2], /^people\[ada\]\.name,Ada,,missing,A name\./);
  });

  test('takes translations, and stays as it was everywhere else', async (context) => {
    const story = storyIn(context);
    const csv = [
      'id,source,target',
      'title,Leaving no one behind,لا نترك أحدا خلف الركب',
      'people[ada].role,Moderator,مديرة الجلسة',
      'summary,"Five countries,  one webinar.",خمسة بلدان وندوة واحدة.',
      'recommendations[states].items[0],Fund it.,موّلوه.',
    ].join('\n');
    const report = await importStory(story.file, story.sent('ar.csv', csv), 'ar');
    assert.deepEqual(report.refused, []);
    assert.equal(report.taken, 4);
    const expected = STORY.replace(
      '"fr": "Ne laisser personne de côté"',
      '"fr": "Ne laisser personne de côté",\n    "ar": "لا نترك أحدا خلف الركب"',
    )
      .replace('{"en": "Moderator"}', '{"en": "Moderator", "ar": "مديرة الجلسة"}')
      .replace(
        '"Five countries,  one webinar."',
        '{"en": "Five countries,  one webinar.", "ar": "خمسة بلدان وندوة واحدة."}',
      )
      .replace('["en", "fr"]', '["en", "fr", "ar"]')
      .replace('"Fund it."', '{"en": "Fund it.", "ar": "موّلوه."}');
    assert.equal(story.text(), expected);
  });

  test('comes back from XLIFF as it went, line breaks included', async (context) => {
    const story = storyIn(context);
    await extractStory(story.file, 'fr', story.out('fr.xlf'));
    const xliff = readFileSync(story.out('fr.xlf'), 'utf8');
    assert.match(xliff, /<target state="translated">Ne laisser personne de côté<\/target>/);
    const same = await importStory(story.file, story.out('fr.xlf'));
    assert.deepEqual([same.language, same.taken, same.same], ['fr', 0, 1]);
    assert.equal(story.text(), STORY);
    const translated = xliff.replace(/(<source>Count it\.\nTwice\.<\/source>)/, '$1<target>Comptez-le.\nDeux fois.</target>');
    await importStory(story.file, story.sent('back.xlf', translated));
    assert.match(story.text(), /"fr": "Comptez-le\.\\nDeux fois\."/);
  });

  test('replaces a translation that is another one now', async (context) => {
    const story = storyIn(context);
    await importStory(story.file, story.sent('fr.csv', 'id,target\ntitle,Sans laisser de côté\n'));
    assert.equal(story.text(), STORY.replace('Ne laisser personne de côté', 'Sans laisser de côté'));
  });

  test('refuses what cannot be used, keeps it, and takes the rest', async (context) => {
    const story = storyIn(context);
    const csv = [
      'id;source;target',
      'title;Leaving no one out;N’exclure personne',
      'people[bob].name;Bob;Bob',
      'people[ada].role;Moderator;<b>Modératrice</b>',
      'summary;Five countries,  one webinar.;Cinq pays, un webinaire.',
    ].join('\r\n');
    const report = await importStory(story.file, story.sent('fr.csv', csv));
    assert.deepEqual(
      report.refused.map(({code, id, line}) => `${code} ${id} ${line}`),
      ['source-changed title 2', 'id-unknown people[bob].name 3', 'markup people[ada].role 4'],
    );
    assert.match(tellReport(report), /fr\.csv:2 title: refused: the English text is another one by now/);
    assert.match(readFileSync(report.aside, 'utf8'), /N’exclure personne/);
    assert.match(story.text(), /"fr": "Cinq pays, un webinaire\."/);
    assert.match(story.text(), /"role": \{"en": "Moderator"\}/);
  });

  test('is checked by the glossary, as the widgets are', async (context) => {
    const story = storyIn(context, '{"version": 1, "title": "A case study", "languages": ["en"]}');
    const report = await importStory(story.file, story.sent('fr.csv', 'id,target\ntitle,Un exemple\n'), 'fr');
    assert.match(tellReport(report), /fr\.csv:2 title: warning: "case study" is translated elsewhere as: étude de cas/);
    assert.equal(report.taken, 1);
    const german = storyIn(context, '{"version": 1, "title": "Goal", "languages": ["de"]}');
    const other = await importStory(german.file, german.sent('fr.csv', 'id,target\ntitle,But\n'), 'fr');
    assert.deepEqual(other.warnings, []);
  });

  test('takes an id that stands twice once, and refuses another text for it', async (context) => {
    const story = storyIn(context);
    const csv = 'id,target\ntitle,Première\ntitle,Première\ntitle,Seconde\n';
    const report = await importStory(story.file, story.sent('fr.csv', csv));
    assert.deepEqual(
      report.refused.map(({code, id, line, text}) => `${code} ${id} ${line} ${text}`),
      ['id-repeated title 4 Seconde'],
    );
    assert.equal(story.text(), STORY.replace('Ne laisser personne de côté', 'Première'));
    const back = await importStory(story.file, story.sent('fr.csv', 'id,target\ntitle,Première\ntitle,Seconde\n'));
    assert.deepEqual([back.same, back.taken, back.refused.length], [1, 0, 1]);
  });

  test('warns where the file says that it is in another language than the one that was told', async (context) => {
    const story = storyIn(context);
    await extractStory(story.file, 'fr', story.out('fr.xlf'));
    const report = await importStory(story.file, story.out('fr.xlf'), 'pt');
    assert.match(tellReport(report), /warning: the file says it is in French \(fr\), not in Portuguese \(pt\)/);
    assert.equal(report.taken, 1);
    const own = await importStory(story.file, story.out('fr.xlf'), 'fr');
    assert.deepEqual(own.warnings, []);
  });

  test('tells which texts are drafts, since it cannot say so itself', async (context) => {
    const story = storyIn(context);
    const csv = 'id,target,state\ntitle,Sans laisser de côté,needs-review\npeople[ada].role,Modératrice,\n';
    const report = await importStory(story.file, story.sent('fr.csv', csv));
    assert.deepEqual([report.taken, report.warnings.length], [2, 1]);
    assert.match(tellReport(report), /fr\.csv:2 title: warning: this is a draft that needs review/);
  });

  test('stays as it is when the file is in another language, or no file of translations', async (context) => {
    const story = storyIn(context);
    const wrong = await importStory(story.file, story.sent('x.csv', 'id,target\ntitle,Personne\n'), 'ar');
    assert.equal(wrong.refused[0].code, 'script-wrong');
    const unknown = await importStory(story.file, story.sent('y.csv', 'id,target\ntitle,Personne\n'));
    assert.equal(unknown.refused[0].code, 'story-language-unknown');
    const none = await importStory(story.file, story.sent('fr.txt', 'Bonjour'));
    assert.equal(none.refused[0].code, 'format-unknown');
    assert.equal(story.text(), STORY);
  });

  test('goes out and comes back as the guide says, also into a language that it does not have yet', async (context) => {
    const story = storyIn(context, '{"version": 1, "title": "A story", "languages": ["en"]}');
    const guide = readFileSync(join(root, 'docs/translate.md'), 'utf8');
    const [, block] = /## The texts of a story[^]*?```sh\n([^]*?)```/.exec(guide);
    const run = async (line) => {
      const words = line.replace(/^npm run locales( --)? /, '').split(/ +/);
      return runNode(['tools/locales.mjs', ...words.map((word) => (/\.\w+$/.test(word) ? story.out(word) : word))]);
    };
    const [extract, bring] = block.trim().split('\n');
    assert.equal((await run(extract)).code, 0);
    const table = readFileSync(story.out('story-fr.csv'), 'utf8');
    writeFileSync(story.out('story-fr.csv'), table.replace('A story,,missing', 'A story,Un récit,missing'));
    const {code, output} = await run(bring);
    assert.equal(code, 0, output);
    assert.deepEqual(JSON.parse(story.text()).title, {en: 'A story', fr: 'Un récit'});
  });

  test('says how to tell the language where nothing else does', async (context) => {
    const story = storyIn(context);
    const report = await importStory(story.file, story.sent('story-new.csv', 'id,target\ntitle,Un récit\n'));
    assert.match(tellReport(report), /npm run locales -- story import --language fr STORY FILE/);
    assert.equal(story.text(), STORY);
  });

  const crowdin = (language, ...units) =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="${language}" original="story.xlf" datatype="plaintext"><body>${units.join('\n')}</body></file></xliff>`;
  const role = (target, more = '') =>
    `<trans-unit id="7" resname="people[ada].role"><source>Moderator</source><target${more}>${target}</target></trans-unit>`;

  test('takes files of tools that number the texts themselves', async (context) => {
    const story = storyIn(context);
    const report = await importStory(story.file, story.sent('x.xlf', crowdin('fr', role('Modératrice'))));
    assert.deepEqual([report.taken, report.refused], [1, []]);
    assert.equal(story.text(), STORY.replace('{"en": "Moderator"}', '{"en": "Moderator", "fr": "Modératrice"}'));
  });

  test('takes its language from the name of a file whose tool left English in the place of it', async (context) => {
    const story = storyIn(context);
    const report = await importStory(story.file, story.sent('story fr.xlf', crowdin('en', role('Modératrice'))));
    assert.deepEqual([report.language, report.taken], ['fr', 1]);
  });

  test('takes no English for a translation', async (context) => {
    const story = storyIn(context);
    const untouched = role('Moderator', ' state="needs-translation"');
    const swahili = await importStory(story.file, story.sent('x.xlf', crowdin('sw', untouched)));
    assert.deepEqual([swahili.taken, swahili.empty], [0, 1]);
    const csv = 'id,source,target\ntitle,Leaving no one behind,Leaving no one behind\n';
    const french = await importStory(story.file, story.sent('fr.csv', csv));
    assert.match(tellReport(french), /the same as in English; the translation that is there stays: "Ne laisser/);
    assert.equal(story.text(), STORY);
    const first = await importStory(story.file, story.sent('sw.csv', csv));
    assert.equal(first.taken, 1);
    assert.match(tellReport(first), /title: warning: this is a draft that needs review/);
  });

  test('takes names that are the same in both languages', async (context) => {
    const text = '{"version": 1, "people": [{"id": "a", "name": "Eleanor"}], "languages": ["en"]}';
    const story = storyIn(context, text);
    const report = await importStory(story.file, story.sent('fr.csv', 'id,source,target\npeople[a].name,Eleanor,Eleanor\n'));
    assert.deepEqual([report.taken, report.warnings], [1, []]);
  });

  test('that is no JSON is told with its line', async (context) => {
    const story = storyIn(context, '{\n  "title": "A",\n  "summary": \n}');
    await assert.rejects(extractStory(story.file, 'fr', story.out('fr.csv')), /story\.json:4: this is no JSON/);
  });

  test('gets the list of its languages when it has none', async (context) => {
    const story = storyIn(context, '{"version": 1, "title": "A story"}');
    await importStory(story.file, story.sent('fr.csv', 'id,target\ntitle,Un récit\n'), 'fr');
    assert.deepEqual(JSON.parse(story.text()), {
      version: 1,
      title: {en: 'A story', fr: 'Un récit'},
      languages: ['en', 'fr'],
    });
  });

  test('such as the sample takes a whole language', async (context) => {
    const sample = readFileSync(join(root, 'stories/samples/leaving-no-one-behind/story.json'), 'utf8');
    const story = storyIn(context, sample);
    const count = await extractStory(story.file, 'sw', story.out('sw.xlf'));
    assert.ok(count > 50);
    const xliff = readFileSync(story.out('sw.xlf'), 'utf8').replace(
      /<source>([^]*?)<\/source>/g,
      (all, text) => `${all}<target>Sw ${text}</target>`,
    );
    const report = await importStory(story.file, story.sent('done-sw.xlf', xliff));
    assert.deepEqual(report.refused, []);
    assert.equal(report.taken, count);
    const [before, after] = [sample, story.text()].map((text) => JSON.parse(text));
    assert.deepEqual(after.languages, [...before.languages, 'sw']);
    assert.deepEqual(after.title, {...before.title, sw: `Sw ${before.title.en}`});
    // Nothing that was there has gone: each old line is there, but for a comma or a map around a text alone.
    const lines = new Set(story.text().split('\n').map((line) => line.replace(/,$/, '')));
    const lost = sample.split('\n').filter((line) => !lines.has(line.replace(/,$/, '')));
    for (const line of lost) assert.match(line, /"(name|languages|organization|items|text|title|sector)"|^ +"/, line);
  });
});
