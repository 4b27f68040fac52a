import {FACTORS, type Factor} from '../../reference/factors.js';
import type {CaseStudy} from '../../story/schema.js';

/** A case study as one row of the chart. */
export interface Row {
  readonly study: CaseStudy;
  /** The factors it touches, in the order of the columns. */
  readonly factors: readonly Factor[];
}

/** The case studies as rows: first where most factors meet, and otherwise as the story has them. */
export function rowsOf(studies: readonly CaseStudy[]): readonly Row[] {
  return studies
    .map((study) => ({study, factors: FACTORS.filter((factor) => study.factors.includes(factor))}))
    .sort((one, other) => other.factors.length - one.factors.length);
}

/** Whether it was the editors, and not the source, who named a factor. */
export function isEditorial({study}: Row, factor: Factor): boolean {
  return !!study.editorial?.factors.includes(factor);
}

/**
 * How a cell is drawn, in words of the style sheet: a dot where the case study touches
 * the factor, joined with those before and after it by a line that passes cells between.
 */
export function cellStyle(row: Row, factor: Factor): string {
  const {factors} = row;
  const column = FACTORS.indexOf(factor);
  const before = factors.some((other) => FACTORS.indexOf(other) < column);
  const after = factors.some((other) => FACTORS.indexOf(other) > column);
  if (!factors.includes(factor)) return before && after ? 'passed' : 'empty';
  return ['touched', before && 'joined-before', after && 'joined-after', isEditorial(row, factor) && 'editorial']
    .filter(Boolean)
    .join(' ');
}
