/** Registers every element and exports their classes, for pages with a bundler. */
import './elements/case-study-card/vs-case-study-card.js';
import './elements/case-study-carousel/vs-case-study-carousel.js';
import './elements/sdg-badge/vs-sdg-badge.js';
import './elements/speaker-card/vs-speaker-card.js';

export * from './elements/case-study-card/case-study-card.js';
export * from './elements/case-study-carousel/case-study-carousel.js';
export * from './elements/sdg-badge/sdg-badge.js';
export * from './elements/speaker-card/speaker-card.js';
export {IMAGE_FOCUSES, type ImageFocus} from './base/picture.js';
export type {Problem, ProblemEvent, ReadyEvent, SelectEvent} from './base/events.js';
