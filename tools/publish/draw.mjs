/** Draws widgets in Node.js, as pages get them with their HTML: in declarative shadow roots. */
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {html} from 'lit';
import '../../dist/npm/index.js';
import {StoryElement} from '../../dist/npm/base/story-element.js';
import {StoryView} from '../../dist/npm/base/story-view.js';
import {messages} from '../../dist/npm/localization/messages.js';
import {directionOf} from '../../dist/npm/localization/negotiate.js';
import {escapeHtml} from './html.mjs';

// Browsers write wide spaces into dates and times, Node.js thin ones: what is drawn would move a little when the script comes.
const {formatRange} = Intl.DateTimeFormat.prototype;
Intl.DateTimeFormat.prototype.formatRange = function (...moments) {
  return formatRange.apply(this, moments).replace(/[\u2009\u202f]/g, ' ');
};

/** Parts of widgets name further parts; more rounds than this are a fault of ours. */
const MOST_ROUNDS = 20;

/**
 * @typedef {object} Place where a widget stands
 * @property {string} language the nearest `lang`, as a BCP 47 tag
 * @property {'ltr' | 'rtl'} [direction] that of the language by default
 * @property {PropertyDescriptorMap} [content] what the widget may ask of the page: what stands between its tags
 * @property {(file: string) => {story: import('../../dist/npm/story/index.js').Story, address: string} | undefined} storyOf
 *   the story of a file and its address for the widgets inside, by its address as it is written on the tag, without `#id`
 *
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * The inside of a widget as HTML, complete: with its styles, and with the widgets in it drawn, too.
 *
 * @param {string} tag
 * @param {Iterable<readonly [name: string, value: string]>} attributes
 * @param {Place} place
 * @returns {Promise<{html: string, problems: Problem[]}>}
 */
export async function draw(tag, attributes, place) {
  await messages.load(place.language);
  const template = templateOf(tag, attributes);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    /** @type {Promise<void>[]} */
    const missing = [];
    /** @type {Problem[]} */
    const problems = [];
    const drawn = await collectResult(render(template, {elementRenderers: [rendererFor(place, missing, problems)]}));
    if (missing.length === 0) return {html: insideOf(drawn), problems};
    await Promise.all(missing);
  }
  throw new Error(`<${tag}> takes more and more parts.`);
}

/** @param {Place} place */
function rendererFor({language, direction, content, storyOf}, missing, problems) {
  let outermost;
  return class extends LitElementRenderer {
    static matchesClass({prototype}) {
      return prototype instanceof StoryElement;
    }

    constructor(tag) {
      super(tag);
      outermost ??= this;
      if (content && outermost === this) Object.defineProperties(this.element, content);
    }

    /** Some widgets move a value that is another one's attribute. */
    attributeChangedCallback(name, before, value) {
      const {element} = this;
      if (element.constructor.observedAttributes.includes(name)) element.attributeChangedCallback(name, before, value);
    }

    /** What browsers do when a widget comes into a page. */
    connectedCallback() {
      const {element} = this;
      // The language of its place is that of the outermost, its own included.
      const own = outermost !== this && element.getAttribute('lang');
      const spoken = own || language;
      Object.assign(element.language, {
        language: spoken,
        direction: (!own && direction) || directionOf(spoken),
      });
      const [file, id = ''] = element.src.trim().split('#');
      const found = file && storyOf(file);
      if (found) element.story = new StoryView(element, found.story, found.address, decoded(id));
      if (!element.language.complete) missing.push(element.language.settled());
      this.speak(() => super.connectedCallback());
    }

    renderShadow(info) {
      const {element} = this;
      // What was asked before it was drawn is asked again.
      element.noted = [];
      const drawn = this.speak(() => element.render());
      element.render = () => drawn;
      problems.push(...element.noted.map((problem) => ({element: element.localName, ...problem})));
      return super.renderShadow(info);
    }

    speak(speak) {
      return this.element.language.speak(speak);
    }
  };
}

/** An id as it is in a story; as it is written where it is no part of an address. @param {string} id */
function decoded(id) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/**
 * A template that holds one tag and no value.
 * @param {string} tag
 * @param {Iterable<readonly [name: string, value: string]>} attributes
 */
function templateOf(tag, attributes) {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  const strings = [`<${tag}${written}></${tag}>`];
  return html(Object.assign(strings, {raw: strings}));
}

/**
 * What is in the shadow root of the outermost element. Lit's marks are for those who go on with
 * what a server drew; these widgets draw anew.
 * @param {string} drawn
 */
function insideOf(drawn) {
  const inside = drawn.slice(drawn.indexOf('>', drawn.indexOf('<template')) + 1, drawn.lastIndexOf('</template>'));
  return inside.replace(/<!--\/?lit-[^>]*-->|<\?>/g, '').replaceAll(' shadowroot="open"', '');
}
