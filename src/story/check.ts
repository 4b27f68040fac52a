/**
 * What the schema of the story file is made of, and the check of files by it: as
 * little as can be, since every visitor whose page has a story loads it.
 *
 * Valibot and its like decide over a whole value and answer at once. Here a fault
 * costs only its item, with its siblings kept as they are, and the work can stop
 * between any two values so that a large file never holds up the page.
 */
import type {StoryFault} from './fault.js';
import type {Sliced} from './pause.js';

/** What a check knows about the file around a value. */
export interface FileSoFar extends Sliced {
  /** The file's own address. */
  readonly address: string;
  /** The ids in use, each with the path of its item. */
  readonly ids: Map<string, string>;
}

type Written = Readonly<Record<string, unknown>>;

/** How a value without parts is read. */
export type Read<T> = (value: unknown, file: FileSoFar) => T | undefined;

/** One kind of value. What it has depends on its parts, and tells which those are. */
export interface Schema<T> {
  /** Reads a value without parts. Returns nothing, or throws, when the value is wrong. */
  readonly read?: Read<T>;
  /** What strings look like, for JSON Schema. */
  readonly pattern?: RegExp;
  /** The values that there are, for JSON Schema. */
  readonly choices?: readonly T[];
  /** The entries of a list. */
  readonly entry?: Schema<unknown>;
  /** Values by language. */
  readonly byLanguage?: Schema<unknown>;
  /** The fields of an object. */
  readonly fields?: Fields;
  /** Those without which it is left out. */
  readonly required?: Fields;
  /** The field that a value stands for which is no object with this field. */
  readonly plain?: string;
}

/** The fields of an object. */
export type Fields = Readonly<Record<string, Schema<unknown>>>;

/** A list, which is always there, and empty when nothing is written. */
export interface List<T> extends Schema<readonly T[]> {
  readonly entry: Schema<T>;
}

/** The type of the values that a schema lets through. */
export type Value<S> = S extends Schema<infer T> ? T : never;

type ListNames<F> = {[K in keyof F]: F[K] extends List<unknown> ? K : never}[keyof F];

type Fieldwise<R, O> = {readonly [K in keyof R]: Value<R[K]>} & {
  readonly [K in ListNames<O>]: Value<O[K]>;
} & {readonly [K in Exclude<keyof O, ListNames<O>>]?: Value<O[K]>};

/** An object with fields that it must have and fields that it may have. */
export interface Item<R extends Fields, O extends Fields> extends Schema<Fieldwise<R, O>> {
  readonly fields: R & O;
  readonly required: R;
}

/** A string of a pattern, for which `holds` what no pattern can tell. */
export const matching = (
  pattern: RegExp,
  holds: (value: string, file: FileSoFar) => unknown = () => true,
): Schema<string> & {readonly pattern: RegExp} => ({
  pattern,
  read: (value, file) => (typeof value === 'string' && pattern.test(value) && holds(value, file) ? value : undefined),
});

/** One of a few values. */
export const choice = <const T extends string | number | boolean>(
  ...choices: readonly T[]
): Schema<T> & {readonly choices: readonly T[]} => ({
  choices,
  read: (value) => choices.find((each) => each === value),
});

/** A list, without the entries that are wrong or that it has already. */
export const list = <T>(entry: Schema<T>): List<T> => ({entry});

/** At least one value by language; those not written yet (`""`) do not count. */
export const byLanguage = <T>(
  entry: Schema<T>,
): Schema<Readonly<Record<string, T>>> & {readonly byLanguage: Schema<T>} => ({byLanguage: entry});

/**
 * An object, without the fields that are wrong. It is left out itself when one is
 * wrong that it must have, or when its `id` is taken. Unknown fields do not matter.
 */
export const item = <R extends Fields, O extends Fields>(required: R, optional: O): Item<R, O> => ({
  fields: {...required, ...optional},
  required,
});

/** The BCP 47 tag of a language. None of its kind is the name of something that every object has. */
export const TAG = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/);

/**
 * The work of a check: yields each fault, and nothing when it is to be interrupted.
 * Ends in what the check lets through, which is nothing when the value is left out.
 */
type Steps = Generator<StoryFault | undefined, unknown>;

/** Checks a value, which stands at `path`, and its parts. */
export function* check(schema: Schema<unknown>, value: unknown, path: string, file: FileSoFar): Steps {
  // Asked here, since each step back out to whoever asked for the check takes its time.
  if (performance.now() > file.pauseAt) yield;
  const {plain} = schema;
  if (plain && !(typeof value === 'object' && value && plain in value)) value = {[plain]: value};
  let read: unknown;
  if (typeof value !== 'object' || !value) {
    try {
      read = schema.read?.(value, file);
    } catch {
      // Addresses and time zones throw when they are wrong.
    }
  } else if (Array.isArray(value)) {
    if (schema.entry) read = yield* checkEntries(schema.entry, value, path, file);
  } else if (schema.fields) {
    return yield* checkFields(schema, value as Written, path, file);
  } else if (schema.byLanguage) {
    read = yield* checkLanguages(schema.byLanguage, value as Written, path, file);
  }
  if (read === undefined) yield {path, value};
  return read;
}

function* checkEntries(schema: Schema<unknown>, value: readonly unknown[], path: string, file: FileSoFar): Steps {
  const entries = new Map<unknown, unknown>();
  for (const [index, entry] of value.entries()) {
    const at = `${path}[${index}]`;
    const read = yield* check(schema, entry, at, file);
    // What is said of a factor is said once.
    const key = (read as {factor?: string} | undefined)?.factor ?? read;
    if (entries.has(key)) yield {path: at, value: entry, reason: 'repeated'};
    else if (read !== undefined) entries.set(key, read);
  }
  return [...entries.values()];
}

function* checkLanguages(schema: Schema<unknown>, value: Written, path: string, file: FileSoFar): Steps {
  let entries: Record<string, unknown> | undefined;
  for (const tag in value) {
    const at = `${path}.${tag.slice(0, 80)}`;
    if ((yield* check(TAG, tag, at, file)) && value[tag] !== '') {
      const read = yield* check(schema, value[tag], at, file);
      if (read) (entries ??= {})[tag] = read;
    }
  }
  return entries;
}

function* checkFields({fields, required}: Schema<unknown>, value: Written, path: string, file: FileSoFar): Steps {
  const item: Record<string, unknown> = {};
  for (const name in fields) {
    const schema = fields[name]!;
    const field = value[name];
    const must = name in required!;
    let read;
    if (must || field !== undefined) read = yield* check(schema, field, (path && `${path}.${name}`) || name, file);
    if (must && read === undefined) return undefined;
    read ??= schema.entry && [];
    if (read !== undefined) item[name] = read;
  }
  const id = item.id as string | undefined;
  if (id) {
    if (file.ids.has(id)) {
      yield {path: `${path}.id`, value: id, reason: 'taken'};
      return undefined;
    }
    // Only now: what is left out must not keep its id from another.
    file.ids.set(id, path);
  }
  return item;
}
