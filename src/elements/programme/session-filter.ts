/** The author's choice of sessions. Loaded with the first programme that has one. */
import {answersIn} from '../../base/comparable.js';
import {chosenOf} from '../../base/filter.js';
import type {Session} from '../../story/schema.js';
import type {Programme} from './programme.js';

export {messages as data} from '../../localization/messages.js';

/** The sessions that a filter such as `sonia-mehzabeen, Blerim Azizi` lets through: ids and names of speakers, countries and ids of sessions. */
export function chosenSessions(host: Programme): readonly Session[] {
  return chosenOf(host, 'sessions', 'filter', host.filter, ({speakers, country}) => [
    ...answersIn('c', country),
    ...speakers.flatMap((id) => [`#${id}`, ...answersIn('#', host.story?.person(id)?.name)]),
  ]);
}
