/** Where editors paste, and which line survives there: for the doctor, and for the snippet maker and the guides. */
import type {Form} from './line-text.js';

/** The ways in which a widget gets through an editor; `words` is what remains where none does. */
export const CARRIERS = ['tag', 'div', 'link', 'code', 'frame', 'words'] as const;
export type Carrier = (typeof CARRIERS)[number];

interface Place {
  readonly carrier: Carrier;
  /** The page of docs/editors/ that tells more, which is named like the system. */
  readonly guide?: string;
}

/** What was found out by trying is in docs/what-survives.md, and the reasons are in the guides. */
export const PLACES = {
  page: {carrier: 'tag'},
  'wordpress-trusted': {carrier: 'tag', guide: 'wordpress'},
  'wordpress-others': {carrier: 'div', guide: 'wordpress'},
  'drupal-full': {carrier: 'tag', guide: 'drupal'},
  'drupal-basic': {carrier: 'link', guide: 'drupal'},
  'typo3-html': {carrier: 'tag', guide: 'typo3'},
  'typo3-text': {carrier: 'link', guide: 'typo3'},
  joomla: {carrier: 'div', guide: 'joomla'},
  sharepoint: {carrier: 'frame', guide: 'sharepoint'},
  wix: {carrier: 'code', guide: 'wix'},
  squarespace: {carrier: 'tag', guide: 'squarespace'},
  newsletter: {carrier: 'words', guide: 'newsletters'},
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof PLACES;

/** What carriers hold. A frame and mere words hold no widget of the page around them. */
const HELD: Readonly<Record<Carrier, Form | undefined>> = {
  tag: 'tag',
  div: 'div',
  link: 'link',
  code: 'tag',
  frame: undefined,
  words: undefined,
};

/** The lines that survive somewhere in a system, the best first. Every editor keeps links. */
export function formsIn(system: string): readonly Form[] {
  const kept = (Object.values(PLACES) as readonly Place[])
    .filter(({guide}) => guide === system)
    .map(({carrier}) => HELD[carrier]);
  return (['tag', 'div', 'link'] as const).filter((form) => form === 'link' || kept.includes(form));
}
