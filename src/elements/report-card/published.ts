/** When a publication came out. Loaded with the first card that knows. */
import {html, nothing, type TemplateResult} from 'lit';
import type {StoryElement} from '../../base/story-element.js';
import {dateLocale, formatWhen, machineForm, parseWhen} from '../../localization/dates.js';

export {messages as data} from '../../localization/messages.js';

/** Draws a date as exactly as it is known; one that is none is shown as it was typed. */
export function drawPublished(host: StoryElement, published: string): TemplateResult {
  const when = parseWhen(published);
  if (!when) {
    host.problem('date-unknown', {attribute: 'published', value: published});
    return html`<bdi>${published}</bdi>`;
  }
  const {language} = host.language;
  const {lang, dir} = host.language.markOf(dateLocale(language));
  return html`<time datetime=${machineForm(when) ?? nothing} lang=${lang} dir=${dir}
    >${formatWhen(when, language, {withoutTime: true})}</time
  >`;
}
