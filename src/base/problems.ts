import type {Fault, ProblemCode} from './problem-texts.js';

/** A problem of an element, before it is put into words. */
export interface NotedProblem extends Fault {
  readonly code: ProblemCode;
}

/**
 * Tells problems to whoever can mend them. Visitors whose page has none never load what that takes.
 *
 * @param noted - asked for late, since frameworks make a widget first and fill it in a moment later
 */
export async function reportProblems(element: HTMLElement, noted: () => readonly NotedProblem[]): Promise<void> {
  const words = await import('./tell-problems.js').catch(() => undefined);
  // What cannot be loaded must not cause a second fault.
  await words?.tellProblems(element, noted);
}
