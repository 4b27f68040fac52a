/** Content Security Policies of pages: what is drawn has its styles with it, which a strict policy must know. */
import {createHash} from 'node:crypto';

/** Sources of the styles in drawn widgets, as a policy names them, each once. @param {Iterable<string>} insides */
export function styleSources(insides) {
  const styles = [...insides].flatMap((html) =>
    [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style),
  );
  return [...new Set(styles)].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
}

/**
 * Those of `sources` that a policy does not let in.
 * @param {string} policy
 * @param {readonly string[]} sources
 */
export function missingIn(policy, sources) {
  const allowed = stylesIn(policy);
  if (!allowed) return [];
  // Where a hash or a nonce is named, browsers pass over 'unsafe-inline'.
  const isOpen = allowed.includes("'unsafe-inline'") && !allowed.some((source) => /^'(sha\d+|nonce)-/i.test(source));
  return isOpen ? [] : sources.filter((source) => !allowed.includes(source));
}

/** What a policy says of styles in the page; nothing where it says none. @param {string} policy */
function stylesIn(policy) {
  const directives = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .reverse()
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
  return directives.get('style-src-elem') ?? directives.get('style-src') ?? directives.get('default-src');
}
