import {insist} from '../localization/persist.js';
import type {Fault, ProblemCode} from './problem-texts.js';

/** A problem of an element, before it is put into words. */
export interface NotedProblem extends Fault {
  readonly code: ProblemCode;
}

/**
 * Tells problems to whoever can mend them. Visitors whose page has none never load what that takes.
 *
 * @param noted - asked for late, since frameworks make a widget first and fill it in a moment later; without it, attributes
 *   are looked for that are nearly one of the widget's
 */
export async function reportProblems(element: HTMLElement, noted?: () => readonly NotedProblem[]): Promise<void> {
  const words = await import('./tell-problems.js').catch(() => undefined);
  // What cannot be loaded must not cause a second fault.
  await words?.tellProblems(element, noted);
}

/** Loads what an element takes. When that fails, it is told, and what needs it goes on; it is tried again meanwhile. */
export async function obtain<T>(
  element: HTMLElement,
  load: () => Promise<T>,
  use: (loaded: T) => unknown,
): Promise<void> {
  try {
    await use(await load());
  } catch (error) {
    void reportProblems(element, () => [{code: 'element-not-loaded', value: String(error)}]);
    void insist(load).then(use);
  }
}
