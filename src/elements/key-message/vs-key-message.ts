import {define} from '../../base/define.js';
import {KeyMessage} from './key-message.js';

define('vs-key-message', KeyMessage);

declare global {
  interface HTMLElementTagNameMap {
    'vs-key-message': KeyMessage;
  }
}
