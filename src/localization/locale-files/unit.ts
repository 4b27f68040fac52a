/** How far a translation is, from nothing to what a speaker of the language has read over. */
export const STATES = ['missing', 'needs-review', 'translated', 'reviewed'] as const;

export type State = (typeof STATES)[number];

/** A value that the widget puts into a text, such as a number. */
export interface Placeholder {
  /** Its place among the values in the sources; -1 when the sources have none like it. */
  readonly index: number;
  /** Its name in the sources: `number`. */
  readonly name: string;
}

/** A text: its words, and the values between them. */
export type Text = readonly (string | Placeholder)[];

/** One message in a translator's file. */
export interface Unit {
  readonly id: string;
  /** What a tool that numbers the messages itself has kept of our id. */
  readonly alias?: string;
  /** The English text that was translated. */
  readonly source: Text;
  /** The translation; empty when it is missing. */
  readonly target: Text;
  readonly state: State;
  /** Whether the file itself tells the state. What has a translation and no state counts as translated. */
  readonly stated?: boolean;
  /** Whether the file says that nobody has translated it yet. What stands there all the same may be English. */
  readonly initial?: boolean;
  /** Whether it was written for another plural form, since the format has none for this one. */
  readonly guess?: boolean;
  /** What the translator is told about it. */
  readonly notes: readonly string[];
  /** What translators wrote about it themselves. */
  readonly comments: readonly string[];
  /** The files of the sources that say it. */
  readonly places: readonly string[];
  /** The English text that the translation was made from, when it has changed since. */
  readonly former?: Text;
  /** The most characters that there is room for. */
  readonly limit?: number;
  /** The line of the file where it stands, where the parser tells. */
  readonly line?: number;
}

/** What was read from a translator's file. */
export interface LocaleFile {
  /** The language that the file itself names, as it writes it. */
  readonly language: string | undefined;
  readonly units: readonly Unit[];
  /** What could not be read. */
  readonly faults: readonly Fault[];
}

/** What is wrong with a file as a whole, or with a unit so that it cannot be used. */
export type ErrorCode =
  | 'not-xml'
  | 'not-xliff'
  | 'not-json'
  | 'not-utf-8'
  | 'is-workbook'
  | 'format-unknown'
  | 'id-missing'
  | 'id-unknown'
  | 'id-repeated'
  | 'target-repeated'
  | 'language-other'
  | 'language-wrong'
  | 'script-wrong'
  | 'placeholder-missing'
  | 'placeholder-unknown'
  | 'placeholder-broken'
  | 'markup'
  | 'character-forbidden'
  | 'plural-missing'
  | 'plural-unknown';

/** What may be wrong with a file in one of the formats of `more-formats.ts`. */
export type MoreCode = 'not-po' | 'not-csv' | 'no-columns' | 'id-unclear' | 'plural-forms';

/** What may be right, but is worth a look. */
export type WarningCode = 'placeholder-repeated' | 'too-long' | 'unchanged' | 'term' | 'bidi';

/** Something wrong, as data: the words for it depend on who is told. */
export interface Fault {
  readonly code: ErrorCode | MoreCode | WarningCode;
  readonly id?: string;
  readonly line?: number;
  /** What stands there. */
  readonly found?: string;
  /** What should. */
  readonly wanted?: string;
}

const WARNINGS: ReadonlySet<string> = new Set<WarningCode>([
  'placeholder-repeated',
  'too-long',
  'unchanged',
  'term',
  'bidi',
]);

/** Whether a unit with this fault can be used all the same. */
export const isWarning = ({code}: Fault): boolean => WARNINGS.has(code);
