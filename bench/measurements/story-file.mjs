/**
 * The longest moment in which a page stands still while a large story file is loaded and checked,
 * beside what the browser's own ways to load and parse the same file take.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {resolve} from 'node:path';
import {createFileHandler} from '../../tools/serve.mjs';
import {LARGE_FILE} from '../../test/story/support/large-file.js';

const FILE = JSON.stringify(LARGE_FILE);

/** What counts as a long task, in milliseconds. */
const LONG = 50;

/** How long the page is left alone before and after, in milliseconds. */
const QUIET = 100;

/** What is there before each job, and what runs between two marks. */
const JOBS = {
  loaded: {
    job: `new Promise((resolve, reject) => story.followStory(address, (state) => {
      if (state.type === 'ready') resolve();
      if (state.type === 'error') reject(new Error(state.error.code));
    }))`,
  },
  checked: {
    before: `globalThis.parsed = await (await fetch(address)).json();`,
    job: `story.readStory(parsed, address).then(({faults}) => { if (faults.length) throw new Error('faults'); })`,
  },
  parsed: {
    before: `globalThis.text = await (await fetch(address)).text();`,
    job: `Promise.resolve(JSON.parse(text))`,
  },
  fetched: {job: `fetch(address).then((response) => response.json())`},
};

/** The same with a file that the browser has. */
const CACHED = {before: `await (await fetch(address)).arrayBuffer();`, job: JOBS.loaded.job};

/** @typedef {{before?: string, job: string}} Job */

/** @param {Job} job */
const pageOf = ({before = '', job}) => `<!doctype html><title>Page</title><script type="module">
const quiet = () => new Promise((resolve) => setTimeout(resolve, ${QUIET}));
try {
  globalThis.story = await import('/dist/npm/story/index.js');
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
 * Serves the page, the file, which may be cached, and what else there is, until `run` is done.
 * @template T
 * @param {Job} job
 * @param {(url: string, done: Promise<void>) => Promise<T>} run gets told when the page is done
 * @returns {Promise<T>}
 */
async function serving(job, run) {
  const others = createFileHandler(resolve(import.meta.dirname, '../..'));
  /** @type {Readonly<Record<string, readonly [type: string, body: string]>>} */
  const own = {
    '/bench/page.html': ['text/html; charset=utf-8', pageOf(job)],
    '/bench/story.json': ['application/json', FILE],
    '/bench/done': ['text/plain', ''],
  };
  /** @type {(error: string) => void} */
  let tell;
  /** @type {Promise<void>} */
  const done = new Promise((resolve, reject) => {
    tell = (error) => (error ? reject(new Error(error)) : resolve());
  });
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? '', 'http://localhost');
    const [type, body] = own[pathname] ?? [];
    if (!type) return void others(request, response);
    response.writeHead(200, {'content-type': type, 'cache-control': 'max-age=3600'}).end(body);
    if (pathname === '/bench/done') tell(decodeURIComponent(search.slice(1)));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  try {
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    return await run(`http://localhost:${port}/bench/page.html`, done);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Opens the page without the tools that watch its network: they decode each file once more, in the
 * very task in which it arrives.
 * @param {import('../run.mjs').Place} place
 * @param {Job} job
 * @returns {Promise<number>} milliseconds of processor time, which other programs do not lengthen
 */
async function longestTask({browser}, job) {
  const session = await browser.newBrowserCDPSession();
  const {traceEvents} = await serving(job, async (url, done) => {
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

const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'A story file of 1,000 people and 1,000 case studies',
  about: `The longest task of the main thread, in processor time. The file has ${Math.round(Buffer.byteLength(FILE) / 1_000)} kB in
three languages. Loading and checking it must take no task of more than ${LONG} ms.`,
  async run(place) {
    return {
      parsed: await longestTask(place, JOBS.parsed),
      fetched: await longestTask(place, JOBS.fetched),
      loaded: await longestTask(place, JOBS.loaded),
      cached: await longestTask(place, CACHED),
      checked: await longestTask(place, JOBS.checked),
    };
  },
  rows: ({parsed, fetched, loaded, cached, checked}) => [
    ['`JSON.parse` of the file, nothing else', ms(parsed)],
    ['`fetch` of the file and `response.json()`, nothing else', ms(fetched)],
    ['loading and checking the file, from the network', ms(loaded)],
    ['the same as a multiple of `JSON.parse`', (loaded / parsed).toFixed(2)],
    ['and of `response.json()`', (loaded / fetched).toFixed(2)],
    ["loading and checking the file, from the browser's cache", ms(cached)],
    ['checking alone', ms(checked)],
  ],
  faults: ({loaded, cached, checked}) =>
    Object.entries({'from the network': loaded, 'from the cache': cached, 'once parsed': checked})
      .filter(([, time]) => time > LONG)
      .map(([where, time]) => `The file ${where} takes a task of ${ms(time)}; no more than ${LONG} ms are allowed.`),
};
