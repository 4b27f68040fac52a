/** What cannot be drawn beforehand, and why. */
import {isTag} from 'domhandler';
import {slidesOf} from '../../dist/npm/elements/case-study-carousel/slides.js';
import {elements} from '../../dist/npm/loader/elements.js';
import {adviseOn} from '../../dist/npm/loader/suggest.js';
import {nearestName} from '../../dist/npm/story/nearest.js';
import {contentOf, isUnseen} from './content.mjs';
import {hasOtherRoot, isClosed} from './page.mjs';

/** @typedef {import('domhandler').Element} Element */

/** Elements that browsers never show. */
const UNSEEN = /^(link|meta|script|style|template)$/;

/**
 * Why a tag stays as it is, and the way out; nothing where it can be drawn.
 * @param {Element} tag
 * @returns {{code: string, value?: string, wanted?: string} | string | undefined} a problem that widgets know, or a sentence
 */
export function obstacleIn(tag) {
  if (!Object.hasOwn(elements, tag.name))
    return {code: 'tag-unknown', wanted: adviseOn(tag.name, Object.keys(elements))};
  if (!isClosed(tag)) return isEmptied(tag) ? {code: 'content-outside'} : {code: 'content-swallowed', value: tag.name};
  if (hasOtherRoot(tag))
    return 'has a <template shadowrootmode> in it that this command did not write. Take it out, and the widget is drawn.';
  if (tag.name === 'vs-case-study-carousel' && !tag.attribs.src?.trim()) return obstacleInSlides(tag);
  return undefined;
}

/** Whether a name without a hyphen is meant for a widget. @param {Element} tag */
export const isMeant = ({name}) => name.startsWith('vs-') || nearestName(name, Object.keys(elements)) !== undefined;

/** A paragraph in the text of a widget ends the paragraph around it, and the widget. @param {Element} tag */
function isEmptied({children, parent}) {
  if (!children.every(isUnseen) || !isTag(parent) || parent.name !== 'p') return false;
  const [next] = parent.parent.children.slice(parent.parent.children.indexOf(parent) + 1).filter(isTag);
  return next?.name === 'p';
}

/** How many slides a carousel has between its tags. @param {Element} tag */
export const slidesIn = (tag) => slidesOf(hostOf(tag)).length;

/** @param {Element} tag */
const hostOf = (tag) => Object.defineProperties({}, contentOf(tag));

/** Until the script gives each slide a frame, all that is between the tags is laid out like slides. @param {Element} tag */
function obstacleInSlides(tag) {
  const seen = tag.children.filter((node) => !isUnseen(node) && !(isTag(node) && UNSEEN.test(node.name)));
  if (seen.some((node) => !isTag(node)))
    return 'has bare text between its slides. Put the text into an element such as <p>, and the widget is drawn.';
  return seen.length > slidesIn(tag)
    ? 'has line breaks or empty elements between its slides. Take them out, and the widget is drawn.'
    : undefined;
}
