import {misspeltIn, restoreNames} from './attribute-names.js';
import {emit} from './events.js';
import {problemText} from './problem-texts.js';
import type {NotedProblem} from './problems.js';

export {misspeltIn, restoredIn} from './attribute-names.js';
export {nearestName} from '../story/nearest.js';
export {choicesFor, EXAMPLES} from './problem-texts.js';
export {swallowed, swallowedProblems, tellSwallowed} from './swallowed.js';

/** Lines of the console about what many widgets of a page may share: a story file, a link in each comment. */
const told = new Set<string>();

/** What is said in the console once a page. */
const SHARED = /^(carrier|element-not|origin|story-(fault|not))/;

/** A file of which `vs.all.js` has told already, whatever was to take it (`part.ts`). */
const PART = /\/parts\/[\w-]+\.js$/;

/** All that was told of an element, for the doctor. */
const history = new WeakMap<Element, readonly NotedProblem[]>();

/** Time that a framework may take to fill in a widget that it has made, in milliseconds. */
const MOMENT = 50;

/**
 * Tells problems to the page's scripts (`vs-problem`) and, one line each, to
 * whoever reads the console.
 */
export async function tellProblems(
  element: HTMLElement,
  ask: () => readonly NotedProblem[] = () => restoredOrMisspelt(element),
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  const noted = ask();
  history.set(element, [...toldOf(element), ...noted]);
  for (const fault of noted) {
    const problem = {element, code: fault.code, ...problemText(fault.code, fault)};
    emit(element, 'vs-problem', problem);
    const line = `${problem.message} ${problem.hint}`;
    const key = fault.attribute === 'src' ? line.replace(String(fault.value), absolute) : line;
    if (told.has(key) || (fault.code === 'element-not-loaded' && PART.test(String(fault.value)))) continue;
    if (SHARED.test(fault.code) || fault.attribute === 'href') told.add(key);
    console.warn(`[volunteer-story-widgets] <${element.localName}> ${line}`, element);
  }
}

/** What only lost its hyphens or capitals is taken for what it was: readers miss nothing, so only the doctor tells. */
function restoredOrMisspelt(element: Element): readonly NotedProblem[] {
  restoreNames(element);
  return misspeltIn(element);
}

/** An address as it is, however it was written: a tag may name a file as its page sees it, and a link in full. */
function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

/** The problems that were told of an element, in that order. Some may be mended by now. */
export function toldOf(element: Element): readonly NotedProblem[] {
  return history.get(element) ?? [];
}
