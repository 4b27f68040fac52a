/** The language of the place of a tag, found as browsers find it (`src/localization/nearest-language.ts`). */
import {isTag} from 'domhandler';
import {textContent} from 'domutils';
import {directionOf} from '../../dist/npm/localization/negotiate.js';
import {SOURCE_LANGUAGE} from '../../dist/npm/localization/messages.js';
import {withDigits} from '../../dist/npm/localization/numbers.js';

/** @typedef {import('domhandler').Element} Element */

/** The first letter decides which way a text runs (HTML, `dir=auto`). */
const LETTER = /\p{L}/u;

/** Letters of scripts that run from right to left, by Unicode's blocks. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * @param {Element} tag
 * @returns {{language: string, direction: 'ltr' | 'rtl'}}
 */
export function surroundingsOf(tag) {
  const written = nearest(tag, 'lang')?.attribs.lang || SOURCE_LANGUAGE;
  const language = withDigits(written, numberingOf(tag));
  const holder = nearest(tag, 'dir', 'lang');
  const dir = holder?.attribs.dir?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return {language, direction: dir};
  if (dir === 'auto') return {language, direction: directionOfText(textContent(holder))};
  return {language, direction: directionOf(language)};
}

/** Whose digits the place asks for. @param {Element} tag */
export const numberingOf = (tag) => nearest(tag, 'numbering')?.attribs.numbering;

/**
 * The nearest element at or above a tag that has one of these attributes.
 * @param {Element} tag
 * @param {...string} names
 * @returns {Element | undefined}
 */
function nearest(tag, ...names) {
  for (let from = tag; from && isTag(from); from = from.parent)
    if (names.some((name) => name in from.attribs)) return from;
  return undefined;
}

/** @param {string} text @returns {'ltr' | 'rtl'} */
function directionOfText(text) {
  const [letter = ''] = LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
