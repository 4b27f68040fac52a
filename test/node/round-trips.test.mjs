/**
 * How often a visitor waits for an answer before the widgets of a page are drawn, after the script that the page names:
 * all that is asked for at once is answered together, and what it asks for counts as another time.
 */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {puppeteerCore} from '@web/test-runner-chrome';
import {chromiumArguments, ensureBrowser} from '../../tools/browsers.mjs';
import {serve} from '../../tools/serve.mjs';
import {built, root} from './support/repository.mjs';

/** Most round trips behind `vs.js`. */
const MOST = 2;

/** Longer than a page takes to ask for what the answers made it want, in milliseconds. */
const SETTLED_MS = 400;

const CARD =
  '<vs-speaker-card name="Ada King" participation="speaker" country="ZM">Spoke about bridges.</vs-speaker-card>';

const STUDY = '<vs-case-study-card heading="A bridge" sdgs="6, 9">It stands.</vs-case-study-card>';

const PAGES = {
  'a card': CARD,
  'a card in another language': `<div lang="fr">${CARD}</div>`,
  'a card in a language that is written from right to left': `<div lang="ar" dir="rtl">${CARD}</div>`,
  'a carousel of cards with Goals': `<vs-case-study-carousel label="Studies">${STUDY.repeat(3)}</vs-case-study-carousel>`,
  'an event with a day':
    '<vs-event-card heading="A talk" start="2098-06-01T10:00" time-zone="Africa/Lusaka">Come.</vs-event-card>',
  'many widgets': `${CARD}${STUDY}<vs-sdg-list goals="6, 9">6 and 9</vs-sdg-list><vs-key-message>Trust.</vs-key-message>
    <vs-factor-badge factor="geography">Geography</vs-factor-badge><vs-video title="A talk" href="talk.mp4">A talk</vs-video>`,
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('@web/test-runner-chrome').puppeteerCore.Browser} */
let browser;

before(async () => {
  built('cdn/vs.js');
  server = await serve({root, port: 0});
  const {executablePath} = /** @type {{executablePath: string}} */ (await ensureBrowser('chromium'));
  browser = await puppeteerCore.launch({executablePath, args: chromiumArguments()});
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const NOT_DRAWN = `[...document.querySelectorAll('*')].filter((element) =>
  element.localName.startsWith('vs-') && !element.matches(':state(ready)')).map(({localName}) => localName)`;

for (const [name, body] of Object.entries(PAGES)) {
  test(`${name}: drawn after ${MOST} round trips at most`, async () => {
    const page = await browser.newPage();
    /** @type {import('@web/test-runner-chrome').puppeteerCore.HTTPRequest[]} */
    let asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      const html = `<!doctype html><html lang="en"><title>x</title><script type="module" src="/dist/cdn/vs.js"></script>${body}`;
      if (pathname === '/page.html') void request.respond({contentType: 'text/html; charset=utf-8', body: html});
      else if (pathname.includes('/chunks/')) asked.push(request);
      else void request.continue();
    });
    await page.goto(`${server.url}page.html`, {waitUntil: 'domcontentloaded'});
    const rounds = [];
    for (;;) {
      await wait(SETTLED_MS);
      const notDrawn = /** @type {string[]} */ (await page.evaluate(NOT_DRAWN));
      if (notDrawn.length === 0) break;
      assert.notEqual(asked.length, 0, `asks for nothing more, and does not draw ${notDrawn.join(', ')}`);
      rounds.push(asked.map((request) => new URL(request.url()).pathname.replace(/.*\/chunks\/\w+\//, '')));
      const answered = asked;
      asked = [];
      for (const request of answered) void request.continue();
    }
    assert.ok(rounds.length > 0 && rounds.length <= MOST, JSON.stringify(rounds, null, 2));
    await page.close();
  });
}
