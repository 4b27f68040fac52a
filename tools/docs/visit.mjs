/** Pages of the site, one after another in one window, as a reader and a screen reader get them. */
import {inspect, isDrawn, isReady, show} from './in-page.js';

/** What the law of most countries refers to, and what axe's authors advise beyond it. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe leaves this one off although WCAG 2.2 AA demands it. */
export const RULES = {'target-size': {enabled: true}};

const RULES_AMONG_STORIES = {
  ...RULES,
  // Headings of widgets, of any level, stand among those of the page.
  'heading-order': {enabled: false},
  // The frames around stories scroll by a hair. They are Storybook's own, and no setting changes them.
  'scrollable-region-focusable': {enabled: false},
};

/** A busy machine takes its time. */
export const LONGEST_MS = 120_000;

/** @typedef {{page: import('playwright-core').Page, faults: string[], close: () => Promise<void>}} Window */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {string} base address of the site
 * @param {string} axe file
 * @returns {Promise<Window>} with what goes wrong in it beside what a page has
 */
export async function openSite(browser, options, base, axe) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const faults = [];
  const here = () => new URL(page.url()).searchParams.get('id') ?? 'The site';
  page.on('pageerror', (error) => faults.push(`${here()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(base)) faults.push(`${here()} asks for ${url}.`);
  });
  await page.goto(`${base}iframe.html?viewMode=docs`);
  await page.waitForFunction(isReady);
  await page.addScriptTag({path: axe});
  return {page, faults, close: () => context.close()};
}

/**
 * @param {Window} window
 * @param {{id: string, tags: readonly string[]}} entry of index.json
 * @param {readonly {width: number, height: number}[]} viewports
 * @returns {Promise<{id: string, faults: string[], links: string[], anchors: string[]}>}
 */
export async function visit({page}, {id, tags}, viewports) {
  const rules = tags.includes('unattached-mdx') ? RULES : RULES_AMONG_STORIES;
  const visited = {id, faults: [], links: [], anchors: []};
  try {
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      if (viewport === viewports[0]) await page.evaluate(show, id);
      await page.waitForFunction(isDrawn);
      const {violations, sideways, links, anchors} = await page.evaluate(inspect, {tags: TAGS, rules});
      const found =
        sideways > 0 ? [...violations, `It sticks out by ${sideways} px, and has to be moved sideways.`] : violations;
      visited.faults.push(...found.map((text) => `${id}, ${viewport.width} px wide: ${text}`));
      Object.assign(visited, {links, anchors});
    }
  } catch (error) {
    visited.faults.push(`${id} could not be read: ${error.message}`);
  }
  return visited;
}
