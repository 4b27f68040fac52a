import type {CaseStudy} from '../story/schema.js';
import {textValue} from './attributes.js';
import type {StoryElement} from './story-element.js';
import {itemsOf} from './story-list.js';

/** What reads the author's choice of case studies. Few pages make one, so that it is loaded by need. */
export type CaseStudyFilter = typeof import('./case-study-filter.js');

/** The case studies that the author of a widget chose; all while what chooses them is loading. */
export function chosenCaseStudies(
  host: StoryElement & {readonly filter: string},
  filter: CaseStudyFilter | undefined,
): readonly CaseStudy[] {
  return (textValue(host.filter) && filter?.filterCaseStudies(host)) || itemsOf(host, 'caseStudies');
}
