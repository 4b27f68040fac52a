import assert from 'node:assert/strict';
import {readdir, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {avif, jpeg, png, webp} from './support/images.mjs';
import {storyFolder} from './support/stories.mjs';

const URL_OF_FOLDER = 'https://site.example/stories/river/';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;

before(async () => {
  place = await storyFolder();
});

after(() => place.remove());

/** People with photos. @param {...string} photos */
const withPhotos = (...photos) => ({
  people: photos.map((photo, index) => ({id: `person-${index}`, name: `Person ${index}`, photo})),
});

/** @param {string} name */
const filesIn = (name) => readdir(join(place.folder, name), {recursive: true});

describe('a file beside a story', () => {
  test('goes with it, and one that is not there is told; none comes from elsewhere', async () => {
    await place.write('files/images/ada.svg', DRAWING);
    await place.write('secret.png', 'secret');
    await place.writeStory(withPhotos('images/ada.svg', 'images/bob.png', '../secret.png'), 'files/story.json');
    const {code, errors} = await place.publish('files/story.json', '--out', 'site-with-files');
    assert.equal(code, 1);
    assert.match(errors, /people\[1\]\.photo: there is no file images\/bob\.png beside the story/);
    assert.equal(await place.read('site-with-files/images/ada.svg'), DRAWING);
    assert.match(await place.read('site-with-files/index.html'), /src="images\/ada\.svg"/);
    assert.match(
      await place.read('site-with-files/frame/speaker-card/person-0.html'),
      /src="\.\.\/\.\.\/images\/ada\.svg"/,
    );
    assert.deepEqual(
      (await filesIn('site-with-files')).filter((name) => name.includes('secret')),
      [],
    );
  });

  test('may be an image: each page says how large it is, and what is none is told', async () => {
    const files = {
      'ada.png': png(640, 480),
      'on its side.jpg': jpeg(400, 300, 6),
      'a#1.png': png(20, 10),
      'bridge.webp': webp(1200, 800),
      'cover.avif': avif(300, 400),
      'logo.png': png(400, 200),
      'words.png': Buffer.from('no image'),
      'large.png': Buffer.alloc(50_000_001),
    };
    for (const [name, bytes] of Object.entries(files)) await place.write(`with-images/${name}`, bytes);
    await place.write('elsewhere.png', png(1, 1));
    await symlink(join(place.folder, 'elsewhere.png'), join(place.folder, 'with-images/link.png'));
    const names = ['ada.png?v=2', 'on%20its%20side.jpg', 'words.png', 'large.png', 'link.png', '/etc/hostname.png'];
    await place.writeStory(
      {
        ...withPhotos(...names, 'a%231.png', 'ada.png'),
        caseStudies: [{id: 'bridge', title: 'A bridge', image: 'bridge.webp', summary: 'It stands.'}],
        report: {title: 'Bridges', image: 'cover.avif'},
        partners: [{id: 'river', name: 'River', logo: 'logo.png'}],
      },
      'with-images/story.json',
    );
    const {errors} = await place.publish('with-images/story.json', '--out', 'sized', '--url', URL_OF_FOLDER);
    const page = await place.read('sized/index.html');
    for (const [src, width, height] of [
      ['ada.png?v=2', 640, 480],
      ['ada.png', 640, 480],
      ['a%231.png', 20, 10],
      ['on%20its%20side.jpg', 300, 400],
      ['bridge.webp', 1200, 800],
      ['cover.avif', 300, 400],
      ['logo.png', 96, 48],
    ])
      assert.ok(
        [...page.matchAll(/<img [^>]*>/g)].some(
          ([tag]) =>
            tag.includes(` src="${src}"`) && tag.includes(` width="${width}"`) && tag.includes(` height="${height}"`),
        ),
        String(src),
      );
    assert.match(page, /<meta property="og:image:width" content="1200">/);
    assert.match(errors, /people\[2\]\.photo: words\.png is no image that browsers show; save it as JPEG/);
    assert.match(errors, /people\[3\]\.photo: large\.png has 50 MB, which visitors would wait for/);
    assert.match(errors, /people\[4\]\.photo: there is no file link\.png beside the story/);
    assert.match(errors, /people\[5\]\.photo: there is no file/);
    assert.deepEqual(
      (await filesIn('sized')).filter((name) => /large|link|hostname/.test(name)),
      [],
    );
  });

  test('may have a percent sign in its name: it goes along, and how its address is written is told', async () => {
    await place.write('percent/50% women.png', png(4, 3));
    await place.writeStory(withPhotos('50% women.png'), 'percent/story.json');
    const {code, errors} = await place.publish('percent/story.json', '--out', 'percent-site');
    assert.equal(code, 1);
    assert.match(errors, /^percent\/story\.json: people\[0\]\.photo: .*; write 50%25%20women\.png, or give the file/);
    assert.equal(errors.trim().split('\n').length, 1);
    assert.ok((await filesIn('percent-site')).includes('50% women.png'));
    assert.match(await place.read('percent-site/index.html'), / src="50%25%20women\.png"/);
    await place.writeStory(withPhotos('50%25%20women.png'), 'percent/story.json');
    assert.equal((await place.publish('percent/story.json', '--out', 'percent-site')).errors, '');
  });

  test('may be the story, or a page of it; a file whose name is taken costs only itself', async () => {
    await place.write('doubles/Ada.svg', DRAWING);
    await place.write('doubles/ada.svg', DRAWING.replace('/>', ' id="small"/>'));
    await place.write('doubles/Index.html', 'theirs');
    await place.write('doubles/published.json', 'theirs');
    await place.write('doubles/vs-assets/ada.svg', DRAWING);
    await place.writeStory(
      {
        people: [
          {id: 'ada', name: 'Ada King', photo: 'Ada.svg', href: 'story.json'},
          {id: 'bo', name: 'Bo Moyo', photo: 'ada.svg', href: 'index.html#ada'},
          {id: 'cy', name: 'Cy Roe', photo: 'vs-assets/ada.svg', href: 'Index.html'},
          {id: 'di', name: 'Di Poe', href: 'published.json'},
        ],
      },
      'doubles/story.json',
    );
    const {code, errors} = await place.publish('doubles/story.json', '--out', 'doubles-site');
    assert.equal(code, 1);
    assert.deepEqual(errors.trim().split('\n'), [
      'doubles/story.json: people[1].photo: the folder has a file Ada.svg already, so that ada.svg is not copied; give it another name',
      'doubles/story.json: people[2].photo: the folder vs-assets/ is for scripts of the pages, so that vs-assets/ada.svg is not copied; put it into another folder',
      'doubles/story.json: people[2].href: the folder has a file index.html already, so that Index.html is not copied; give it another name',
      'doubles/story.json: people[3].href: the folder has a file published.json already, so that published.json is not copied; give it another name',
    ]);
    const page = await place.read('doubles-site/index.html');
    for (const name of ['Ada King', 'Bo Moyo', 'Cy Roe', 'Di Poe']) assert.ok(page.includes(name));
    assert.match(page, /href="story\.json"/);
    assert.equal(await place.read('doubles-site/Ada.svg'), DRAWING);
    assert.match(await place.read('doubles-site/published.json'), /"generator"/);
  });

  test('may have no ending; what is no file is told', async () => {
    await place.write('endings/licence', 'Free for all.');
    await place.writeStory(
      {
        people: [
          {id: 'ada', name: 'Ada King', href: 'licence'},
          {id: 'bo', name: 'Bo Moyo', href: 'about'},
        ],
      },
      'endings/story.json',
    );
    const {errors} = await place.publish('endings/story.json', '--out', 'endings-site');
    assert.match(errors, /people\[1\]\.href: there is no file about beside the story/);
    assert.equal(errors.trim().split('\n').length, 1);
    assert.equal(await place.read('endings-site/licence'), 'Free for all.');
  });

  test('is let in by the policy of the pages, as is a site that the story names, and no other', async () => {
    await place.write('policy/talk.mp4', 'video');
    await place.writeStory(
      {
        ...withPhotos('http://intranet.example:8080/ada.jpg'),
        organizer: {name: 'River', href: 'http://elsewhere.example/'},
        event: {title: 'A talk', recording: 'talk.mp4', captions: {en: 'http://captions.example/talk.vtt'}},
      },
      'policy/story.json',
    );
    await place.publish('policy/story.json', '--out', 'policy-site', '--url', 'http://intranet.example/river/');
    for (const name of ['index.html', 'frame/video.html']) {
      const page = await place.read(`policy-site/${name}`);
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
      assert.match(policy, /img-src 'self' http:\/\/intranet\.example https: data: http:\/\/intranet\.example:8080;/);
      assert.match(policy, /media-src 'self' http:\/\/intranet\.example https: http:\/\/captions\.example;/);
      assert.doesNotMatch(policy, /elsewhere/);
    }
  });
});
