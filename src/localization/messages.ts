import {insist} from './persist.js';

/** @internal */
export {msg} from '@lit/localize/init/install.js';
/** @internal */
export {str} from '@lit/localize/internal/str-tag.js';

/** The language that messages are written in. */
export const SOURCE_LANGUAGE = 'en';

/** A translated message: a text, or the strings around its values and the values' order. */
type Message =
  string | {readonly strTag: true; readonly strings: readonly string[]; readonly values: readonly number[]};

/** The messages of one language, by id. */
export type Messages = Readonly<Record<string, Message>>;

/** Something that a widget's text takes and that is loaded by language. */
export interface Need {
  has(language: string): boolean;
  load(language: string): Promise<void>;
}

let translation: typeof import('./translation.js') | undefined;
/** The same on its way, which all widgets of a page wait for together. */
let arriving: Promise<NonNullable<typeof translation>> | undefined;

const isSource = (language: string): boolean => /^en\b/i.test(language);

/** What only other languages than English take, once it is here. */
export function translating(): typeof translation {
  return translation;
}

/**
 * The widgets' messages. English is in the code itself; pages in English never
 * load what translating takes.
 */
export const messages: Need = {
  has: (language) => isSource(language) || !!translation?.words.has(language),
  load: async (language) => {
    if (isSource(language)) return;
    translation = await (arriving ??= insist(() => import('./translation.js')));
    await translation.words.load(language);
  },
};
