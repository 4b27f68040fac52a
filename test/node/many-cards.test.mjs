/**
 * A thousand cards on a page, most of them drawn after the first paint and laid out only near the window: what looks for
 * them beyond the window finds them all the same. Browsers have no such tools in pages, so that this drives one.
 */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {startChromium} from './support/chromium.mjs';

const COUNT = 1_000;

const card = (_, index) => `<vs-speaker-card id="person-${index}" name="Person Number${index}" participation="speaker"
  ><p>Spoke in session ${index}.</p></vs-speaker-card>`;

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>People</title>
  <link rel="stylesheet" href="/dist/cdn/vs.css"><script type="module" src="/dist/cdn/vs.js"></script>
  <h1>People</h1><h2>All</h2>${Array.from({length: COUNT}, card).join('')}</html>`;

/** @type {Awaited<ReturnType<typeof startChromium>>} */
let chromium;

before(async () => {
  // As when a screen reader runs: without it, Chromium leaves out what is not laid out.
  chromium = await startChromium('--force-renderer-accessibility');
});

after(() => chromium?.stop());

/** What tells, in the page, whether so many cards are drawn. */
const areDrawn = (count) => `document.querySelectorAll('vs-speaker-card:state(ready)').length >= ${count}`;

/** Opens the page, and waits until so many of its cards are drawn. */
async function open(count, hash = '') {
  const page = await chromium.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/people.html') return request.continue();
    return request.respond({contentType: 'text/html; charset=utf-8', body: HTML});
  });
  await page.goto(`${chromium.url}people.html${hash}`);
  await page.waitForFunction(areDrawn(count), {timeout: 60_000});
  return page;
}

test('screen readers have all of them, in order', async () => {
  const page = await open(COUNT);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const headings = nodes
    .filter(({ignored, role}) => !ignored && role?.value === 'heading')
    .map(({name}) => name?.value);
  const expected = Array.from({length: COUNT}, (_, index) => `Person Number${index}`);
  assert.deepEqual(headings, ['People', 'All', ...expected]);
  await page.close();
});

test('find-in-page goes to one far below', async () => {
  const page = await open(COUNT);
  assert.equal(await page.evaluate(`window.find('Person Number970')`), true);
  const found = await page.evaluate(`(() => {
    const {top} = document.getElementById('person-970').getBoundingClientRect();
    return {text: String(getSelection()), isInWindow: top > -300 && top < innerHeight};
  })()`);
  assert.deepEqual(found, {text: 'Person Number970', isInWindow: true});
  await page.close();
});

/** How far the card to which the page was opened is below the top of the window, once all are drawn and in their place. */
async function placeOfGoal(page) {
  await page.waitForFunction(areDrawn(COUNT), {timeout: 60_000});
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  return page.evaluate(`Math.round(document.getElementById('person-970').getBoundingClientRect().top)`);
}

test('a link to one of them leads there, whatever is drawn above it', async () => {
  const page = await open(1, '#person-970');
  const top = await placeOfGoal(page);
  assert.ok(Math.abs(top) <= 2, `the card is ${top} pixels below the top of the window`);
  await page.close();
});

test('whoever goes elsewhere meanwhile is not brought back', async () => {
  const page = await open(1, '#person-970');
  await page.mouse.move(200, 200);
  await page.mouse.wheel({deltaY: -2_000});
  const top = await placeOfGoal(page);
  assert.ok(Math.abs(top) > 50, `the card is ${top} pixels below the top of the window`);
  await page.close();
});

test('paper has all of them, however early', async () => {
  const page = await open(1);
  const before = await page.evaluate(`(() => {
    const count = () => document.querySelectorAll('vs-speaker-card:state(ready)').length;
    addEventListener('afterprint', () => { document.title = count() + ' printed'; });
    return count();
  })()`);
  await page.pdf();
  assert.equal(await page.title(), `${COUNT} printed`);
  assert.ok(before < COUNT, 'printed before all were drawn');
  await page.close();
});
