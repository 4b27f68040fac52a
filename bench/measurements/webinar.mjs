/** The whole webinar: as a tag, as the page that `publish` writes, and as the same text in plain HTML. */
import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {widgets} from '../contenders/widgets.mjs';
import {ms} from '../support/longest-task.mjs';
import {paintEach, SPEEDS, times} from '../support/painting.mjs';

const root = resolve(import.meta.dirname, '../..');
const story = 'stories/samples/leaving-no-one-behind/story.json';
const published = 'test-results/bench/webinar';

/** A template with no other in it. */
const INNERMOST = /<template shadowrootmode(?:(?!<template).)*?<\/template>/gs;

/** What a page says without its widgets and scripts, for which it does not ask either. @param {string} html */
function plainOf(html) {
  const text = html.replace(INNERMOST, '');
  return text === html ? html.replace(/<script.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '') : plainOf(text);
}

/** As long as plain HTML, but for what differs from run to run. */
const LONGEST = 1.1;

let isPublished = false;

function publish() {
  if (isPublished) return;
  rmSync(join(root, published), {recursive: true, force: true});
  execFileSync(process.execPath, ['tools/publish.mjs', 'publish', story, '--out', published], {
    cwd: root,
    stdio: 'ignore',
  });
  const html = readFileSync(join(root, published, 'index.html'), 'utf8');
  writeFileSync(join(root, published, 'plain.html'), plainOf(html));
  isPublished = true;
}

const CONTENDERS = {
  plain: {title: 'its text in plain HTML', page: {path: `${published}/plain.html`}},
  published: {title: 'as `publish` writes it', page: {path: `${published}/index.html`}},
  tag: {
    title: 'one tag, `vs-story`, with a link in it',
    page: {
      // Seen at once is what stands between the tags.
      head: widgets(1),
      body: `<vs-story src="/${story}"><a href="/${story}">The webinar</a></vs-story>`,
    },
  },
};

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'The whole webinar',
  about: `Until the first text is painted, and as a multiple of plain HTML; then the work of the main thread until nothing
happens any more. A published page is complete with its first paint; a tag shows the link in it until its file is there.`,
  async run(place) {
    publish();
    const pages = Object.fromEntries(Object.entries(CONTENDERS).map(([name, {page}]) => [name, page]));
    const found = [];
    for (const slower of SPEEDS) found.push(await paintEach(place, pages, 'webinar', slower));
    return Object.assign({}, ...found);
  },
  columns: SPEEDS.flatMap((slower) =>
    ['First text', 'Work'].map((what) => `${what}${slower > 1 ? ', 4 × slower' : ''}`),
  ),
  rows: (median) =>
    Object.entries(CONTENDERS).map(([name, {title}]) => [
      title,
      ...SPEEDS.flatMap((slower) => {
        const [first, plain] = [name, 'plain'].map((one) => median[`${one} webinar ${slower} first`]);
        return [`${ms(first)}, ${times(first / plain)}`, ms(median[`${name} webinar ${slower} work`])];
      }),
    ]),
  faults: (median) =>
    SPEEDS.map((slower) => median[`published webinar ${slower} first`] / median[`plain webinar ${slower} first`])
      .filter((ratio) => ratio > LONGEST)
      .map((ratio) => `A published page takes ${times(ratio)} the time of plain HTML; ${times(LONGEST)} is allowed.`),
};
