import {define} from '../../base/define.js';
import {SdgBadge} from './sdg-badge.js';

define('vs-sdg-badge', SdgBadge);

declare global {
  interface HTMLElementTagNameMap {
    'vs-sdg-badge': SdgBadge;
  }
}
