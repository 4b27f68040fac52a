import {define} from '../../base/define.js';
import {Programme} from './programme.js';

define('vs-programme', Programme);

declare global {
  interface HTMLElementTagNameMap {
    'vs-programme': Programme;
  }
}
