/**
 * The part of the test server that plays a partner's website: files exactly as they are on disk,
 * a strict security policy on request, and failures on command.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {createFileHandler} from '../../../tools/serve.mjs';
import {ANSWERS} from './answers.mjs';
import {fileElsewhere} from './elsewhere.mjs';
import {guardPage} from './policies.mjs';
import {prerenderOnce, PRERENDERED} from './prerendered.mjs';
import {publishOnce, PUBLISHED} from './published.mjs';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[0]} Middleware */
/** @typedef {Parameters<Middleware>[0]} Context */

/** What is served as it is. The rest of the repository passes through the test runner. */
const RAW_FOLDERS = [
  '/dist/cdn/',
  '/demo/',
  '/stories/samples/',
  '/test/pages/',
  '/test/cms/',
  '/test/frameworks/dist/',
  PUBLISHED,
  PRERENDERED,
];
const PROBE = '/test/support/probe.js';

const FAULT_PATH = '/__fault';

/**
 * A request that is to go wrong.
 * @typedef {object} Fault
 * @property {RegExp} path      tested against the path with its query
 * @property {number} times     how often it still applies
 * @property {number | undefined} status  undefined: answer as usual
 * @property {number} delayMs
 * @property {boolean} [spoil]  one byte of the answer is another one
 * @property {string | undefined} answer  one of answers.mjs
 */

/**
 * @param {string} root  the repository
 * @returns {Middleware[]}
 */
export function pageMiddleware(root) {
  const serveFile = createFileHandler(root);
  const faults = new FaultRegister();

  return [
    async (context, next) => {
      if (isTestStart(context)) faults.clear(scopeOf(context));
      if (context.path === FAULT_PATH) return answerFaultRequest(context, faults);
      return next();
    },
    async (context, next) => {
      const fault = faults.take(scopeOf(context), context.url);
      if (fault) await wait(fault.delayMs);
      const answer = ANSWERS[fault?.answer ?? ''];
      if (answer) return answerBySelf(context, () => answer(context.res, context.url));
      if (fault?.status !== undefined) return fail(context, fault.status);
      if (fault?.spoil) return sendSpoiled(context, path.join(root, context.path));
      const elsewhere = await fileElsewhere(context.path, root);
      if (elsewhere)
        return answerBySelf(context, () => void context.res.writeHead(200, elsewhere.headers).end(elsewhere.body));
      if (!isRaw(context.path)) return next();
      if (context.path.startsWith(PUBLISHED)) await publishOnce(root, context.URL.origin);
      if (context.path.startsWith(PRERENDERED)) await prerenderOnce(root);

      const page = await changedPage(root, context);
      return answerBySelf(context, () =>
        page === undefined ? serveFile(context.req, context.res) : sendPage(context.res, page),
      );
    },
  ];
}

/**
 * @param {string} pathname
 * @returns {boolean}
 */
function isRaw(pathname) {
  // Tests lie beside the pages that they open, and are compiled.
  if (pathname.endsWith('.ts')) return false;
  return pathname === PROBE || RAW_FOLDERS.some((folder) => pathname.startsWith(folder));
}

/**
 * A page that is not sent as it is: `?probe` puts the probe before its own scripts, `?csp` puts it
 * under a policy, and `?scripts=vs.all.js,vs.js` has it load these builds in place of its own,
 * `plain:vs.js` without the type of its script.
 * Nothing for all other files.
 * @param {string} root
 * @param {Context} context
 * @returns {Promise<{html: string, policy?: string} | undefined>}
 */
async function changedPage(root, context) {
  const {searchParams} = context.URL;
  const policy = searchParams.get('csp');
  const scripts = searchParams.get('scripts');
  if (!searchParams.has('probe') && policy === null && scripts === null) return undefined;
  const name = context.path.endsWith('/') ? `${context.path}index.html` : context.path;
  if (!name.endsWith('.html')) return undefined;
  const file = path.join(root, name);
  let html;
  try {
    html = await readFile(file, 'utf8');
  } catch {
    // The file handler tells what is wrong with the path.
    return undefined;
  }
  if (scripts !== null) html = withScripts(html, scripts.split(','));
  if (searchParams.has('probe')) html = html.replace(START_OF_PAGE, `$&<script src="${PROBE}"></script>`);
  const guarded = await guardPage(policy ?? '', html, file, root);
  return guarded ? {html: guarded.html, policy: guarded.header} : {html};
}

/** The script of the library, as pages load it. */
const OWN_SCRIPT = /<script[^>]*\/dist\/cdn\/vs(?:\.\w+)?\.js"[^>]*><\/script>/;

