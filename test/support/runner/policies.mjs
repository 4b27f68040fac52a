/**
 * The security policies that partners' pages may have, chosen by `?csp=…`. Some are only
 * possible with marks on the page's scripts, which the server of such a page writes as well.
 */
import {createHash, randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * A page under its policy.
 * @typedef {{html: string, header: string}} GuardedPage
 */

/** @typedef {(html: string, integrityOf: (source: string) => Promise<string>) => Promise<{html: string, sources: string}>} Guard */

const PUBLISHED = path.resolve(import.meta.dirname, '../../../dist/cdn/integrity.json');

const SCRIPT = /<script\b(?![^>]*type="importmap")/g;

/** What all of them have in common: nothing is allowed that the widgets do not take. */
const REST =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** @type {Guard} */
async function withNonces(html) {
  const nonce = randomBytes(16).toString('base64');
  return {html: html.replace(SCRIPT, `$& nonce="${nonce}"`), sources: `'nonce-${nonce}'`};
}

/** @type {Guard} */
async function withHashes(html, integrityOf) {
  const hashes = [];
  let marked = '';
  let rest = 0;
  for (const {index, 0: tag, 1: source} of html.matchAll(/<script\b[^>]*?src="([^"]+)"/g)) {
    const hash = await integrityOf(source);
    hashes.push(`'${hash}'`);
    marked += `${html.slice(rest, index)}${tag} integrity="${hash}"`;
    rest = index + tag.length;
  }
  return {html: marked + html.slice(rest), sources: hashes.join(' ')};
}

/** What `vs.all.js` loads is listed as well, with the line that is published for that. @type {Guard} */
async function withAllHashes(html, integrityOf) {
  const guarded = await withHashes(html, integrityOf);
  if (!html.includes('/vs.all.js')) return guarded;
  const {scriptSrc} = JSON.parse(await readFile(PUBLISHED, 'utf8'));
  return {html: guarded.html, sources: `${guarded.sources} ${scriptSrc}`};
}

/** Scripts by the source that is trusted, and the Trusted Types policies that are. */
const POLICIES = {
  strict: {guard: undefined, sources: "'self'", types: 'volunteer-story-widgets'},
  nonces: {guard: withNonces, sources: '', types: 'volunteer-story-widgets'},
  'strict-dynamic': {guard: withNonces, sources: "'strict-dynamic'", types: 'volunteer-story-widgets'},
  hashes: {guard: withAllHashes, sources: '', types: 'volunteer-story-widgets'},
  'strict-dynamic-hashes': {guard: withHashes, sources: "'strict-dynamic'", types: 'volunteer-story-widgets'},
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
  const integrityOf = async (source) => {
    const script = source.startsWith('/') ? path.join(root, source) : path.join(path.dirname(file), source);
    return `sha384-${createHash('sha384')
      .update(await readFile(script))
      .digest('base64')}`;
  };
  const guarded = policy.guard ? await policy.guard(html, integrityOf) : {html, sources: ''};
  const scripts = `script-src ${[guarded.sources, policy.sources].filter(Boolean).join(' ')}`;
  return {html: guarded.html, header: [scripts, REST, `trusted-types ${policy.types}`].join('; ')};
}
