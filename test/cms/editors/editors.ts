/** The editors and filters of the tests, by their rows in docs/what-survives.md. */
import type {Carrier} from './carriers.js';
import * as ckeditor from './real/ckeditor.js';
import * as markdown from './real/markdown.js';
import * as quill from './real/quill.js';
import * as sanitizers from './real/sanitizers.js';
import * as tinymce from './real/tinymce.js';
import * as tiptap from './real/tiptap.js';
import * as wordpress from './real/wordpress.js';
import {recordedPost} from './recorded.js';

export type Convert = (html: string) => string;

/** Makes a page of what somebody wrote around a carrier. */
export type Publish = (carrier: string, written: Carrier) => string;

/** The browser's own filter, where it has one. */
type Filtering = HTMLElement & {setHTML?(html: string): void};

export const hasSetHtml = 'setHTML' in HTMLElement.prototype;

export function setHtml(html: string): string {
  const place: Filtering = document.createElement('div');
  place.setHTML?.(html);
  return place.innerHTML;
}

/** A block for HTML keeps what was written as it is; only the browser reads it. */
export const htmlBlock: Convert = (html) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

async function ofHtml(start: () => Convert | Promise<Convert>): Promise<Publish> {
  const convert = await start();
  return (_, {html}) => convert(`<p>Before</p>\n\n${html}\n\n<p>After</p>`);
}

async function ofMarkdown(start: () => Convert): Promise<Publish> {
  const convert = start();
  return (_, written) => convert(`Before\n\n${written.markdown ?? written.html}\n\nAfter`);
}

export const editors: Readonly<Record<string, () => Promise<Publish>>> = {
  'A block for HTML': () => ofHtml(() => htmlBlock),
  'WordPress, administrators and editors': () => ofHtml(wordpress.forEditors),
  'WordPress, authors and contributors': () => Promise.resolve(recordedPost),
  'CKEditor 5': () => ofHtml(ckeditor.plain),
  'CKEditor 5, `div` allowed': () => ofHtml(ckeditor.withDiv),
  'CKEditor 5, all HTML allowed': () => ofHtml(ckeditor.withAll),
  TinyMCE: () => ofHtml(tinymce.plain),
  'TinyMCE, our tags allowed': () => ofHtml(() => tinymce.withTags()),
  Quill: () => ofHtml(quill.plain),
  TipTap: () => ofHtml(tiptap.plain),
  'Markdown, HTML allowed': () => ofMarkdown(markdown.withHtml),
  'Markdown, HTML not allowed': () => ofMarkdown(markdown.withoutHtml),
  DOMPurify: () => ofHtml(() => sanitizers.dompurify()),
  'DOMPurify, our tags allowed': () => ofHtml(() => sanitizers.dompurifyWithTags()),
  'sanitize-html': () => ofHtml(() => sanitizers.sanitizeHtml()),
  'The browser’s `setHTML()`': () => ofHtml(() => setHtml),
};
