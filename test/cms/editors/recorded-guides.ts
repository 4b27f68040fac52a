/**
 * What the filters of content management systems made of the lines of docs/editors/, as their editors send them. The filters
 * are PHP, so this was recorded from their own code:
 *
 * - Drupal 11.4.5: `FilterHtml::process()`, with `allowed_html` of "Basic HTML" in its standard profile, and with the list of
 *   the guide added;
 * - Joomla 5: `InputFilter::clean( $html, 'html' )` of joomla/filter 3.0.1, set as `ComponentHelper::filterText()` sets it for
 *   authors, editors, publishers and managers;
 * - TYPO3 14.3.6: `RteHtmlParser::transformTextForPersistence()` with `Processing.yaml` of rte_ckeditor 14.3.0, then typo3/html-sanitizer
 *   2.2.0 once more, as for a page; what it makes of its own links was left out;
 * - WordPress 6.1.9: `wptexturize()` of a block for HTML, for authors after `wp_kses( $post, 'post' )`; with the filter of the guide
 *   run before.
 *
 * When a line of a guide changes, this has to be recorded anew.
 */
import type {Convert} from './editors.js';

const WORDS =
  'Sonia Mehzabeen showed what UN Volunteers contribute in Bangladesh and stressed the part of young volunteers in policy reforms and good governance.';

const LINK =
  '<p><a href="https://example.org/stories/leaving-no-one-behind/#vs-speaker-card=sonia-mehzabeen">Sonia Mehzabeen</a></p>';

const TAG = `<vs-speaker-card name="Sonia Mehzabeen" job-title="UNV Country Coordinator in Bangladesh" organization="United Nations Volunteers" participation="speaker" country="BD">${WORDS}</vs-speaker-card>`;

const DIV = `<div data-vs="speaker-card" data-name="Sonia Mehzabeen" data-job-title="UNV Country Coordinator in Bangladesh" data-organization="United Nations Volunteers" data-participation="speaker" data-country="BD">${WORDS}</div>`;

/** CKEditor 5 puts attributes in the order of their names. */
const SORTED = `<div data-vs="speaker-card" data-country="BD" data-job-title="UNV Country Coordinator in Bangladesh" data-name="Sonia Mehzabeen" data-organization="United Nations Volunteers" data-participation="speaker">${WORDS}</div>`;

const escaped = (html: string): string => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** By the filter: what went in, and what came out. */
const RECORDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  drupal: [[LINK, LINK]],
  'drupal, our tags listed': [[TAG, TAG]],
  'drupal, the div listed': [[SORTED, SORTED]],
  joomla: [
    [DIV, DIV],
    [`<p>${TAG}</p>`, `<p>${WORDS}</p>`],
  ],
  typo3: [
    [LINK, LINK],
    [SORTED, SORTED],
    [TAG, escaped(TAG)],
  ],
  'wordpress, in a block': [[TAG, `\n${TAG}\n`]],
  'wordpress, of an author': [
    [DIV, `\n${DIV}\n`],
    [TAG, `\n${WORDS}\n`],
  ],
  'wordpress, of an author, our tags listed': [[TAG, `\n${TAG}\n`]],
};

/** One of these filters. */
export function filtered(name: string): Convert {
  const records = new Map(RECORDS[name]);
  return (html) => {
    const found = records.get(html.trim());
    if (found === undefined) throw new Error(`Nothing was recorded for "${name}" and this:\n${html}`);
    return found;
  };
}
