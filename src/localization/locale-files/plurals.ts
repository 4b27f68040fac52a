/** The plural categories of Unicode CLDR, in the order in which translators see them. */
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type Category = (typeof CATEGORIES)[number];

const PLURAL_ID = /^(.+)#(zero|one|two|few|many|other)$/;

/** Beyond them only rare forms begin, such as the French one for whole millions. */
const MOST_COUNTED = 200;
const LARGE = [1000, 10_000, 100_000, 1_000_000, 2_000_000];

/** The message and the category that an id such as `list.shown#few` is for; nothing for other ids. */
export function pluralOf(id: string): {readonly base: string; readonly category: Category} | undefined {
  const [, base, category] = PLURAL_ID.exec(id) ?? [];
  return base ? {base, category: category as Category} : undefined;
}

function rulesOf(language: string): Intl.PluralRules | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0 ? new Intl.PluralRules(language) : undefined;
  } catch {
    return undefined;
  }
}

/** The categories that a language has. Where nothing is known of it, those of most languages. */
export function pluralCategories(language: string): readonly Category[] {
  const known: readonly string[] | undefined = rulesOf(language)?.resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => (known ?? ['one', 'other']).includes(category));
}

/** Numbers of a category, the smallest first; none where it is only for fractions. */
export function numbersOf(language: string, category: Category): readonly number[] {
  const rules = rulesOf(language);
  const counted = [...Array.from({length: MOST_COUNTED + 1}, (_, number) => number), ...LARGE];
  return counted.filter((number) =>
    rules ? rules.select(number) === category : (number === 1 ? 'one' : 'other') === category,
  );
}
