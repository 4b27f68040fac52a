import {define} from '../../base/define.js';
import {CallToAction} from './call-to-action.js';

define('vs-call-to-action', CallToAction);

declare global {
  interface HTMLElementTagNameMap {
    'vs-call-to-action': CallToAction;
  }
}
