import '../../../src/index.js';
import {ThemeEditor} from './theme-editor.js';

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

declare global {
  interface HTMLElementTagNameMap {
    'theme-editor': ThemeEditor;
  }
}
