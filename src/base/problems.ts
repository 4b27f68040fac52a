import {emit} from './events.js';
import type {Fault, ProblemCode} from './problem-texts.js';

/** A problem of an element, before it is put into words. */
export interface NotedProblem extends Fault {
  readonly code: ProblemCode;
}

/** What was told of story files, which many widgets of a page may share. */
const told = new Set<string>();

/**
 * Tells problems to the page's scripts (`vs-problem`) and, one line each, to
 * whoever reads the console. Visitors whose page has none never load the words.
 */
export async function reportProblems(element: HTMLElement, noted: readonly NotedProblem[]): Promise<void> {
  const words = await import('./problem-texts.js').catch(() => undefined);
  if (!words) return; // What cannot be loaded must not cause a second fault.
  for (const fault of noted) {
    const problem = {element, code: fault.code, ...words.problemText(fault.code, fault)};
    emit(element, 'vs-problem', problem);
    const line = `${problem.message} ${problem.hint}`;
    if (told.has(line)) continue;
    if (/^story-(fault|not)/.test(problem.code)) told.add(line);
    console.warn(`[volunteer-story-widgets] <${element.localName}> ${line}`, element);
  }
}
