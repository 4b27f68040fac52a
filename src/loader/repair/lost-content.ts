import {isBlank, isOwned, move} from '../page.js';
import {recordMended} from '../record.js';
import {CAROUSEL, INLINE, isCard} from './kinds.js';

/** What does not come from the text of a card, even if it stands before the trace of its end. */
const FOREIGN = /^(article|aside|footer|form|h1|header|main|nav|section|table|vs-.*)$/;

/** Most nodes that are taken for the lost text of a card. */
const MOST = 16;

/**
 * Puts back what automatic paragraphs took out of a widget. `</p>` ends a widget that
 * began in the paragraph, so what was between its tags stands behind it. Its own
 * closing tag is then ignored, and leaves a paragraph that is empty, or begins or ends
 * with a line break. Only that trace tells where the text ends: without it, all stays
 * in place.
 *
 * @returns whether there was anything to put back
 */
export function takeBack(host: HTMLElement): boolean {
  if (!isCut(host) || host.hasAttribute('src')) return false;
  const nodes = (host.localName === CAROUSEL ? lostSlides : lostText)(host);
  if (nodes.length === 0 || nodes.some(isOwned)) return false;
  const [first, ...others] = nodes;
  if (INLINE.test(host.localName) && first instanceof Element) {
    // The first paragraph is what the badge held, the others go on with its sentence.
    move([...first.childNodes], host);
    move(others, host.parentElement!);
  } else {
    move(nodes, host);
  }
  recordMended(host, 'lost-content', 'its content stood behind it', 'put back between its tags');
  return true;
}

/** Whether the widget ended before its closing tag: it is empty, or breaks lines and yet does not end with a break. */
function isCut(host: HTMLElement): boolean {
  return isEmpty(host) || (host.querySelector('br') !== null && !isBlank(host.lastChild!));
}

const isEmpty = (element: Element): boolean =>
  [...element.childNodes].every((node) => isBlank(node) || isEmptied(node));

/** A list out of which an editor moved all that stood in it. */
const isEmptied = (node: Node): boolean =>
  node instanceof Element && node.matches('ol,ul') && !node.querySelector(':not(li)') && !node.textContent?.trim();

/** The element around the widget that ended before the widget did. */
function wrapperOf(host: HTMLElement): HTMLElement {
  const parent = host.parentElement!;
  if ([...parent.childNodes].findLast((node) => node === host || !isBlank(node)) !== host) return host;
  if (parent.localName === CAROUSEL) return wrapperOf(parent);
  return /^[ap]$/.test(parent.localName) ? parent : host;
}

function lostText(host: HTMLElement): Node[] {
  const wrapper = wrapperOf(host);
  if (!/^[ap]$/.test(wrapper.localName)) return [];
  const around: Node[] = [...wrapper.parentNode!.childNodes];
  const nodes = around.slice(around.indexOf(wrapper) + 1);
  if (wrapper.localName === 'a') {
    // A link cannot stand in a link: the one between the tags ended the one around them.
    const link = nodes.find((node) => !isBlank(node));
    return link instanceof HTMLAnchorElement && isEmpty(host) ? [link] : [];
  }
  const end = nodes.findIndex(INLINE.test(host.localName) ? isTrace : isTraceInLines);
  // The closing tag stood behind the last line of a paragraph, or before its first.
  const lost = nodes.slice(0, endsWithBreak(nodes[end]) && !beginsWithBreak(nodes[end]) ? end + 1 : end);
  return end < 0 || end > MOST || lost.some(isForeign) ? [] : trimmed(lost);
}

function isForeign(node: Node): boolean {
  return (
    node instanceof Element &&
    [node, ...node.querySelectorAll('*')].some(({localName}) => FOREIGN.test(localName) && !INLINE.test(localName))
  );
}

/** Cards that stand behind an empty carousel, alone or in paragraphs; cards are enough of a trace. */
function lostSlides(host: HTMLElement): Node[] {
  const lost: Node[] = [];
  const inside = [...host.children].findLast(isCard) as HTMLElement | undefined;
  let isOwnTrace = inside !== undefined && takeBack(inside);
  let isEnd = false;
  for (let node = wrapperOf(host).nextSibling; node && !isEnd; node = node.nextSibling) {
    // The text of a card ends with a trace of its own; with a line break, so does the carousel.
    isEnd = isTraceInLines(node) && (!isOwnTrace || endsWithBreak(node));
    const cards = node instanceof HTMLElement ? (isCard(node) ? [node] : cardsIn(node)) : [];
    if (cards.length === 0 && !isBlank(node) && !isEmptied(node) && (isEnd || !isTrace(node))) break;
    if (!isBlank(node)) isOwnTrace = cards.map(takeBack).includes(true);
    lost.push(node);
  }
  return inside && !isEnd ? [] : trimmed(lost);
}

/** The cards in an element that holds nothing else. */
function cardsIn(element: HTMLElement): HTMLElement[] {
  const cards = ([...element.children] as HTMLElement[]).filter(isCard);
  return [...element.childNodes].every((node) => isBlank(node) || cards.includes(node as HTMLElement)) ? cards : [];
}

const isParagraph = (node: Node | undefined): node is HTMLParagraphElement =>
  node instanceof HTMLParagraphElement && node.attributes.length === 0;

const isTrace = (node: Node): boolean =>
  isParagraph(node) && /^[ \n\r\t]*$/.test(node.innerText) && !node.firstElementChild;

/** Automatic paragraphs write a line feed behind each break, which editors for rich text do not. */
const isTraceInLines = (node: Node): boolean => isTrace(node) || beginsWithBreak(node) || endsWithBreak(node);

const isBreak = (node: Node | null | undefined): boolean =>
  node?.nodeName === 'BR' && /^\n/.test(node.nextSibling?.nodeValue ?? '');

const beginsWithBreak = (node?: Node): boolean => isParagraph(node) && isBreak(node.firstChild);

const endsWithBreak = (node?: Node): boolean =>
  isParagraph(node) && isBreak(node.lastChild?.previousSibling) && isBlank(node.lastChild!);

/** Without the white space at the end. */
function trimmed(nodes: Node[]): Node[] {
  return nodes.slice(0, nodes.findLastIndex((node) => !isBlank(node)) + 1);
}
