/** Which content management system made the page, and where its editors paste a line. */
import {msg} from '../localization/messages.js';
import type {Form} from './line-text.js';
import {formsIn} from './places.js';

interface System {
  /** Its name, which is the same in every language. */
  readonly name: string;
  /** What the page says of itself in `<meta name="generator">`, where it does. */
  readonly generator?: RegExp;
  /** What else only its pages have. */
  readonly traces: string;
  /** A global variable that only its pages have. */
  readonly global?: string;
  readonly advice: () => string;
}

export const SYSTEMS = {
  wordpress: {
    name: 'WordPress',
    generator: /wordpress/i,
    traces: 'link[href*="/wp-content/"],script[src*="/wp-content/"],script[src*="/wp-includes/"]',
    advice: () =>
      msg(
        'Add a block “Custom HTML” and paste the line there. If it is gone after saving, your role may not use such tags: paste the line that begins with <div there, or the link.',
        {
          id: 'author.cms.wordpress',
          desc: 'How to paste a line in WordPress. “Custom HTML” is the name of a block: write it as the editor in your language does.',
        },
      ),
  },
  drupal: {
    name: 'Drupal',
    generator: /drupal/i,
    traces: '[data-drupal-selector],[data-history-node-id]',
    global: 'Drupal',
    advice: () =>
      msg(
        'Choose a text format that keeps HTML, such as “Full HTML”, press “Source” and paste the line. If it is gone after saving, paste the link, or ask whoever looks after the website for such a format.',
        {
          id: 'author.cms.drupal',
          desc: 'How to paste a line in Drupal. “Full HTML” and “Source” are names in its editor: write them as it does in your language.',
        },
      ),
  },
  joomla: {
    name: 'Joomla',
    generator: /joomla/i,
    traces: 'script.joomla-script-options',
    global: 'Joomla',
    advice: () =>
      msg(
        'Press “Toggle Editor” below the text and paste the line. If it is gone after saving, paste the link, or ask whoever looks after the website for the text filters of your group.',
        {
          id: 'author.cms.joomla',
          desc: 'How to paste a line in Joomla. “Toggle Editor” is a button: write it as the editor in your language does.',
        },
      ),
  },
  typo3: {
    name: 'TYPO3',
    generator: /typo3/i,
    traces: 'link[href*="/typo3temp/"],script[src*="/typo3temp/"]',
    advice: () =>
      msg(
        'Add a content element “Plain HTML” and paste the line there. If there is none for you, add the link to an ordinary text.',
        {
          id: 'author.cms.typo3',
          desc: 'How to paste a line in TYPO3. “Plain HTML” is the name of a content element: write it as the editor in your language does.',
        },
      ),
  },
  sharepoint: {
    name: 'SharePoint',
    generator: /sharepoint/i,
    traces: 'script[src*="/_layouts/"],link[href*="/_layouts/"]',
    global: '_spPageContextInfo',
    advice: () =>
      msg(
        'Texts in SharePoint keep links, but no tags. Add a link to the text and give it the address of the link below.',
        {id: 'author.cms.sharepoint', desc: 'How to put a widget into a page of SharePoint.'},
      ),
  },
  wix: {
    name: 'Wix',
    generator: /wix\.com/i,
    traces: 'script[src*="//static.parastorage.com/"]',
    advice: () =>
      msg(
        'Open the element “Embed HTML” that holds the widget, and paste the line after the script. The script must stand in the same element.',
        {
          id: 'author.cms.wix',
          desc: 'How to paste a line in Wix. “Embed HTML” is the name of an element: write it as the editor in your language does.',
        },
      ),
  },
  squarespace: {
    name: 'Squarespace',
    traces: 'link[href*="//assets.squarespace.com/"],script[src*="//assets.squarespace.com/"]',
    global: 'SQUARESPACE_ROLLUPS',
    advice: () =>
      msg(
        'Add a block “Code”, choose HTML and paste the line there. If your plan has no such block, add the link to an ordinary text.',
        {
          id: 'author.cms.squarespace',
          desc: 'How to paste a line in Squarespace. “Code” is the name of a block: write it as the editor in your language does.',
        },
      ),
  },
} as const satisfies Readonly<Record<string, System>>;

export type Cms = keyof typeof SYSTEMS | 'other';

const otherAdvice = (): string =>
  msg(
    'Let the editor show its HTML (a button such as “Source”, “HTML” or < >) and paste the line there. If it is gone after saving, paste the line that begins with <div. If that is gone as well, paste the link.',
    {id: 'author.cms.other', desc: 'How to paste a line in an editor that is not known.'},
  );

/** The content management system that made the page, as far as it can be seen. */
export function detectCms(page: Document, host = page.defaultView?.location.hostname ?? ''): Cms {
  const generators = [...page.querySelectorAll('meta[name="generator" i]')].map((meta) => meta.getAttribute('content'));
  const systems = Object.entries(SYSTEMS) as [Cms, System][];
  // What a page says of itself counts most: files of one website are used on others, too.
  const found =
    systems.find(([, {generator}]) => generators.some((text) => generator?.test(text ?? ''))) ??
    systems.find(
      ([, {traces, global}]) =>
        page.querySelector(traces) !== null || (global !== undefined && global in (page.defaultView ?? {})),
    );
  return found?.[0] ?? (host.endsWith('.sharepoint.com') ? 'sharepoint' : 'other');
}

/** What the editors of a system keep, the best first; in an unknown one, that is found out by trying. */
export function formsOf(cms: Cms): readonly Form[] {
  return cms === 'other' ? ['tag', 'div', 'link'] : formsIn(cms);
}

/** Where to paste a line, in the language that `msg()` speaks. */
export function adviceFor(cms: Cms): string {
  return cms === 'other' ? otherAdvice() : SYSTEMS[cms].advice();
}
