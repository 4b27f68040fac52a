/**
 * How often a visitor waits for an answer before the widgets of a page are drawn, after the script that the page names:
 * all that is asked for at once is answered together, and what it asks for counts as another time.
 */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {startChromium} from './support/chromium.mjs';

/** Longer than a page takes to ask for what the answers made it want, in milliseconds. */
const SETTLED_MS = 400;

const CARD = '<vs-speaker-card name="Ada King" participation="speaker">Spoke about bridges.</vs-speaker-card>';

const STUDY = '<vs-case-study-card heading="A bridge">It stands.</vs-case-study-card>';

/** Pages, and how many round trips they may take: what few widgets of a kind show, such as Goals, is one more, and so is another language. */
const PAGES = /** @type {const} */ ([
  ['a card', 2, CARD],
  ['a card in another language', 3, `<div lang="fr">${CARD}</div>`],
  ['a card in a language that is written from right to left', 3, `<div lang="ar" dir="rtl">${CARD}</div>`],
  ['a carousel of cards', 2, `<vs-case-study-carousel label="Studies">${STUDY.repeat(3)}</vs-case-study-carousel>`],
  ['three widgets', 2, `${CARD}${STUDY}<vs-key-message>Trust.</vs-key-message>`],
  [
    'cards with a country and Goals',
    3,
    CARD.replace('name', 'country="ZM" name') + STUDY.replace('heading', 'sdgs="6, 9" heading'),
  ],
]);

/** @type {Awaited<ReturnType<typeof startChromium>>} */
let chromium;

before(async () => {
  chromium = await startChromium();
});

after(() => chromium?.stop());

const NOT_DRAWN = `[...document.querySelectorAll('*')].filter((element) =>
  element.localName.startsWith('vs-') && !element.matches(':state(ready)')).map(({localName}) => localName)`;

for (const [name, most, body] of PAGES) {
  test(`${name}: drawn after ${most} round trips at most`, async () => {
    const page = await chromium.browser.newPage();
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
    await page.goto(`${chromium.url}page.html`, {waitUntil: 'domcontentloaded'});
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
    assert.ok(rounds.length > 0 && rounds.length <= most, JSON.stringify(rounds, null, 2));
    await page.close();
  });
}
