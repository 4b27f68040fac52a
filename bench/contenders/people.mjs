/** Who is shown: the people of the webinar, over and over. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const file = resolve(import.meta.dirname, '../../stories/samples/leaving-no-one-behind/story.json');

/** @type {{people: object[], caseStudies: object[]}} */
const story = JSON.parse(readFileSync(file, 'utf8'));

/** @param {string | Readonly<Record<string, string>> | undefined} text */
const english = (text) => (typeof text === 'object' ? text.en : (text ?? ''));

/** @param {string} name */
const initials = (name) =>
  name
    .replace(/^Dr\. /, '')
    .split(' ')
    .map(([letter]) => letter)
    .filter((_, index, {length}) => index === 0 || index === length - 1)
    .join('');

const PEOPLE = story.people.map(({name, role, organization, participation, summary}) => ({
  name: english(name),
  initials: initials(english(name)),
  role: english(role),
  organization: english(organization),
  participation,
  label: participation[0].toUpperCase() + participation.slice(1),
  summary: english(summary),
}));

const CASE_STUDIES = story.caseStudies.map(({title, sector, summary}) => ({
  heading: english(title),
  sector: english(sector),
  summary: english(summary),
}));

/** @typedef {(typeof PEOPLE)[number]} Person */
/** @typedef {(typeof CASE_STUDIES)[number]} CaseStudy */

/**
 * @template T
 * @param {readonly T[]} some
 * @param {number} count
 */
const repeated = (some, count) => Array.from({length: count}, (_, index) => some[index % some.length]);

export const people = (/** @type {number} */ count) => repeated(PEOPLE, count);
export const caseStudies = (/** @type {number} */ count) => repeated(CASE_STUDIES, count);
