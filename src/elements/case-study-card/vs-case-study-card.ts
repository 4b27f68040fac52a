import {define} from '../../base/define.js';
import {CaseStudyCard} from './case-study-card.js';

define('vs-case-study-card', CaseStudyCard);

declare global {
  interface HTMLElementTagNameMap {
    'vs-case-study-card': CaseStudyCard;
  }
}
