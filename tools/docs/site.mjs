/** Checks the built site in a browser: every page of it works, leads where it says, and can be used by everyone. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from '../browsers.mjs';
import {serveBelow} from './folder-server.mjs';
import {inspectFrame} from './in-page.js';
import {siteLinkFaults} from './site-links.mjs';
import {LONGEST_MS, openSite, visit} from './visit.mjs';

/** A site that only works at the root of a server would fail here. */
const PREFIX = '/a/b/';

const PHONE = {width: 360, height: 780};
const DESKTOP = {width: 1280, height: 900};

/** How people come. What is dark is decided for all pages at once, and so those of widgets are looked at once only. */
const READERS = [
  {colorScheme: 'light', viewports: [DESKTOP, PHONE], isMet: () => true},
  {colorScheme: 'dark', viewports: [DESKTOP], isMet: ({tags}) => tags.includes('unattached-mdx')},
];

/** Stories that show what happens when a file is not there ask for these. */
const MEANT_TO_MISS = /\/missing\//;

/** How many pages are looked at together: as many as small machines have processors. */
const AT_ONCE = 2;

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * @param {string} folder
 * @returns {Promise<{pages: number, faults: string[]}>}
 */
export async function checkSite(folder) {
  /** @type {{entries: Record<string, {id: string, type: 'docs' | 'story', tags: string[]}>}} */
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const docs = Object.values(entries).filter(({type}) => type === 'docs');
  const server = await serveBelow(folder, PREFIX);
  const {executablePath} = await ensureBrowser('chromium');
  const browser = await chromium.launch({executablePath, args: chromiumArguments()});
  try {
    const faults = [];
    const visited = [];
    for (const {colorScheme, viewports, isMet} of READERS) {
      const left = docs.filter(isMet);
      const visitor = async () => {
        const page = await openSite(browser, {colorScheme, reducedMotion: 'reduce'}, server.url, axe);
        for (let entry = left.shift(); entry; entry = left.shift()) visited.push(await visit(page, entry, viewports));
        faults.push(...page.faults);
        await page.close();
      };
      await Promise.all(Array.from({length: AT_ONCE}, visitor));
    }
    faults.push(...visited.flatMap((page) => page.faults));
    faults.push(...(await frameFaults(browser, server.url)));
    faults.push(...siteLinkFaults(visited, entries));
    for (const path of server.missed)
      if (!MEANT_TO_MISS.test(path)) faults.push(`${path} was asked for and is not there.`);
    return {pages: docs.length, faults: [...new Set(faults)]};
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
  const page = await browser.newPage({viewport: DESKTOP});
  page.setDefaultTimeout(LONGEST_MS);
  try {
    await page.goto(url);
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', {level: 1}).waitFor();
    const shown = await page.evaluate(inspectFrame);
    return [
      ...(shown.title.includes('Volunteer Story Widgets') ? [] : [`The first page is called "${shown.title}".`]),
      ...shown.elsewhere.map((href) => `The frame of the site links to ${href}.`),
    ];
  } finally {
    await page.close();
  }
}
