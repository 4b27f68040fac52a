/** The surroundings in which stories are tested, and what axe is asked there. Data alone: tools read it, too. */

export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** English, a language that runs the other way, and one whose words are a third longer. */
export const LANGUAGES: readonly Language[] = [
  {lang: 'en', dir: 'ltr'},
  {lang: 'ar', dir: 'rtl'},
  {lang: 'en-XA', dir: 'ltr'},
];

/** A sidebar, a phone, and a desktop, in pixels. */
export const WIDTHS: readonly number[] = [240, 360, 1280];

export const SCHEMES = ['light', 'dark'] as const;

/** What the law of most countries refers to, and what axe's authors advise beyond it. */
export const TAGS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules on a page's frame, which a widget alone cannot meet. They are kept for a whole page. */
export const PAGE_RULES: readonly string[] = ['region', 'page-has-heading-one', 'landmark-one-main'];
