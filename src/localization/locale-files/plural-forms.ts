/** The plurals of gettext: which category of the language each `msgstr[n]` is for. */
import {numbersOf, pluralCategories, type Category} from './plurals.js';

type Formula = (number: number) => number;
type Operator = (a: number, b: number) => number;

/** The form of gettext that each category takes; `sure` where numbers of the category were counted. */
export type Forms = ReadonlyMap<Category, {readonly index: number; readonly sure: boolean}>;

const TOKEN = /\s*(\d+|[=!<>]=|&&|\|\||[n?:()!<>%+*/-])/gy;

/** From the loosest to the tightest. */
const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  {'||': (a, b) => Number(a || b)},
  {'&&': (a, b) => Number(a && b)},
  {'==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b)},
  {
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
  },
  {'+': (a, b) => a + b, '-': (a, b) => a - b},
  {'*': (a, b) => a * b, '/': (a, b) => Math.trunc(a / b), '%': (a, b) => a % b},
];

/**
 * The formula of a header such as `nplurals=2; plural=(n > 1);`. It is parsed and never run as code.
 *
 * @returns nothing when there is none that can be read
 */
export function pluralFormula(header: string | undefined): Formula | undefined {
  const written = /plural\s*=\s*([^;]+)/.exec((header ?? '').replace(/nplurals\s*=\s*\d+\s*;?/, ''))?.[1]?.trim();
  if (!written || written.length > 1000) return undefined;
  const tokens = [...written.matchAll(TOKEN)].map(([, token]) => token!);
  if (tokens.join('') !== written.replace(/\s+/g, '')) return undefined;
  try {
    const formula = ternary(tokens);
    return tokens.length === 0 ? (number) => Number(formula(number)) : undefined;
  } catch {
    return undefined;
  }
}

function ternary(tokens: string[]): Formula {
  const condition = binary(tokens, 0);
  if (tokens[0] !== '?') return condition;
  tokens.shift();
  const yes = ternary(tokens);
  if (tokens.shift() !== ':') throw new SyntaxError(':');
  const no = ternary(tokens);
  return (number) => (condition(number) ? yes(number) : no(number));
}

function binary(tokens: string[], level: number): Formula {
  const operators = LEVELS[level];
  if (!operators) return unary(tokens);
  let left = binary(tokens, level + 1);
  while (Object.hasOwn(operators, tokens[0] ?? '')) {
    const apply = operators[tokens.shift()!]!;
    const [before, right] = [left, binary(tokens, level + 1)];
    left = (number) => apply(before(number), right(number));
  }
  return left;
}

function unary(tokens: string[]): Formula {
  const token = tokens.shift() ?? '';
  if (token === '!') {
    const operand = unary(tokens);
    return (number) => Number(!operand(number));
  }
  if (token === '(') {
    const inner = ternary(tokens);
    if (tokens.shift() !== ')') throw new SyntaxError(')');
    return inner;
  }
  if (token === 'n') return (number) => number;
  if (!/^\d+$/.test(token)) throw new SyntaxError(token);
  return () => Number(token);
}

/** Which form of gettext each category of a language takes. */
export function formsByCategory(header: string | undefined, language: string): Forms | undefined {
  const formula = pluralFormula(header);
  if (!formula) return undefined;
  const last = Number(/nplurals\s*=\s*(\d+)/.exec(header ?? '')?.[1] ?? 1) - 1;
  return new Map(
    pluralCategories(language).map((category) => {
      const numbers = numbersOf(language, category);
      const indexes = new Set(numbers.map(formula));
      const [index = last] = indexes;
      // gettext counts no fractions and knows nothing of millions, for which some languages have forms.
      return [category, {index, sure: indexes.size === 1 && numbers.some(isSmall)}] as const;
    }),
  );
}

/** What translators' tools expect, for most languages. */
const USUAL = [
  '0',
  '(n != 1)',
  '(n > 1)',
  '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
  '(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)',
  '(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)',
];

/** The header for a file of ours: the categories that whole numbers take, in their order. */
export function pluralHeader(language: string): string {
  const categories = countedCategories(language);
  const numbers = categories.map((category) => new Set(numbersOf(language, category).filter(isSmall)));
  const usual = USUAL.find((formula) => {
    const index = pluralFormula(`plural=${formula}`)!;
    return numbers.every((those, expected) => [...those].every((number) => index(number) === expected));
  });
  return `nplurals=${categories.length}; plural=${usual ?? computed(numbers)};`;
}

const isSmall = (number: number): boolean => number <= 200;

function computed(numbers: readonly ReadonlySet<number>[]): string {
  return numbers
    .slice(0, -1)
    .reduceRight((rest, those, index) => `(${conditionOf(those)} ? ${index} : ${rest})`, String(numbers.length - 1));
}

/** The categories that small whole numbers take. */
export function countedCategories(language: string): readonly Category[] {
  return pluralCategories(language).filter((category) => numbersOf(language, category).some(isSmall));
}

/** Plural rules look at a number or at its last two digits. */
function conditionOf(numbers: ReadonlySet<number>): string {
  const list = [...numbers];
  const large = list.filter((number) => number >= 100 && number < 200).map((number) => number % 100);
  const small = list.filter((number) => number < 100 && !large.includes(number));
  const also = ranges(large, 'n%100');
  const only = ranges(small, 'n');
  return [...only, ...also].join(' || ') || '0';
}

function ranges(numbers: readonly number[], variable: string): string[] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) =>
    from === to ? `${variable}==${from}` : `(${variable}>=${from} && ${variable}<=${to})`,
  );
}
