import {define} from '../../base/define.js';
import '../speaker-card/vs-speaker-card.js';
import {SpeakerList} from './speaker-list.js';

define('vs-speaker-list', SpeakerList);

declare global {
  interface HTMLElementTagNameMap {
    'vs-speaker-list': SpeakerList;
  }
}
