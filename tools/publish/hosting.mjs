/** What web servers are told of a published folder: how long copies of a file are good, and that other sites may read it. */

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

/**
 * Rules for Netlify, Cloudflare Pages and others that read `_headers`.
 * @param {string} path of the folder on its site, with slashes around it
 */
export function headersFile(path) {
  const block = (pattern, headers) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block(`${path}*`, HEADERS),
    block(`${path}assets/*`, {'Cache-Control': FOREVER}),
    ...['', '*.html', '*.json', 'story.ics', 'vs-frame.js', 'files/*'].map((files) =>
      block(`${path}${files}`, {'Cache-Control': SHORT}),
    ),
  ].join('\n\n')}\n`;
}

/**
 * Rules for nginx, to include in a `server` block.
 * @param {string} path of the folder on its site, with slashes around it
 */
export function nginxFile(path) {
  const headers = (cache) =>
    [...Object.entries(HEADERS), ['Cache-Control', cache]]
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  return `# Include this in the server block whose root holds the published folder as ${path}
# With the module ngx_brotli, add "brotli_static on;" to both locations: the .br files are there.

location ^~ ${path}assets/ {
    gzip_static on;
    gzip_vary on;
    types { text/javascript js; text/css css; text/plain txt; }
    charset utf-8;
    charset_types text/javascript text/css text/plain;
${headers(FOREVER)}
}

location ^~ ${path} {
    index index.html;
    gzip_static on;
    gzip_vary on;
    types {
        text/html html;
        application/json json;
        text/javascript js;
        text/calendar ics;
        text/vtt vtt;
        image/png png;
        image/jpeg jpg jpeg;
        image/webp webp;
        image/avif avif;
        image/svg+xml svg;
        application/pdf pdf;
    }
    charset utf-8;
    charset_types text/html application/json text/javascript text/calendar text/vtt;
${headers(SHORT)}
}
`;
}
