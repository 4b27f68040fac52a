/**
 * Takes docs/widgets.png, the picture in the README, from the demo. Needs a finished build.
 *
 *   npm run build && node docs/make-picture.mjs
 *
 * A palette takes two thirds off its size: convert docs/widgets.png -dither None -colors 128 PNG8:docs/widgets.png
 */
import {join, resolve} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from '../tools/browsers.mjs';
import {serve} from '../tools/serve.mjs';

const root = resolve(import.meta.dirname, '..');

/** Width of the page in CSS pixels, and how many pixels of the picture each of them gets: 1600 in all. */
const [WIDTH, SCALE] = [1000, 1.6];

/** Only some of the speakers, so that every kind of widget fits into one picture. */
const SPEAKERS = ['Sophie Plagerson', 'Sonia Mehzabeen', 'Blerim Azizi'];

const {executablePath} = await ensureBrowser('chromium');
const server = await serve({root, port: 0});
const browser = await chromium.launch({executablePath, args: chromiumArguments()});
try {
  const page = await browser.newPage({viewport: {width: WIDTH, height: 800}, deviceScaleFactor: SCALE});
  await page.goto(`${server.url}demo/`);
  await page.waitForFunction("!document.querySelector(':not(:defined)')");
  await page.evaluate((names) => {
    const {document} = globalThis;
    for (const card of document.querySelectorAll('.people > vs-speaker-card')) {
      card.hidden = !names.includes(card.getAttribute('name'));
    }
    document.querySelector('.people').style.gridTemplateColumns = `repeat(${names.length}, 1fr)`;
  }, SPEAKERS);
  await page.waitForLoadState('networkidle');
  const clip = await page.evaluate(() => {
    const {document} = globalThis;
    const [first, last] = ['h2', '.goals'].map((selector) => document.querySelector(selector).getBoundingClientRect());
    return {x: 0, y: first.top - 24, width: document.documentElement.clientWidth, height: last.bottom - first.top + 48};
  });
  await page.screenshot({path: join(root, 'docs/widgets.png'), clip, fullPage: true, animations: 'disabled'});
} finally {
  await browser.close();
  await server.close();
}
