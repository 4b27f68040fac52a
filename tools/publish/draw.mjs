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

/** Parts of widgets name further parts; more rounds than this are a fault of ours. */
const MOST_ROUNDS = 20;

/**
 * @typedef {object} Place where a widget stands
 * @property {string} language the nearest `lang`, as a BCP 47 tag
 * @property {(src: string) => import('../../dist/npm/story/index.js').Story | undefined} storyOf the story of a file,
 *   by its address as it is written on the tag, without `#id`
 */

/**
 * The inside of a widget as HTML, complete: with its styles, and with the widgets in it drawn, too.
 *
 * @param {string} tag
 * @param {Iterable<readonly [name: string, value: string]>} attributes
 * @param {Place} place
 * @returns {Promise<{html: string, problems: object[]}>}
 */
export async function draw(tag, attributes, place) {
  await messages.load(place.language);
  const template = templateOf(tag, attributes);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    /** @type {Promise<void>[]} */
    const missing = [];
    /** @type {object[]} */
    const problems = [];
    const drawn = await collectResult(render(template, {elementRenderers: [rendererFor(place, missing, problems)]}));
    if (missing.length === 0) return {html: insideOf(drawn), problems};
    await Promise.all(missing);
  }
  throw new Error(`<${tag}> takes more and more parts.`);
}

/** @param {Place} place */
function rendererFor({language, storyOf}, missing, problems) {
  return class extends LitElementRenderer {
    static matchesClass({prototype}) {
      return prototype instanceof StoryElement;
    }

    /** What browsers do when a widget comes into a page. */
    connectedCallback() {
      const {element} = this;
      const spoken = element.getAttribute('lang') || language;
      Object.assign(element.language, {language: spoken, direction: directionOf(spoken)});
      const [file, id = ''] = element.src.split('#');
      const story = file && storyOf(file);
      if (story) element.story = new StoryView(element, story, file, decodeURIComponent(id));
      if (!element.language.complete) missing.push(element.language.settled());
      this.speak(() => super.connectedCallback());
    }

    renderShadow(info) {
      const {element} = this;
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
