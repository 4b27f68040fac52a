/** What the repairs know about tags. */

/** Widgets that stand in a sentence, as a word does. */
export const INLINE = /^vs-(factor-badge|place|sdg-badge)$/;

/** The widget whose text is other widgets. */
export const CAROUSEL = 'vs-case-study-carousel';

/** Widgets that can be slides. */
export const isCard = ({localName}: Element): boolean => /^vs-.*(card|message|action|video)$/.test(localName);
