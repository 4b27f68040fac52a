/** Reads a file `_headers` as the documentation of Netlify and of Cloudflare Pages has it. */

/**
 * @typedef {{pattern: string, headers: [name: string, value: string][]}} Rule
 */

/** @param {string} text @returns {Rule[]} */
export function parseHeaderRules(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, indent, content = ''] = /^(\s*)(.*?)\s*$/.exec(line) ?? [];
    if (content === '' || content.startsWith('#')) continue;
    const colon = content.indexOf(':');
    if (!indent) rules.push({pattern: content, headers: []});
    else rules.at(-1)?.headers.push([content.slice(0, colon).toLowerCase(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of an answer. A star stands for any signs, also slashes; where several rules set a header, their values are
 * joined by commas.
 * @param {readonly Rule[]} rules
 * @param {string} path as browsers ask for it
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const {pattern, headers: own} of rules) {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
    if (!new RegExp(`^${parts.join('.*')}$`, 's').test(path)) continue;
    for (const [name, value] of own) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
