import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {chmod, lstat, mkdir, readFile, readdir, stat, symlink} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {parse, parseFragment} from 'parse5';
import {root} from './support/repository.mjs';
import {folder, prerender, read, write} from './support/prerendering.mjs';

const WEBINAR = join(root, 'stories/samples/leaving-no-one-behind/story.json');

/** What is drawn into a tag, with what is in it, and the mark of the tag. */
const DRAWN =
  / data-vs-drawn(?=><template)|<template shadowrootmode="open" data-vs-drawn>.*?<\/template>(?=<\/?(?!template)|[^<]|$)/gs;

/** A small story with what `more` says. @param {object} more */
const storyWith = (more) =>
  JSON.stringify({version: 1, title: 'The river', languages: ['en'], people: [{id: 'ada', name: 'Ada King'}], ...more});

/** @param {string} body @param {string} [attributes] of `<html>` */
const pageOf = (body, attributes = 'lang="en"') =>
  `<!doctype html>\n<html ${attributes}>\n<head><meta charset="utf-8"><title>Page</title></head>\n<body>${body}</body>\n</html>\n`;

/**
 * The inside of what is drawn in the first tag of a page.
 * @param {string} body
 * @param {{attributes?: string, name?: string, parameters?: string[]}} [options]
 */
async function drawn(body, {attributes, name = 'one.html', parameters = []} = {}) {
  await write(name, pageOf(body, attributes));
  const result = await prerender(name, ...parameters);
  const [, inside = ''] =
    /<template shadowrootmode="open" data-vs-drawn>(.*)<\/template>/s.exec(await read(name)) ?? [];
  return {...result, inside, text: textOf(inside)};
}

