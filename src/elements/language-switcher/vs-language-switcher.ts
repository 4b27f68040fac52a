import {define} from '../../base/define.js';
import {LanguageSwitcher} from './language-switcher.js';

define('vs-language-switcher', LanguageSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'vs-language-switcher': LanguageSwitcher;
  }
}
