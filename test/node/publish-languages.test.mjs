/** The languages of the pages where the story names none. */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {storyFolder} from './support/stories.mjs';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
});

after(() => place.remove());

/**
 * Publishes a story.
 * @param {object} more @param {...string} parameters
 * @returns {Promise<{out: string, errors: string, pages: Record<string, string>}>} `pages` have their languages by their names
 */
async function publish(more, ...parameters) {
  await place.writeStory(more);
  const {out, errors} = await place.publish('story.json', '--out', 'site', ...parameters);
  const names = (await readdir(join(place.folder, 'site'))).filter((name) => name.endsWith('.html'));
  const languages = await Promise.all(
    names.map(async (name) => String(/<html lang="([^"]*)"/.exec(await place.read(`site/${name}`))?.[1])),
  );
  return {out, errors, pages: Object.fromEntries(names.map((name, index) => [name, String(languages[index])]))};
}

describe('a story that names no languages', () => {
  test('is published in those of its texts, in the order in which they come, and that is told', async () => {
    const {out, errors, pages} = await publish({
      languages: undefined,
      title: {fr: 'La rivière', en: 'The river'},
      people: [{id: 'ada', name: 'Ada King', role: {sw: 'Mhandisi', FR: 'Ingénieure'}}],
      // Names of fields that could be languages, and languages of files, are no languages of texts.
      event: {id: 'talk', end: '2030-03-04', captions: {de: 'https://site.example/de.vtt'}},
      messages: [{id: 'one', text: 'It flows.', by: 'ada'}],
    });
    assert.equal(errors, '');
    assert.deepEqual(pages, {'index.html': 'fr', 'en.html': 'en', 'sw.html': 'sw'});
    assert.match(out, /^story\.json names no "languages"\. .* fr, en, sw.*"languages": \["fr","en","sw"\]/m);
  });

  test('in one language is published in that, and in English where no text has a language', async () => {
    const french = await publish({languages: undefined, title: {fr: 'La rivière'}});
    assert.deepEqual(french.pages, {'index.html': 'fr'});
    const plain = await publish({languages: undefined});
    assert.deepEqual(plain.pages, {'index.html': 'en'});
    assert.match(plain.out, /^story\.json names no "languages".* English\. .*"languages": \["fr"\]/m);
  });

  test('is not told of where whoever publishes names them, nor is one that names its own', async () => {
    for (const parameters of [['--languages', 'fr'], []]) {
      const {out, errors} = await publish({languages: parameters[0] ? undefined : ['fr']}, ...parameters);
      assert.equal(errors, '');
      assert.doesNotMatch(out, /names no/);
    }
  });
});

test('a language that a story names by no tag is told with its place', async () => {
  const {errors} = await publish({languages: ['en', 'fr-a']});
  assert.match(errors, /^story\.json: languages: "fr-a" is not a BCP 47 language tag\./);
});
