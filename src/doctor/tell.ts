/** Lines of the console about what only the doctor looks for: visitors would pay for it on every page. */
import {elements} from '../loader/elements.js';
import type {Finding} from './examine.js';
import {telling} from './parts.js';

/** Carriers of which that was told. */
const told = new WeakSet<Element>();

/** Tells of attributes that are nearly one of ours, on tags that are sound otherwise, and of tags without their hyphens. */
export function tellInConsole(findings: readonly Finding[]): void {
  for (const {carrier, widget, tag, problems} of findings) {
    if (told.has(carrier)) continue;
    const known = telling.toldOf(carrier).map(({code}) => code);
    const own = problems.filter(
      ({code}) =>
        (code === 'attribute-unknown' && carrier === widget && !known.includes(code)) ||
        (code === 'tag-unknown' && !tag.includes('-')),
    );
    if (own.length === 0) continue;
    told.add(carrier);
    const meant = Object.keys(elements).find((name) => name.replaceAll('-', '') === tag);
    void telling.tellProblems(carrier, () =>
      own.map((problem) => (meant ? {...problem, wanted: `Did you mean <${meant}>?`} : problem)),
    );
  }
}
