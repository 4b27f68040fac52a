import {define} from '../../base/define.js';
import {ReportCard} from './report-card.js';

define('vs-report-card', ReportCard);

declare global {
  interface HTMLElementTagNameMap {
    'vs-report-card': ReportCard;
  }
}
