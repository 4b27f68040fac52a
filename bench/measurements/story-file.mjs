/**
 * The longest moment in which a page stands still while a large story file is loaded and checked,
 * beside what the browser's own ways to load and parse the same file take.
 */
import {LARGE_FILE} from '../../test/story/support/large-file.js';
import {LONG, longestTask, ms} from '../support/longest-task.mjs';

const FILE = JSON.stringify(LARGE_FILE);

const LIBRARY = `globalThis.story = await import('/dist/npm/story/index.js');`;

/** What is there before each job, and what runs between two marks. */
const JOBS = {
  loaded: {
    before: LIBRARY,
    job: `new Promise((resolve, reject) => story.followStory(address, (state) => {
      if (state.type === 'ready') resolve();
      if (state.type === 'error') reject(new Error(state.error.code));
    }))`,
  },
  checked: {
    before: `${LIBRARY} globalThis.parsed = await (await fetch(address)).json();`,
    job: `story.readStory(parsed, address).then(({faults}) => { if (faults.length) throw new Error('faults'); })`,
  },
  parsed: {
    before: `globalThis.text = await (await fetch(address)).text();`,
    job: `Promise.resolve(JSON.parse(text))`,
  },
  fetched: {job: `fetch(address).then((response) => response.json())`},
};

/** The same with a file that the browser has. */
const CACHED = {before: `${LIBRARY} await (await fetch(address)).arrayBuffer();`, job: JOBS.loaded.job};

/** @type {import('../run.mjs').Measurement} */
export default {
  title: 'A story file of 1,000 people and 1,000 case studies',
  about: `The longest task of the main thread, in processor time. The file has ${Math.round(Buffer.byteLength(FILE) / 1_000)} kB in
three languages. Loading and checking it must take no task of more than ${LONG} ms.`,
  async run(place) {
    return {
      parsed: await longestTask(place, JOBS.parsed, FILE),
      fetched: await longestTask(place, JOBS.fetched, FILE),
      loaded: await longestTask(place, JOBS.loaded, FILE),
      cached: await longestTask(place, CACHED, FILE),
      checked: await longestTask(place, JOBS.checked, FILE),
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
