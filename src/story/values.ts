/** The single values of a story file: texts, ids, addresses, dates and the like. */
import {ADDRESS_SCHEMES} from '../reference/address-schemes.js';
import {FACTORS} from '../reference/factors.js';
import {choice, matching, type Read, type Schema} from './check.js';

/** A text in one language, or by the BCP 47 tags of several. It is never empty. */
export type Text = string | Readonly<Record<string, string>>;

/** A text in one language. */
export const STRING = matching(/\S/);

/** A text, in one language or several. */
export const TEXT: Schema<Text> & {readonly byLanguage: typeof STRING} = {read: STRING.read, byLanguage: STRING};

/** An id of 1 to 64 characters. */
export const ID = matching(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/);

const idIn = (part: string): typeof ID => matching(ID.pattern, (id, {ids}) => ids.get(id)?.startsWith(part));

/** The id of a person. People are read before everything that names them. */
export const PERSON_ID = idIn('people');

/** The id of a group of recommendations that stands above. */
export const GROUP_ID = idIn('recommendations');

const addressFor = (use: 'link' | 'image'): Schema<string> => ({
  read(value, {address}) {
    // An empty one would be the address of the story file.
    if (typeof value !== 'string' || !value.trim()) return undefined;
    const {protocol, href} = new URL(value, address);
    // Of all that `data:` can hold, only pictures are pictures.
    return ADDRESS_SCHEMES[use].test(protocol) && !/^data:(?!image\/)/i.test(href) ? href : undefined;
  },
});

/** An address that a reader may follow. It comes out absolute. */
export const LINK = addressFor('link');

/** The address of a picture. It comes out absolute. */
export const IMAGE = addressFor('image');

/** A date of ISO 8601, with a time or without, or a month of a year not stated (`--11`). */
export const WHEN = matching(
  /^(--(0[1-9]|1[0-2])|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?)?)?)$/,
  (when) => {
    // Engines differ in what 30 February is: an error, or 2 March.
    const day = when.slice(0, 10);
    return when.startsWith('-') || new Date(day).toISOString().startsWith(day);
  },
);

/** A time zone by its IANA name. Not every browser knows zones that are offsets. */
export const ZONE = matching(/^[A-Za-z]/, (timeZone) => Intl.DateTimeFormat('en', {timeZone}));

const TWO_LETTERS = matching(/^[A-Za-z]{2}$/);

/** The ISO 3166-1 alpha-2 code of a country, or `XK`. It comes out in capitals. */
export const COUNTRY: Schema<string> & {readonly pattern: RegExp} = {
  ...TWO_LETTERS,
  read: (...value: Parameters<Read<string>>) => TWO_LETTERS.read!(...value)?.toUpperCase(),
};

/** The number of a Sustainable Development Goal. */
export const GOAL = choice(...Array.from({length: 17}, (_, index) => index + 1));

/** One of the five factors. */
export const FACTOR = choice(...FACTORS);

/** Yes or no. */
export const FLAG = choice(true, false);

/** The part of a picture that must stay in sight. */
export const FOCUS = choice('center', 'top', 'bottom');

/** What someone's part is. */
export const PARTICIPATION = choice('speaker', 'moderator', 'panellist', 'author');

/** Whether a message is in the speaker's own words. */
export const KIND = choice('message', 'quote');

/** The versions of the story file that are known here. */
export const VERSION = choice(1);
