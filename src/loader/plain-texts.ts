/**
 * What `vs.all.js` tells authors where the file with the texts of problems cannot be had:
 * which kind of problem there is, and with what.
 */
import {emit} from '../base/events.js';
import type {NotedProblem} from '../base/problems.js';
import type {StoryError, StoryFault} from '../story/fault.js';
import type {StoryResult} from '../story/read.js';

export async function tellProblems(element: HTMLElement, ask?: () => readonly NotedProblem[]): Promise<void> {
  // As long as with the texts: a framework may fill the widget in only now.
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const {code, attribute = '', value = '', wanted = ''} of ask?.() ?? []) {
    // A page that refuses our templates refuses the file with the texts as well.
    const message =
      code === 'render-failed' ? `could not be drawn: ${value}.` : `${code}: ${attribute} ${value} ${wanted}`;
    emit(element, 'vs-problem', {element, code, message, hint: ''});
    // The script has told of its own files.
    if (code !== 'element-not-loaded')
      console.warn(`[volunteer-story-widgets] <${element.localName}> ${message}`, element);
  }
}

export const describeFault = ({value}: StoryFault): string => String(value);

export const describeError = ({code, detail = ''}: StoryError): string => `${code} ${detail}`;

export const problemsOf = (src: string, state: StoryResult): readonly NotedProblem[] =>
  state.type === 'error'
    ? [{code: 'story-not-loaded', attribute: 'src', value: src, wanted: describeError(state.error)}]
    : state.faults.map((fault) => ({code: 'story-fault', attribute: fault.path, wanted: describeFault(fault)}));

export const adviseOn = (): string => '';

export function tellUnknown(element: HTMLElement): void {
  console.warn(`[volunteer-story-widgets] <${element.localName}> is not an element of this library.`, element);
}

/** What takes the missing file is left out. */
export function tellSwallowed(): void {}
export function listProblems(): void {}
export function tell(): void {}
export function tellAll(): void {}
export function restoreNames(): void {}
export const restoredIn = (): string => '';
export const misspelt = (): readonly NotedProblem[] => [];
export const misspeltIn = misspelt;
export const isOthers = (): boolean => false;
