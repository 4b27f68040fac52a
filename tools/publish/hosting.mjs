/** What web servers are told of a published folder: how long copies of a file are good, and that other sites may read it. */
import {ASSETS} from './places.mjs';

/** Files whose name changes with what is in them. */
const FOREVER = 'public, max-age=31536000, immutable';

/** All others: asked for again after five minutes, and shown meanwhile as they were. */
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

/** What every answer has. The story is public, and partners show it on their own sites. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** How many rules Cloudflare Pages reads; what stands behind them it passes over. */
const MOST_RULES = 100;

/**
 * Rules for Netlify, Cloudflare Pages and others that read `_headers`. Where several rules set the same header, hosts join
 * their values, so that no address may fit two that do.
 * @param {string} path of the folder on its site, with slashes around it
 * @param {readonly string[]} names of its files
 * @returns {{text: string, isLong: boolean}} `isLong` when some hosts do not read all of it
 */
export function headersFile(path, names) {
  const block = (pattern, headers) =>
    [path + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block('*', HEADERS),
    block(`${ASSETS}*`, {'Cache-Control': FOREVER}),
    ...othersIn(names).map((pattern) => block(pattern, {'Cache-Control': SHORT})),
  ];
  return {text: `${blocks.join('\n\n')}\n`, isLong: blocks.length > MOST_RULES};
}

/**
 * Addresses of all files but the assets: those of a folder together, folders first.
 * @param {readonly string[]} names
 */
function othersIn(names) {
  const others = names.filter((name) => !name.startsWith(ASSETS)).map(encoded);
  const folders = others.filter((name) => name.includes('/')).map((name) => name.replace(/\/.*/, '/*'));
  const beside = others.filter((name) => !name.includes('/'));
  // Some hosts lead from a page to its name without ".html".
  return [...new Set(['', ...folders, ...beside.flatMap((name) => [name, name.replace(/\.html$/, '')])])];
}

/** A name as browsers ask for it. @param {string} name */
function encoded(name) {
  const url = new URL('https://site.invalid/');
  url.pathname = name.replaceAll('%', '%25');
  return url.pathname.slice(1);
}

/** Of what is not in the lists below. Readers save it: browsers are told not to guess. */
const UNKNOWN_TYPE = 'application/octet-stream';

/** Texts, which are in UTF-8. */
const TEXTS = {
  'text/html': 'html',
  'text/css': 'css',
  'text/plain': 'txt',
  'text/javascript': 'js',
  'text/calendar': 'ics',
  'text/vtt': 'vtt',
  'application/json': 'json',
};

/** What authors put beside a story. */
const OTHERS = {
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4 m4v',
  'video/webm': 'webm',
  'video/ogg': 'ogv',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/zip': 'zip',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
};

/** Stands in the rules where the path is not known. */
const PATH = '/path/of/the/story/';

/**
 * Rules for nginx, to include in a `server` block.
 * @param {string} path of the folder on its site, with slashes around it; empty where it is not known
 * @param {readonly string[]} names of its files
 */
export function nginxFile(path, names) {
  const at = decoded(path || PATH);
  const others = at === '/' ? `~ ${quoted(`^/${anyOf(names)}`)}` : `^~ ${quoted(at)}`;
  return `${heading(path, at)}
# With the module ngx_brotli, write "brotli_static on;" above that line: the .br files are there.

location ^~ ${quoted(at + ASSETS)} {
${rules(FOREVER)}
}

location ${others} {
    index index.html;
${rules(SHORT)}
}
`;
}

/** @param {string} path @param {string} at */
function heading(path, at) {
  if (!path)
    return `# Where the folder will be is not known, because it was published without --url. Publish it again with --url, or
# write its path on your site in place of ${PATH} in two lines below. Then write a line with "include"
# and the place of this file into the server block whose root holds the folder there.`;
  const where = at === '/' ? 'whose root is the published folder' : `whose root holds the published folder as ${at}`;
  return `# Write a line with "include" and the place of this file into the server block ${where}${
    at === '/' ? '.\n# Its own "location /" may stay: these rules are for the files of the folder only.' : ''
  }`;
}

/** @param {string} cache */
const rules = (cache) => `    gzip_static on;
    gzip_vary on;
    types {
${lines(Object.entries({...TEXTS, ...OTHERS}), ([type, names]) => `    ${type} ${names};`)}
    }
    default_type ${UNKNOWN_TYPE};
    charset utf-8;
    charset_types ${Object.keys(TEXTS).join(' ')};
${lines(Object.entries(HEADERS), ([name, value]) => `add_header ${name} "${value}" always;`)}
    # Not always: nobody is to keep "not found" for as long as the file.
    add_header Cache-Control "${cache}";`;

/** @template T @param {readonly T[]} items @param {(item: T) => string} write */
const lines = (items, write) => items.map((item) => `    ${write(item)}`).join('\n');

/**
 * An expression of all files but the assets, for a folder that is a whole site: "location /" is for its owner to say.
 * @param {readonly string[]} names
 */
function anyOf(names) {
  const others = names.filter((name) => !name.startsWith(ASSETS));
  const folders = [...new Set(others.filter((name) => name.includes('/')).map((name) => name.split('/')[0]))];
  const beside = others.filter((name) => !name.includes('/'));
  const patterns = [...beside.map((name) => `${escaped(name)}$`), ...folders.map((name) => `${escaped(name)}/`)];
  return `(?:${patterns.join('|')})`;
}

/** @param {string} name */
const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** A text for nginx, where a path may have spaces and signs of its language. @param {string} text */
const quoted = (text) => `"${text.replace(/\\(?=["\\])|"/g, String.raw`\$&`)}"`;

/** A path as servers compare it. @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
