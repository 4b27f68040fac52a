/** Addresses of files beside a story, as its pages have them. */
import {PLACE} from './story-file.mjs';

/** What would be an address of another kind: one with a scheme, at the root of the site, or none. */
const OTHER = /^(?:$|\/|[^/?#]*:)/;

/**
 * A path from a page on.
 * @param {string} path from the folder on that `up` leads to
 * @param {string} [up] such as `../../`
 */
export const relativeAddress = (path, up = '') => (up || !OTHER.test(path) ? up + path : `./${path}`);

/**
 * Drawn HTML with addresses of files beside the story as a page has them.
 * @param {string} html
 * @param {string} depth leads from the page to the folder of the story
 */
export const onPage = (html, depth) =>
  html.replace(/https:\/\/story\.invalid\/([^"<>\s]*)/g, (_, path) => relativeAddress(path, depth));

/**
 * The whole address of a file beside the story; that of any other stays as it is.
 * @param {string | undefined} href
 * @param {string} folder the address of the story's folder, or of a page in it; empty where it is not known
 */
export function wholeAddress(href, folder) {
  if (!href?.startsWith(PLACE)) return href;
  return folder ? new URL(relativeAddress(href.slice(PLACE.length)), folder).href : undefined;
}

/** The line below a video that names the site it plays from. */
const SITE_LINE = /<p part="source"[^>]*>(?:(?!<\/p>).)*\bstory\.invalid\b.*?<\/p>/gs;

/**
 * Drawn HTML in which the site of a recording beside the story has the name that readers know. Where that is not
 * known, the line keeps its room, until the script writes it.
 * @param {string} html
 * @param {string} url where the folder will be
 */
export function withSite(html, url) {
  if (!url) return html.replace(SITE_LINE, '<p part="source" class="small">&nbsp;</p>');
  const site = new URL(url).hostname.replace(/^www\./, '');
  return html.replace(SITE_LINE, (line) => line.replace(/(?<!https:\/\/)\bstory\.invalid\b/g, site));
}
