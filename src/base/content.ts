import {isServer} from 'lit';

/**
 * Whether nobody knows what stands between a widget's tags: a server draws it without its page. What draws
 * the tags of a page gives them what they would ask a browser for. For `isServer &&` alone, of which pages load nothing.
 */
export function isUnknown(host: Element): boolean {
  return !('querySelector' in host);
}

/** The text between a widget's tags, without outer white space. */
export function textOf(host: Element): string {
  return isServer && isUnknown(host) ? '' : (host.textContent ?? '').trim();
}

/**
 * Whether something of `selector` stands between a widget's tags. Published pages say there in plain
 * HTML what the widget says, for reader modes.
 */
export function contains(host: Element, selector: string): boolean {
  return (
    !(isServer && isUnknown(host)) &&
    host.querySelector(`:is(${selector}):not([data-vs-plain],[data-vs-plain] *)`) !== null
  );
}

const PLAIN = 'a,b,bdi,br,div,em,i,p,span,strong';

/** Whether there is more between a widget's tags than plain words: an image, a field, the next widget. */
export function hasMore(host: Element): boolean {
  return contains(host, `:not(${PLAIN})`);
}

/** More than one paragraph or list. */
const SEVERAL = ':is(div,ol,p,ul)~:is(div,ol,p,ul)';

/**
 * Whether so much stands between a widget's tags that it is no text that another one may
 * replace: it may be the page that follows a tag that was never closed.
 *
 * @param allowed - what else such a text may be made of, by its tags
 */
export function hasSeveral(host: Element, allowed = 'a'): boolean {
  return contains(host, `${SEVERAL},:not(${PLAIN},${allowed})`);
}

/**
 * Whether there is more between a widget's tags than text, as an unclosed tag
 * swallows it, or nothing: a paragraph around the widget may have been closed by a
 * paragraph in it, which then stands behind both.
 */
export function isOdd(host: Element): boolean {
  if (isServer) return false;
  return (
    hasMore(host) ||
    (host.matches('[src]') && hasSeveral(host)) ||
    (!host.firstChild && host.matches(':is(a,p)>:last-child'))
  );
}

/**
 * Looks for what an unclosed tag swallowed, or a paragraph lost; pages without such
 * content never load the code for it.
 */
export function checkSwallowed(host: HTMLElement): void {
  if (isOdd(host)) void import('./tell-problems.js').then((words) => words.tellSwallowed(host));
}

/** Whether there is anything to show between a widget's tags. A server cannot know and shows it. */
export function hasContent(host: Element): boolean {
  return (isServer && isUnknown(host)) || textOf(host) !== '' || hasMore(host);
}

/** Whether something between the tags can be clicked or focused. */
export function hasControls(host: Element): boolean {
  return contains(host, 'a,button,input,select,textarea,summary,video,iframe');
}

/** The address of the first link between the tags. */
export function linkIn(host: Element): string | undefined {
  return isServer && isUnknown(host) ? undefined : (host.querySelector('a')?.getAttribute('href') ?? undefined);
}
