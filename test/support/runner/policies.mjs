/**
 * The security policies that partners' pages may have, chosen by `?csp=…`. Some are only
 * possible with marks on the page's scripts, which the server of such a page writes as well.
 */
import {createHash, randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {integrityOf, SCRIPTS} from '../../../tools/integrity/hashes.mjs';

/**
 * A page under its policy.
 * @typedef {{html: string, header: string}} GuardedPage
 */

/** @typedef {(html: string, hashOf: (source: string) => Promise<string>) => Promise<{html: string, sources: string}>} Guard */

const PUBLISHED = path.resolve(import.meta.dirname, '../../../dist/cdn');

const SCRIPT = /<script\b(?![^>]*type="importmap")/g;

/** What all of them have in common: nothing is allowed that the widgets do not take. */
const REST =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** @type {Guard} */
async function withNonces(html) {
  const nonce = randomBytes(16).toString('base64');
  return {html: html.replace(SCRIPT, `$& nonce="${nonce}"`), sources: `'nonce-${nonce}'`};
}

/** Every script with its hash, and those of the library as integrity.json has them. @type {Guard} */
async function withHashes(html, hashOf) {
  const {head, scriptSrc} = await integrityOf(PUBLISHED, '/dist/cdn/');
  const trusted = [];
  let marked = '';
  let rest = 0;
  for (const {index, 0: script, 1: source} of html.matchAll(/<script\b[^>]*?src="([^"]+)"[^>]*><\/script>/g)) {
    const name = SCRIPTS.find((known) => source.endsWith(`/dist/cdn/${known}`));
    const hash = name ? '' : await hashOf(source);
    trusted.push(name ? scriptSrc[name] : `'${hash}'`);
    // What the page says on the tag stays on it.
    const settings = script.match(/ data-vs-[\w-]+="[^"]*"/g)?.join('') ?? '';
    marked += html.slice(rest, index);
    marked += name ? head[name].replace(' src=', `${settings} src=`) : script.replace('>', ` integrity="${hash}">`);
    rest = index + script.length;
  }
  return {html: marked + html.slice(rest), sources: trusted.join(' ')};
}

/** The script's own hash alone: the rest is trusted because a trusted script loads it. @type {Guard} */
async function withFirstHash(html, hashOf) {
  const {html: marked, sources} = await withHashes(html, hashOf);
  const {files} = await integrityOf(PUBLISHED, '/dist/cdn/');
  const parts = Object.keys(files).filter((name) => name.includes('/parts/'));
  return {html: marked, sources: parts.reduce((rest, name) => rest.replace(`'${files[name]}'`, ''), sources)};
}

/** Scripts by the source that is trusted, and the Trusted Types policies that are. */
const POLICIES = {
  strict: {guard: undefined, sources: "'self'", types: 'volunteer-story-widgets'},
  nonces: {guard: withNonces, sources: '', types: 'volunteer-story-widgets'},
  'strict-dynamic': {guard: withNonces, sources: "'strict-dynamic'", types: 'volunteer-story-widgets'},
  hashes: {guard: withHashes, sources: '', types: 'volunteer-story-widgets'},
  'strict-dynamic-hashes': {guard: withFirstHash, sources: "'strict-dynamic'", types: 'volunteer-story-widgets'},
  'no-types': {guard: undefined, sources: "'self'", types: "'none'"},
};

/**
 * Puts a page under the policy of that name. Nothing when there is no such policy.
 *
 * @param {string} name
 * @param {string} html
 * @param {string} file  where the page lies
 * @param {string} root  what addresses that begin with a slash start from
 * @returns {Promise<GuardedPage | undefined>}
 */
export async function guardPage(name, html, file, root) {
  const policy = /** @type {Record<string, (typeof POLICIES)[keyof typeof POLICIES] | undefined>} */ (POLICIES)[name];
  if (!policy) return undefined;
  /** @param {string} source */
  const hashOf = async (source) => {
    const script = source.startsWith('/') ? path.join(root, source) : path.join(path.dirname(file), source);
    return `sha384-${createHash('sha384')
      .update(await readFile(script))
      .digest('base64')}`;
  };
  const guarded = policy.guard ? await policy.guard(html, hashOf) : {html, sources: ''};
  const scripts = `script-src ${[guarded.sources, policy.sources].filter(Boolean).join(' ')}`;
  return {html: guarded.html, header: [scripts, REST, `trusted-types ${policy.types}`].join('; ')};
}
