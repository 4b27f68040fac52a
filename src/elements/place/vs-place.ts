import {define} from '../../base/define.js';
import {Place} from './place.js';

define('vs-place', Place);

declare global {
  interface HTMLElementTagNameMap {
    'vs-place': Place;
  }
}
