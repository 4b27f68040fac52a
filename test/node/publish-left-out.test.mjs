/** What is wrong beside a story, or with an address in it, is told with its place, and is not in the pages either. */
import assert from 'node:assert/strict';
import {chmod, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {png} from './support/images.mjs';
import {built} from './support/repository.mjs';
import {runNode} from './support/run.mjs';
import {storyFolder} from './support/stories.mjs';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
});

after(() => place.remove());

/** All pages of a published folder. @param {string} name */
async function pagesOf(name) {
  const files = await readdir(join(place.folder, name), {recursive: true});
  return Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => place.read(join(name, file))));
}

/** People with photos. @param {readonly string[]} photos */
const people = (photos) => photos.map((photo, index) => ({id: `person-${index}`, name: `Person ${index}`, photo}));

describe('a file beside a story that cannot go with it', () => {
  test('is in no page, where all else is', async () => {
    await place.write('lost/ada.png', png(4, 3));
    await place.writeStory(
      {
        people: [
          {id: 'Nobody', name: 'With a wrong id'},
          {id: 'ada', name: 'Ada King', photo: 'ada.png', href: 'gone.pdf#page=2'},
          {id: 'bo', name: 'Bo Moyo', photo: 'gone.png', role: 'gone.png'},
        ],
        report: {title: 'The report', href: 'gone.pdf'},
        callToAction: {title: 'Join us', href: 'join.html'},
      },
      'lost/story.json',
    );
    const {code, out, errors} = await place.publish(
      'lost/story.json',
      '--out',
      'lost-site',
      '--url',
      'https://s.example/',
    );
    assert.equal(code, 1);
    assert.match(out, /What is wrong in the story is left out of them\./);
    // By their places in the file, although one before them is left out.
    for (const told of [
      /people\[1\]\.href: there is no file gone\.pdf/,
      /people\[2\]\.photo: there is no file gone\.png/,
    ])
      assert.match(errors, told);
    const pages = await pagesOf('lost-site');
    for (const page of pages) assert.doesNotMatch(page, /(?:src|href)="[^"]*(?:gone|join)|s\.example\/gone/);
    const [whole = ''] = pages.filter(
      (page) => page.includes('"canonical" href="https://s.example/"') && page.includes('data-vs-plain'),
    );
    for (const kept of ['Ada King', 'Bo Moyo', 'gone.png', 'The report', 'src="ada.png"'])
      assert.ok(whole.includes(kept), kept);
  });

  test('may be hidden, as files with passwords are', async () => {
    for (const name of ['.env', 'parts/.git/config']) await place.write(`hidden/${name}`, 'secret');
    await place.writeStory({people: people(['.env', 'parts/.git/config'])}, 'hidden/story.json');
    const {code, errors} = await place.publish('hidden/story.json', '--out', 'hidden-site');
    assert.equal(code, 1);
    assert.match(errors, /people\[0\]\.photo: \.env is hidden/);
    assert.match(errors, /people\[1\]\.photo: parts\/\.git\/config is hidden/);
    const files = await readdir(join(place.folder, 'hidden-site'), {recursive: true});
    assert.deepEqual(
      files.filter((name) => /env|config/.test(name)),
      [],
    );
  });

  test('may be no image where one is wanted, or one that does not say its size', async () => {
    await place.write('formats/IMG.heic', 'ftypheic');
    await place.write('formats/report.pdf', '%PDF');
    await place.write('formats/sizeless.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>');
    await place.writeStory(
      {people: people(['IMG.heic', 'sizeless.svg']), report: {title: 'The report', href: 'report.pdf'}},
      'formats/story.json',
    );
    const {code, errors} = await place.publish('formats/story.json', '--out', 'formats-site');
    assert.equal(code, 1);
    assert.match(errors, /people\[0\]\.photo: IMG\.heic is no image that browsers show; save it as JPEG/);
    assert.match(errors, /people\[1\]\.photo: sizeless\.svg does not say its size; give its <svg> a viewBox/);
    assert.equal(errors.trim().split('\n').length, 2);
    const page = await place.read('formats-site/index.html');
    assert.doesNotMatch(page, /IMG\.heic/);
    assert.match(page, /src="sizeless\.svg"/);
    assert.match(page, /href="report\.pdf"/);
  });

  test('may have a name that is too long, or an owner who lets nobody read it', async (t) => {
    const long = `${'n'.repeat(251)}.svg`;
    await place.write(`owners/${long}`, '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>');
    await place.write('owners/theirs.png', png(4, 3));
    await chmod(join(place.folder, 'owners/theirs.png'), 0);
    await place.writeStory({people: people([long, 'theirs.png'])}, 'owners/story.json');
    const isRoot = process.getuid?.() === 0;
    const {code, errors} = await place.publish('owners/story.json', '--out', 'owners-site');
    assert.equal(code, 1);
    assert.match(errors, /people\[0\]\.photo: the name of n+… is too long/);
    assert.match(await place.read('owners-site/index.html'), /Person 0/);
    if (isRoot) return t.diagnostic('who is root may read every file');
    assert.match(errors, /people\[1\]\.photo: you may not read theirs\.png/);
  });
});

