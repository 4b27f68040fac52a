/** Filters that a CMS runs on what editors send. */
import DOMPurify from 'dompurify';
import sanitize from 'sanitize-html';

export const dompurify = (): ((html: string) => string) => (html) => DOMPurify.sanitize(html);

/** Told that our tags are sound. */
export const dompurifyWithTags = (): ((html: string) => string) => (html) =>
  DOMPurify.sanitize(html, {CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^vs-/, attributeNameCheck: /^[a-z-]+$/}});

export const sanitizeHtml = (): ((html: string) => string) => (html) => sanitize(html);
