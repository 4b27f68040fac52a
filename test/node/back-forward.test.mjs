/**
 * Whoever goes back to a page gets it at once, as they left it, from the browser's back/forward cache: no widget keeps
 * a page out of it, and all of them go on afterwards.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import {puppeteerCore} from '@web/test-runner-chrome';
import {chromiumArguments, ensureBrowser} from '../../tools/browsers.mjs';
import {createFileHandler} from '../../tools/serve.mjs';
import {built, root} from './support/repository.mjs';

const STORY = '../stories/samples/leaving-no-one-behind/story.json';

/** What is no file: addresses below the server, and what answers there. */
const made = new Map();
const serveFile = createFileHandler(root);
const server = createServer((request, response) => {
  const answer = made.get(request.url);
  if (answer) answer(response);
  else void serveFile(request, response);
});

/** @type {string} */
let origin;
/** @type {import('@web/test-runner-chrome').puppeteerCore.Browser} */
let browser;

before(async () => {
  built('cdn/vs.js');
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://localhost:${server.address().port}`;
  const {executablePath} = /** @type {{executablePath: string}} */ (await ensureBrowser('chromium'));
  browser = await puppeteerCore.launch({executablePath, args: chromiumArguments()});
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/**
 * Opens a page that notes whether it came out of the cache.
 * @param {string} script
 * @param {string} body
 */
async function open(script, body) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script>addEventListener('pageshow', (event) => { window.isFromCache = event.persisted; });</script>
    <script type="module" src="/dist/cdn/${script}"></script>${body}</html>`;
  made.set('/demo/made.html', (response) => {
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(html);
  });
  const page = await browser.newPage();
  await page.goto(`${origin}/demo/made.html`);
  return page;
}

/**
 * Leaves the page, and comes back by the browser's own button.
 * @param {import('@web/test-runner-chrome').puppeteerCore.Page} page
 */
async function leaveAndComeBack(page) {
  await page.goto(`${origin}/demo/index.html`);
  await page.goBack();
  await page.waitForFunction('window.isFromCache !== undefined');
  const reasons = await page.evaluate(() =>
    JSON.stringify(performance.getEntriesByType('navigation')[0]?.toJSON().notRestoredReasons ?? null),
  );
  assert.equal(await page.evaluate('window.isFromCache'), true, `not from the cache: ${reasons}`);
}

/**
 * What a widget says.
 * @param {string} selector
 */
const textIn = (selector) =>
  `(document.querySelector('${selector}')?.shadowRoot?.textContent.replace(/\\s+/g, ' ') ?? '')`;

for (const script of ['vs.js', 'vs.all.js']) {
  test(`a page with ${script} comes back as it was, and its widgets go on`, async () => {
    const page = await open(
      script,
      `<vs-language-switcher src="${STORY}" for="all"></vs-language-switcher>
       <vs-story id="all" src="${STORY}"></vs-story>
       <vs-programme src="${STORY}"></vs-programme>
       <vs-speaker-card name="Ada King" participation="moderator"></vs-speaker-card>`,
    );
    await page.waitForFunction(`[...document.querySelectorAll('vs-story,vs-programme,vs-speaker-card')].every((widget) =>
      widget.matches(':state(ready)') && !widget.matches(':state(loading)'))`);
    const before = await page.evaluate(textIn('vs-story'));
    await leaveAndComeBack(page);
    assert.equal(await page.evaluate(textIn('vs-story')), before);
    // What was never needed before can be loaded now.
    await page.evaluate(`document.documentElement.lang = 'fr'`);
    await page.waitForFunction(`!${textIn('vs-speaker-card')}.includes('Moderator')`);
    await page.evaluate(`document.querySelector('vs-speaker-card').setAttribute('name', 'Grace Moyo')`);
    await page.waitForFunction(`${textIn('vs-speaker-card')}.includes('Grace Moyo')`);
    await page.close();
  });
}

test('a story that was on its way when the reader left is shown when they come back', async () => {
  /** @type {import('node:http').ServerResponse | undefined} */
  let waiting;
  made.set('/demo/late.json', (response) => (waiting = response));
  const page = await open('vs.js', '<vs-speaker-card src="late.json#ada">Ada</vs-speaker-card>');
  await page.waitForFunction(`document.querySelector('vs-speaker-card').matches(':state(loading)')`);
  const answer = setInterval(() => {
    // Also where the browser gave up the first request, and the widget asked again.
    waiting?.end(JSON.stringify({version: 1, title: 'A story', people: [{id: 'ada', name: 'Ada King'}]}));
  }, 1_500);
  await leaveAndComeBack(page);
  await page.waitForFunction(`${textIn('vs-speaker-card')}.includes('Ada King')`);
  clearInterval(answer);
  await page.close();
});
