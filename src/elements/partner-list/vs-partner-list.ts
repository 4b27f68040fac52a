import {define} from '../../base/define.js';
import {PartnerList} from './partner-list.js';

define('vs-partner-list', PartnerList);

declare global {
  interface HTMLElementTagNameMap {
    'vs-partner-list': PartnerList;
  }
}
