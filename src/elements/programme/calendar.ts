/** One session as a file for calendars. Loaded when the first visitor asks for one. */
import {saveEntry} from '../../base/calendar-file.js';
import {calendarTimes} from '../../base/calendar-times.js';
import type {StoryView} from '../../base/story-view.js';
import type {Session} from '../../story/schema.js';

/** Lets the visitor save a session that has a start. */
export function saveSession(view: StoryView, session: Session, timeZone: string | undefined): void {
  const {id, title, summary, start, end} = session;
  const entry = {
    uid: view.addressOf(id),
    title: view.words(title).text,
    start: start!,
    end,
    timeZone,
    description: summary && view.words(summary).text,
    url: view.story.event?.href,
  };
  const times = calendarTimes(entry);
  if (times) saveEntry(entry, times, id);
}
