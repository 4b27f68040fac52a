import {reportProblems, type NotedProblem} from './problems.js';

/** What belongs to a page, and hardly ever to the text of a card or badge. */
const STRUCTURE = /^(article|aside|footer|h1|h2|header|main|nav|section|vs-.*)$/;

const told = new WeakSet<Element>();

/** Whether a widget holds parts of the page that an unclosed tag swallowed. */
export function swallowed(host: Element): boolean {
  return [...host.children].some(({localName}) => STRUCTURE.test(localName));
}

/**
 * Tells, once a widget, that its tag was never closed and holds what follows it:
 * HTML takes `<vs-speaker-card/>` for an opening tag. What was swallowed stays visible.
 */
export function tellSwallowed(host: HTMLElement & {requestUpdate?(): void}): void {
  if (told.has(host) || !swallowed(host)) return;
  told.add(host);
  void reportProblems(host, swallowedProblems(host));
  // For the list that authors may see in place.
  host.requestUpdate?.();
}

/** What was told of a widget that swallowed something. */
export function swallowedProblems(host: Element): NotedProblem[] {
  return told.has(host) ? [{code: 'content-swallowed', value: host.localName}] : [];
}
