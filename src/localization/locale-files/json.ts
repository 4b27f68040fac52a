import {parseSource, parseText} from './text.js';
import {STATES, type Fault, type LocaleFile, type State, type Text, type Unit} from './unit.js';

type Written = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A locale file in JSON: `{"language": "rw", "messages": {"carousel.next": "…"}}`. In place of a text,
 * a message may be `{"target": "Intego {number}", "source": "Goal {number}", "state": "needs-review"}`.
 *
 * @param sources - the English texts by id, where the file does not tell them. Values are known only by them.
 */
export function readJson(value: unknown, sources?: ReadonlyMap<string, Text>): LocaleFile {
  const messages = isObject(value) ? value.messages : undefined;
  if (!isObject(value) || !isObject(messages)) {
    return {language: undefined, units: [], faults: [{code: 'not-json'}]};
  }
  const units: Unit[] = [];
  const faults: Fault[] = [];
  for (const [id, written] of Object.entries(messages)) {
    const message = isObject(written) ? written : {target: written};
    const {source, target = '', state} = message;
    if (typeof target !== 'string') faults.push({code: 'not-json', id});
    else units.push(unitOf(id, typeof source === 'string' ? parseSource(source) : sources?.get(id), target, state));
  }
  return {language: typeof value.language === 'string' ? value.language : undefined, units, faults};
}

function unitOf(id: string, source: Text | undefined, written: string, state: unknown): Unit {
  const target = written.trim() ? parseText(written, source ?? []) : [];
  const stated = STATES.find((each) => each === state);
  const told = stated ?? 'translated';
  const reached: State = target.length === 0 ? 'missing' : told === 'missing' ? 'needs-review' : told;
  return {
    id,
    source: source ?? [],
    target,
    state: reached,
    stated: stated !== undefined,
    initial: stated === 'missing',
    notes: [],
    comments: [],
    places: [],
  };
}
