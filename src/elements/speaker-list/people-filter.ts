/** The author's choice of people. Loaded with the first list that has one. */
import {answersIn} from '../../base/comparable.js';
import {chosenOf} from '../../base/filter.js';
import type {StoryElement} from '../../base/story-element.js';
import type {Person} from '../../story/schema.js';

export {messages as data} from '../../localization/messages.js';

/**
 * The people that a filter such as `moderator, author` or `speaker, BD` lets through,
 * in their own order: participations, countries (two letters), ids and names.
 */
export function chosenPeople(host: StoryElement & {readonly filter: string}): readonly Person[] {
  return chosenOf(host, 'people', 'filter', host.filter, answersOf, ask);
}

function answersOf({participation, country, name}: Person): readonly string[] {
  return [...answersIn('p', participation), ...answersIn('c', country), ...answersIn('#', name)];
}

/** Editors write `speakers` as well. */
function ask(word: string): string {
  return /^[a-z]{2}$/i.test(word) ? `c${word}` : `p${word.replace(/s$/, '')}`;
}
