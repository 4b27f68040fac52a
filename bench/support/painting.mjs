/** How long a page takes until it is painted, and what it costs. */
import {serving} from './serving.mjs';

/** How long nothing may happen any more before the work of a page is summed up, in milliseconds. */
const QUIET = 250;

/**
 * A page to measure.
 * @typedef {object} Page
 * @property {string} [body] its HTML
 * @property {string} [path] in place of that, where in the project it is; such a page is measured by its first paint alone
 * @property {string} [head] more of its head: style sheets and scripts
 * @property {string} [style] a style sheet of its own, in a file as on other websites
 * @property {string} [script] a module of its own. It, or the head, calls `drawn()` with a promise of when all that the
 *   window shows is drawn, and one of when everything is, where that is another
 * @property {string} [then] JavaScript of what a visitor does then: two promises, of when the window shows it and of
 *   when everything does
 */

/**
 * Tells the time of the first frame after what the window shows was drawn, and after everything was.
 * @see https://web.dev/articles/user-centric-performance-metrics
 */
const WATCH = `<script>
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => {
    // The frame is painted by then.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  }));
  const told = {};
  const painted = new Promise((resolve) => { told.painted = resolve; });
  const whole = new Promise((resolve) => { told.whole = resolve; });
  const tell = async (what, name) => { await what; await nextFrame(); told[name](performance.now()); };
  const drawn = (seen, all = seen) => { tell(seen, 'painted'); tell(all, 'whole'); };
</script>`;

/** @param {Page} page */
const documentOf = ({head = '', body = '', style, script}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
${WATCH}
${head}
${style === undefined ? '' : '<link rel="stylesheet" href="style.css">'}
${script === undefined ? '' : '<script type="module" src="script.js"></script>'}
</head><body>${body}</body></html>`;

/** How fast the processor of a page is: this machine's, and that of a cheap telephone, which takes four times as long. */
export const SPEEDS = [1, 4];

const FIRST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => {
  const entry = list.getEntriesByName('first-contentful-paint')[0];
  if (entry) resolve(entry.startTime);
}).observe({type: 'paint', buffered: true}))`;

/**
 * @typedef {object} Cost
 * @property {number} first milliseconds from the start of the navigation until the first text is painted
 * @property {number} painted and until all that the window shows is
 * @property {number} whole and until everything is
 * @property {number} work milliseconds of the main thread
 * @property {number} heap megabytes of objects after that
 * @property {number} then milliseconds until the window shows what the visitor did
 * @property {number} thenWhole and until everything does
 */

/**
 * @param {import('../run.mjs').Place} place
 * @param {Page} page
 * @param {number} slower how many times slower than this machine's its processor is
 * @returns {Promise<Cost>}
 */
export function paint({browser}, page, slower) {
  const files = {
    'page.html': ['text/html', documentOf(page)],
    'style.css': ['text/css', page.style ?? ''],
    'script.js': ['text/javascript', page.script ?? ''],
  };
  return serving(files, async (address) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}});
    try {
      const tab = await context.newPage();
      tab.setDefaultTimeout(120_000);
      const session = await context.newCDPSession(tab);
      await session.send('Performance.enable');
      await session.send('Emulation.setCPUThrottlingRate', {rate: slower});
      await tab.goto(page.path ? new URL(`/${page.path}`, address).href : `${address}page.html`);
      const first = await tab.evaluate(FIRST_PAINT);
      const [painted, whole] = page.path ? [first, first] : await tab.evaluate('Promise.all([painted, whole])');
      await tab.waitForTimeout(QUIET);
      const {metrics} = await session.send('Performance.getMetrics');
      const work = metrics.find(({name}) => name === 'TaskDuration').value * 1_000;
      await session.send('HeapProfiler.collectGarbage');
      const {usedSize} = await session.send('Runtime.getHeapUsage');
      const [then, thenWhole] = page.then ? await tab.evaluate(timed(page.then)) : [0, 0];
      return {first, painted, whole, work, heap: usedSize / 1e6, then, thenWhole};
    } finally {
      await context.close();
    }
  });
}

/**
 * @template {string} Name
 * @param {import('../run.mjs').Place} place
 * @param {Readonly<Record<Name, Page>>} pages
 * @param {string} label
 * @param {number} slower
 * @returns {Promise<import('../run.mjs').Numbers>} what each costs, as `name label slower cost`
 */
export async function paintEach(place, pages, label, slower) {
  const numbers = {};
  for (const [name, page] of Object.entries(pages)) {
    for (const [cost, number] of Object.entries(await paint(place, page, slower)))
      numbers[[name, label, slower, cost].join(' ')] = number;
  }
  return numbers;
}

/**
 * The same for pages with ever more items, at each speed.
 * @param {import('../run.mjs').Place} place
 * @param {Parameters<typeof pagesOf>[0]} contenders
 * @param {readonly number[]} counts
 * @returns {Promise<import('../run.mjs').Numbers>}
 */
export async function paintCounts(place, contenders, counts) {
  const found = [];
  for (const count of counts) {
    const pages = await pagesOf(contenders, count);
    for (const slower of SPEEDS) found.push(await paintEach(place, pages, String(count), slower));
  }
  return Object.assign({}, ...found);
}

/**
 * The pages of several contenders with as many items each.
 * @template {string} Name
 * @param {Readonly<Record<Name, {page: (count: number) => Promise<Page>}>>} contenders
 * @param {number} count
 * @returns {Promise<Record<Name, Page>>}
 */
export async function pagesOf(contenders, count) {
  const pages = Object.entries(contenders).map(async ([name, {page}]) => [name, await page(count)]);
  return Object.fromEntries(await Promise.all(pages));
}

export const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`;

/** @param {string} job */
const timed = (job) => `(async () => {
  await nextFrame();
  const start = performance.now();
  const shown = async (what) => { await what; await nextFrame(); return performance.now() - start; };
  return Promise.all(${job}.map(shown));
})()`;
