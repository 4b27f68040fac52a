/** Slides made from a story file. Loaded with the first carousel that has one. */
import {html, nothing, type TemplateResult} from 'lit';
import {BATCH} from '../../base/batches.js';
import {chosenCaseStudies, type CaseStudyFilter} from '../../base/case-study-choice.js';
import type {CaseStudy} from '../../story/schema.js';
import '../case-study-card/vs-case-study-card.js';
import type {CaseStudyCarousel} from './case-study-carousel.js';

export {messages as data} from '../../localization/messages.js';

/** The case studies that were drawn once: they stay. */
const drawn = new WeakMap<CaseStudyCarousel, WeakSet<CaseStudy>>();

/** How many more the present drawing may add. */
let left = 0;

/** The case studies that the carousel shows; without one it shows its children. */
export function caseStudiesOf(
  carousel: CaseStudyCarousel,
  filter: CaseStudyFilter | undefined,
): readonly CaseStudy[] | undefined {
  left = BATCH;
  const chosen = chosenCaseStudies(carousel, filter);
  return chosen.length > 0 ? chosen : undefined;
}

/** One case study, as the content of a slide; nothing yet where it is not seen and others come first. */
export function drawSlide(
  carousel: CaseStudyCarousel,
  study: CaseStudy,
  isVisible: boolean,
): TemplateResult | typeof nothing {
  const known = drawn.get(carousel) ?? new WeakSet();
  drawn.set(carousel, known);
  if (!known.has(study)) {
    if (left-- <= 0 && !isVisible) {
      if (left === -1) setTimeout(() => carousel.requestUpdate());
      return nothing;
    }
    known.add(study);
  }
  return html`<vs-case-study-card
    src=${carousel.story!.addressOf(study.id)}
    heading-level=${carousel.level}
  ></vs-case-study-card>`;
}
