import {checkLanguage, checkScript, checkTogether, checkUnit} from './check.js';
import {settled} from './english.js';
import {pluralOf} from './plurals.js';
import {rebind} from './rebind.js';
import {tidy} from './text.js';
import {isWarning, type Fault, type LocaleFile, type Text, type Unit} from './unit.js';

/** What of a file can be used. */
export interface Accepted {
  /** The texts that can be used, with the values of the sources of today. */
  readonly units: readonly Unit[];
  /** Why the file cannot be used at all. */
  readonly refusal?: Fault;
  /** Why some of its texts cannot be used, or what is odd about those that can. */
  readonly faults: readonly Fault[];
}

/** What only editors of pages read. Visitors never load it, and no page brings its own. */
const AUTHORS = /^author\./;

/** Forms that a language may lack, and an id that the widgets do not know, cost nothing but themselves. */
const HARMLESS = new Set<Fault['code']>(['plural-missing', 'plural-unknown']);

/** What the widgets say in English under an id. A plural form of another language is one of `#other`. */
export function englishFor(id: string, english: ReadonlyMap<string, Text>): Text | undefined {
  const plural = pluralOf(id);
  return english.get(id) ?? (plural && english.get(`${plural.base}#other`));
}

/**
 * Checks a file for readers of `language` by the rules of `npm run locales check`. One bad text costs only itself.
 *
 * @param english - the texts that the widgets say, by id
 */
export function accept(file: LocaleFile, language: string, english: ReadonlyMap<string, Text>): Accepted {
  const units = file.units.map((unit) =>
    settled(unit, language, englishFor(unit.id, english) ?? englishFor(unit.alias ?? '', english)),
  );
  const [refusal] = [
    ...file.faults.filter(({id, code}) => !id && (file.units.length === 0 || code === 'not-xliff')),
    ...(file.language ? checkLanguage(file.language, language) : []),
    ...checkScript(
      units.filter(({state}) => state !== 'missing'),
      language,
    ),
  ];
  if (refusal) return {units: [], refusal, faults: []};
  const sent = units.filter(({id}) => !AUTHORS.test(id));
  const faults: Fault[] = [...file.faults, ...checkTogether(sent, language)];
  const used = new Map<string, Unit>();
  for (const unit of sent) {
    const id = englishFor(unit.id, english) ? unit.id : (unit.alias ?? unit.id);
    const source = englishFor(id, english);
    if (unit.state === 'missing' || used.has(id)) continue;
    if (!source) faults.push({code: 'id-unknown', id: unit.id, line: unit.line});
    else {
      const fitted = fit({...unit, id}, source);
      const own = checkUnit(fitted, language);
      faults.push(...own);
      if (own.every(isWarning)) used.set(id, fitted);
    }
  }
  return {units: [...used.values()], faults};
}

/** A text with the values and the English words of today. */
function fit(unit: Unit, source: Text): Unit {
  return {...unit, source, target: tidy(rebind(unit.target, unit.source, source), source)};
}

/** Whether a fault cost a text. */
export const isRefused = (fault: Fault): boolean => !isWarning(fault) && !HARMLESS.has(fault.code);
