/**
 * The page's own locale files, by its script tag: `<script … data-vs-locales="rw=/files/rw.xlf fr=/files/fr.json">`.
 * Only there: other attributes may be what visitors wrote.
 */
import {addLocale} from '../base/own-locale.js';
import {reportProblems} from '../base/problems.js';

const ATTRIBUTE = 'data-vs-locales';

const PAIR = /^([^=]+)=(.+)$/;

for (const place of document.querySelectorAll<HTMLScriptElement>(`script[${ATTRIBUTE}]`)) {
  // Lists have commas in other attributes, and people put spaces around signs.
  const entries = (place.getAttribute(ATTRIBUTE) ?? '').replace(/\s+=\s*|=\s+/g, '=').split(/\s+/);
  for (const entry of entries.map((each) => each.replace(/[,;]+$/, '')).filter(Boolean)) {
    const [, language, address] = PAIR.exec(entry) ?? [];
    if (language && address) void addLocale({language, address, place, attribute: ATTRIBUTE});
    else void reportProblems(place, () => [{code: 'locale-entry', attribute: ATTRIBUTE, value: entry}]);
  }
}
