import {DocsSearch} from './docs-search.js';

if (!customElements.get('docs-search')) customElements.define('docs-search', DocsSearch);

declare global {
  interface HTMLElementTagNameMap {
    'docs-search': DocsSearch;
  }
}
