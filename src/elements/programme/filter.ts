import type {Session, Story, Text} from '../../story/schema.js';

/** A text as it is compared: without capitals, accents and marks, in whatever way they were typed. */
export function comparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A text in each of its languages. */
export function everyForm(text: Text | undefined): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

/**
 * The sessions that a filter such as `sonia-mehzabeen, Blerim Azizi` lets through:
 * ids and names of speakers, and ids of sessions, separated by commas.
 */
export function filterSessions(story: Story, sessions: readonly Session[], filter: string): readonly Session[] {
  const words = filter.split(/[,;]/).map(comparable).filter(Boolean);
  if (words.length === 0) return sessions;
  const speakers = story.people
    .filter(({id, name}) => [id, ...everyForm(name)].some((form) => words.includes(comparable(form))))
    .map(({id}) => id);
  return sessions.filter(
    (session) => words.includes(session.id) || session.speakers.some((id) => speakers.includes(id)),
  );
}
