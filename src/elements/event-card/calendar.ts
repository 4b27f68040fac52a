/** Ways to keep an event in a calendar. Loaded when a visitor asks for them. */
import {html, type TemplateResult} from 'lit';
import {allowedAddress} from '../../base/address.js';
import {calendarTimes, type CalendarEntry, type CalendarTimes} from '../../base/calendar-times.js';
import type {StoryElement} from '../../base/story-element.js';
import {msg} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';

/** What a card knows of its event. */
export interface EventToKeep {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly text: string;
  readonly href: string | undefined;
}

/** As much of a description as an address can carry. */
const MOST_CHARACTERS = 800;

/** `20260115T140000Z` as `2026-01-15T14:00:00Z`. */
function extended(time: string): string {
  return time.replace(/^(....)(..)/, '$1-$2-').replace(/T(..)(..)/, 'T$1:$2:');
}

/** The event as a calendar holds it: whoever adds it twice has it once. */
function entryOf({story}: StoryElement, {title, text, href = '', ...times}: EventToKeep): CalendarEntry {
  const page = document.baseURI;
  const url = href && allowedAddress(href, 'link') && new URL(href, page).href;
  const summary = text === title ? '' : text.replace(/\s+/g, ' ');
  return {
    ...times,
    uid: story?.addressOf(story.id || 'event') ?? new URL(`#${encodeURIComponent(title)}`, page).href,
    title,
    // Few calendars have a place for an address of its own.
    description: [summary, url].filter(Boolean).join('\n\n'),
    url,
  };
}

/** Where the calendars that people use most in a browser take a new entry, by their names. */
export function webCalendars(
  {title, description = ''}: CalendarEntry,
  {start, end, wholeDays}: CalendarTimes,
): readonly (readonly [string, string])[] {
  const subject = encodeURIComponent(title);
  const body = encodeURIComponent(description.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, ''));
  const outlook = `/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject=${subject}&startdt=${extended(start)}${end ? `&enddt=${extended(end)}` : ''}${wholeDays ? '&allday=true' : ''}&body=${body}`;
  return [
    [
      'Google Calendar',
      `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${subject}&dates=${start}/${end ?? start}&details=${body}`,
    ],
    ['Outlook.com', `https://outlook.live.com${outlook}`],
    // The same for accounts of work, which ministries and agencies have.
    ['Microsoft 365', `https://outlook.office.com${outlook}`],
    [
      'Yahoo',
      `https://calendar.yahoo.com/?v=60&title=${subject}&st=${start}${end ? `&et=${end}` : ''}${wholeDays ? '&dur=allday' : ''}&desc=${body}`,
    ],
  ];
}

/** Draws a list of calendars that take an event, and the file for all others, which is made when somebody asks for it. */
export function drawCalendars(host: StoryElement, event: EventToKeep): TemplateResult | undefined {
  const entry = entryOf(host, event);
  const times = calendarTimes(entry);
  if (!times) return undefined;
  const {lang, dir} = host.language.mark;
  const onFile = async (): Promise<void> => {
    const file = await persist(() => import('../../base/calendar-file.js'));
    file?.saveEntry(entry, times, entry.title);
  };
  return html`
    <p id="new-tab" hidden lang=${lang} dir=${dir}>${msg('Opens in a new tab', {
      id: 'event.new-tab',
      desc: 'Description, heard but not seen, of links to calendars such as Google Calendar.',
    })}</p>
    <ul part="calendars" id="calendars" role="list">
      <li>
        <button type="button" lang=${lang} dir=${dir} @click=${onFile}
          >${msg('Calendar file (.ics)', {
            id: 'event.calendar-file',
            desc: 'Button that downloads a file which calendar programmes open. It stands in a list with Google Calendar and Outlook.com. At most 32 characters.',
          })}</button
        >
      </li>
      ${webCalendars(entry, times).map(
        ([name, href]) =>
          html`<li>
            <a href=${href} target="_blank" rel="noopener" aria-describedby="new-tab"><bdi>${name}</bdi></a>
          </li>`,
      )}
    </ul>
  `;
}
