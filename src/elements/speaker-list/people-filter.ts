import type {Person} from '../../story/schema.js';

/** What a filter lets through, and which of its words nobody can understand. */
export interface FilteredPeople {
  readonly people: readonly Person[];
  readonly unknown: readonly string[];
}

/** Parts in an event, as a filter names them. */
export const FILTER_PARTICIPATIONS = [
  'speaker',
  'moderator',
  'panellist',
  'author',
] as const satisfies readonly Person['participation'][];

/**
 * The people that a filter such as `moderator, author` or `speaker, BD` lets through,
 * in their own order. An id lets its person through. So does what the other words
 * say together: one of the participations, if any is named, and one of the countries.
 */
export function filterPeople(people: readonly Person[], filter: string): FilteredPeople {
  const ids = new Set(people.map(({id}) => id));
  const chosen = new Set<string>();
  const participations = new Set<string | undefined>();
  const countries = new Set<string | undefined>();
  const unknown: string[] = [];
  for (const word of filter.split(/[\s,;]+/).filter(Boolean)) {
    const name = word.toLowerCase();
    if (FILTER_PARTICIPATIONS.some((known) => known === name)) participations.add(name);
    else if (ids.has(name)) chosen.add(name);
    else if (/^[a-z]{2}$/.test(name)) countries.add(name.toUpperCase());
    else unknown.push(word);
  }
  if (chosen.size + participations.size + countries.size === 0) return {people, unknown};
  const isMeant = ({participation, country}: Person): boolean =>
    participations.size + countries.size > 0 &&
    (participations.size === 0 || participations.has(participation)) &&
    (countries.size === 0 || countries.has(country));
  return {people: people.filter((person) => chosen.has(person.id) || isMeant(person)), unknown};
}
