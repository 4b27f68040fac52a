/**
 * Addresses of what a story page shows, `#sophie-plagerson`. Browsers find none in a shadow root, so that each is an
 * element of the page itself, and slots in the drawn widgets bring it to its place. With the script, which draws
 * without these slots, src/frame/arrive.ts goes there.
 */
import {nameOf} from '../../dist/npm/story/index.js';
import {escapeHtml, markup} from './html.mjs';
import {tagOfSection} from './sections.mjs';

/** Lists that draw their items themselves, each below a heading, and where the script finds one. */
const LISTS = /** @type {const} */ ({
  'vs-challenge-list': ['challenges', '[part=challenge]'],
  'vs-partner-list': ['partners', '[part=partner]'],
  'vs-recommendation-list': ['recommendations', '[part=groups]>'],
});

/** Everything in drawn HTML that opens or closes a widget, or has an address. */
const TOKENS =
  /<(?<open>vs-[a-z-]+)(?<attributes>(?:\s[^<>]*)?)>|<\/(?<close>vs-[a-z-]+)>|<\/style>|<h\d part="heading"[^>]*>|<bdi id="title-(?<session>[^"]+)"|<span id="(?<section>[^"]+)" tabindex="-1"/g;

/**
 * @typedef {object} Anchor
 * @property {string} slot
 * @property {readonly string[]} ids
 * @property {string} at a selector of the same place, in some shadow root
 */

/** The widgets around a place in the HTML, each with what is to come to it and to those in it. */
class Host {
  /** @type {string[]} */
  slots = [];
  headings = 0;
  isBegun = false;

  /** @param {string} tag @param {string} attributes */
  constructor(tag, attributes) {
    this.tag = tag;
    this.id = /\ssrc="[^"]*#([^"]+)"/.exec(attributes)?.[1] ?? /\sfactor="([^"]+)"/.exec(attributes)?.[1];
  }
}

/**
 * Puts the slots into what a story's widget drew.
 *
 * @param {string} html the inside of its shadow root
 * @param {import('../../dist/npm/story/index.js').Story} story
 * @returns {{html: string, anchors: import('./html.mjs').Part}} `anchors` belong between the tags of the widget
 */
export function withAnchors(html, story) {
  /** @type {Map<string, Anchor>} */
  const anchors = new Map();
  const hosts = [new Host('vs-story', '')];

  /** @param {Host} host @param {readonly string[]} ids @param {string} at */
  const slotFor = (host, ids, at) => {
    const [id = ''] = ids;
    if (anchors.has(id)) return '';
    anchors.set(id, {slot: `at-${id}`, ids, at});
    host.slots.push(id);
    return `<slot name="at-${escapeHtml(id)}"></slot>`;
  };

  const drawn = html.replace(TOKENS, (token, ...rest) => {
    const {open, attributes, close, session, section} = rest.at(-1);
    const host = /** @type {Host} */ (hosts.at(-1));
    if (open) {
      hosts.push(new Host(open, attributes));
      return token;
    }
    if (close) {
      hosts.pop();
      hosts.at(-1)?.slots.push(...host.slots);
      return host.slots.map((id) => passOn(`at-${id}`)).join('') + token;
    }
    if (section)
      return host.tag === 'vs-story' ? slotFor(host, idsOfSection(section), `section.${section}`) + token : token;
    if (session) {
      const id = decode(session);
      return slotFor(host, [id, `vs-programme=${id}`], `[id="title-${id}"]`) + token;
    }
    if (token === '</style>') {
      if (host.isBegun || host.id === undefined) return token;
      host.isBegun = true;
      const id = decode(host.id);
      return token + slotFor(host, [id, `${host.tag}=${id}`], selectorOf(host, id));
    }
    const list = LISTS[/** @type {keyof typeof LISTS} */ (host.tag)];
    if (!list) return token;
    const [kind, item] = list;
    const index = host.headings++;
    const name = namesOf(story, kind)[index];
    return name ? token + slotFor(host, [name, `${host.tag}=${name}`], `${item}:nth-child(${index + 1})`) : token;
  });
  return {html: drawn, anchors: [...anchors.values()].map(draw)};
}

/**
 * What is drawn of a list; of an audience to whom nothing is recommended, nothing is.
 * @param {import('../../dist/npm/story/index.js').Story} story @param {'challenges' | 'partners' | 'recommendations'} kind
 */
const namesOf = (story, kind) =>
  story[kind].flatMap((item, index) => ('items' in item && item.items.length === 0 ? [] : nameOf(item, kind, index)));

/** @param {Host} host @param {string} id */
const selectorOf = ({tag}, id) =>
  tag === 'vs-factor-badge' ? `${tag}[factor="${id}"]` : `${tag}[src$="#${encodeURIComponent(id)}"]`;

/** @param {string} name @returns {string[]} */
function idsOfSection(name) {
  const tag = tagOfSection(name);
  return [`vs-story--${name}`, ...(tag ? [tag] : [])];
}

/** @param {string} slot */
const passOn = (slot) => `<slot name="${escapeHtml(slot)}" slot="${escapeHtml(slot)}"></slot>`;

/** @param {Anchor} anchor */
const draw = ({slot, ids, at}) =>
  ids.map((id) => markup`<span id="${id}" slot="${slot}" data-vs-plain data-vs-at="${at}"></span>`);

/** What stands in an attribute, in an address. @param {string} written */
function decode(written) {
  const text = written
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
