/** Checks the built site in a browser: every page of it works, leads where it says, and can be used by everyone. */
import {readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from '../browsers.mjs';
import {serveBelow} from './folder-server.mjs';
import {inspectFrame} from './in-page.js';
import {siteLinkFaults} from './site-links.mjs';
import {LONGEST_MS, openSite, RULES, TAGS, visit} from './visit.mjs';

/** A site that only works at the root of a server would fail here. */
const PREFIX = '/a/b/';

const PHONE = {width: 360, height: 780};
const DESKTOP = {width: 1280, height: 900};

/** How people come. What is dark is decided for all pages at once, and so those of widgets are looked at once only. */
const READERS = [
  {colorScheme: 'light', viewports: [DESKTOP, PHONE], isMet: () => true},
  {colorScheme: 'dark', viewports: [DESKTOP, PHONE], isMet: ({tags}) => tags.includes('unattached-mdx')},
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
    faults.push(...(await frameFaults(browser, server.url, docs)));
    faults.push(...siteLinkFaults(visited, entries, (path) => isFileIn(folder, path)));
    for (const path of server.missed)
      if (!MEANT_TO_MISS.test(path)) faults.push(`${path} was asked for and is not there.`);
    return {pages: docs.length, faults: [...new Set(faults)]};
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {string} folder
 * @param {string} path below it; empty, or with a slash at its end, it stands for a page of that folder
 */
function isFileIn(folder, path) {
  const file = join(folder, path, /(^|\/)$/.test(path) ? 'index.html' : '');
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
}

const RULES_OF_FRAME = {
  ...RULES,
  // Storybook names some buttons by what they do, "Collapse", and shows what they do it to.
  'label-content-name-mismatch': {enabled: false},
  // Its handles that change the size of the sidebar stand between the landmarks.
  region: {enabled: false},
};

/**
 * What is around the pages: it shows the first of them, leads to nobody else, and can be used by everyone.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {readonly {id: string, tags: readonly string[]}[]} docs
 */
async function frameFaults(browser, url, docs) {
  const ofWidget = docs.find(({tags}) => !tags.includes('unattached-mdx'));
  const faults = [];
  for (const {colorScheme, viewports} of READERS)
    for (const viewport of viewports)
      for (const address of [url, `${url}?path=/docs/${ofWidget.id}`]) {
        const page = await browser.newPage({viewport, colorScheme, reducedMotion: 'reduce'});
        page.setDefaultTimeout(LONGEST_MS);
        try {
          await page.goto(address);
          await page.frameLocator('#storybook-preview-iframe').getByRole('heading', {level: 1}).first().waitFor();
          await page.addScriptTag({path: axe});
          const shown = await page.evaluate(inspectFrame, {tags: TAGS, rules: RULES_OF_FRAME});
          const where = `The frame of the site, ${colorScheme}, ${viewport.width} px wide`;
          faults.push(
            ...(shown.title.includes('Volunteer Story Widgets') ? [] : [`A page is called "${shown.title}".`]),
            ...shown.elsewhere.map((href) => `The frame of the site links to ${href}.`),
            ...(shown.hasPanel ? [`${where}: it shows the panel for stories beside a page of text.`] : []),
            ...(shown.sideways > 0 ? [`${where}: it sticks out by ${shown.sideways} px.`] : []),
            ...shown.violations.map((text) => `${where}: ${text}`),
          );
        } finally {
          await page.close();
        }
      }
  return faults;
}
