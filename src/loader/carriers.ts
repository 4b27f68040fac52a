/** What stands for a tag where an editor allows none. Loaded with the first of them on a page. */
import {elements} from './elements.js';
import {need} from './loader.js';
import {isBlank, isEdited, isOwned, leave, move, takeOn} from './page.js';
import {remember} from './record.js';
import {mendCutTag} from './repair/cut-tag.js';
import {letOut} from './repair/swallowed-page.js';
import {attributesOf, tell, wishOf} from './wishes.js';

/** What shows its fallback between its tags; a carrier in there is a part of that. */
const FALLBACKS = `${Object.keys(elements)
  .filter((tag) => tag !== 'vs-case-study-carousel')
  .join()},[data-vs]:not([data-vs$=carousel])`;

/** How often the content of a carrier may change; two scripts that undo each other's work must end. */
const MOST_CHANGES = 50;

const widgets = new WeakMap<Element, HTMLElement>();

/** The widget that a carrier has become. */
export function widgetOf(carrier: Element): HTMLElement | undefined {
  return widgets.get(carrier);
}

/**
 * Turns `<div data-vs="speaker-card" data-src="…">`, or a link to
 * `…/#vs-speaker-card=id`, into the widget once its element is here. Until then, and
 * if that fails, nothing on the page has changed.
 *
 * The widget is put into the `div`, or around the link, and what stood there is moved
 * between its tags, where the text of every widget stands: readers see it until the
 * story is here, and when it fails. Nothing is copied or removed, so ids, listeners
 * and links go on working, and an editor that saves what it shows saves all that was
 * typed. A shadow root on the `div` would move nothing, but the page's style sheets
 * and `::part()` would not reach a widget in there.
 */
export async function carry(carrier: HTMLElement): Promise<void> {
  if (!mayCarry(carrier)) return;
  if (carrier.localName === 'a' && isContinued(carrier)) return;
  const wish = wishOf(carrier);
  if (!wish || !takeOn(carrier)) return;
  const {tag} = wish;
  remember(carrier);
  if (carrier.localName !== 'a') mendCutTag(carrier);
  void need(carrier, tag);
  const constructor = await customElements.whenDefined(tag);
  const {observedAttributes} = constructor as CustomElementConstructor & {observedAttributes: readonly string[]};
  if (!mayCarry(carrier)) {
    leave(carrier);
    return;
  }
  if ([carrier.localName === 'a' ? carrier : [...carrier.childNodes]].flat().some(isOwned)) {
    tell(carrier, {code: 'carrier-owned', value: tag});
    return;
  }
  const own = saved(carrier, tag);
  // What follows a `div` that was never closed must not become the text of its widget.
  if (!own && carrier.localName !== 'a') letOut(carrier, tag, wish.attributes.has('src'));
  const widget = own ?? document.createElement(tag);
  widgets.set(carrier, widget);
  const update = (): void => {
    const now = wishOf(carrier);
    if (now?.tag !== tag) return;
    const attributes = attributesOf(now, observedAttributes, carrier);
    for (const name of [...observedAttributes, 'lang', 'dir']) {
      const value = attributes.get(name);
      if (value !== undefined) widget.setAttribute(name, value);
      else widget.removeAttribute(name);
    }
  };
  update();
  if (carrier.localName === 'a') enclose(carrier, widget);
  else fill(carrier, widget);
  follow(carrier, widget, update);
}

/** Whether the carrier may become a widget where it stands now. */
export function mayCarry(carrier: HTMLElement): boolean {
  return carrier.isConnected && !isEdited(carrier) && !carrier.parentElement?.closest(FALLBACKS);
}

/**
 * Whether the link is none that its author wrote: where `</a>` is missing, browsers
 * begin the same link again in each following paragraph, or around all of them. Its words are the page's.
 */
function isContinued(link: HTMLElement): boolean {
  const around = link.previousSibling ? link : link.parentElement;
  const before = [...(around?.previousElementSibling?.querySelectorAll('a') ?? [])].at(-1);
  if (!before || after(before) || !before.cloneNode().isEqualNode(link.cloneNode())) return false;
  return before.textContent?.trim() !== link.textContent?.trim();
}

/** What stands behind a link, or the widget around it, in the same paragraph. */
function after(link: Element): Node | null {
  const around = link.parentElement;
  return link.nextSibling ?? (around && widgetOf(link) === around ? around.nextSibling : null);
}

/** The widget that is in the carrier already, because an editor saved what it showed. */
function saved(carrier: HTMLElement, tag: string): HTMLElement | undefined {
  const [only, ...others] = [...carrier.childNodes].filter((node) => !isBlank(node));
  return only instanceof HTMLElement && only.localName === tag && others.length === 0 ? only : undefined;
}

/** Puts the widget around a link, which stays what it is. */
function enclose(link: HTMLElement, widget: HTMLElement): void {
  link.before(widget);
  move([link], widget);
}

/** Puts the widget into the carrier, and all that is in there between its tags. */
function fill(carrier: HTMLElement, widget: HTMLElement): void {
  if (!carrier.contains(widget)) carrier.append(widget);
  move(
    [...carrier.childNodes].filter((node) => node !== widget),
    widget,
  );
}

/** Follows what a preview, or another script, changes later. */
function follow(carrier: HTMLElement, widget: HTMLElement, update: () => void): void {
  let changes = 0;
  new MutationObserver(() => {
    if (isEdited(carrier)) return;
    update();
    const fresh = [...carrier.childNodes].some((node) => node !== widget && !isBlank(node));
    if (carrier.localName === 'a' || !fresh || ++changes > MOST_CHANGES) return;
    // What replaced the whole content replaces what went into the widget, too.
    if (!carrier.contains(widget)) widget.replaceChildren();
    fill(carrier, widget);
  }).observe(carrier, {attributes: true, childList: true});
}
