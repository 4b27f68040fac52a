import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseInPieces, PIECE} from '../../src/story/parse-in-pieces.js';
import {LARGE_FILE, MANY} from './support/large-file.js';

type Outcome = {readonly value: unknown; readonly text: string} | {readonly error: string};

const outcomeOf = (value: unknown): Outcome => ({value, text: JSON.stringify(value)});
const errorOf = (error: unknown): Outcome => ({error: String(error)});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function whole(bytes: Uint8Array): Outcome {
  try {
    return outcomeOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    return errorOf(error);
  }
}

const inPieces = (bytes: Uint8Array<ArrayBuffer>, size: number): Promise<Outcome> =>
  parseInPieces(bytes.slice().buffer, size).then(outcomeOf, errorOf);

async function expectTheSame(bytes: Uint8Array<ArrayBuffer>, size: number): Promise<void> {
  expect(await inPieces(bytes, size), new TextDecoder().decode(bytes)).to.deep.equal(whole(bytes));
}

/** Values as JSON, with all that may look like the end of something. */
const string = fc
  .oneof(
    fc.string({unit: 'binary'}),
    fc.string({unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', 'ع', '\u{feff}')}),
  )
  .map((text) => JSON.stringify(text));
const name = fc.oneof(fc.constantFrom('"people"', '"__proto__"', '"7"', '"\\u0070eople"'), string);
const space = fc.constantFrom('', '', '', ' ', '\n', '\r\t');

const list = (entry: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.tuple(space, entry, space).map((parts) => parts.join(''))), space)
    .map(([entries, inside]) => `[${entries.join(',') || inside}]`);

const object = (entry: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(space, name, space, fc.constant(':'), space, entry, space).map((parts) => parts.join('')))
    .map((entries) => `{${entries.join(',')}}`);

const {value} = fc.letrec<{value: string}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    fc.oneof(fc.json({maxDepth: 1}), string, fc.constantFrom('-0', '1e400', 'null', 'true', '0.5')),
    list(tie('value')),
    object(tie('value')),
  ),
}));

const file = fc
  .tuple(
    fc.constantFrom('', '', '\u{feff}'),
    space,
    fc.oneof({weight: 4, arbitrary: object(list(value))}, value),
    space,
  )
  .map((parts) => bytesOf(parts.join('')));

/** What may stand in a broken file: signs of JSON, and bytes that are no UTF-8, or only with others. */
const wrong = fc.oneof(
  fc.constantFrom(...'"\\[]{},:0 \u{a0}x', '[]', ',,', '],[', '\u{feff}', '\u{2028}').map(bytesOf),
  fc.uint8Array({minLength: 1, maxLength: 3}).map((bytes) => Uint8Array.from(bytes)),
);

const broken = fc
  .tuple(
    file,
    fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(3), wrong), {minLength: 1, maxLength: 3}),
  )
  .map(([bytes, damages]) =>
    damages.reduce((all, [place, left, put]) => {
      const at = Math.floor(place * all.length);
      return Uint8Array.from([...all.subarray(0, at), ...put, ...all.subarray(at + left)]);
    }, bytes),
  );

/** The same files in every run; fast-check prints the seed and the file of a failure. */
const RUNS = {numRuns: 500, seed: 20251120, includeErrorInReport: true};

const size = fc.integer({min: 1, max: 40});

const now = performance.now.bind(performance);
const scheduler = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');

describe('JSON that is parsed in pieces', () => {
  // No time passes, and so no time for pauses.
  beforeEach(() => (performance.now = () => 0));
  afterEach(() => (performance.now = now));

  it('gives what it gives when it is parsed at once', async () => {
    await fc.assert(fc.asyncProperty(file, size, expectTheSame), RUNS);
  });

  it('has the same faults, in the same words', async () => {
    await fc.assert(fc.asyncProperty(broken, size, expectTheSame), RUNS);
  });

  it('has the same faults wherever it ends', async () => {
    const bytes = bytesOf('{"people": [{"id": "a\\\\\\"]"}, "عربي", [[1], {}], 2], "sdgs": [1, 17], "e": [ ]}');
    for (let end = 0; end <= bytes.length; end++) await expectTheSame(bytes.slice(0, end), 1);
  });

  const texts: readonly (readonly [what: string, text: string])[] = [
    ['a name that is written twice', '{"a": [1, 2], "b": 3, "a": [4, 5]}'],
    ['a name that is written twice, with something else', '{"a": [1, 2], "a": 0}'],
    ['the name of the prototype', '{"__proto__": [1, 2], "a": {"__proto__": [3]}}'],
    ['a mark at the beginning', '\u{feff}{"a": [1, 2]}'],
    ['two marks at the beginning', '\u{feff}\u{feff}{"a": [1, 2]}'],
    ['a mark within', '{"a": [\u{feff}1, 2]}'],
    ['a mark after a comma', '{"a": [1,\u{feff}2]}'],
    ['a mark instead of an item', '{"a": [1,\u{feff}]}'],
    ['a comma too many at the end', '{"a": [1, 2,]}'],
    ['a comma too many at the beginning', '{"a": [, 1]}'],
    ['two commas', '{"a": [1, , 2]}'],
    ['the end of an object instead of a list', '{"a": [1, 2}, "b": 3]'],
    ['the end of a list within', '{"a": [1], [2], "b": [3]}'],
    ['text after the end', '{"a": [1, 2]} {"a": [3]}'],
    ['a list', '[[1, 2], [0, 1]]'],
    ['an empty file', ''],
    ['nothing but a number', '5'],
    ['nothing but null', 'null'],
    ['a line break in a string', '{"a": ["b\nc", 1]}'],
    ['a string that does not end', '{"a": [1, "b, 2]}'],
  ];
  for (const [what, text] of texts) {
    it(`takes ${what} for what it is`, () => expectTheSame(bytesOf(text), 1));
  }

  it('leaves what others added to all objects alone', async () => {
    const prototype = Object.prototype as {added?: unknown};
    prototype.added = [5];
    try {
      await expectTheSame(bytesOf('{"a": [1, 2]}'), 1);
      expect(prototype.added).to.deep.equal([5]);
    } finally {
      delete prototype.added;
    }
  });
});

describe('a file of a thousand people and a thousand case studies, parsed in pieces', () => {
  const {parse} = JSON;
  afterEach(() => {
    JSON.parse = parse;
    performance.now = now;
    Reflect.deleteProperty(globalThis, 'scheduler');
    if (scheduler) Object.defineProperty(globalThis, 'scheduler', scheduler);
  });

  it('lets the page go on before it parses more than two pieces', async () => {
    const bytes = bytesOf(JSON.stringify(LARGE_FILE));
    const longestItem = bytes.length / MANY;
    // How many characters are parsed between two pauses, where the time for a pause has always come.
    const parsed = [0];
    let time = 0;
    performance.now = () => (time += 1_000);
    JSON.parse = (text: string) => {
      parsed.push(parsed.pop()! + text.length);
      return parse(text) as unknown;
    };
    const pause = () => {
      parsed.push(0);
      return Promise.resolve();
    };
    Object.defineProperty(globalThis, 'scheduler', {value: {yield: pause}, configurable: true});
    const json = await parseInPieces(bytes.buffer);
    JSON.parse = parse;
    expect(Math.max(...parsed)).to.be.at.most(2 * (PIECE + longestItem));
    expect(json).to.deep.equal(LARGE_FILE);
  });
});
