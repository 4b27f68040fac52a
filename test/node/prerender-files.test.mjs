import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {jpeg, png} from './support/images.mjs';
import {folder, prerender, read, write} from './support/prerendering.mjs';

/** @param {string} body */
const pageOf = (body) =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Page</title></head>\n<body>${body}</body>\n</html>\n`;

describe('a folder of drawn pages', () => {
  test('has all pages, also those without a widget, as they were', async () => {
    const [card, plain] = [pageOf('<vs-place country="BD"></vs-place>'), `\uFEFF${pageOf('<p>Nothing here</p>')}`];
    await write('from/card.html', card);
    await write('from/about/us.html', plain);
    const {code, out, errors} = await prerender('from/card.html', 'from/about/us.html', '--out', 'to');
    assert.equal(errors, '');
    assert.equal(code, 0);
    assert.match(await read('to/card.html'), /Bangladesh/);
    assert.equal(await read('to/about/us.html'), plain);
    assert.match(out, /^to\/about\/us\.html is from\/about\/us\.html as it was\.$/m);
    assert.match(out, /1 widget drawn: to\/card\.html\./);
    await write('from/about/us.html', plain.replace('Nothing', 'Not much'));
    assert.equal((await prerender('from/card.html', 'from/about/us.html', '--out', 'to')).code, 0);
    assert.match(await read('to/about/us.html'), /Not much here/, 'what it copied, it may replace');
    await write('to/about/us.html', 'years of work');
    const {errors: refused} = await prerender('from/card.html', 'from/about/us.html', '--out', 'to');
    assert.match(refused, /^to\/about\/us\.html is there already, and this command did not write it/);
    assert.equal(await read('to/about/us.html'), 'years of work');
    await write('to/about/us.html', plain);
    const undone = await prerender('--undo', 'to/card.html', 'to/about/us.html', '--out', 'back');
    assert.equal(undone.code, 0);
    assert.equal(await read('back/card.html'), card);
    assert.equal(await read('back/about/us.html'), plain);
  });

  test('never has one in the place of a file of somebody else', async () => {
    await write('mine/card.html', pageOf('<vs-place country="BD"></vs-place>'));
    await write('mine/plain.html', pageOf('<p>Nothing here</p>'));
    await write('theirs/plain.html', 'years of work');
    const {code, errors} = await prerender('mine/card.html', 'mine/plain.html', '--out', 'theirs');
    assert.equal(code, 1);
    assert.match(errors, /theirs\/plain\.html is there already, and this command did not write it/);
    assert.equal(await read('theirs/plain.html'), 'years of work');
    assert.deepEqual((await readdir(join(folder, 'theirs'))).sort(), ['card.html', 'plain.html']);
  });
});

describe('an image beside a drawn page', () => {
  test('has its room: the page says how large it is', async () => {
    await write('site/data/photos/ada 1.png', png(640, 480));
    await write('site/data/photos/on-its-side.jpg', jpeg(400, 300, 6));
    await write('site/data/photos/words.png', 'no image');
    const photos = ['photos/ada%201.png', 'photos/on-its-side.jpg?v=2', 'photos/words.png', 'photos/none.png'];
    await write(
      'site/data/story.json',
      JSON.stringify({
        version: 1,
        title: 'The river',
        people: photos.map((photo, index) => ({id: `person-${index}`, name: `Person ${index}`, photo})),
      }),
    );
    await write('site/pages/list.html', pageOf('<vs-speaker-list src="../data/story.json"></vs-speaker-list>'));
    await write('site/rooted.html', pageOf('<vs-speaker-card src="/data/story.json#person-0"></vs-speaker-card>'));
    const {errors} = await prerender('site/pages/list.html', 'site/rooted.html', '--root', 'site');
    assert.equal(errors, '');
    const list = await read('site/pages/list.html');
    assert.match(list, /<img width="640" height="480"[^>]* src="\.\.\/data\/photos\/ada%201\.png"/);
    assert.match(list, /<img width="300" height="400"[^>]* src="\.\.\/data\/photos\/on-its-side\.jpg\?v=2"/);
    for (const name of ['words', 'none'])
      assert.match(list, new RegExp(`<img(?![^>]* width=)[^>]* src="[^"]*${name}\\.png"`));
    assert.match(
      await read('site/rooted.html'),
      /<img width="640" height="480"[^>]* src="\/data\/photos\/ada%201\.png"/,
    );
  });
});
