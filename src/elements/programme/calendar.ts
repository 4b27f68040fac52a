/** One session as a file for calendars. Loaded when the first visitor asks for one. */
import {calendarFile} from '../../base/calendar-file.js';
import type {StoryView} from '../../base/story-view.js';
import type {Session} from '../../story/schema.js';

/** How long a browser may take to fetch the file, in milliseconds. */
const PATIENCE = 10_000;

/** Lets the visitor save a session that has a start. */
export function saveSession(view: StoryView, session: Session, timeZone: string | undefined): void {
  const {id, title, summary, start, end} = session;
  const file = calendarFile([
    {
      uid: view.addressOf(id),
      title: view.words(title).text,
      start: start!,
      end,
      timeZone,
      description: summary && view.words(summary).text,
      url: view.story.event?.href,
    },
  ]);
  const address = URL.createObjectURL(new Blob([file], {type: 'text/calendar;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${id}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
