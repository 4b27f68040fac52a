import {define} from '../../base/define.js';
import {Story} from './story.js';

define('vs-story', Story);

declare global {
  interface HTMLElementTagNameMap {
    'vs-story': Story;
  }
}
