import {TranslationPreview} from './translation-preview.js';

if (!customElements.get('translation-preview')) customElements.define('translation-preview', TranslationPreview);

declare global {
  interface HTMLElementTagNameMap {
    'translation-preview': TranslationPreview;
  }
}
