import {SnippetMaker} from './snippet-maker.js';

if (!customElements.get('snippet-maker')) customElements.define('snippet-maker', SnippetMaker);

declare global {
  interface HTMLElementTagNameMap {
    'snippet-maker': SnippetMaker;
  }
}
