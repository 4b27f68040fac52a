import {define} from '../../base/define.js';
import {CaseStudyCarousel} from './case-study-carousel.js';

define('vs-case-study-carousel', CaseStudyCarousel);

declare global {
  interface HTMLElementTagNameMap {
    'vs-case-study-carousel': CaseStudyCarousel;
  }
}
