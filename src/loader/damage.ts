import {isOdd} from '../base/content.js';

/** A carousel without slides, with slides in a wrapper of their own or in paragraphs, or with what a story would hide. */
const WRAPPED = ':not([src],:has(>vs-case-study-card,>div~div)),[src]:has(>*)';

/**
 * A text that may have been cut by automatic paragraphs, which begin with a break; a
 * carousel with what is no slide; a paragraph of the page that a story would hide; a
 * badge around which a sentence may have been split.
 */
const SPLIT = ':has(>br,>h2),[src]:has(>p,>div),p+:is([goal],[factor],vs-place)';

/**
 * At the beginning of a widget's text, the rest of a sentence, or of a tag that was cut
 * off at ">"; in its attributes, a closing tag, which a value took in, entities that were
 * escaped twice, and quotation marks that are none to HTML, but for the apostrophe.
 */
const SIGNS = /^[ ,.]|^[^<]*["”]>|<.*(<\/|&#?\w+;|[«»‘‚-„″\xa0])/s;

/**
 * Whether a widget shows signs of damage by an editor. It may be sound nevertheless:
 * what knows better is loaded only for pages with such signs.
 */
export function isDamaged(element: Element): boolean {
  return (
    element.matches(SPLIT) ||
    (element.localName === 'vs-case-study-carousel' ? element.matches(WRAPPED) : isOdd(element)) ||
    SIGNS.test(`${element.textContent}<${[...element.attributes].map((each) => each.name + each.value).join()}`)
  );
}
