import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {parse} from 'parse5';
import {built, root} from './support/repository.mjs';
import {runNode} from './support/run.mjs';

const WEBINAR = join(root, 'stories/samples/leaving-no-one-behind/story.json');
const URL_OF_FOLDER = 'https://site.example/stories/webinar/';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
});

after(() => rm(folder, {recursive: true, force: true}));

/** @param {...string} parameters */
const publish = (...parameters) => runNode([built('publish/publish.js'), ...parameters], folder);

/** @param {string} name */
const read = (name) => readFile(join(folder, name), 'utf8');

/** A small story with what `more` says. @param {object} more */
async function write(more, name = 'story.json') {
  const story = {version: 1, title: 'The river', languages: ['en'], people: [{id: 'ada', name: 'Ada King'}], ...more};
  await writeFile(join(folder, name), JSON.stringify(story));
}

describe('a published story', () => {
  before(async () => {
    const {code, errors} = await publish('publish', WEBINAR, '--out', 'site', '--url', URL_OF_FOLDER.slice(0, -1));
    assert.equal(errors, '');
    assert.equal(code, 0);
  });

  test('has a page a language that names the others by whole addresses', async () => {
    const expected = {en: '', fr: 'fr.html', ar: 'ar.html'};
    for (const [language, name] of Object.entries(expected)) {
      const page = await read(`site/${name || 'index.html'}`);
      assert.match(page, new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`));
      assert.ok(page.includes(`<link rel="canonical" href="${URL_OF_FOLDER}${name}">`));
      for (const [other, file] of Object.entries(expected))
        assert.ok(page.includes(`<link rel="alternate" hreflang="${other}" href="${URL_OF_FOLDER}${file}">`));
    }
  });

  test('has one address for each of its parts in each language, and one name for each in its data', async () => {
    const story = JSON.parse(await readFile(WEBINAR, 'utf8'));
    const kinds = [
      'people',
      'sessions',
      'caseStudies',
      'challenges',
      'recommendations',
      'messages',
      'nextEvents',
      'partners',
    ];
    for (const name of ['index.html', 'ar.html']) {
      const page = await read(`site/${name}`);
      const anchors = [...page.matchAll(/<span id="([^"]+)" slot="([^"]+)" data-vs-plain/g)];
      const ids = anchors.map(([, id]) => id);
      assert.deepEqual([...new Set(ids)], ids);
      for (const {id} of kinds.flatMap((kind) => story[kind])) assert.ok(ids.includes(id), `${name}#${id}`);
      for (const id of ['vs-speaker-card=sophie-plagerson', 'vs-speaker-list', 'vs-story--people'])
        assert.ok(ids.includes(id), `${name}#${id}`);
      for (const [, , slot] of anchors) assert.ok(page.includes(`<slot name="${slot}"></slot>`), slot);
      // One person is one thing, in whatever language a page tells of her.
      assert.ok(page.includes(`"@id":"${URL_OF_FOLDER}#sophie-plagerson"`), name);
      assert.doesNotMatch(page, /"@id":"[^"]*html#/);
    }
    assert.match(
      await read('site/frame/speaker-card/sophie-plagerson.html'),
      /href="\.\.\/\.\.\/index\.html#sophie-plagerson"/,
    );
  });

  test('is HTML without faults, and has no mark of what drew it', async () => {
    for (const name of ['index.html', 'ar.html', 'frame/programme.html', 'frame/sdg-list.fr.html']) {
      const page = await read(`site/${name}`);
      /** @type {string[]} */
      const faults = [];
      parse(page, {onParseError: ({code, startLine}) => void faults.push(`${name}:${startLine} ${code}`)});
      assert.deepEqual(faults, []);
      assert.doesNotMatch(page, /<!--|lit-|story\.invalid|undefined|\[object/);
    }
  });

  test('lets in by its policy just the styles that it has', async () => {
    const page = await read('site/index.html');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style);
    assert.ok(styles.length > 20);
    const hashes = new Set(
      styles.map((style) => `'sha256-${createHash('sha256').update(String(style)).digest('base64')}'`),
    );
    const listed = new Set(policy.match(/'sha256-[^']*'/g));
    assert.deepEqual(listed, hashes);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(page, / style="/);
  });

  test('says to programs what it says to people, and no more', async () => {
    const page = await read('site/fr.html');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const graph = JSON.parse(json)['@graph'];
    const types = graph.map((/** @type {any} */ item) => item['@type']);
    assert.deepEqual(types, ['Article', 'Event', 'Event', 'Report']);
    const [article, event, next, report] = graph;
    assert.equal(article.inLanguage, 'fr');
    assert.equal(article.url, `${URL_OF_FOLDER}fr.html`);
    assert.equal(event.performer.length, 8);
    assert.equal(report.author[0].name, 'Sophie Plagerson');
    for (const {location, eventAttendanceMode} of [event, next])
      assert.deepEqual([location, eventAttendanceMode], [undefined, undefined], 'nobody said where it was');
    // "January" is no date.
    assert.equal(next.startDate, undefined);
    assert.match(page, /<meta property="og:title" content="Le rôle des volontaires/);
    assert.match(page, /<meta property="og:locale" content="fr_FR">/);
    await assert.rejects(read('site/story.ics'), 'a story without a day has no calendar');
  });

  test('is found by sites that ask for oEmbed', async () => {
    const page = await read('site/ar.html');
    const [, address = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? [];
    assert.equal(address, `${URL_OF_FOLDER}oembed.ar.json`);
    const answer = JSON.parse(await read('site/oembed.ar.json'));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.ok(answer.html.includes(`src="${URL_OF_FOLDER}frame/story.ar.html"`));
    assert.ok(answer.width > 0 && answer.height > 0);
  });

  test('has each page that its pages lead to', async () => {
    const names = (await readdir(join(folder, 'site'), {recursive: true})).map((name) => name.replaceAll('\\', '/'));
    const pages = names.filter((name) => name.endsWith('.html'));
    assert.ok(pages.includes('frame/speaker-card/sophie-plagerson.html'));
    assert.ok(pages.includes('frame/case-study-carousel.ar.html'));
    for (const name of pages) {
      const base = new URL(name, 'https://here.example/');
      const page = await read(`site/${name}`);
      const addresses = [...page.matchAll(/(?:href|src)="([^"#]*)/g)].map(
        ([, address]) => new URL(String(address), base),
      );
      for (const {origin, pathname} of addresses)
        if (origin === base.origin && pathname !== '/')
          assert.ok(names.includes(decodeURIComponent(pathname.slice(1))), `${name}: ${pathname}`);
    }
  });

  test('is there in small, too', async () => {
    const page = await readFile(join(folder, 'site/index.html'));
    assert.deepEqual(brotliDecompressSync(await readFile(join(folder, 'site/index.html.br'))), page);
    assert.deepEqual(gunzipSync(await readFile(join(folder, 'site/index.html.gz'))), page);
  });

  test('has the story file as its author wrote it', async () => {
    assert.equal(await read('site/story.json'), await readFile(WEBINAR, 'utf8'));
  });

  test('comes out the same each time', async () => {
    const first = await read('site/published.json');
    await publish('publish', WEBINAR, '--out', 'site', '--url', URL_OF_FOLDER);
    assert.equal(await read('site/published.json'), first);
  });
});

describe('what an author may get wrong', () => {
  test('costs only its item, is told with its path, and fails the command', async () => {
    await write({
      people: [{id: 'ada', name: 'Ada King'}, {name: 'No Id'}],
      caseStudies: [{id: 'a', title: 'A bridge', sdgs: [18]}],
    });
    const {code, errors} = await publish('publish', 'story.json', '--out', 'faulty');
    assert.equal(code, 1);
    assert.match(errors, /story\.json: people\[1\]\.id: it is missing/);
    assert.match(errors, /story\.json: caseStudies\[0\]\.sdgs\[0\]: 18 is not a Goal/);
    const page = await read('faulty/index.html');
    assert.match(page, /Ada King/);
    assert.match(page, /A bridge/);
    assert.doesNotMatch(page, /No Id/);
  });

  test('is no story: nothing is written', async () => {
    await writeFile(join(folder, 'half.json'), '{"version": 1,');
    for (const [file, reason] of [
      ['half.json', /half\.json:1:15 is not JSON/],
      ['none.json', /none\.json cannot be read: there is no such file/],
      ['.', /it is a folder\. Name the story file in it/],
    ]) {
      const {code, errors} = await publish('publish', String(file), '--out', 'nothing');
      assert.equal(code, 1);
      assert.match(errors, /** @type {RegExp} */ (reason));
      assert.doesNotMatch(errors, /\n {4}at /);
      await assert.rejects(readdir(join(folder, 'nothing')));
    }
  });

  test('is an address, a language or an option', async () => {
    await write({});
    for (const [parameters, reason] of [
      [['--url', 'site.example'], /--url: "site\.example" is not the address of a folder/],
      [
        ['--url', 'https://u:secret@site.example/a'],
        /^--url: .* a name or a password, .* Write it without: https:\/\/site\.example\/a\n$/,
      ],
      [['--languages', 'en,english!'], /--languages: "english!" is not a BCP 47 language tag/],
      [['--colour'], /Usage: npx volunteer-story-widgets/],
    ]) {
      const {code, errors} = await publish('publish', 'story.json', '--out', 'nothing', ...parameters);
      assert.equal(code, 1);
      assert.match(errors, /** @type {RegExp} */ (reason));
    }
  });

  test('is an address with a password, which is not told again', async () => {
    for (const url of ['https://u:secret@site.example/a', 'https://secret@site.example/a'])
      assert.doesNotMatch((await publish('publish', 'story.json', '--out', 'nothing', '--url', url)).errors, /secret/);
    await assert.rejects(readdir(join(folder, 'nothing')));
  });

  test('is a folder with files of others, which stay as they are', async () => {
    await write({});
    await mkdir(join(folder, 'theirs'));
    await writeFile(join(folder, 'theirs/thesis.txt'), 'years of work');
    const {code, errors} = await publish('publish', 'story.json', '--out', 'theirs');
    assert.equal(code, 1);
    assert.match(errors, /theirs holds files that this command did not write: thesis\.txt\. Nothing was changed\./);
    assert.deepEqual(await readdir(join(folder, 'theirs')), ['thesis.txt']);
    const left = (await readdir(folder)).filter((name) => name.startsWith('.theirs'));
    assert.deepEqual(left, []);
  });

  test('is text that looks like HTML: it stays text', async () => {
    const hostile = '</script><img src=x onerror=alert(1)><script>alert(1)</script>';
    await write({title: hostile, summary: hostile, people: [{id: 'ada', name: hostile, role: hostile}]});
    await publish('publish', 'story.json', '--out', 'hostile');
    const document = parse(await read('hostile/index.html'));
    /** @type {string[]} */
    const found = [];
    const walk = (/** @type {any} */ node) => {
      if (node.tagName === 'img') found.push('img');
      if (
        node.tagName === 'script' &&
        !node.attrs.some((/** @type {any} */ {name, value}) => name === 'src' || value === 'application/ld+json')
      )
        found.push('script');
      for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) walk(child);
    };
    walk(document);
    assert.deepEqual(found, []);
  });

  test('a story with days has them for calendars', async () => {
    await write({event: {id: 'talk', title: 'A talk', start: '2030-03-04T10:00Z', end: '2030-03-04T11:00Z'}});
    await publish('publish', 'story.json', '--out', 'dated', '--url', 'https://site.example/dated/');
    const calendar = await read('dated/story.ics');
    assert.match(calendar, /DTSTART:20300304T100000Z/);
    assert.match(calendar, /UID:https:\/\/site\.example\/dated\/#talk/);
  });

  test('a story without an event says to programs who is in it, and one with an event who performed', async () => {
    const people = [
      {id: 'ada', name: 'Ada King', participation: 'author'},
      {id: 'bo', name: 'Bo Moyo'},
      {id: 'cy', name: 'Cy Roe', participation: 'moderator'},
    ];
    /** @param {object} more */
    const graphOf = async (more) => {
      await write({people, ...more});
      await publish('publish', 'story.json', '--out', 'graph');
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await read('graph/index.html')) ?? [];
      return JSON.parse(json)['@graph'];
    };
    const namesOf = (/** @type {{name: string}[]} */ items) => items.map(({name}) => name);
    const [, ...all] = await graphOf({});
    assert.deepEqual(namesOf(all), ['Ada King', 'Bo Moyo', 'Cy Roe']);
    assert.ok(all.every((/** @type {any} */ item) => item['@type'] === 'Person'));
    const sessions = [{id: 'one', title: 'One', speakers: ['bo']}];
    const [, event, report, ...others] = await graphOf({
      event: {title: 'A talk'},
      sessions,
      report: {title: 'Rivers', authors: ['ada']},
    });
    assert.deepEqual(namesOf(event.performer), ['Bo Moyo', 'Cy Roe']);
    assert.deepEqual(namesOf(report.author), ['Ada King']);
    assert.deepEqual(others, []);
  });

  test('stories whose addresses are not known have entries of their own in a calendar', async () => {
    /** @param {string} title */
    const uidOf = async (title) => {
      await write({title, event: {title: 'A talk', start: '2030-03-04T10:00Z', end: '2030-03-04T11:00Z'}});
      await publish('publish', 'story.json', '--out', 'calendar');
      return /^UID:(.*)$/m.exec(await read('calendar/story.ics'))?.[1];
    };
    const first = await uidOf('The river');
    assert.ok(first);
    assert.notEqual(await uidOf('The lake'), first);
    assert.equal(await uidOf('The river'), first, 'published again it is the same entry');
  });
});
