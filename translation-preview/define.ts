import {TranslationFiles} from './files.js';
import {TranslationGlossary, TranslationStatus} from './tables.js';
import {TranslationPreview} from './translation-preview.js';

const ELEMENTS = {
  'translation-files': TranslationFiles,
  'translation-glossary': TranslationGlossary,
  'translation-preview': TranslationPreview,
  'translation-status': TranslationStatus,
} as const;

for (const [name, element] of Object.entries(ELEMENTS))
  if (!customElements.get(name)) customElements.define(name, element);

declare global {
  interface HTMLElementTagNameMap {
    'translation-files': TranslationFiles;
    'translation-glossary': TranslationGlossary;
    'translation-preview': TranslationPreview;
    'translation-status': TranslationStatus;
  }
}
