/** The longest moment in which a page stands still while it does something. */
import {serving} from './serving.mjs';

/** What counts as a long task, in milliseconds. */
export const LONG = 50;

/** How long the page is left alone before and after, in milliseconds. */
const QUIET = 100;

/**
 * What a page does: `before` it is watched, and the `job`, of which both are statements or a
 * promise in JavaScript. They may use `address`, that of the file. `body` is the HTML of the page.
 * @typedef {{before?: string, job: string, body?: string}} Job
 */

/** @param {Job} job */
const pageOf = ({
  before = '',
  job,
  body = '',
}) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<body>${body}<script type="module">
const quiet = () => new Promise((resolve) => setTimeout(resolve, ${QUIET}));
try {
  globalThis.address = new URL('story.json', location.href).href;
  ${before}
  await quiet();
  performance.mark('bench-start');
  await ${job};
  performance.mark('bench-end');
  await quiet();
  await fetch('done');
} catch (error) {
  await fetch('done?' + encodeURIComponent(error));
}
</script>`;

/**
 * Serves the page and the file until `run` is done.
 * @template T
 * @param {Job} job
 * @param {string} file
 * @param {(url: string, done: Promise<void>) => Promise<T>} run gets told when the page is done
 * @returns {Promise<T>}
 */
function servingJob(job, file, run) {
  /** @type {(error: string) => void} */
  let tell;
  /** @type {Promise<void>} */
  const done = new Promise((resolve, reject) => {
    tell = (error) => (error ? reject(new Error(error)) : resolve());
  });
  return serving(
    {'page.html': ['text/html', pageOf(job)], 'story.json': ['application/json', file], done: ['text/plain', '']},
    (address) => run(`${address}page.html`, done),
    (path, search) => path === 'done' && tell(decodeURIComponent(search.slice(1))),
  );
}

/**
 * Opens the page without the tools that watch its network: they decode each file once more, in the
 * very task in which it arrives.
 * @param {import('../run.mjs').Place} place
 * @param {Job} job
 * @param {string} file the story file
 * @returns {Promise<number>} milliseconds of processor time, which other programs do not lengthen
 */
export async function longestTask({browser}, job, file) {
  const session = await browser.newBrowserCDPSession();
  const {traceEvents} = await servingJob(job, file, async (url, done) => {
    await browser.startTracing(undefined, {
      categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel'],
    });
    const {browserContextId} = await session.send('Target.createBrowserContext');
    await session.send('Target.createTarget', {url, browserContextId});
    await done;
    const trace = await browser.stopTracing();
    await session.send('Target.disposeBrowserContext', {browserContextId});
    return JSON.parse(trace.toString());
  });
  await session.detach();

  const [start, end] = ['bench-start', 'bench-end'].map((mark) => traceEvents.find(({name}) => name === mark));
  const tasks = traceEvents.filter(
    ({name, pid, tid, ts, dur}) =>
      name.endsWith('RunTask') && pid === start.pid && tid === start.tid && ts + dur > start.ts && ts < end.ts,
  );
  return Math.max(...tasks.map(({tdur, dur}) => tdur ?? dur)) / 1_000;
}

export const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;
