import {define} from '../../base/define.js';
import {ChallengeList} from './challenge-list.js';

define('vs-challenge-list', ChallengeList);

declare global {
  interface HTMLElementTagNameMap {
    'vs-challenge-list': ChallengeList;
  }
}
