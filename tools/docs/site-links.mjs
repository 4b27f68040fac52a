/** Links of the built site to its own pages. */

/** @typedef {{id: string, links: string[], anchors: string[]}} Visited what a page has */
/** @typedef {Record<string, {type: 'docs' | 'story'}>} Entries of index.json */

/**
 * @param {readonly Visited[]} visited every page of the documentation
 * @param {Entries} entries
 * @returns {string[]} faults: page, link and reason
 */
export function siteLinkFaults(visited, entries) {
  const anchors = new Map(visited.map((page) => [page.id, new Set(page.anchors)]));
  return visited.flatMap(({id, links}) =>
    [...new Set(links)].flatMap((link) => {
      const reason = faultOf(id, link, entries, anchors);
      return reason ? [`${id}: ${link}: ${reason}.`] : [];
    }),
  );
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
