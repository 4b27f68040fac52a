/**
 * Languages for testing, made from the English texts here and never shipped: `en-XA` is accented, a third
 * longer and in brackets, so that a text without `msg()`, or one cut off, shows; `ar-XB` runs from right to left.
 */
import {putMessages} from '../src/base/own-locale.js';
import {english} from '../src/localization/generated/english.js';
import {parseSource, templateOf, type Text} from '../src/localization/locale-files/index.js';
import type {Messages} from '../src/localization/messages.js';

const ACCENTS = new Map(
  Object.entries({
    a: 'áá',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'éé',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'îî',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
    n: 'ñ',
    o: 'ôô',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'ûû',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ýý',
    z: 'ž',
    A: 'Á',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ĝ',
    H: 'Ĥ',
    I: 'Î',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'Ṁ',
    N: 'Ñ',
    O: 'Ö',
    P: 'Þ',
    Q: 'Ǫ',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Û',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
  }),
);

const eachWords = (text: Text, change: (words: string) => string): Text =>
  text.map((part) => (typeof part === 'string' ? change(part) : part));

/** With each vowel twice a text is as much longer as translations usually are. */
const accented = (words: string): string => [...words].map((letter) => ACCENTS.get(letter) ?? letter).join('');

/** Words in an override of direction (RLO … PDF); white space around them stays where it is. */
const turned = (words: string): string => words.replace(/\S+/g, '\u202E$&\u202C');

const CHANGES: Readonly<Record<string, (text: Text) => Text>> = {
  'en-XA': (text) => ['[', ...eachWords(text, accented), ']'],
  'ar-XB': (text) => eachWords(text, turned),
};

/** The messages of a language for testing. */
export function pseudoMessages(language: string): Messages {
  const change = CHANGES[language]!;
  return Object.fromEntries(Object.entries(english).map(([id, text]) => [id, templateOf(change(parseSource(text)))]));
}

/** Has widgets speak the languages for testing. */
export function addPseudoLocales(): void {
  for (const language of Object.keys(CHANGES)) void putMessages(language, Promise.resolve(pseudoMessages(language)));
}
