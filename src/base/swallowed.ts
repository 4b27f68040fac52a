import {hasSeveral} from './content.js';
import {reportProblems, type NotedProblem} from './problems.js';

/** What belongs to a page, and hardly ever to the text of a card or badge. */
const STRUCTURE = /^(article|aside|footer|h1|h2|header|main|nav|section|vs-.*)$/;

/** Widgets that belong into a paragraph, and may be empty. */
const INLINE = /^vs-(factor-badge|place|sdg-badge)$/;

const told = new WeakSet<Element>();

/** Whether a widget holds parts of the page that an unclosed tag swallowed. */
export function swallowed(host: Element): boolean {
  return (
    [...host.children].some(({localName}) => STRUCTURE.test(localName)) ||
    // Beside a story, where nothing shows that the widget ended before what is around it.
    (host.matches('[src]:is(body>*,:last-child)') && hasSeveral(host, 'li,ol,ul'))
  );
}

/**
 * Whether a paragraph took the widget's text away: a paragraph cannot stand in
 * another one, so `<p><vs-speaker-card><p>Text</p></vs-speaker-card></p>` leaves an
 * empty card in the first and the text in the second.
 */
function emptied(host: Element): boolean {
  const paragraph = host.parentElement;
  return (
    !host.firstChild &&
    !INLINE.test(host.localName) &&
    paragraph?.localName === 'p' &&
    paragraph.nextElementSibling?.localName === 'p'
  );
}

/**
 * Tells, once a widget, that its tag was never closed and holds what follows it,
 * since HTML takes `<vs-speaker-card/>` for an opening tag; or that its text is
 * outside of it. What was swallowed or lost stays visible.
 */
export function tellSwallowed(host: HTMLElement & {requestUpdate?(): void}): void {
  if (told.has(host) || (!swallowed(host) && !emptied(host))) return;
  told.add(host);
  // What is moved back in the meantime is told by whoever does that.
  void reportProblems(host, () => (swallowed(host) || emptied(host) ? swallowedProblems(host) : []));
  // For the list that authors may see in place.
  host.requestUpdate?.();
}

/** What was told of a widget that swallowed something. */
export function swallowedProblems(host: Element): NotedProblem[] {
  if (!told.has(host)) return [];
  // Authors of a div know no tag of ours.
  const {localName} = host.closest('[data-vs]') ?? host;
  return [{code: swallowed(host) ? 'content-swallowed' : 'content-outside', value: localName}];
}
