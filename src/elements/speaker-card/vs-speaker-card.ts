import {define} from '../../base/define.js';
import {SpeakerCard} from './speaker-card.js';

define('vs-speaker-card', SpeakerCard);

declare global {
  interface HTMLElementTagNameMap {
    'vs-speaker-card': SpeakerCard;
  }
}
