import type {Person, Session} from '../../story/schema.js';

/** Who stands where. */
export interface Arrangement {
  readonly moderators: readonly Person[];
  /** The others, in the order of the sessions; several in one entry presented together. */
  readonly others: readonly (readonly Person[])[];
}

/** Sets moderators apart and joint presenters together. People without a session come last. */
export function arrangePeople(people: readonly Person[], sessions: readonly Session[]): Arrangement {
  const moderators: Person[] = [];
  const waiting = new Map<string, Person>();
  for (const person of people) {
    if (person.participation === 'moderator') moderators.push(person);
    else waiting.set(person.id, person);
  }
  const take = (ids: Iterable<string>): Person[] =>
    [...ids].flatMap((id) => {
      const person = waiting.get(id);
      waiting.delete(id);
      return person ?? [];
    });
  // First the joint sessions: who also speaks alone stands with the others all the same.
  const groups = new Map(sessions.map((session) => [session, session.joint ? take(session.speakers) : []]));
  const alone = (ids: Iterable<string>): Person[][] => take(ids).map((person) => [person]);
  const others = sessions.flatMap((session) => [groups.get(session)!, ...alone(session.speakers)]);
  return {moderators, others: [...others, ...alone([...waiting.keys()])].filter((entry) => entry.length > 0)};
}
