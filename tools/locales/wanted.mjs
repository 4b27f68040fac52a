/** The units that a language needs: one for each message, and for plurals one for each category of the language. */
import {dateSources} from './date-sources.mjs';
import {CATEGORIES, numbersOf, pluralCategories, pluralOf} from './model.mjs';

const MOST_NUMBERS = 5;

/**
 * @param {readonly import('./sources.mjs').Source[]} sources
 * @param {string} language
 * @returns {import('./model.mjs').Unit[]} without translations, sorted
 */
export function wantedUnits(sources, language) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...sources, ...dateSources(language)]
    .flatMap((source) => {
      const plural = pluralOf(source.id);
      if (!plural || !byId.has(`${plural.base}#other`)) return unitOf(source, source.id);
      if (plural.category !== 'other') return [];
      return pluralCategories(language).map((category) => {
        const id = `${plural.base}#${category}`;
        return unitOf(byId.get(id) ?? source, id, pluralNote(language, category));
      });
    })
    .sort(byIdAndCategory);
}

function unitOf({text, description, examples, limit, places = []}, id, ...more) {
  const notes = [description, ...Object.entries(examples).map(([name, value]) => `{${name}}: for example ${value}`)];
  return {
    id,
    source: text,
    target: [],
    state: 'missing',
    notes: [...notes, ...more].filter(Boolean),
    comments: [],
    places,
    limit,
  };
}

function pluralNote(language, category) {
  const numbers = numbersOf(language, category);
  if (numbers.length === 0) return `Plural form "${category}": for fractions, such as 1.5`;
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return `Plural form "${category}": for ${numbers.length > 1 ? 'numbers such as ' : ''}${shown}`;
}

function byIdAndCategory(a, b) {
  const [one, other] = [a, b].map(({id}) => pluralOf(id) ?? {base: id, category: 'other'});
  if (one.base !== other.base) return one.base < other.base ? -1 : 1;
  return CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category);
}
