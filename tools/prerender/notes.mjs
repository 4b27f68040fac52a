/** What of a page waits for the script, and the way out where there is one. */
import {isTag} from 'domhandler';
import {elements} from '../../dist/npm/loader/elements.js';

/** @typedef {import('domhandler').Element} Element */

/** @param {import('./page.mjs').Page} page */
export function notesOn(page) {
  return [
    ...page.carriers.flatMap((carrier) => {
      const tag = tagOf(carrier);
      if (!Object.hasOwn(elements, tag) || isFallback(carrier)) return [];
      return `${page.placeOf(carrier)}: <${carrier.name}> becomes a widget when the script comes. To have it drawn before, write <${tag}>.`;
    }),
    ...page.settings.map(
      (script) =>
        `${page.placeOf(script, 'data-vs-locales')}: the words of data-vs-locales come with the script. What is drawn before has ours.`,
    ),
  ];
}

/** The tag that something stands for. @param {Element} carrier */
function tagOf({attribs: {'data-vs': widget, href = ''}}) {
  if (widget !== undefined) return `vs-${widget.trim().toLowerCase().replace(/^vs-/, '')}`;
  return /#(vs-[a-z-]+)/.exec(href)?.[1] ?? '';
}

/** A link between the tags of a widget is what readers have without it. @param {Element} carrier */
function isFallback({parent}) {
  for (let from = parent; from && isTag(from); from = from.parent)
    if (from.name.startsWith('vs-') && from.name !== 'vs-case-study-carousel') return true;
  return false;
}
