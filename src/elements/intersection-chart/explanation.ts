import {html, nothing, type TemplateResult} from 'lit';
import {factorName} from '../../base/factor.js';
import {drawPlace} from '../../base/lazy-part.js';
import type {StoryElement} from '../../base/story-element.js';
import {drawWords} from '../../base/words.js';
import type {Factor} from '../../reference/factors.js';
import {isEditorial, type Row} from './rows.js';
import {drawOwn, editorialText, noneText} from './words.js';

/** Tells one row of the chart in words: the case study, its place and its factors. */
export function drawExplanation(host: StoryElement, row: Row, style: string): TemplateResult {
  const place = drawPlace(host, row.study.country ?? '');
  return html`<div part="explanation" class=${style} role="status">
    <p class="title">${drawWords(host.words('', row.study.title))} ${place?.name}</p>
    ${
      row.factors.length > 0
        ? html`<ul role="list" class="small">
          ${row.factors.map((factor) => drawFactor(host, row, factor))}
        </ul>`
        : html`<p class="small">${drawOwn(noneText(), '', host.language)}</p>`
    }
    ${place?.note}
  </div>`;
}

function drawFactor({language}: StoryElement, row: Row, factor: Factor): TemplateResult {
  const name = html`<span class="dot"></span>${drawOwn(factorName(factor), '', language)}`;
  return isEditorial(row, factor)
    ? html`<li class="editorial">${name} ${drawOwn(editorialText(), 'hidden', language)}</li>`
    : html`<li>${name}</li>`;
}

/** Says what a hollow dot stands for, where there is one. */
export function drawLegend({language}: StoryElement, rows: readonly Row[]): TemplateResult | typeof nothing {
  const hasEditorial = rows.some((row) => row.factors.some((factor) => isEditorial(row, factor)));
  if (!hasEditorial) return nothing;
  return html`<span part="legend" class="small editorial"
    ><span class="dot"></span>${drawOwn(editorialText(), '', language)}</span
  >`;
}
