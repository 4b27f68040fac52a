/** The JSON Schema of the story file, for editors and other tools. No visitor loads this module. */
import {TAG, type Fields, type Item, type Schema} from './check.js';
import * as descriptions from './descriptions.js';
import * as schema from './schema.js';
import * as values from './values.js';

type Json = Readonly<Record<string, unknown>>;

/** Objects by the name under which they are defined. */
const ITEMS = {
  organizer: 'ORGANIZER',
  event: 'EVENT',
  person: 'PERSON',
  session: 'SESSION',
  handover: 'HANDOVER',
  caseStudy: 'CASE_STUDY',
  editorial: 'EDITORIAL',
  factorNote: 'FACTOR_NOTE',
  challenge: 'CHALLENGE',
  recommendation: 'RECOMMENDATION',
  recommendationGroup: 'RECOMMENDATION_GROUP',
  message: 'MESSAGE',
  report: 'REPORT',
  partner: 'PARTNER',
  callToAction: 'CALL_TO_ACTION',
} as const satisfies Record<string, keyof typeof descriptions>;

/** Values by the name under which they are defined, and what they are. */
const VALUES: readonly (readonly [name: string, value: Schema<unknown>, description: string])[] = [
  ['text', values.TEXT, 'A text, or the same text in several languages by their BCP 47 tags.'],
  ['string', values.STRING, 'A text that is not empty.'],
  ['tag', TAG, 'The BCP 47 tag of a language, such as "en" or "pt-BR".'],
  ['id', values.ID, 'An id of 1 to 64 lower-case letters, digits and single hyphens, unique in the file.'],
  ['personId', values.PERSON_ID, 'The id of one of the people of this file.'],
  ['groupId', values.GROUP_ID, 'The id of a group of recommendations that stands above.'],
  ['link', values.LINK, 'An address with https, http, mailto or tel, or one relative to this file.'],
  ['image', values.IMAGE, 'An address with https, http or data:image, or one relative to this file.'],
  ['when', values.WHEN, 'A date such as "2025-11-20", "2025-11-20T14:00+01:00", "2025-11", "2025" or "--11".'],
  ['zone', values.ZONE, 'The IANA name of a time zone, such as "Africa/Lusaka".'],
  ['country', values.COUNTRY, 'The ISO 3166-1 alpha-2 code of a country, such as "ZM"; "XK" is Kosovo.'],
  ['goal', values.GOAL, 'The number of a Sustainable Development Goal, from 1 to 17.'],
  ['factor', values.FACTOR, 'One of the five factors that leave people behind.'],
];

/** What addresses look like. Whether they are any good is known only when they are resolved. */
const ADDRESSES: ReadonlyMap<Schema<unknown>, string> = new Map([
  // A scheme that is allowed, or none: no colon before the first slash, question mark or hash.
  [
    values.LINK,
    String.raw`^\s*([Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|[^\s:/?#][^:/?#]*([/?#]|$)|[/?#])`,
  ],
  [
    values.IMAGE,
    String.raw`^\s*([Hh][Tt][Tt][Pp][Ss]?:|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/|[^\s:/?#][^:/?#]*([/?#]|$)|[/?#])`,
  ],
]);

const NAMES: ReadonlyMap<Schema<unknown>, string> = new Map<Schema<unknown>, string>([
  ...VALUES.map(([name, value]) => [value, name] as const),
  ...Object.entries(ITEMS).map(([name, key]) => [schema[key], name] as const),
]);

/** What stands where a value is expected: where its definition is, or the definition itself. */
function reference(value: Schema<unknown>): Json {
  const name = NAMES.get(value);
  const whole = name ? {$ref: `#/$defs/${name}`} : definition(value);
  return value.plain ? {anyOf: [reference(value.fields![value.plain]!), whole]} : whole;
}

function definition(value: Schema<unknown>): Json {
  const {entry, byLanguage, choices, pattern, read} = value;
  if (entry)
    return {type: 'array', items: reference(entry), ...(entry.read && !entry.byLanguage && {uniqueItems: true})};
  if (choices) return {enum: choices};
  if (byLanguage) {
    const map = mapOf(byLanguage);
    return read ? {anyOf: [reference(byLanguage), map]} : map;
  }
  return {type: 'string', pattern: pattern?.source ?? ADDRESSES.get(value)};
}

/** At least one value by language, and empty strings for those not written yet. */
function mapOf(value: Schema<unknown>): Json {
  return {
    type: 'object',
    propertyNames: reference(TAG),
    additionalProperties: {anyOf: [reference(value), {const: ''}]},
    not: {additionalProperties: {const: ''}},
  };
}

interface Described {
  readonly is: string;
  readonly fields: Readonly<Record<string, string>>;
}

function objectOf({fields, required}: Item<Fields, Fields>, described: Described): Json {
  const properties = Object.entries(fields).map(([name, field]) => [
    name,
    {...reference(field), description: described.fields[name]},
  ]);
  return {
    description: described.is,
    type: 'object',
    required: Object.keys(required),
    properties: Object.fromEntries(properties) as Json,
  };
}

/**
 * The JSON Schema of the story file (2020-12, in words that draft 7 has too). It is
 * stricter than the widgets are: they leave out what is wrong and show the rest. What
 * it cannot tell is whether ids are unique, people known, and dates in the calendar.
 */
export function storyJsonSchema(): object {
  const items = Object.entries(ITEMS).map(([name, key]) => [name, objectOf(schema[key], descriptions[key])] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Story',
    ...objectOf(schema.STORY, descriptions.STORY),
    $defs: Object.fromEntries([
      ...VALUES.map(([name, value, description]) => [name, {description, ...definition(value)}] as const),
      ...items,
    ]),
  };
}
