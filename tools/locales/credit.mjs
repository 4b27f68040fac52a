/**
 * Who has translated or read a language. Files that name nobody hold drafts alone, so that no machine's work passes for
 * a person's; who sends a translation need not write that in it.
 */
import {basename} from 'node:path';
import {printText} from './model.mjs';

/** What stands in a comment of a translator, at one text of the file. */
const CREDIT = /^(Translated|Reviewed) by \S/;

const isDone = ({state}) => state === 'translated' || state === 'reviewed';

const creditsIn = (units) => units.flatMap(({comments}) => comments.filter((comment) => CREDIT.test(comment)));

/** The texts that pass for a person's work in a file that names nobody. */
export const nobodysWork = (units) => (creditsIn(units).length > 0 ? [] : units.filter(isDone));

/**
 * Notes at the first text that a delivery brought, or that it calls reviewed, whose work that is.
 * @param {readonly import('./model.mjs').Unit[]} before
 * @param {readonly import('./model.mjs').Unit[]} units as they are with the delivery
 * @param {{file: string, by?: string}} delivery and who sent it, where that is known
 */
export function credited(before, units, {file, by}) {
  const had = new Map(before.map((unit) => [unit.id, unit]));
  const isNew = (unit) => printText(unit.target) !== printText(had.get(unit.id)?.target ?? []);
  const brought = units.filter((unit) => isDone(unit) && (isNew(unit) || unit.state !== had.get(unit.id)?.state));
  const [first] = brought;
  const named = creditsIn(units);
  if (!first || (named.length > 0 && !by)) return units;
  const credit = `${brought.some(isNew) ? 'Translated' : 'Reviewed'} by ${by ?? `whoever sent ${basename(file)}`}`;
  if (named.includes(credit)) return units;
  return units.map((unit) => (unit === first ? {...unit, comments: [...unit.comments, credit]} : unit));
}
