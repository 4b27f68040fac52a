/** The author's choice of case studies. Loaded with the first widget that has one. */
import type {CaseStudy} from '../story/schema.js';
import {answersIn} from './comparable.js';
import {chosenOf} from './filter.js';
import {parseFactor, parseGoal} from './lists.js';
import type {StoryElement} from './story-element.js';

export {messages as data} from '../localization/messages.js';

/**
 * The case studies that a filter such as `BD, ZM, Health` lets through: countries
 * (two letters), Goals (`5` or `SDG 5`), factors (`geography`), sectors and ids.
 */
export function filterCaseStudies(host: StoryElement & {readonly filter: string}): readonly CaseStudy[] {
  return chosenOf(host, 'caseStudies', 'filter', host.filter, answersOf, ask);
}

function answersOf({sdgs, factors, country, sector}: CaseStudy): readonly string[] {
  return [
    ...answersIn('s', sector),
    ...answersIn('c', country),
    ...sdgs.map((goal) => `g${goal}`),
    ...factors.map((factor) => `f${factor}`),
  ];
}

function ask(word: string): string {
  const [goal, factor] = [parseGoal(word), parseFactor(word)];
  if (goal) return `g${goal}`;
  return factor ? `f${factor}` : (/^[a-z]{2}$/i.test(word) ? 'c' : 's') + word;
}
