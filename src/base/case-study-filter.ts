import type {CaseStudy, Text} from '../story/schema.js';
import {parseFactor, parseGoal} from './lists.js';

/** Whether a text says `word` in one of its languages, whatever its capitals. */
function says(text: Text | undefined, word: string): boolean {
  const texts = typeof text === 'string' ? [text] : Object.values(text ?? {});
  return texts.some((one) => one.trim().toLowerCase() === word.toLowerCase());
}

/** What a word of a filter looks for: its kind, and whether a case study has it. */
function conditionOf(word: string): {kind: string; holds: (study: CaseStudy) => boolean} {
  const [goal, factor] = [parseGoal(word), parseFactor(word)];
  if (goal) return {kind: 'goal', holds: ({sdgs}) => sdgs.includes(goal)};
  if (factor) return {kind: 'factor', holds: ({factors}) => factors.includes(factor)};
  if (/^[a-z]{2}$/i.test(word)) return {kind: 'country', holds: ({country}) => country === word.toUpperCase()};
  return {kind: 'sector', holds: ({sector}) => says(sector, word)};
}

/**
 * The case studies that a filter such as `BD, ZM, Health` lets through: countries
 * (two letters), Goals (`5` or `SDG 5`), factors (`geography`) and sectors, separated
 * by commas. Of several words of one kind one must hold, and each kind must.
 */
export function filterCaseStudies(studies: readonly CaseStudy[], filter: string | null): readonly CaseStudy[] {
  const words = (filter ?? '').split(/[,;]/).map((word) => word.trim());
  const conditions = words.filter(Boolean).map(conditionOf);
  const kinds = new Set(conditions.map(({kind}) => kind));
  return studies.filter((study) =>
    [...kinds].every((kind) => conditions.some((condition) => condition.kind === kind && condition.holds(study))),
  );
}
