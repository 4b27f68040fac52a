import {reportProblems} from './problems.js';

/** What belongs to a page, and hardly ever to the text of a card or badge. */
const STRUCTURE = /^(article|aside|footer|h1|h2|header|main|nav|section|vs-.*)$/;

const told = new WeakSet<Element>();

/**
 * Tells, once a widget, that its tag was never closed and holds what follows it:
 * HTML takes `<vs-speaker-card/>` for an opening tag. What was swallowed stays visible.
 */
export function tellSwallowed(host: HTMLElement): void {
  if (told.has(host) || ![...host.children].some(({localName}) => STRUCTURE.test(localName))) return;
  told.add(host);
  void reportProblems(host, [{code: 'content-swallowed', value: host.localName}]);
}
