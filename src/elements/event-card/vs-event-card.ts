import {define} from '../../base/define.js';
import {EventCard} from './event-card.js';

define('vs-event-card', EventCard);

declare global {
  interface HTMLElementTagNameMap {
    'vs-event-card': EventCard;
  }
}
