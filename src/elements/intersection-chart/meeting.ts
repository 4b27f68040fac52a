import {msg} from '../../localization/messages.js';
import type {Factor} from '../../reference/factors.js';
import type {CaseStudy} from '../../story/schema.js';

/** Whether it was the editors, and not the source, who named a factor. */
export function isEditorial({editorial}: CaseStudy, factor: Factor): boolean {
  return !!editorial?.factors.includes(factor);
}

/** What is said where a case study touches a factor. */
export function touchedText(): string {
  return msg('Touched', {
    id: 'chart.touched',
    desc: 'In a cell of a table, behind the name of a factor: the case study of the row touches that factor. “Geography · Touched”. At most 16 characters.',
  });
}
