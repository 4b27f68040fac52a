/** Checks the built site in a browser: every page of it works, leads where it says, and can be used by everyone. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from '../browsers.mjs';
import {serveBelow} from './folder-server.mjs';
import {siteLinkFaults} from './site-links.mjs';
import {visit} from './visit.mjs';

/** A site that only works at the root of a server would fail here. */
const PREFIX = '/a/b/';

/** How people come: both ends of widths, and both colour schemes on the way. */
const READERS = [
  {viewport: {width: 360, height: 780}, colorScheme: 'light'},
  {viewport: {width: 1280, height: 900}, colorScheme: 'dark'},
];

/** Stories that show what happens when a file is not there ask for these. */
const MEANT_TO_MISS = /\/missing\//;

/** How many pages are looked at together. */
const AT_ONCE = 3;

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * @param {string} folder
 * @returns {Promise<{pages: number, faults: string[]}>}
 */
export async function checkSite(folder) {
  /** @type {{entries: Record<string, {id: string, type: 'docs' | 'story'}>}} */
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const ids = Object.values(entries).flatMap(({id, type}) => (type === 'docs' ? [id] : []));
  const server = await serveBelow(folder, PREFIX);
  const {executablePath} = await ensureBrowser('chromium');
  const browser = await chromium.launch({executablePath, args: chromiumArguments()});
  try {
    const faults = [];
    let visited = [];
    for (const reader of READERS) {
      const context = await browser.newContext({...reader, reducedMotion: 'reduce'});
      visited = await inTurns(ids, (id) => visit(context, server.url, id, axe));
      faults.push(...visited.flatMap((page) => page.faults));
      await context.close();
    }
    faults.push(...(await frameFaults(browser, server.url)));
    faults.push(...siteLinkFaults(visited, entries));
    for (const path of server.missed)
      if (!MEANT_TO_MISS.test(path)) faults.push(`${path} was asked for and is not there.`);
    return {pages: ids.length, faults: [...new Set(faults)]};
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * What is around the pages: it shows the first of them, and leads to nobody else.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function frameFaults(browser, url) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await page.goto(url);
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', {level: 1}).waitFor();
    const shown = await page.evaluate(() => ({
      title: document.title,
      elsewhere: [...document.querySelectorAll('a')]
        .map(({href}) => href)
        .filter((href) => !href.startsWith(location.origin)),
    }));
    return [
      ...(shown.title.includes('Volunteer Story Widgets') ? [] : [`The first page is called "${shown.title}".`]),
      ...shown.elsewhere.map((href) => `The frame of the site links to ${href}.`),
    ];
  } finally {
    await page.close();
  }
}

/**
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result[]>}
 */
async function inTurns(items, work) {
  const results = [];
  const left = items.map((item, index) => ({item, index}));
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next.index] = await work(next.item);
  };
  await Promise.all(Array.from({length: AT_ONCE}, worker));
  return results;
}
