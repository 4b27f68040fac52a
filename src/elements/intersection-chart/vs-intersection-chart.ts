import {define} from '../../base/define.js';
import {IntersectionChart} from './intersection-chart.js';

define('vs-intersection-chart', IntersectionChart);

declare global {
  interface HTMLElementTagNameMap {
    'vs-intersection-chart': IntersectionChart;
  }
}
