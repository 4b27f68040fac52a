import type {ProblemCode} from '../base/problem-texts.js';
import type {NotedProblem} from '../base/problems.js';
import {MARKUP_WORDS} from './markup-words.js';
import {VALUE_WORDS, type Advice, type Words} from './value-words.js';

/** Problems that the doctor tells in another place: beside a repair, or with the story file. */
type ToldElsewhere = 'markup-mended' | 'story-fault' | 'story-not-loaded';

/** Words for every problem, by code; the compiler misses those that are missing. */
const WORDS: Required<Pick<Words, Exclude<ProblemCode, ToldElsewhere>>> & Words = {...VALUE_WORDS, ...MARKUP_WORDS};

/** What is wrong and what to do, for whoever cannot read code, in the language that `msg()` speaks. */
export function wordsOf(problem: NotedProblem): Advice | undefined {
  return WORDS[problem.code]?.(problem);
}
