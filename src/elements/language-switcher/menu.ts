/** The menu of languages. Loaded with the first switcher that has one. */
import {html, type TemplateResult} from 'lit';
import type {LanguageController} from '../../base/language-controller.js';
import type {LocalizedText} from '../../localization/language-data.js';
import {directionOf} from '../../localization/negotiate.js';

export {messages as data} from '../../localization/messages.js';

/** Draws the menu behind the word that names it. */
export function drawMenu(
  {mark: {lang, dir}}: LanguageController,
  label: string,
  options: readonly LocalizedText[],
  current: number,
  onChoice: (index: number) => void,
): TemplateResult {
  const onChange = ({target}: Event): void => onChoice((target as HTMLSelectElement).selectedIndex);
  return html`<label part="label">
    <span class="small" lang=${lang} dir=${dir}>${label}</span>
    <select part="menu" @change=${onChange}>
      ${options.map(
        ({text, language}, index) =>
          html`<option lang=${language} dir=${directionOf(language)} ?selected=${index === current}>
            ${text}
          </option>`,
      )}
    </select>
  </label>`;
}
