/** The plurals of gettext: which category of the language each `msgstr[n]` is for. */
import {numbersOf, pluralCategories} from './model.mjs';

const TOKEN = /\s*(\d+|[=!<>]=|&&|\|\||[n?:()!<>%+*/-])/gy;

/** From the loosest to the tightest. */
const LEVELS = [
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
 * @param {string | undefined} header
 * @returns {((number: number) => number) | undefined} nothing when there is none that can be read
 */
export function pluralFormula(header) {
  const written = /plural\s*=\s*([^;]+)/.exec((header ?? '').replace(/nplurals\s*=\s*\d+\s*;?/, ''))?.[1]?.trim();
  if (!written || written.length > 1000) return undefined;
  const tokens = [...written.matchAll(TOKEN)].map(([, token]) => token);
  if (tokens.join('') !== written.replace(/\s+/g, '')) return undefined;
  try {
    const formula = ternary(tokens);
    return tokens.length === 0 ? (number) => Number(formula(number)) : undefined;
  } catch {
    return undefined;
  }
}

function ternary(tokens) {
  const condition = binary(tokens, 0);
  if (tokens[0] !== '?') return condition;
  tokens.shift();
  const yes = ternary(tokens);
  if (tokens.shift() !== ':') throw new SyntaxError(':');
  const no = ternary(tokens);
  return (number) => (condition(number) ? yes(number) : no(number));
}

function binary(tokens, level) {
  if (level === LEVELS.length) return unary(tokens);
  let left = binary(tokens, level + 1);
  while (Object.hasOwn(LEVELS[level], tokens[0] ?? '')) {
    const apply = LEVELS[level][tokens.shift()];
    const [before, right] = [left, binary(tokens, level + 1)];
    left = (number) => apply(before(number), right(number));
  }
  return left;
}

function unary(tokens) {
  const token = tokens.shift();
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
  if (!/^\d+$/.test(token ?? '')) throw new SyntaxError(token);
  return () => Number(token);
}

/**
 * Which form of gettext each category of a language takes.
 * @returns {Map<string, {index: number, sure: boolean}> | undefined} `sure` where numbers of the category were counted
 */
export function formsByCategory(header, language) {
  const formula = pluralFormula(header);
  if (!formula) return undefined;
  const last = Number(/nplurals\s*=\s*(\d+)/.exec(header)?.[1] ?? 1) - 1;
  return new Map(
    pluralCategories(language).map((category) => {
      const numbers = numbersOf(language, category);
      const indexes = new Set(numbers.map(formula));
      const [index = last] = indexes;
      // gettext counts no fractions and knows nothing of millions, for which some languages have forms.
      return [category, {index, sure: indexes.size === 1 && numbers.some(isSmall)}];
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
export function pluralHeader(language) {
  const categories = countedCategories(language);
  const numbers = categories.map((category) => new Set(numbersOf(language, category).filter(isSmall)));
  const usual = USUAL.find((formula) => {
    const index = pluralFormula(`plural=${formula}`);
    return numbers.every((those, expected) => [...those].every((number) => index(number) === expected));
  });
  return `nplurals=${categories.length}; plural=${usual ?? computed(numbers)};`;
}

const isSmall = (number) => number <= 200;

function computed(numbers) {
  return numbers
    .slice(0, -1)
    .reduceRight((rest, those, index) => `(${conditionOf(those)} ? ${index} : ${rest})`, String(numbers.length - 1));
}

/** The categories that small whole numbers take. */
export function countedCategories(language) {
  return pluralCategories(language).filter((category) => numbersOf(language, category).some(isSmall));
}

/** Plural rules look at a number or at its last two digits. */
function conditionOf(numbers) {
  const list = [...numbers];
  const large = list.filter((number) => number >= 100 && number < 200).map((number) => number % 100);
  const small = list.filter((number) => number < 100 && !large.includes(number));
  const also = ranges(large, 'n%100');
  const only = ranges(small, 'n');
  return [...only, ...also].join(' || ') || '0';
}

function ranges(numbers, variable) {
  const found = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) =>
    from === to ? `${variable}==${from}` : `(${variable}>=${from} && ${variable}<=${to})`,
  );
}
