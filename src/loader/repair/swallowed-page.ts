import {hasSeveral} from '../../base/content.js';
import {isBlank, isOwned, move} from '../page.js';
import {record} from '../record.js';
import {CAROUSEL, INLINE, isCard} from './kinds.js';

/** What belongs to a page, and hardly ever to the text of a widget. */
const STRUCTURE = 'article,aside,footer,form,h1,h2,header,main,nav,script,section,[data-vs]';

/** What of that cannot be a slide either. */
const NO_SLIDE = 'aside,footer,form,h1,h2,header,main,nav';

/** What hardly ever stands for a story, beside that. */
const NO_FALLBACK = 'blockquote,details,dl,fieldset,figure,h3,h4,h5,h6,hr,iframe,pre,table';

const PHRASE = /^(a|abbr|b|bdi|br|cite|code|em|i|img|picture|q|small|span|strong|sub|sup|time)$/;

/** How the rest of a sentence goes on behind `<vs-sdg-badge goal="4"/>`. */
const REST = /^( \S|[,.;:!?)])/;

/** What may have swallowed a part of the page: a widget, or the `div` that stands for it. */
interface Holder {
  readonly element: HTMLElement;
  /** The tag of the widget. */
  readonly tag: string;
  /** Whether a story file may take the place of what it holds, which nobody would see then. */
  readonly hasStory: boolean;
}

/**
 * Moves out what a tag swallowed that was never closed, such as `<vs-speaker-card/>`:
 * back behind the widget, in order. Its place in the outline, in style sheets such as
 * `main > article`, and in the eyes of other scripts is there, not between the tags.
 */
export function letOut(element: HTMLElement, tag = element.localName, hasStory = element.hasAttribute('src')): void {
  const holder = {element, tag, hasStory};
  if (wasClosed(element) || !swallows(holder)) return;
  const nodes = [...element.childNodes];
  const first = nodes.findIndex((node) => !isOwnText(node, holder));
  const out = nodes.slice(first);
  if (first < 0 || out.some(isOwned)) return;
  move(out, element.parentNode!, element.nextSibling);
  const found = out.map((node) => node.textContent?.trim()).join(' ');
  record({
    carrier: element,
    kind: 'swallowed',
    found: found.slice(0, 80),
    repaired: 'moved behind it',
    problem: {code: 'content-swallowed', value: element.localName},
  });
}

/** A tag that was not ends with what is around it. At the end of the body other scripts put elements. */
function wasClosed({nextSibling, parentElement}: HTMLElement): boolean {
  return nextSibling !== null && (parentElement !== document.body || nextSibling instanceof Text);
}

function swallows(holder: Holder): boolean {
  const {element, tag, hasStory} = holder;
  const children = [...element.children];
  const [first] = [...element.childNodes].filter((node) => !isBlank(node));
  const inline = INLINE.test(tag);
  if (inline && first?.nodeType === Node.TEXT_NODE && REST.test(String(element.firstChild?.nodeValue)))
    return !/^ .*\s$/.test(element.textContent ?? '');
  if (tag === CAROUSEL) return children.some((child) => child.matches(NO_SLIDE)) || (hasStory && hides(holder));
  return (
    (hasStory && hides(holder)) ||
    children.some(
      (child) =>
        child.matches(STRUCTURE) ||
        // A card may name a Goal or a place in its sentences.
        (child.localName.startsWith('vs-') && (inline || !INLINE.test(child.localName) || child === first)),
    )
  );
}

/** Whether a story would hide more than a text that was written to stand for it. */
function hides({element, tag}: Holder): boolean {
  const blocks = [...element.childNodes].filter((node) => !isBlank(node) && !isPhrase(node));
  // Slides may stand for those of the story.
  if (tag === CAROUSEL && !startsLine(element) && blocks.every(isSlide)) return false;
  const texts = [...element.childNodes].filter((node) => !isBlank(node) && isPhrase(node));
  return (
    blocks.length > 1 ||
    (blocks.length > 0 && (texts.length > 0 || startsLine(element))) ||
    (hasSeveral(element, 'img,li,ol,picture,ul') && blocks.length > 0) ||
    element.querySelector(NO_FALLBACK) !== null
  );
}

/** Whether what stands in the element begins on a line of its own, as what follows a tag on a page does. */
function startsLine({firstChild}: Element): boolean {
  return firstChild instanceof Text && /^\s*\n/.test(firstChild.data);
}

const isPhrase = (node: Node): boolean => !(node instanceof Element) || PHRASE.test(node.localName);

const isSlide = (node: Node): boolean => node instanceof Element && isCard(node);

/** Whether a node at the beginning may be the widget's own text, behind which only the closing tag is missing. */
function isOwnText(node: Node, {element, tag, hasStory}: Holder): boolean {
  if (tag === CAROUSEL && !hasStory) return node instanceof Element ? isCardLike(node) : isBlank(node);
  if (/^\s/.test(String(element.firstChild?.nodeValue))) return false;
  if (tag === CAROUSEL && isSlide(node)) return true;
  return node instanceof Element ? isPhrase(node) : !/^[,.;:!?)]/.test(element.textContent ?? '');
}

const isCardLike = (element: Element): boolean =>
  element.localName !== CAROUSEL && (element.localName.startsWith('vs-') || element.matches('[data-vs]'));
