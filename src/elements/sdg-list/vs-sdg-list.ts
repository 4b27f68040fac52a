import {define} from '../../base/define.js';
import {SdgList} from './sdg-list.js';

define('vs-sdg-list', SdgList);

declare global {
  interface HTMLElementTagNameMap {
    'vs-sdg-list': SdgList;
  }
}
