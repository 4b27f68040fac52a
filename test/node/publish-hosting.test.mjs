import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {headersFor, parseHeaderRules} from '../../tools/header-rules.mjs';
import {headersFile} from '../../tools/publish/hosting.mjs';
import {png} from './support/images.mjs';
import {root} from './support/repository.mjs';
import {storyFolder} from './support/stories.mjs';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
});

after(() => place.remove());

const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const FOREVER = 'public, max-age=31536000, immutable';

describe('the rules for Netlify and Cloudflare Pages', () => {
  test('say of each file once how long it is kept, and that every site may read it', async () => {
    for (const name of [
      'photo of ada.png',
      'images/ada.png',
      'assets/ada.png',
      'captions.vtt',
      'report.pdf',
      'own.txt',
    ])
      await place.write(name, png(4, 3));
    await place.writeStory({
      languages: ['en', 'fr'],
      people: [
        {id: 'ada', name: 'Ada King', photo: 'photo of ada.png', href: 'report.pdf'},
        {id: 'bo', name: 'Bo Moyo', photo: 'images/ada.png', href: 'own.txt'},
        {id: 'cy', name: 'Cy Roe', photo: 'assets/ada.png'},
      ],
      event: {title: 'A talk', recording: 'https://site.example/talk.mp4', captions: {en: 'captions.vtt'}},
    });
    const {errors} = await place.publish('story.json', '--out', 'site', '--url', 'https://site.example/a%20story/');
    assert.equal(errors, '');
    const rules = parseHeaderRules(await place.read('site/_headers'));
    const entries = await readdir(join(place.folder, 'site'), {recursive: true, withFileTypes: true});
    const names = entries
      .filter((entry) => entry.isFile() && !/^(_headers|published\.json|nginx\.conf\.txt)|\.(br|gz)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(place.folder, 'site/').length));
    assert.ok(names.includes('photo of ada.png') && names.includes('fr.html') && names.includes('own.txt'));
    // Cloudflare Pages leads from a page to its name without ".html", and from index.html to its folder.
    const shown = names.flatMap((name) => [name, name.replace(/(^|\/)index\.html$|\.html$/, '$1')]);
    for (const name of new Set(shown)) {
      const headers = headersFor(rules, `/a%20story/${encodeURI(name)}`);
      assert.equal(headers['cache-control'], name.startsWith('vs-assets/') ? FOREVER : SHORT, name);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
    assert.deepEqual(headersFor(rules, '/another/index.html'), {});
  });

  test('are at most as many as Cloudflare Pages reads, or its author is told what to do', () => {
    const photos = Array.from({length: 120}, (_, index) => `${index}.jpg`);
    assert.equal(headersFile('/', ['index.html', ...photos]).isLong, true);
    const inFolder = headersFile('/', ['index.html', ...photos.map((name) => `photos/${name}`)]);
    assert.equal(inFolder.isLong, false);
    assert.equal(headersFor(parseHeaderRules(inFolder.text), '/photos/119.jpg')['cache-control'], SHORT);
  });
});

test('the rules for Apache that the page has send the same headers as all others', async () => {
  const page = await readFile(join(root, 'docs/publish.md'), 'utf8');
  const [, apache = ''] = /```apache\n(.*?)```/s.exec(page) ?? [];
  const told = [...apache.matchAll(/^Header set (\S+) "([^"]*)"/gm)].map(([, name, value]) => [
    String(name).toLowerCase(),
    value,
  ]);
  const rules = parseHeaderRules(headersFile('/', ['index.html']).text);
  assert.deepEqual(Object.fromEntries(told), headersFor(rules, '/index.html'));
  assert.ok(apache.includes(`Header set Cache-Control "${FOREVER}"`));
});
