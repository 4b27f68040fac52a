/**
 * The texts of what is wrong with story files. They are for authors, stand in
 * English, and are loaded only when there is something to tell.
 */
import {TAG, type Schema} from './check.js';
import type {StoryError, StoryErrorCode, StoryFault} from './fault.js';
import {nearestId} from './nearest.js';
import {EVENT, REPORT, STORY, type Story} from './schema.js';
import * as values from './values.js';

/** The most ids that a text lists. */
const MOST_LISTED = 6;

/** The most characters of a value that a text shows. */
const MOST_SHOWN = 80;

type Words = readonly [problem: string, wayOut: string];

const TEXT_WANTED: Words = ['is not a text', 'write "…", or one for each language as {"en": "…", "fr": "…"}'];

/** What is wrong with values of each kind, and what to do about it. */
const WORDS: ReadonlyMap<Schema<unknown>, Words> = new Map<Schema<unknown>, Words>([
  [TAG, ['is not the tag of a language', 'write one such as "en" or "pt-BR"']],
  [values.TEXT, TEXT_WANTED],
  [values.STRING, TEXT_WANTED],
  [
    values.ID,
    ['is not an id', 'write 1 to 64 lower-case letters, digits and single hyphens, such as "sonia-mehzabeen"'],
  ],
  [values.PERSON_ID, ['is not the id of a person', 'write one that stands in "people"']],
  [values.GROUP_ID, ['is not the id of a group above', 'write one that stands above it in "recommendations"']],
  [
    values.LINK,
    ['is not an address for a link', 'begin it with https:, mailto: or tel:, or write one relative to the story file'],
  ],
  [
    values.IMAGE,
    ['is not the address of a picture', 'begin it with https: or data:image/, or write one relative to the story file'],
  ],
  [
    values.WHEN,
    ['is not a date', 'write one such as "2025-11-20", "2025-11-20T14:00+01:00", "2025-11", "2025" or "--11"'],
  ],
  [values.ZONE, ['is not a time zone', 'write its IANA name, such as "Africa/Lusaka"']],
  [
    values.COUNTRY,
    ['is not the code of a country', 'write the two letters of ISO 3166-1, such as "ZM", or "XK" for Kosovo'],
  ],
  [values.GOAL, ['is not a Goal', 'Goals are 1 to 17']],
  [values.VERSION, ['is not known here', 'write 1, or use a newer release of the widgets']],
  [
    EVENT.fields.captions,
    ['holds no address by language', 'write one for each language, such as {"en": "talk-en.vtt"}'],
  ],
  [REPORT.fields.downloads, ['holds no address', 'write one for each language, such as {"en": "report-en.pdf"}']],
]);

/** Why a value was left out that is not wrong in itself. */
const REASONS: Readonly<Record<NonNullable<StoryFault['reason']>, Words>> = {
  more: ['more faults are not listed', 'mend those before them first'],
  repeated: ['stands in this list twice', 'write it once'],
  taken: ['is the id of another item', 'give each item an id of its own'],
};

/** What kind of value is expected at a path. */
export function schemaAt(path: string): Schema<unknown> {
  let schema: Schema<unknown> = STORY;
  let rest = path;
  while (rest) {
    const [step, , name = ''] = /^(\.?(\w+)|\[\d+\])/.exec(rest) ?? [];
    // All that follows is the tag of a language, whatever it holds.
    if (schema.byLanguage) return TAG.pattern.test(rest.slice(1)) ? schema.byLanguage : TAG;
    schema = schema.entry ?? schema.fields?.[name] ?? schema;
    rest = step ? rest.slice(step.length) : '';
  }
  return schema;
}

/** What is wrong with a value where a kind of value is expected. */
export function wordsFor(schema: Schema<unknown>): Words | undefined {
  if (schema.fields) return ['is not an object', 'put its fields between { and }'];
  if (schema.entry) return ['is not a list', 'put its entries between [ and ]'];
  const choices = schema.choices?.map((choice) => JSON.stringify(choice)).join(' or ');
  return WORDS.get(schema) ?? (choices ? ['is not known here', `write ${choices}`] : undefined);
}

function wordsOf({path, value, reason}: StoryFault, story: Story | undefined): Words {
  if (reason) return REASONS[reason];
  const schema = schemaAt(path);
  const [problem, wayOut] = wordsFor(schema) ?? ['is wrong', 'write something else'];
  const advice = schema === values.PERSON_ID && typeof value === 'string' && story && personWanted(value, story);
  return [problem, advice || wayOut];
}

function personWanted(id: string, {people}: Story): string | undefined {
  const ids = people.map((person) => person.id);
  const nearest = nearestId(id, ids);
  if (nearest) return `did you mean "${nearest}"?`;
  const rest = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : '';
  return ids.length > 0 ? `there are ${ids.slice(0, MOST_LISTED).join(', ')}${rest}` : undefined;
}

/** Control characters, and those that turn the direction of text, could make a message lie. */
export const visible = (text: string): string =>
  text.replace(/\p{C}/gu, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);

/** A value in short. What has parts may be nested too deep to print. */
export function printed(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? '[…]' : '{…}';
  const text = visible(JSON.stringify(typeof value === 'string' ? value.slice(0, MOST_SHOWN) : value));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

/**
 * What is wrong at the path of a fault, and the way out: `18 is not a Goal; Goals
 * are 1 to 17`. With the story it can tell which person may have been meant.
 */
export function describeFault(fault: StoryFault, story?: Story): string {
  const [problem, wayOut] = wordsOf(fault, story);
  return fault.value === undefined ? `it is missing; ${wayOut}` : `${printed(fault.value)} ${problem}; ${wayOut}`;
}

const ERRORS: Readonly<Record<Exclude<StoryErrorCode, 'not-a-story'>, Words>> = {
  'not-found': ['there is no file at this address', 'check how it is written, capitals too'],
  refused: ['the server refuses to give the file', 'make it readable for everyone'],
  unavailable: ['the server cannot give the file at present', 'try again later'],
  unreachable: [
    'the file cannot be reached',
    'check its address, and, on another site, that its server sends Access-Control-Allow-Origin',
  ],
  'timed-out': ['the file did not arrive in time', 'try again later'],
  'not-json': [
    'the file is not JSON',
    'check it with a JSON validator, and that the address is not that of a web page',
  ],
};

/** Why there is no story, and the way out. */
export function describeError({code, detail, fault}: StoryError): string {
  if (code !== 'not-a-story') {
    const [problem, wayOut] = ERRORS[code];
    return `${problem}${detail ? ` (${visible(detail)})` : ''}; ${wayOut}`;
  }
  const place = fault?.path ? `${visible(fault.path)}: ` : '';
  return `the file is not a story${fault ? `: ${place}${describeFault(fault)}` : ''}`;
}
