import {html, nothing, type TemplateResult} from 'lit';
import type {LanguageMark} from './language-controller.js';
import type {StoryElement} from './story-element.js';

/** A text, with the marks that it needs where it is in another language than its widget. */
export interface Words extends LanguageMark {
  readonly text: string;
}

/** A text as its author typed it; authors mark its language themselves, with `lang` on the tag. */
export function typedWords(text: string): Words {
  return {text, lang: nothing, dir: nothing};
}

/** Draws a text, isolated from the direction of what stands beside it. */
export function drawWords({text, lang, dir}: Words): TemplateResult {
  return html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
}

/** Draws words of a widget's own, marked where they are in another language than the page. */
export function drawOwn(host: StoryElement, text: string, style = ''): TemplateResult {
  const {lang, dir} = host.language.mark;
  return html`<span class=${style} lang=${lang} dir=${dir}>${text}</span>`;
}

/** Draws a text in a paragraph of its own; nothing where there is none. */
export function drawLine(part: string, style: string, words: Words): TemplateResult | typeof nothing {
  return words.text ? html`<p part=${part} class=${style}>${drawWords(words)}</p>` : nothing;
}
