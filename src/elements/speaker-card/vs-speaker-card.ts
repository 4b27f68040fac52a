import {isServer} from 'lit';
import {define} from '../../base/define.js';
import {SpeakerCard} from './speaker-card.js';

/** From this number of cards on a page, another kind of them is worth its download. */
const MANY = 50;

/** An error has no kind, either. */
const register = (found: {SpeakerCardOfMany?: typeof SpeakerCard}): void =>
  define('vs-speaker-card', found.SpeakerCardOfMany ?? SpeakerCard);

if (!isServer && document.querySelectorAll('vs-speaker-card')[MANY])
  void import('./speaker-card-of-many.js').then(register, register);
else register({});

declare global {
  interface HTMLElementTagNameMap {
    'vs-speaker-card': SpeakerCard;
  }
}