describe('an address in a story', () => {
  test('leads from all pages to the file beside the story, and nowhere else', async () => {
    for (const name of ['report.pdf', 'talk.mp4', 'javascript:alert(1)', 'a:b.png'])
      await place.write(`addresses/${name}`, name.endsWith('png') ? png(4, 3) : name);
    await place.writeStory(
      {
        event: {title: 'A talk', recording: 'talk.mp4', start: '2030-03-04', href: 'report.pdf'},
        people: [{id: 'ada', name: 'Ada King', href: './javascript:alert(1)', photo: './a:b.png'}],
        report: {title: 'The report', href: 'report.pdf'},
      },
      'addresses/story.json',
    );
    for (const [out, ...url] of [['nameless'], ['named', '--url', 'https://www.site.example/talk/']]) {
      const {errors} = await place.publish('addresses/story.json', '--out', out, ...url);
      assert.equal(errors, '');
      for (const page of await pagesOf(out)) {
        assert.doesNotMatch(page, /story\.invalid/);
        assert.doesNotMatch(page, /(?:href|src)="(?:javascript|a):/);
      }
      const page = await place.read(`${out}/index.html`);
      assert.ok(page.split('href="./javascript:alert(1)"').length > 2, 'drawn, and in plain HTML');
      assert.match(page, / src="\.\/a:b\.png"/);
      assert.match(page, /<section data-vs-plain>.* href="report\.pdf"/s);
      assert.match(page, /<a href="talk\.mp4">talk\.mp4<\/a>/);
    }
    const frame = await place.read('named/frame/video.html');
    assert.match(frame, />Plays from site\.example</);
    assert.match(frame, / href="\.\.\/\.\.\/talk\.mp4"| href="\.\.\/talk\.mp4"/);
    assert.doesNotMatch(await place.read('nameless/frame/video.html'), /Plays from/);
    const named = await place.read('named/index.html');
    assert.match(named, /"url":"https:\/\/www\.site\.example\/talk\/report\.pdf"/);
    assert.match(named, /"image":"https:\/\/www\.site\.example\/talk\/a:b\.png"/);
    assert.match(await place.read('named/story.ics'), /URL:https:\/\/www\.site\.example\/talk\/report\.pdf/);
  });
});

describe('a story file', () => {
  test('in another encoding is told, and nothing is published', async () => {
    for (const bytes of [Buffer.from('{"version":1,"title":"Café"}', 'latin1'), Buffer.from('\uFEFF{}', 'utf16le')]) {
      await place.write('encoding.json', bytes);
      const {code, errors} = await place.publish('encoding.json', '--out', 'encoding-site');
      assert.equal(code, 1);
      assert.equal(errors, 'encoding.json is not in UTF-8, so that its letters are not known. Save it in UTF-8.\n');
    }
    await place.write('encoding.json', '\uFEFF{"version":1,"title":"Café","languages":["en"]}');
    assert.equal((await place.publish('encoding.json', '--out', 'encoding-site')).errors, '');
  });

  test('that is no JSON is told with the line and the column', async () => {
    await place.write('broken.json', '{"version": 1,\n "title": "The river"\n "people": []}');
    const {code, errors} = await place.publish('broken.json', '--out', 'broken-site');
    assert.equal(code, 1);
    assert.match(errors, /^broken\.json:3:2 is not JSON: .*\. Often a comma/);
  });

  test('may name a language that nobody speaks in it: the page is written, and that is told', async () => {
    await place.writeStory({languages: ['en', 'fr', 'de'], summary: {en: 'Water.', de: 'Wasser.'}}, 'spoken.json');
    assert.equal((await place.publish('spoken.json', '--out', 'spoken')).errors, '');
    await place.writeStory({languages: ['en', 'fr', 'de'], summary: {en: 'Water.'}}, 'mute.json');
    const {code, errors} = await place.publish('mute.json', '--out', 'mute');
    assert.equal(code, 1);
    assert.match(errors, /languages: neither the story nor the widgets have a text in "de"\. There are: en, fr, ar/);
    assert.match(await place.read('mute/de.html'), /Water\./);
    for (const wrong of ['en,fe', 'en,index']) {
      const answer = await place.publish('mute.json', '--out', 'wrong', '--languages', wrong);
      assert.equal(answer.code, 1);
      assert.match(answer.errors, /--languages: neither the story nor the widgets have a text in "(fe|index)"/);
    }
    await assert.rejects(place.read('wrong/index.html'));
  });

  test('is not published with an option given twice, or an address with the end of a line in it', async () => {
    await place.writeStory({});
    const twice = await place.publish('story.json', '--out', 'once', '--out', 'twice');
    assert.match(twice.errors, /^--out is given twice\. Give it once\./);
    const lines = await place.publish('story.json', '--out', 'lines', '--url', 'https://site.example/a%0Ab/');
    assert.match(lines.errors, /--url: .* holds a sign that is no letter/);
    assert.deepEqual([twice.code, lines.code], [1, 1]);
  });
});

test('a story in another encoding is told for pages, too', async () => {
  await place.write('pages/story.json', Buffer.from('{"version":1,"title":"Café"}', 'latin1'));
  await place.write('pages/index.html', '<!doctype html><title>x</title><vs-story src="story.json">Text</vs-story>');
  const {code, errors} = await runNode([built('publish/publish.js'), 'prerender', 'pages/index.html'], place.folder);
  assert.equal(code, 1);
  assert.match(errors, /pages\/story\.json is not in UTF-8; save it in UTF-8/);
});
