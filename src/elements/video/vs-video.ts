import {define} from '../../base/define.js';
import {Video} from './video.js';

define('vs-video', Video);

declare global {
  interface HTMLElementTagNameMap {
    'vs-video': Video;
  }
}
