import {FACTORS, type Factor} from '../reference/factors.js';

/** The parts of a list, separated by commas, semicolons or white space. */
function partsOf(list: string): string[] {
  return list.split(/[\s,;]+/).filter(Boolean);
}

/** What an attribute says, sorted into what is understood and what is not. */
export interface Parsed<T> {
  readonly values: readonly T[];
  readonly unknown: readonly string[];
}

/** The Goal that `5`, `05`, `SDG5`, `Goal 5` or `#5` names; nothing unless it is 1 to 17. */
export function parseGoal(value: string): number | undefined {
  const digits = /^\s*(?:sdg|goal)?[\s#-]*0?(\d{1,2})\s*$/i.exec(value)?.[1];
  const goal = Number(digits);
  return goal >= 1 && goal <= 17 ? goal : undefined;
}

/** The Goals in a list such as `3, 5` or `SDG 3; SDG 5`, each once, in order of writing. */
export function parseGoals(list: string): Parsed<number> {
  const values = new Set<number>();
  const unknown: string[] = [];
  for (const part of partsOf(list.replace(/\b(sdg|goal)s?\b/gi, ' '))) {
    const goal = parseGoal(part);
    if (goal) values.add(goal);
    else unknown.push(part);
  }
  return {values: [...values], unknown};
}

/** The factors in a list of their names; the beginning of a name is enough (`shocks`). */
export function parseFactors(list: string): Parsed<Factor> {
  const values = new Set<Factor>();
  const unknown: string[] = [];
  const parts = list.includes(',') ? list.split(',') : partsOf(list);
  for (const part of parts) {
    const name = part.trim().toLowerCase().replace(/\s+/g, '-');
    if (!name) continue;
    const factor = name.length > 3 ? FACTORS.find((known) => known.startsWith(name)) : undefined;
    if (factor) values.add(factor);
    else unknown.push(part.trim());
  }
  return {values: [...values], unknown};
}
