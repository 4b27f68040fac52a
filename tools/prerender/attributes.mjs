/** Attributes of tags: which of them a widget takes, and which are nearly one of those. */
import {NUMBERINGS} from '../../dist/npm/localization/numbers.js';
import {nearestName} from '../../dist/npm/story/nearest.js';

/** @typedef {import('domhandler').Element} Element */

/** What is not meant for a widget: attributes of browsers, of frameworks, and of scripts. */
const OTHERS =
  /^(accesskey|alt|auto\w+|class|contenteditable|dir|draggable|enterkeyhint|exportparts|height|hidden|id|inert|inputmode|is|item\w+|lang|loading|name|nonce|numbering|on\w+|part|popover|role|size|sizes|slot|spellcheck|srcset|style|tabindex|title|translate|type|value|width|writingsuggestions)$|^(aria|data|ng|v)-|[^a-z-]/;

/** @param {Element} tag @returns {readonly string[]} */
const knownTo = ({name}) => customElementOf(name).observedAttributes;

/** @param {string} name */
const customElementOf = (name) => globalThis.customElements.get(name);

/** What a widget is drawn from. @param {Element} tag @returns {[name: string, value: string][]} */
export const attributesOf = (tag) => Object.entries(tag.attribs).filter(([name]) => knownTo(tag).includes(name));

/**
 * What is nearly an attribute of the widget, and nearly a `numbering`.
 * @param {Element} tag
 * @param {string | undefined} numbering
 */
export function misspelt(tag, numbering) {
  const known = knownTo(tag);
  const attributes = Object.entries(tag.attribs).flatMap(([attribute, value]) => {
    const wanted = known.includes(attribute) || OTHERS.test(attribute) ? undefined : nearestName(attribute, known);
    return wanted ? [{code: 'attribute-unknown', attribute, value, wanted}] : [];
  });
  const isKnown = !numbering?.trim() || NUMBERINGS.includes(numbering.trim());
  return isKnown
    ? attributes
    : [...attributes, {code: 'value-unknown', attribute: 'numbering', value: numbering, wanted: NUMBERINGS.join(', ')}];
}
