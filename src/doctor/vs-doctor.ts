import {define} from '../base/define.js';
import {Doctor} from './doctor.js';

define('vs-doctor', Doctor);

declare global {
  interface HTMLElementTagNameMap {
    'vs-doctor': Doctor;
  }
}
