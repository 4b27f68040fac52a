/** Slides made from a story file. Loaded with the first carousel that has one. */
import {html, type TemplateResult} from 'lit';
import {chosenCaseStudies, type CaseStudyFilter} from '../../base/case-study-choice.js';
import type {StoryView} from '../../base/story-view.js';
import type {CaseStudy} from '../../story/schema.js';
import '../case-study-card/vs-case-study-card.js';
import type {CaseStudyCarousel} from './case-study-carousel.js';

export {messages as data} from '../../localization/messages.js';

/** The case studies that the carousel shows; without one it shows its children. */
export function caseStudiesOf(
  carousel: CaseStudyCarousel,
  filter: CaseStudyFilter | undefined,
): readonly CaseStudy[] | undefined {
  const chosen = chosenCaseStudies(carousel, filter);
  return chosen.length > 0 ? chosen : undefined;
}

/** One case study, as the content of a slide. */
export function drawSlide(view: StoryView, {id}: CaseStudy, level: number): TemplateResult {
  return html`<vs-case-study-card src=${view.addressOf(id)} heading-level=${level}></vs-case-study-card>`;
}
