import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from '../../tools/browsers.mjs';
import {serve} from '../../tools/serve.mjs';
import {storyFolder} from './support/stories.mjs';

/** @type {Awaited<ReturnType<typeof storyFolder>>} */
let place;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  place = await storyFolder();
  server = await serve({root: place.folder, port: 0});
  await place.write('ada.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"/>');
  await place.writeStory({
    title: {en: 'The river', fr: 'La rivière'},
    languages: ['en', 'fr'],
    people: [{id: 'ada', name: 'Ada King', photo: 'ada.svg', href: `${server.url}elsewhere.html`}],
    caseStudies: [{id: 'bridge', title: 'A bridge', summary: 'It stands.'}],
    challenges: [{id: 'rain', title: 'Rain'}],
    recommendations: [{id: 'all', audience: 'Everybody', items: ['Build.']}],
    messages: [{id: 'dry', text: 'Stay dry.'}],
    partners: [{id: 'town', name: 'The town'}],
  });
  const {errors} = await place.publish('story.json', '--out', 'story', '--url', `${server.url}story/`);
  assert.equal(errors, '');
  const {executablePath} = await ensureBrowser('chromium');
  browser = await chromium.launch({executablePath, args: chromiumArguments()});
});

after(async () => {
  await browser?.close();
  await server?.close();
  await place.remove();
});

/**
 * A page of another site around a page of the story, in a frame.
 * @param {string} path
 * @param {string} attributes
 */
async function openFramed(path, attributes) {
  await place.write(
    'partner.html',
    `<!doctype html><title>Partner</title><iframe width="600" height="900" ${attributes} src="${server.url}story/${path}"></iframe>`,
  );
  const page = await browser.newPage();
  await page.goto(`${server.url}partner.html`);
  return {page, inside: page.frameLocator('iframe')};
}

/**
 * Fails where a reader would miss something: a text, a photo, or the styles of the page or of a widget.
 * @param {import('playwright-core').Page | import('playwright-core').FrameLocator} page
 */
async function expectComplete(page) {
  await page.getByRole('heading', {level: 1, name: 'The river'}).waitFor();
  for (const name of ['Ada King', 'A bridge'])
    assert.ok(await page.getByRole('heading', {name}).first().isVisible(), name);
  assert.ok(await page.locator('vs-case-study-card').getByText('It stands.').isVisible());
  const photo = page.locator('vs-speaker-card img').first();
  await photo.scrollIntoViewIfNeeded();
  const isSeen = async () =>
    photo.evaluate((/** @type {HTMLImageElement} */ image) => image.complete && image.naturalWidth);
  for (let tries = 0; tries < 50 && !(await isSeen()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(await isSeen(), 80);
  assert.equal(
    await page.locator('body > nav ul').evaluate((list) => String(list.computedStyleMap().get('list-style-type'))),
    'none',
  );
  const card = page.locator('vs-speaker-card [part=base]').first();
  assert.equal(await card.evaluate((base) => String(base.computedStyleMap().get('border-top-style'))), 'solid');
}

describe('a published page', () => {
  test('is complete when it is opened from a disk, and leads to its other languages', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(place.folder, 'story/index.html')).href);
    await expectComplete(page);
    await page.getByRole('link', {name: 'français'}).click();
    await page.getByRole('heading', {level: 1, name: 'La rivière'}).waitFor();
    await page.close();
  });

  test('is complete in a sandbox that allows nothing', async () => {
    const {page, inside} = await openFramed('index.html', 'sandbox=""');
    await expectComplete(inside);
    await page.close();
  });

  /** Frames that let pages open tabs: with and without a script in them. */
  const FRAMES = ['', 'sandbox="allow-scripts allow-popups"', 'sandbox="allow-popups"'];

  /**
   * Follows a link in a frame into the tab that it opens.
   * @param {import('playwright-core').Page} page @param {import('playwright-core').Locator} link @param {string} address
   */
  async function expectTab(page, link, address) {
    const opened = page.waitForEvent('popup');
    await link.click();
    const tab = await opened;
    await tab.waitForURL(address);
    await tab.close();
  }

  for (const attributes of FRAMES)
    test(`leads out of its frame into a tab of its own (${attributes || 'no sandbox'})`, async () => {
      const {page, inside} = await openFramed('frame/speaker-card/ada.html', attributes);
      await expectTab(page, inside.getByRole('link', {name: 'Ada King'}), `${server.url}elsewhere.html`);
      await expectTab(page, inside.getByRole('link', {name: /whole story/i}), `${server.url}story/index.html`);
      assert.equal(page.url(), `${server.url}partner.html`);
      await page.close();
    });

  for (const attributes of FRAMES)
    test(`of the whole story stays in its frame but for links to elsewhere (${attributes || 'no sandbox'})`, async () => {
      const {html} = JSON.parse(await place.read('story/oembed.json'));
      const path = String(/ src="([^"]*)"/.exec(html)?.[1]).replace(`${server.url}story/`, '');
      const {page, inside} = await openFramed(path, `${attributes} style="height: 300px"`);
      const card = inside.locator('vs-speaker-card').first();
      await expectTab(page, card.getByRole('link', {name: 'Ada King'}), `${server.url}elsewhere.html`);
      const heading = inside.getByRole('heading', {name: 'What is recommended'}).first();
      const isSeen = () =>
        heading.evaluate((title) => {
          const {top, bottom} = title.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          return middle > 0 && middle < title.ownerDocument.documentElement.clientHeight;
        });
      assert.equal(await isSeen(), false);
      await inside.getByRole('link', {name: 'What is recommended'}).click();
      for (let tries = 0; tries < 50 && !(await isSeen()); tries++) await page.waitForTimeout(100);
      assert.ok(await isSeen());
      await inside.getByRole('link', {name: 'français'}).click();
      await inside.getByRole('heading', {level: 1, name: 'La rivière'}).waitFor();
      assert.equal(page.context().pages().length, 1, 'nothing opened another tab');
      await page.close();
    });
});
