/** Links of the built site to its own pages and files. */

/** @typedef {{id: string, links: string[], anchors: string[]}} Visited what a page has */
/** @typedef {Record<string, {type: 'docs' | 'story'}>} Entries of index.json */

/** Stands for the folder that the site is in, on whatever server. */
const SITE = 'http://localhost/a/b/';

/**
 * @param {readonly Visited[]} visited every page of the documentation
 * @param {Entries} entries
 * @param {(path: string) => boolean} isFile whether the site has a file there
 * @returns {string[]} faults: page, link and reason
 */
export function siteLinkFaults(visited, entries, isFile) {
  const anchors = new Map(visited.map((page) => [page.id, new Set(page.anchors)]));
  return visited.flatMap(({id, links}) =>
    [...new Set(links)].flatMap((link) => {
      const reason =
        link.startsWith('#') || /[?&]path=/.test(link)
          ? faultOf(id, link, entries, anchors)
          : faultOfFile(link, isFile);
      return reason ? [`${id}: ${link}: ${reason}.`] : [];
    }),
  );
}

/**
 * What is written as it stands in the repository, such as `install.md`, is no file here.
 * @param {string} link
 * @param {(path: string) => boolean} isFile
 */
function faultOfFile(link, isFile) {
  const {href, origin, pathname} = new URL(link, SITE);
  if (!href.startsWith(SITE)) return 'it leads out of the site';
  const path = decodeURIComponent((origin + pathname).slice(SITE.length));
  return isFile(path) ? undefined : `the site has no file ${path}`;
}

/**
 * @param {string} from
 * @param {string} link
 * @param {Entries} entries
 * @param {Map<string, Set<string>>} anchors
 */
function faultOf(from, link, entries, anchors) {
  const [address, anchor] = link.split('#');
  const path = new URL(address, 'http://localhost/').searchParams.get('path');
  const [, kind, id] = path === null ? [undefined, 'docs', from] : (/^\/(docs|story)\/([\w-]+)$/.exec(path) ?? []);
  if (!id) return 'it names no page';
  const entry = entries[id];
  if (!entry) return `there is no page ${id}`;
  if (entry.type !== kind) return `${id} is no page of the kind "${kind}"`;
  if (anchor && !anchors.get(id)?.has(decodeURIComponent(anchor))) return `${id} has no place #${anchor}`;
  return undefined;
}
