/** English where a translation should be: tools fill with it what nobody has translated yet. */
import {printText, wordsOf} from './text.js';
import {serves} from '../negotiate.js';
import type {Text, Unit} from './unit.js';

/** Fewer letters are often the same word in many languages. */
const FEWEST_LETTERS = 4;

const LETTERS = /\p{L}/gu;

/**
 * Whether a translation is the text that should be translated.
 *
 * @param source - that text as it is today; the file may have an older one
 * @param own - its language
 */
export function isUntranslated(
  {target, source: written}: Unit,
  language: string,
  source: Text = written,
  own = 'en',
): boolean {
  if (!wordsOf(target).match(LETTERS) || serves(own, language)) return false;
  return [written, source].some((each) => squeezed(each) === squeezed(target));
}

const squeezed = (text: Text): string => printText(text).replace(/\s+/g, ' ').trim();

/** Whether a text has so many letters that it is hardly the same in another language. */
export const isLong = (text: Text): boolean => (wordsOf(text).match(LETTERS)?.length ?? 0) >= FEWEST_LETTERS;

/**
 * A unit as it counts: English is no translation where the file says that nobody has begun it, and elsewhere a
 * draft until somebody says that the words are the same.
 */
export function settled(unit: Unit, ...about: [language: string, source?: Text, own?: string]): Unit {
  if (unit.state === 'missing' || unit.state === 'reviewed' || !isUntranslated(unit, ...about)) return unit;
  if (unit.initial) return {...unit, state: 'missing'};
  return isLong(unit.target) ? {...unit, state: 'needs-review'} : unit;
}

/** Whether English was sent for which `ours` has a translation, and nobody says that it should be English. */
export function isLeft(sent: Unit, ours: Unit, ...about: [language: string, own?: string]): boolean {
  if (sent.state === 'reviewed' || ours.state === 'missing') return false;
  const isSame = (unit: Unit): boolean => isUntranslated(unit, about[0], ours.source, about[1]);
  return isSame(sent) && !isSame(ours);
}
