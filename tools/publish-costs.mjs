/**
 * What views of a published story cost in bytes and requests, measured: publishes the webinar, serves it by the rules
 * that come with it in `_headers`, and counts what Chromium asks for.
 *
 *   node tools/publish-costs.mjs           writes the numbers into docs/publish-costs.md
 *   node tools/publish-costs.mjs --check   fails when the page tells others, by more than a twentieth
 *
 * Needs a finished build (`npm run build`).
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArguments, ensureBrowser} from './browsers.mjs';
import {headersFor, parseHeaderRules} from './header-rules.mjs';
import {STORY_FILE} from './size/pages.mjs';
import {root} from './steps.mjs';

const PAGE = join(root, 'docs/publish-costs.md');
const PART = /(?<=<!-- made: costs -->\n)[\s\S]*(?=<!-- \/made -->)/;

/** Weights of a page change a little with each change of a script. */
const TOLERANCE = 0.05;

/** How long a page may stay without a request before it counts as loaded, in milliseconds. */
const QUIET_MS = 500;

const MILLION = 1_000_000;

/** How many times a day a cache asks again for what is good for five minutes. */
const TIMES_A_DAY = (24 * 60) / 5;

/** Places of a content delivery network that each keep copies of their own. */
const LOCATIONS = 100;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The path at which it is served. */
const PLACE = '/story/';

/** @typedef {{path: string, bytes: number, isKept: boolean}} Answer `isKept` for a year */

/**
 * Serves a published folder, compressed and with the headers of its `_headers`, and notes each answer.
 * @param {string} folder
 */
async function serveNoting(folder) {
  /** @type {Answer[]} */
  const answers = [];
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const {pathname} = new URL(String(request.url), 'http://localhost');
    const headers = headersFor(rules, pathname);
    const name = pathname.slice(PLACE.length) || 'index.html';
    readFile(join(folder, `${name}.br`)).then(
      (body) => {
        const isKept = /immutable/.test(headers['cache-control'] ?? '');
        answers.push({path: name, bytes: body.byteLength, isKept});
        response.writeHead(200, {
          ...headers,
          'Content-Type': TYPES[/** @type {keyof typeof TYPES} */ (extname(name))],
          'Content-Encoding': 'br',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {url: `http://127.0.0.1:${port}${PLACE}`, answers, stop: () => server.close()};
}

/** @returns {Promise<Record<'story' | 'plain' | 'arabic' | 'card', Answer[]>>} what each page asks for */
async function measure() {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  const {executablePath} = await ensureBrowser('chromium');
  const browser = await chromium.launch({executablePath, args: chromiumArguments()});
  const out = join(folder, 'story');
  const command = [
    'dist/publish/publish.js',
    'publish',
    STORY_FILE,
    '--out',
    out,
    '--url',
    `https://site.example${PLACE}`,
  ];
  execFileSync(process.execPath, command, {cwd: root});
  const {url, answers, stop} = await serveNoting(out);
  /** @param {string} path @param {boolean} javaScriptEnabled */
  const view = async (path, javaScriptEnabled) => {
    const page = await browser.newPage({javaScriptEnabled});
    answers.length = 0;
    await page.goto(url + path);
    // A busy machine may pause longer than that before the script has begun.
    const widget = page.locator('main > [src]');
    while (javaScriptEnabled && !(await widget.evaluate((one) => one.matches(':state(ready)'))))
      await page.waitForTimeout(QUIET_MS);
    for (let seen = -1; seen !== answers.length;) {
      seen = answers.length;
      await page.waitForTimeout(QUIET_MS);
    }
    await page.close();
    return [...new Map(answers.map((answer) => [answer.path, answer])).values()];
  };
  try {
    return {
      story: await view('', true),
      plain: await view('', false),
      arabic: await view('ar.html', true),
      card: await view('frame/speaker-card/sophie-plagerson.html', true),
    };
  } finally {
    stop();
    await browser.close();
    await rm(folder, {recursive: true});
  }
}

/** @param {readonly Answer[]} answers */
const sum = (answers) => answers.reduce((bytes, answer) => bytes + answer.bytes, 0);

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} bytes of one view */
const gigabytes = (bytes) => `${Math.round((bytes * MILLION) / 1e9)} GB`;

/** @param {number} count */
const whole = (count) => count.toLocaleString('en');

/** @param {Awaited<ReturnType<typeof measure>>} views */
function tables({story, plain, arabic, card}) {
  const asked = story.filter(({isKept}) => !isKept);
  const rows = [
    ['the story, with its script', story],
    ['the story in Arabic', arabic],
    ['the story, where no script runs', plain],
    ['the frame of one person', card],
  ];
  const views = rows.map(([name, answers]) => {
    const list = /** @type {Answer[]} */ (answers);
    const again = list.filter(({isKept}) => !isKept).length;
    return `| ${name} | ${list.length} | ${kilobytes(sum(list))} | ${again} | ${kilobytes(sum(list.filter(({isKept}) => !isKept)))} |`;
  });
  const days = rows.map(([name, answers]) => {
    const list = /** @type {Answer[]} */ (answers);
    const bytes = sum(list);
    return `| ${name} | ${whole(list.length)} million | ${gigabytes(bytes)} | ${gigabytes(bytes * 30)} |`;
  });
  const origin = asked.length * TIMES_A_DAY * LOCATIONS;
  return `
| View | Files, first time | Bytes, first time | Asked for again after five minutes | Bytes of these, where they changed |
| --- | ---: | ---: | ---: | ---: |
${views.join('\n')}

| A million views a day, each by somebody new | Requests a day | Bytes a day | Bytes in 30 days |
| --- | ---: | ---: | ---: |
${days.join('\n')}

With a content delivery network of ${LOCATIONS} locations before it, your own server is asked for at most ${whole(origin)} files a day
for the story in one language (${asked.length} files, each ${TIMES_A_DAY} times a day and location), whatever the number of views, and
for each file in \`vs-assets/\` once a location and version: ${kilobytes(sum(story.filter(({isKept}) => isKept)))}.

`;
}

/** All numbers of a text, in order. @param {string} text */
const numbersIn = (text) => [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => Number(number.replaceAll(',', '')));

/** Whether two texts tell the same, but for a little in their numbers. @param {string} one @param {string} other */
export function tellTheSame(one, other) {
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  const words = (/** @type {string} */ text) =>
    text
      .replace(/\d[\d,.]*\d|\d/g, '#')
      .replace(/[\s|:-]+/g, ' ')
      .trim();
  return (
    words(one) === words(other) &&
    numbers.every((number, index) => Math.abs(number - Number(others[index])) <= Math.max(TOLERANCE * number, 1))
  );
}

/** @param {boolean} isCheck @returns {Promise<boolean>} whether the page is current */
async function run(isCheck) {
  if (!existsSync(join(root, 'dist/publish/publish.js')))
    throw new Error('dist/publish is missing. Run: npm run build');
  const text = await readFile(PAGE, 'utf8');
  const fresh = tables(await measure());
  if (tellTheSame(String(PART.exec(text)?.[0]), fresh)) return true;
  if (isCheck) return false;
  await writeFile(PAGE, text.replace(PART, fresh));
  return true;
}

if (import.meta.filename === process.argv[1]) {
  const [option] = process.argv.slice(2);
  if (!(await run(option === '--check'))) {
    console.error('docs/publish-costs.md is not current. Run: node tools/publish-costs.mjs, and commit the file.');
    process.exitCode = 1;
  }
}
