/** Ways to keep an event in a calendar. Loaded when a visitor asks for them. */
import {html, type TemplateResult} from 'lit';
import {allowedAddress} from '../../base/address.js';
import {calendarFile, calendarTimes, type CalendarEntry, type CalendarTimes} from '../../base/calendar-file.js';
import type {StoryElement} from '../../base/story-element.js';
import {msg} from '../../localization/messages.js';

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

function address(page: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => !!pair[1]);
  // Not every calendar reads "+" as a space.
  return `${page}?${new URLSearchParams(given).toString().replaceAll('+', '%20')}`;
}

/** `20260115T140000Z` as `2026-01-15T14:00:00Z`. */
function extended(time: string | undefined): string | undefined {
  return time?.replace(/^(....)(..)/, '$1-$2-').replace(/T(..)(..)/, 'T$1:$2:');
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
export function webCalendars(entry: CalendarEntry, times: CalendarTimes): readonly (readonly [string, string])[] {
  const {start, end, wholeDays} = times;
  const {title} = entry;
  const description = entry.description?.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '');
  const place = entry.location;
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: extended(start),
    enddt: extended(end),
    allday: wholeDays ? 'true' : undefined,
    body: description,
    location: place,
  };
  return [
    [
      'Google Calendar',
      address('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: title,
        dates: `${start}/${end ?? start}`,
        details: description,
        location: place,
      }),
    ],
    ['Outlook.com', address('https://outlook.live.com/calendar/0/deeplink/compose', outlook)],
    // The same for accounts of work, which ministries and agencies have.
    ['Microsoft 365', address('https://outlook.office.com/calendar/0/deeplink/compose', outlook)],
    [
      'Yahoo',
      address('https://calendar.yahoo.com/', {
        v: '60',
        title,
        st: start,
        et: end,
        dur: wholeDays ? 'allday' : undefined,
        desc: description,
        in_loc: place,
      }),
    ],
  ];
}

/** A list of calendars that take an event, and the file for all others. */
export class CalendarLinks {
  #content = '';
  #file = '';

  draw(host: StoryElement, event: EventToKeep): TemplateResult | undefined {
    const entry = entryOf(host, event);
    const times = calendarTimes(entry);
    if (!times) return undefined;
    const {lang, dir} = host.language.mark;
    const newTab = msg('Opens in a new tab', {
      id: 'event.new-tab',
      desc: 'Description, heard but not seen, of links to calendars such as Google Calendar.',
    });
    return html`
      <p id="new-tab" hidden lang=${lang} dir=${dir}>${newTab}</p>
      <ul part="calendars" id="calendars" role="list">
        <li>
          <a href=${this.#fileOf(entry)} download=${fileName(entry.title)} lang=${lang} dir=${dir}
            >${msg('Calendar file (.ics)', {
              id: 'event.calendar-file',
              desc: 'Link that downloads a file which calendar programmes open. It stands in a list with Google Calendar and Outlook.com. At most 32 characters.',
            })}</a
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

  /** Gives the memory of the file back. */
  release(): void {
    URL.revokeObjectURL(this.#file);
    this.#content = '';
  }

  #fileOf(entry: CalendarEntry): string {
    const content = JSON.stringify(entry);
    if (content !== this.#content) {
      this.release();
      this.#content = content;
      this.#file = URL.createObjectURL(new Blob([calendarFile([entry])], {type: 'text/calendar;charset=utf-8'}));
    }
    return this.#file;
  }
}

/** A name that every file system takes. */
function fileName(title: string): string {
  return `${title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80)}.ics`;
}
