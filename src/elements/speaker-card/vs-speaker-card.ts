import {isServer} from 'lit';
import {define} from '../../base/define.js';
import {SpeakerCard} from './speaker-card.js';

/** From this number of cards on a page, another kind of them is worth its download. */
const MANY = 50;

if (!isServer && document.querySelectorAll('vs-speaker-card')[MANY])
  void import('./speaker-card-of-many.js').then(
    ({ofMany}) => define('vs-speaker-card', ofMany(SpeakerCard)),
    () => define('vs-speaker-card', SpeakerCard),
  );
else define('vs-speaker-card', SpeakerCard);

declare global {
  interface HTMLElementTagNameMap {
    'vs-speaker-card': SpeakerCard;
  }
}
