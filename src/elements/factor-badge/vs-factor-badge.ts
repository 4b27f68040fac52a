import {define} from '../../base/define.js';
import {FactorBadge} from './factor-badge.js';

define('vs-factor-badge', FactorBadge);

declare global {
  interface HTMLElementTagNameMap {
    'vs-factor-badge': FactorBadge;
  }
}
