/** What there is to tell its author about a story file. Loaded only when there is something. */
import {describeError, describeFault} from '../story/fault-texts.js';
import type {StoryResult} from '../story/read.js';
import type {Story} from '../story/schema.js';
import type {NotedProblem} from './problems.js';

/** Stories whose faults were told already: once a page is enough. */
const told = new WeakSet<Story>();

/**
 * Why the file at `src` could not be had, or what is wrong in it.
 *
 * @param isAsked - by a widget whose author wants to see what is wrong, whoever told it before
 */
export function problemsOf(src: string, state: StoryResult, isAsked: boolean): readonly NotedProblem[] {
  if (state.type === 'error')
    return [{code: 'story-not-loaded', attribute: 'src', value: src, wanted: describeError(state.error)}];
  const {story, faults} = state;
  if (told.has(story) && !isAsked) return [];
  told.add(story);
  return faults.map((fault) => ({code: 'story-fault', attribute: fault.path, wanted: describeFault(fault, story)}));
}
