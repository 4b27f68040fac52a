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

/** The factor that a name, or at least four letters of its beginning, stands for. */
export function parseFactor(name: string): Factor | undefined {
  const slug = name.trim().toLowerCase().replace(/\s+/g, '-');
  return slug.length > 3 ? FACTORS.find((factor) => factor.startsWith(slug)) : undefined;
}

/**
 * The factors in a list of their names, separated by commas, semicolons or white
 * space; the beginning of a name is enough (`shocks`).
 */
export function parseFactors(list: string): Parsed<Factor> {
  const values = new Set<Factor>();
  const unknown: string[] = [];
  // A name may hold spaces, so that a part is one name first, and several only where each word is one.
  const names = list.split(/[,;]/).flatMap((part) => {
    const words = partsOf(part);
    return words.some(parseFactor) && !parseFactor(part) ? words : part.trim() || [];
  });
  for (const name of names) {
    const factor = parseFactor(name);
    if (factor) values.add(factor);
    else unknown.push(name.trim());
  }
  return {values: [...values], unknown};
}
