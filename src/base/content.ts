import {isServer} from 'lit';

/** The text between a widget's tags, without outer white space. */
export function textOf(host: Element): string {
  return isServer ? '' : (host.textContent ?? '').trim();
}

/** Whether something of `selector` stands between a widget's tags. */
export function contains(host: Element, selector: string): boolean {
  return !isServer && host.querySelector(selector) !== null;
}

/** Whether there is more between a widget's tags than plain words: an image, a field, the next widget. */
export function hasMore(host: Element): boolean {
  return contains(host, ':not(a, b, br, div, em, i, p, span, strong)');
}

/** Whether a paragraph around the widget was closed by a paragraph in it, which then stands behind both. */
function isEmptied(host: Element): boolean {
  return !isServer && !host.firstChild && host.matches('p > :last-child');
}

/**
 * Looks for what an unclosed tag swallowed, or a paragraph lost; pages without such
 * content never load the code for it.
 */
export function checkSwallowed(host: HTMLElement): void {
  if (hasMore(host) || isEmptied(host))
    void import('./problem-texts.js').then(({tellSwallowed}) => tellSwallowed(host));
}

/** Whether there is anything to show between a widget's tags. A server cannot know and shows it. */
export function hasContent(host: Element): boolean {
  return isServer || textOf(host) !== '' || hasMore(host);
}

/** Whether something between the tags can be clicked or focused. */
export function hasControls(host: Element): boolean {
  return contains(host, 'a, button, input, select, textarea, summary, video, iframe');
}

/** The address of the first link between the tags. */
export function linkIn(host: Element): string | undefined {
  return isServer ? undefined : (host.querySelector('a')?.getAttribute('href') ?? undefined);
}
