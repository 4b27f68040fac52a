/** CKEditor 5, with the features that every CMS with it has. */
import {Bold, Italic} from '@ckeditor/ckeditor5-basic-styles';
import {BlockQuote} from '@ckeditor/ckeditor5-block-quote';
import {ClassicEditor} from '@ckeditor/ckeditor5-editor-classic';
import {Essentials} from '@ckeditor/ckeditor5-essentials';
import {Heading} from '@ckeditor/ckeditor5-heading';
import {GeneralHtmlSupport, type GeneralHtmlSupportConfig} from '@ckeditor/ckeditor5-html-support';
import {Link} from '@ckeditor/ckeditor5-link';
import {List} from '@ckeditor/ckeditor5-list';
import {Paragraph} from '@ckeditor/ckeditor5-paragraph';
import {SourceEditing} from '@ckeditor/ckeditor5-source-editing';
import {Table} from '@ckeditor/ckeditor5-table';

export type Allowed = NonNullable<GeneralHtmlSupportConfig['allow']>;

const FEATURES = [BlockQuote, Bold, Essentials, Heading, Italic, Link, List, Paragraph, SourceEditing, Table];

async function start(allow?: Allowed): Promise<(html: string) => string> {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: allow ? [...FEATURES, GeneralHtmlSupport] : FEATURES,
    ...(allow && {htmlSupport: {allow}}),
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

/** As it comes: what no feature knows is not HTML. */
export const plain = (): Promise<(html: string) => string> => start();

/** Where an administrator allowed `<div data-vs data-src>`, as in Drupal's list of allowed tags. */
export const withDiv = (): Promise<(html: string) => string> =>
  start([{name: 'div', attributes: {'data-vs': true, 'data-src': true}}]);

/** Where an administrator allowed this. */
export const withRules = (allow: Allowed): Promise<(html: string) => string> => start(allow);

/** Where all HTML is allowed, as in Drupal's "Full HTML". */
export const withAll = (): Promise<(html: string) => string> =>
  start([{name: /.*/, attributes: true, classes: true, styles: true}]);
