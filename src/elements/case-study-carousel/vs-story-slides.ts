/** Slides made from a story file. Loaded with the first carousel that has one. */
import {html, type TemplateResult} from 'lit';
import {filterCaseStudies} from '../../base/case-study-filter.js';
import type {StoryView} from '../../base/story-view.js';
import type {CaseStudy} from '../../story/schema.js';
import '../case-study-card/vs-case-study-card.js';
import type {CaseStudyCarousel} from './case-study-carousel.js';

export {messages as data} from '../../localization/messages.js';

/** The case studies of the story that the carousel shows. */
export function caseStudiesOf(carousel: CaseStudyCarousel, view: StoryView): readonly CaseStudy[] {
  const {caseStudies} = view.story;
  const chosen = filterCaseStudies(caseStudies, carousel.filter);
  if (chosen.length === 0) {
    carousel.problem('filter-matches-nothing', {attribute: 'filter', value: carousel.filter});
  }
  return chosen;
}

/** One case study, as the content of a slide. */
export function drawSlide(view: StoryView, {id}: CaseStudy, level: number): TemplateResult {
  return html`<vs-case-study-card src=${view.addressOf(id)} heading-level=${level}></vs-case-study-card>`;
}
