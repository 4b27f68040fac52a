/**
 * Something in a story file that had to be left out. The words for it stand in
 * `fault-texts.ts`, which is loaded only when there is something to tell.
 */
export interface StoryFault {
  /** Where it stands: `caseStudies[2].sdgs[0]`; empty for the whole file. */
  readonly path: string;
  /** What stands there, as it was written; nothing when it is missing. */
  readonly value: unknown;
  /**
   * Why it was left out when it was not wrong in itself: the id of another item, an
   * entry that its list has already, or one of so many faults that `value` is the
   * number of those left.
   */
  readonly reason?: 'taken' | 'repeated' | 'more';
}

export type StoryErrorCode =
  'not-found' | 'refused' | 'unavailable' | 'unreachable' | 'timed-out' | 'not-json' | 'not-a-story';

/** Why there is no story. The words for it stand in `fault-texts.ts`. */
export interface StoryError {
  readonly code: StoryErrorCode;
  /** What more is known: the status of the answer, or the browser's own words. */
  readonly detail?: string;
  /** What makes the file `not-a-story`. */
  readonly fault?: StoryFault;
}