/** What readers see of HTML, about. @param {string} html */
function textOf(html) {
  /** @param {any} node @returns {string} */
  const walk = (node) =>
    node.tagName === 'style' || node.attrs?.some(({name}) => name === 'hidden')
      ? ''
      : (node.value ?? '') + (node.content?.childNodes ?? node.childNodes ?? []).map(walk).join('');
  return walk(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

describe('a page with drawn widgets', () => {
  test('is the page of its author, but for what is drawn in its tags', async () => {
    const body = `<p>Text with 😀 and é</p>
      <!-- <vs-speaker-card name="Comment"></vs-speaker-card> -->
      <script>const tag = '<vs-speaker-card name="Script"></vs-speaker-card>';</script>
      <noscript><vs-speaker-card name="Noscript"></vs-speaker-card></noscript>
      <template><vs-speaker-card name="Template"></vs-speaker-card></template>
      <textarea><vs-speaker-card name="Field"></vs-speaker-card></textarea>
      <svg><vs-speaker-card name="Drawing"></vs-speaker-card></svg>
      <P CLASS=odd>An <VS-SDG-Badge goal = 5 data-x='>"'
        >Goal 5</VS-SDG-Badge   > in a paragraph <ul><li>without an end
      <table><tr><td><vs-speaker-card name="Ada &amp; Bo">He &lt; she</vs-speaker-card></table>`;
    for (const [name, page] of [
      ['lines.html', pageOf(body)],
      ['windows.html', pageOf(body).replaceAll('\n', '\r\n')],
      ['mark.html', `\uFEFF${pageOf(body)}`],
      ['part.html', body],
      ['deep.html', `${'<div>'.repeat(5_000)}${body}`],
      ['no-end.html', `<vs-speaker-card name="Ada"></vs-speaker-card>`],
    ]) {
      await write(name, page);
      const {code, errors} = await prerender(name);
      assert.equal(errors, '');
      assert.equal(code, 0);
      const changed = await read(name);
      assert.equal(changed.replace(DRAWN, ''), page);
      const names = ['Comment', 'Script', 'Noscript', 'Template', 'Field', 'Drawing'];
      for (const other of names)
        assert.equal(changed.split(other).length, page.split(other).length, `${other} is drawn`);
      assert.match(changed, /Ada/);
      if (name !== 'no-end.html') assert.match(changed, /Gender Equality/);
    }
  });

  test('comes out the same each time, and as it was when all is taken out', async () => {
    const page = pageOf('<vs-sdg-list goals="3, 5"></vs-sdg-list><vs-speaker-list src="story.json"></vs-speaker-list>');
    await write('story.json', storyWith({}));
    await write('again.html', page);
    await prerender('again.html');
    const first = await read('again.html');
    assert.ok(first.length > page.length + 5_000);
    assert.equal((await prerender('again.html')).code, 0);
    assert.equal(await read('again.html'), first);
    const {code, out} = await prerender('--undo', 'again.html');
    assert.equal(code, 0);
    assert.match(out, /again\.html/);
    assert.equal(await read('again.html'), page);
    assert.match((await prerender('--undo', 'again.html')).out, /nothing was drawn/);
  });

  test('has anew what changed in its tags or in the story', async () => {
    await write('changing.json', storyWith({}));
    const {text} = await drawn('<vs-speaker-card src="changing.json#ada"></vs-speaker-card>', {name: 'changing.html'});
    assert.match(text, /Ada King/);
    await write('changing.json', storyWith({people: [{id: 'ada', name: 'Ada Lovelace'}]}));
    await write('changing.html', (await read('changing.html')).replace('#ada"', '#ada" job-title="Engineer"'));
    await prerender('changing.html');
    const page = await read('changing.html');
    assert.match(page, /Ada Lovelace/);
    assert.match(textOf(page), /Engineer/);
    assert.doesNotMatch(page, /Ada King/);
    assert.equal(page.match(/ data-vs-drawn/g)?.length, 2);
  });

  test('is HTML without faults, and has no mark of what drew it', async () => {
    await write('webinar.json', await readFile(WEBINAR));
    await write(
      'whole.html',
      pageOf('<vs-story src="webinar.json"></vs-story><vs-programme src="webinar.json"></vs-programme>'),
    );
    assert.equal((await prerender('whole.html')).errors, '');
    const page = await read('whole.html');
    /** @type {string[]} */
    const faults = [];
    parse(page, {onParseError: ({code, startLine}) => void faults.push(`${startLine} ${code}`)});
    assert.deepEqual(faults, []);
    assert.doesNotMatch(page, /<!--|lit-|\.invalid|undefined|\[object| style="/);
  });

  test('shows text that looks like HTML as text', async () => {
    const hostile = '</template></style></vs-speaker-card><img src=x onerror=alert(1)><script>alert(1)</script>';
    await write('hostile.json', storyWith({people: [{id: 'ada', name: hostile, role: hostile}]}));
    const written = hostile.replaceAll('<', '&lt;');
    const page = pageOf(
      `<vs-speaker-card src="hostile.json#ada"></vs-speaker-card><vs-speaker-card name="${written}">${written}</vs-speaker-card>`,
    );
    await write('hostile.html', page);
    assert.equal((await prerender('hostile.html')).code, 0);
    const changed = await read('hostile.html');
    assert.equal(changed.match(/<(img|script)\b/g), null);
    await prerender('--undo', 'hostile.html');
    assert.equal(await read('hostile.html'), page);
  });
});

describe('a drawn widget', () => {
  test('is drawn from its attributes, those too that it takes from browsers', async () => {
    const {text, inside} = await drawn(
      '<vs-speaker-card name="Ada King" role="Programme Analyst" participation="speaker"></vs-speaker-card>',
    );
    assert.equal(text, 'AKSpeaker Ada King Programme Analyst');
    assert.match(inside, /<h3 part="heading">/);
  });

  test('knows the text between its tags as a browser does', async () => {
    const link = await drawn(
      '<vs-speaker-card name="Ada King"><a href="https://a.example/">Ada King</a></vs-speaker-card>',
    );
    assert.match(link.inside, /<h3 part="heading"><a href="https:\/\/a\.example\/"/);
    assert.match(link.inside, /<div part="text"[^>]* hidden/);
    const text = await drawn('<vs-speaker-card name="Ada King"><p>What she did.</p></vs-speaker-card>');
    assert.doesNotMatch(text.inside, /<div part="text"[^>]* hidden/);
    const field = await drawn('<vs-speaker-card name="Ada King">Ada King <button>Ask her</button></vs-speaker-card>');
    assert.match(field.inside, /<div part="text" class="raised"/);
    const empty = await drawn('<vs-speaker-card name="Ada King">\n  <!-- nothing -->\n</vs-speaker-card>');
    assert.match(empty.inside, /<div part="text"[^>]* hidden/);
    const image = await drawn('<vs-speaker-card name="Ada King"><img alt="" src="ada.jpg"></vs-speaker-card>');
    assert.doesNotMatch(image.inside, /<div part="text"[^>]* hidden/);
  });

  test('shows what the story tells in place of a text, and leaves more than a text', async () => {
    await write('told.json', storyWith({people: [{id: 'ada', name: 'Ada King', summary: 'She told much.'}]}));
    const one = await drawn('<vs-speaker-card src="told.json#ada"><a href="#">Ada</a></vs-speaker-card>');
    assert.match(one.text, /She told much\./);
    assert.match(one.inside, /<div part="text"[^>]* hidden/);
    const several = await drawn('<vs-speaker-card src="told.json#ada"><p>One</p><p>Two</p></vs-speaker-card>');
    assert.doesNotMatch(several.inside, /<div part="text"[^>]* hidden/);
  });

  test('puts the marks of a quotation where they belong', async () => {
    for (const [content, marks] of [
      [' Her very words. ', 'drawn'],
      ['Her <b>very</b> words.', 'running'],
      ['<p>One.</p><p>Two.</p>', 'blocks'],
      ['“Her words”', 'marked'],
    ]) {
      const {inside} = await drawn(`<vs-key-message kind="quote" by="Ada">${content}</vs-key-message>`);
      assert.match(inside, new RegExp(`part="quotation" class="${marks}"`), content);
    }
  });

  test('speaks the nearest language, runs its way, and has its digits', async () => {
    const list = '<vs-sdg-list goals="4"></vs-sdg-list>';
    for (const [body, attributes, title, direction] of [
      [list, 'lang="fr"', 'Éducation de qualité', 'ltr'],
      [`<div lang="ar">${list}</div>`, 'lang="en"', 'التعليم الجيد', 'rtl'],
      [list.replace(' ', ' lang="es" '), 'lang="ar" dir="rtl"', 'Educación de calidad', 'ltr'],
      [`<div dir="rtl">${list}</div>`, 'lang="en"', 'Quality Education', 'rtl'],
      [`<div dir="auto">שלום ${list}</div>`, 'lang="en"', 'Quality Education', 'rtl'],
      [`<div lang="">${list}</div>`, 'lang="fr"', 'Quality Education', 'ltr'],
      [list, '', 'Quality Education', 'ltr'],
      [list, 'lang="fr-CA"', 'Éducation de qualité', 'ltr'],
    ]) {
      const {text, inside} = await drawn(String(body), {attributes});
      assert.match(text, new RegExp(String(title)), `${attributes} ${body}`);
      assert.match(inside, new RegExp(`<div part="base" dir="${direction}"`), `${attributes} ${body}`);
    }
    const digits = await drawn('<div numbering="native"><vs-sdg-badge goal="4"></vs-sdg-badge></div>', {
      attributes: 'lang="ar"',
    });
    assert.match(digits.text, /٤/);
  });

  test('in a language of its own stands beside those in that of the page', async () => {
    await write(
      'two.html',
      pageOf('<vs-sdg-badge goal="5"></vs-sdg-badge><p lang="ar"><vs-sdg-badge goal="5"></vs-sdg-badge></p>'),
    );
    await prerender('two.html');
    const page = await read('two.html');
    assert.match(page, /Gender Equality/);
    assert.match(page, /المساواة بين الجنسين/);
  });

  test('shows each child of a carousel as a slide', async () => {
    const {inside, code} = await drawn(
      '<vs-case-study-carousel label="Case studies"><p>One</p> <p>Two</p><script></script></vs-case-study-carousel>',
    );
    assert.equal(code, 0);
    assert.match(inside, /part="controls"/);
    assert.match(inside, /--_count:2/);
    assert.equal(inside.match(/<slot>/g)?.length, 1);
  });

  test('writes times as browsers write them', async () => {
    const {text} = await drawn(
      '<vs-event-card heading="A talk" start="2030-01-15T14:00Z" end="2030-01-15T15:30Z" time-zone="UTC"></vs-event-card>',
    );
    // Browsers have plain spaces there, Node.js thin ones.
    assert.match(text, /2:00 – 3:30 pm/i);
    assert.doesNotMatch(text, /[\u2009\u202f]/);
  });

  test('gives way to visitors without a script: nothing looks like a button', async () => {
    const switcher = await drawn(
      '<vs-language-switcher languages="en, fr" for="x"><a href="fr.html">français</a></vs-language-switcher>',
    );
    assert.match(switcher.inside, /@media \(scripting:none\)\{[^@]*part=choices[^@]*display:none/);
    const event = await drawn('<vs-event-card heading="A talk" start="2100-01-15T14:00Z"></vs-event-card>');
    assert.match(event.text, /Add to calendar/);
    assert.match(event.inside, /@media \(scripting:none\)\{[^@]*part=add[^@]*display:none/);
    assert.doesNotMatch(
      (await drawn('<vs-event-card heading="A talk" start="2020-01-15"></vs-event-card>')).text,
      /calendar/,
    );
  });
});

describe('a story file', () => {
  test('is found beside the page, and its files from there', async () => {
    await write('site/data/story.json', storyWith({people: [{id: 'ada', name: 'Ada King', photo: 'photos/a b.jpg'}]}));
    for (const [name, src, photo] of [
      ['site/index.html', 'data/story.json', 'data/photos/a%20b.jpg'],
      ['site/pages/deep/a.html', '../../data/story.json', '../../data/photos/a%20b.jpg'],
      ['site/data/b.html', './story.json?v=2', 'photos/a%20b.jpg'],
    ]) {
      const {inside, errors} = await drawn(`<vs-speaker-card src="${src}#ada"></vs-speaker-card>`, {name});
      assert.equal(errors, '');
      assert.ok(inside.includes(` src="${photo}"`), inside.slice(-900));
    }
  });

  test('is not looked for in a root that is no folder, which is told once', async () => {
    const page = '<vs-speaker-card src="/story.json#ada"></vs-speaker-card>\n';
    await write('no-root.html', page.repeat(2));
    for (const [name, reason] of /** @type {const} */ ([
      ['nowhere', 'there is no such folder'],
      ['no-root.html', 'it is a file'],
    ])) {
      const {code, errors} = await prerender('no-root.html', '--root', name);
      assert.equal(code, 1);
      assert.equal(errors, `--root: ${name}: ${reason}. Name the folder that your site serves as /.\n`);
    }
    assert.equal(await read('no-root.html'), page.repeat(2));
  });

  test('is found from the root of the site, and by the base of the page', async () => {
    await write('rooted/data/story.json', storyWith({}));
    const tag = '<vs-speaker-card src="/data/story.json#ada"></vs-speaker-card>';
    const unknown = await drawn(tag, {name: 'rooted/pages/a.html'});
    assert.equal(unknown.code, 1);
    assert.match(
      unknown.errors,
      /rooted\/pages\/a\.html:4:24: <vs-speaker-card> src="\/data\/story\.json#ada" could not be read: .*--root/,
    );
    const {text, code} = await drawn(tag, {name: 'rooted/pages/a.html', parameters: ['--root', 'rooted']});
    assert.equal(code, 0);
    assert.match(text, /Ada King/);
    const based = await drawn('<base href="../data/"><vs-speaker-list src="story.json"></vs-speaker-list>', {
      name: 'rooted/pages/b.html',
    });
    assert.match(based.text, /Ada King/);
    assert.match(based.inside, / src="story\.json#ada"/);
  });

  test('is asked for at its address, once, and once more when that may help', async () => {
    /** @type {string[]} */
    const requests = [];
    const server = createServer(({url = ''}, response) => {
      requests.push(url);
      const isFirst = requests.filter((other) => other === url).length === 1;
      if (url === '/busy.json' && isFirst) response.writeHead(503).end();
      else if (url === '/gone.json') response.writeHead(404).end();
      else response.end(storyWith({people: [{id: 'ada', name: 'Ada King', photo: 'ada.jpg'}]}));
    });
    await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    const base = `http://127.0.0.1:${port}/`;
    try {
      const {inside, errors} = await drawn(
        `<vs-speaker-card src="${base}story.json#ada"></vs-speaker-card><vs-speaker-list src="${base}story.json"></vs-speaker-list>`,
      );
      assert.equal(errors, '');
      assert.ok(inside.includes(` src="${base}ada.jpg"`));
      assert.deepEqual(requests, ['/story.json']);
      const busy = await drawn('<vs-speaker-card src="busy.json#ada"></vs-speaker-card>', {
        parameters: ['--base', base],
      });
      assert.match(busy.text, /Ada King/);
      const gone = await drawn('<vs-speaker-card src="/gone.json#ada">Ada</vs-speaker-card>', {
        parameters: ['--base', base],
      });
      assert.equal(gone.code, 1);
      assert.match(gone.errors, /one\.html:4:24: <vs-speaker-card> src="\/gone\.json#ada" could not be read/);
      assert.deepEqual(requests.slice(1), ['/busy.json', '/busy.json', '/gone.json']);
    } finally {
      server.close();
    }
  });
});

describe('what an author may get wrong', () => {
  test('costs only its tag, is told with its place and the way out, and fails the command', async () => {
    await write('faulty.json', storyWith({people: [{id: 'ada', name: 'Ada King'}, {name: 'No Id'}]}));
    await write(
      'faulty.html',
      pageOf(`
<vs-speaker-card name="Right"></vs-speaker-card>
<vs-speaker-card src="none.json#ada">Ada</vs-speaker-card>
<vs-speaker-card src="faulty.json#adda">Ada</vs-speaker-card>
<vs-speaker-card src="javascript:alert(1)">Ada</vs-speaker-card>
<vs-speakr-card name="Ada">Ada</vs-speakr-card>
<vs-sdg-badge
  goal="18"></vs-sdg-badge>
<vs-speaker-card nmae="Ada" name="Ada"></vs-speaker-card>
<div numbering="roman"><vs-place country="BD"></vs-place></div>
<vs-case-study-carousel>bare <p>One</p></vs-case-study-carousel>
<vs-place country="BD"><template shadowrootmode="open">theirs</template></vs-place>
<div><vs-speaker-card name="Open"/> text</div>
<p><vs-speaker-card name="Lost"><p>Text</p></vs-speaker-card>
`),
    );
    const {code, out, errors} = await prerender('faulty.html');
    assert.equal(code, 1);
    assert.deepEqual(errors.trim().split('\n'), [
      `faulty.html:6:18: <vs-speaker-card> src="none.json#ada" could not be read: there is no file none.json. What stands between the tags stays.`,
      `faulty.html:7:18: <vs-speaker-card> src: the story has no #adda to show here. Write one of: #ada.`,
      `faulty.html:8:18: <vs-speaker-card> src="javascript:alert(1)" is not an address that can be used. Write one that starts with https://, or one relative to this page.`,
      `faulty.html:9:1: <vs-speakr-card> is not an element of this library. Did you mean <vs-speaker-card>?`,
      `faulty.html:11:3: <vs-sdg-badge> goal: "18" is not a Goal. Goals are 1 to 17.`,
      `faulty.html:12:18: <vs-speaker-card> has no attribute nmae. Did you mean name="Ada"?`,
      `faulty.html:13:24: <vs-place> numbering="roman" is not understood. Write one of: auto, latn, native.`,
      `faulty.html:14:1: <vs-case-study-carousel> has bare text between its slides. Put the text into an element such as <p>, and the widget is drawn.`,
      `faulty.html:15:1: <vs-place> has a <template shadowrootmode> in it that this command did not write. Take it out, and the widget is drawn.`,
      `faulty.html:16:6: <vs-speaker-card> swallowed other parts of the page. Close it with </vs-speaker-card> behind its text; "/>" does not close it.`,
      `faulty.html:17:4: <vs-speaker-card> is empty, and a paragraph that may be its text stands behind it. Take the widget out of the paragraph around it, or write its text without <p>.`,
      `faulty.json: people[1].id: it is missing; write 1 to 64 lower-case letters, digits and single hyphens, such as "sonia-mehzabeen"`,
    ]);
    assert.match(out, /5 widgets drawn: faulty\.html\./);
    const page = await read('faulty.html');
    assert.match(page, /Right<\/bdi>/);
    assert.match(page, />theirs<\/template>/);
    assert.equal(page.match(/<template [^>]*data-vs-drawn/g)?.length, 5);
  });

  test('is a page: one that is missing or none costs no other', async () => {
    await write('fine.html', pageOf('<vs-place country="BD"></vs-place>'));
    await write('latin.html', Buffer.from(pageOf('<vs-place country="BD">\u00e9</vs-place>'), 'latin1'));
    await write('says.html', pageOf('<vs-place country="BD"></vs-place>').replace('utf-8', 'iso-8859-1'));
    await mkdir(join(folder, 'pages'), {recursive: true});
    const latin = await readFile(join(folder, 'latin.html'));
    const {code, out, errors} = await prerender('none.html', 'pages', 'latin.html', 'says.html', 'fine.html');
    assert.equal(code, 1);
    assert.deepEqual(errors.trim().split('\n'), [
      'none.html cannot be read: there is no such file.',
      'pages cannot be read: it is a folder. Name the pages in it.',
      'latin.html is not in UTF-8, so that nothing can be written into it. Save it in UTF-8 first.',
      'says.html:3:7: the page says that it is in iso-8859-1, so that nothing can be written into it. Save it in UTF-8, and write charset="utf-8".',
    ]);
    assert.match(out, /1 widget drawn: fine\.html\./);
    assert.deepEqual(await readFile(join(folder, 'latin.html')), latin);
  });

  test('is a page without a tag: it is told, and stays as it is', async () => {
    const page = pageOf('<p>Nothing here</p>');
    await write('empty.html', page);
    const {code, out} = await prerender('empty.html');
    assert.equal(code, 1);
    assert.match(out, /empty\.html: there is no tag of a widget in it, such as <vs-speaker-card>\./);
    assert.equal(await read('empty.html'), page);
    await write('full.html', pageOf('<vs-place country="BD"></vs-place>'));
    assert.equal((await prerender('empty.html', 'full.html')).code, 0);
  });

  test('is no fault: what stands for a tag waits for the script, and is told', async () => {
    const {code, out} = await drawn(
      `<vs-place country="BD"><a href="https://a.example/#vs-place=BD">Bangladesh</a></vs-place>
<div data-vs="speaker-card" data-name="Ada">Ada</div> <a href="https://a.example/#vs-event-card=x">Talk</a>
<a href="https://a.example/#vs-other">Another</a>`,
    );
    assert.equal(code, 0);
    assert.match(out, /one\.html:5:1: <div> becomes a widget when the script comes\. .* write <vs-speaker-card>\./);
    assert.match(out, /one\.html:5:55: <a> becomes a widget when the script comes\. .* write <vs-event-card>\./);
    assert.equal(out.trim().split('\n').length, 3);
  });

  test('is an option', async () => {
    await write('option.html', pageOf('<vs-place country="BD"></vs-place>'));
    for (const [parameters, reason] of [
      [['option.html', '--base', 'site.example'], /--base: "site\.example" is not an address/],
      [['option.html', '--url', 'https://site.example/'], /Usage: npx volunteer-story-widgets/],
      [['--undo', 'option.html', '--csp'], /Usage: npx volunteer-story-widgets/],
      [[], /Usage: npx volunteer-story-widgets/],
    ]) {
      const {code, errors} = await prerender(...parameters);
      assert.equal(code, 1);
      assert.match(errors, /** @type {RegExp} */ (reason));
      assert.doesNotMatch(errors, /\n {4}at /);
    }
    assert.doesNotMatch(await read('option.html'), /data-vs-drawn/);
  });
});

describe('the place of a drawn page', () => {
  const page = pageOf('<vs-place country="BD"></vs-place>');

  test('is a file or a folder that is named; the page stays as it is', async () => {
    await write('from/a.html', page);
    await write('from/sub/b.html', page);
    assert.equal((await prerender('from/a.html', '--out', 'to.html')).code, 0);
    assert.match(await read('to.html'), /Bangladesh/);
    assert.equal((await prerender('from/a.html', 'from/sub/b.html', '--out', 'to')).code, 0);
    assert.match(await read('to/a.html'), /Bangladesh/);
    assert.match(await read('to/sub/b.html'), /Bangladesh/);
    assert.equal((await prerender('from/a.html', '--out', 'to/')).code, 0, 'what it wrote, it may replace');
    assert.equal(await read('from/a.html'), page);
  });

  test('is never a file of somebody else', async () => {
    await write('mine.html', page);
    await write('theirs.html', 'years of work');
    const {code, errors} = await prerender('mine.html', '--out', 'theirs.html');
    assert.equal(code, 1);
    assert.match(errors, /theirs\.html is there already, and this command did not write it\. Nothing was changed\./);
    assert.equal(await read('theirs.html'), 'years of work');
  });

  test('keeps its rights and its links, and nothing is left beside it', async () => {
    await write('kept/real.html', page);
    await chmod(join(folder, 'kept/real.html'), 0o640);
    await symlink('real.html', join(folder, 'kept/link.html'));
    await prerender('kept/link.html');
    assert.ok((await lstat(join(folder, 'kept/link.html'))).isSymbolicLink());
    assert.match(await read('kept/real.html'), /Bangladesh/);
    assert.equal((await stat(join(folder, 'kept/real.html'))).mode & 0o777, 0o640);
    assert.deepEqual((await readdir(join(folder, 'kept'))).sort(), ['link.html', 'real.html']);
  });
});

describe('a page with a Content Security Policy', () => {
  const body = '<vs-place country="BD"></vs-place><vs-sdg-badge goal="5"></vs-sdg-badge>';
  const withPolicy = (/** @type {string} */ policy) =>
    pageOf(body).replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>`);

  test('is told which styles to let in', async () => {
    await write('policy.html', withPolicy("default-src 'self'; style-src 'self'"));
    const {code, out, errors} = await prerender('policy.html', '--csp');
    assert.equal(code, 1);
    assert.match(
      errors,
      /policy\.html:3:29: the Content Security Policy does not let in the styles .* Add to style-src: 'sha256-/,
    );
    const page = await read('policy.html');
    const hashes = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(
      ([, style]) => `'sha256-${createHash('sha256').update(String(style)).digest('base64')}'`,
    );
    assert.equal(new Set(hashes).size, 2);
    assert.equal(/^style-src (.*)$/m.exec(out)?.[1], [...new Set(hashes)].join(' '));
    await write('policy.html', withPolicy(`style-src 'self' ${hashes.join(' ')}`));
    assert.equal((await prerender('policy.html')).errors, '');
  });

  test('that lets all styles in, or says nothing of them, is told nothing', async () => {
    for (const policy of [
      "style-src 'self' 'unsafe-inline'",
      "script-src 'self'",
      "style-src 'none'; style-src-elem 'unsafe-inline'",
    ]) {
      await write('open.html', withPolicy(policy));
      assert.equal((await prerender('open.html')).errors, '', policy);
    }
    await write('open.html', withPolicy("style-src 'unsafe-inline' 'nonce-abc'"));
    assert.equal((await prerender('open.html')).code, 1);
  });
});
