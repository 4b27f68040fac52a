import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {build} from 'esbuild';
import {root} from './support/repository.mjs';

// The validator that ESLint brings. It knows draft 7, in whose words the schema is written.
const require = createRequire(import.meta.url);
const Ajv = createRequire(require.resolve('eslint'))('ajv');

/**
 * Modules of the sources with all that they import, compiled and imported.
 * @param {string[]} paths below src/
 * @returns {Promise<Record<string, any>>}
 */
async function importSources(...paths) {
  const contents = paths.map((path) => `export * from './src/${path}';`).join('\n');
  const {outputFiles} = await build({stdin: {contents, resolveDir: root}, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const {storyJsonSchema, readStory} = await importSources('story/json-schema.ts', 'story/read.ts');
// Its own `$schema` is one that the validator does not know.
const validate = new Ajv({allErrors: true, logger: false}).compile({...storyJsonSchema(), $schema: undefined});

const ADDRESS = 'https://partner.example/stories/story.json';

/** Whether the check of what visitors load finds nothing wrong. */
async function isRight(file) {
  const result = await readStory(file, ADDRESS);
  return result.type === 'ready' && result.faults.length === 0;
}

const PERSON = {id: 'ada', name: 'Ada'};

/** @type {Record<string, Record<string, unknown>>} */
const GOOD = {
  'the least there can be': {},
  'unknown fields': {$schema: 'story.schema.json', note: 1},
  'texts in several languages': {summary: {en: 'E', 'sr-Latn': 'S', fr: ''}},
  addresses: {
    people: [
      {...PERSON, photo: 'a/b:c.jpg', href: 'mailto:ada@a.example'},
      {id: 'b', name: 'B', photo: 'DATA:image/png,x'},
    ],
    organizer: {name: 'O', href: '//a.example'},
  },
  dates: {nextEvents: ['2025', '2025-11', '2025-11-20T14:00+01:00', '--11'].map((start) => ({start}))},
  references: {people: [PERSON], messages: [{id: 'm', text: 'M', by: 'ada', kind: 'quote'}]},
  tags: {caseStudies: [{id: 'a', title: 'A', sdgs: [1, 17], factors: ['geography'], country: 'xk'}]},
  captions: {event: {captions: {en: 't.vtt', 'pt-BR': 'https://a.example/t.vtt', fr: ''}}},
  downloads: {report: {title: 'R', downloads: {en: 'r.pdf'}}},
};

/** @type {Record<string, Record<string, unknown>>} */
const BAD = {
  'another version': {version: 2},
  'an empty title': {title: ''},
  'a title without a language': {title: {}},
  'a title whose languages are empty': {title: {en: '', fr: ''}},
  'a wrong tag': {summary: {english: 'E'}},
  'a blank text in a language': {summary: {en: ' '}},
  'a person without a name': {people: [{id: 'ada'}]},
  'a list that is none': {people: {}},
  'a wrong id': {people: [{...PERSON, id: 'Ada L'}]},
  'too long an id': {people: [{...PERSON, id: 'a'.repeat(65)}]},
  'a Goal that is none': {caseStudies: [{id: 'a', title: 'A', sdgs: [18]}]},
  'a Goal twice': {caseStudies: [{id: 'a', title: 'A', sdgs: [3, 3]}]},
  'a factor that is none': {factors: [{factor: 'poverty'}]},
  'a script in place of an address': {people: [{...PERSON, href: 'javascript:alert(1)'}]},
  'a file in place of an address': {people: [{...PERSON, href: 'file:///a'}]},
  'a picture that is text': {people: [{...PERSON, photo: 'data:text/html,x'}]},
  'an empty address': {people: [{...PERSON, photo: ''}]},
  'a date that is none': {event: {start: '20 November'}},
  'a month that is none': {event: {start: '2025-13'}},
  'a time zone that is an offset': {event: {timeZone: '+01:00'}},
  'a country by its name': {people: [{...PERSON, country: 'Zambia'}]},
  'a flag in quotation marks': {sessions: [{id: 's', title: 'S', joint: 'true'}]},
  'captions of no language': {event: {captions: 't.vtt'}},
  'downloads without any': {report: {title: 'R', downloads: {}}},
};

describe('the JSON Schema of the story file', () => {
  for (const [what, more] of Object.entries(GOOD)) {
    test(`accepts ${what}, as the widgets do`, async () => {
      const file = {version: 1, title: 'A story', ...more};
      assert.ok(await isRight(file), 'the check finds a fault');
      validate(file);
      assert.deepEqual(validate.errors, null);
    });
  }

  for (const [what, more] of Object.entries(BAD)) {
    test(`rejects ${what}, as the widgets do`, async () => {
      const file = {version: 1, title: 'A story', ...more};
      assert.ok(!(await isRight(file)), 'the check finds no fault');
      assert.equal(validate(file), false);
    });
  }

  test('accepts the sample', async () => {
    const file = JSON.parse(readFileSync(join(root, 'stories/samples/leaving-no-one-behind/story.json'), 'utf8'));
    assert.ok(await isRight(file), 'the check finds a fault');
    validate(file);
    assert.deepEqual(validate.errors, null);
  });
});
