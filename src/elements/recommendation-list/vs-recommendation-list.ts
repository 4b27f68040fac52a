import {define} from '../../base/define.js';
import {RecommendationList} from './recommendation-list.js';

define('vs-recommendation-list', RecommendationList);

declare global {
  interface HTMLElementTagNameMap {
    'vs-recommendation-list': RecommendationList;
  }
}