/** What a page says on the tag of its script. */
const SETTING = / data-vs-[\w-]+="[^"]*"/g;

/**
 * @param {string} html
 * @param {readonly string[]} orders  builds that take the place of the page's own; the first has its settings
 * @returns {string}
 */
function withScripts(html, orders) {
  const settings = OWN_SCRIPT.exec(html)?.[0].match(SETTING)?.join('') ?? '';
  const tags = orders.map((order, index) => scriptTag(order, index === 0 ? settings : ''));
  return html.replace(OWN_SCRIPT, '').replace('</head>', `${tags.join('')}$&`);
}

/**
 * @param {string} order  a build; `plain:` before it for a tag that lost its type
 * @param {string} settings
 */
function scriptTag(order, settings) {
  const name = order.replace('plain:', '');
  const isPlain = name !== order || name === 'vs.classic.js';
  return `<script${isPlain ? '' : ' type="module"'}${settings} src="../../dist/cdn/${name}"></script>`;
}

/** Up to the first place where a script may stand, without moving the page into quirks mode. */
const START_OF_PAGE = /^\s*(?:<!doctype[^>]*>)?(?:\s|<!--.*?-->)*(?:<html[^>]*>)?(?:\s|<!--.*?-->)*(?:<head[^>]*>)?/is;

/**
 * @param {import('node:http').ServerResponse} response
 * @param {{html: string, policy?: string}} page
 */
function sendPage(response, {html, policy}) {
  response.statusCode = 200;
  if (policy) response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

/** Faults by the test that asked for them: several browsers share this server. */
class FaultRegister {
  /** @type {Map<string, Fault[]>} */
  #faults = new Map();

  /**
   * @param {string} scope
   * @param {Fault} fault
   */
  add(scope, fault) {
    this.#faults.set(scope, [...(this.#faults.get(scope) ?? []), fault]);
  }

  /** @param {string} scope */
  clear(scope) {
    this.#faults.delete(scope);
  }

  /**
   * The fault that applies to this request, which counts as one of its times.
   * @param {string} scope
   * @param {string} url
   * @returns {Fault | undefined}
   */
  take(scope, url) {
    const fault = this.#faults.get(scope)?.find(({path, times}) => times > 0 && path.test(url));
    if (fault) fault.times -= 1;
    return fault;
  }
}

/**
 * The browser that asks, since neither cookie nor Referer accompanies every request of a page.
 * The launchers see to it that tests that run at the same time differ in it.
 * @param {Context} context
 * @returns {string}
 */
function scopeOf(context) {
  return context.get('User-Agent');
}

/**
 * @param {Context} context
 * @returns {boolean}
 */
function isTestStart(context) {
  return context.path === '/' && context.URL.searchParams.has('wtr-session-id');
}

/**
 * @param {Context} context
 * @param {FaultRegister} faults
 */
async function answerFaultRequest(context, faults) {
  if (context.method === 'DELETE') {
    faults.clear(scopeOf(context));
  } else {
    const {path, ...fault} = JSON.parse(await readBody(context.req));
    faults.add(scopeOf(context), {...fault, path: new RegExp(path)});
  }
  context.status = 204;
}

/**
 * @param {Context} context
 * @param {number} status
 */
function fail(context, status) {
  return answerBySelf(context, () => {
    context.res.statusCode = status;
    context.res.setHeader('Access-Control-Allow-Origin', '*');
    context.res.setHeader('Cache-Control', 'no-store');
    context.res.setHeader('Content-Type', 'text/plain; charset=utf-8');
    context.res.end('This request fails because a test asked for it.\n');
    // The runner lists every 404 as a fault of the test. It reads the status after it was sent.
    context.res.statusCode = 200;
  });
}

/**
 * Sends a script that still runs, but is not the one that was built.
 * @param {Context} context
 * @param {string} file
 */
async function sendSpoiled(context, file) {
  const text = await readFile(file, 'utf8');
  return answerBySelf(context, () => {
    context.res.setHeader('Access-Control-Allow-Origin', '*');
    context.res.setHeader('Cache-Control', 'no-store');
    context.res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    context.res.end(text.replace(/;$/, ' '));
  });
}

/**
 * Answers without the test runner, which would compile scripts, add its own to pages, and mark
 * every file as cacheable for a year.
 * @param {Context} context
 * @param {() => void | Promise<void>} answer
 */
async function answerBySelf(context, answer) {
  context.respond = false;
  await answer();
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string>}
 */
async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
