/** The words of the chart that stand in more than one place of it. */
import {html, type TemplateResult} from 'lit';
import type {LanguageController} from '../../base/language-controller.js';
import {msg} from '../../localization/messages.js';

/** Draws words of the widget's own, marked where they are in another language than the page. */
export function drawOwn(text: string, style: string, {mark}: LanguageController): TemplateResult {
  return html`<span class=${style} lang=${mark.lang} dir=${mark.dir}>${text}</span>`;
}

export function editorialText(): string {
  return msg('Chosen by the editors', {
    id: 'chart.editorial',
    desc: 'What a hollow dot in a chart stands for: the editors, and not the source, say that a case study touches a factor.',
  });
}

export function noneText(): string {
  return msg('No factor named', {
    id: 'chart.none',
    desc: 'Of a case study for which the story names none of the five factors that leave people behind.',
  });
}

/** What screen readers say in a cell with a dot. */
export function touchesText(isEditorial: boolean): string {
  return isEditorial
    ? msg('Touches, chosen by the editors', {
        id: 'chart.touches-editorial',
        desc: 'In a cell of a table, heard but not seen: the case study of the row touches the factor of the column, which the editors say and not the source.',
      })
    : msg('Touches', {
        id: 'chart.touches',
        desc: 'In a cell of a table, heard but not seen: the case study of the row touches the factor of the column.',
      });
}
