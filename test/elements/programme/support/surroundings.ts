/** Stories, moments and places in which programmes are tested. */
import {paste, settled, until, drawn} from '../../../base/support/widgets.js';
import type {Programme} from '../../../../src/elements/programme/programme.js';

/** Three days with times, in which nothing is real. The organizer is in Nairobi, three hours ahead of UTC. */
export const SAMPLE = '/stories/samples/sample-programme/story.json';

const {now} = Date;
const {resolvedOptions} = Intl.DateTimeFormat.prototype;

/** Lets the clocks of the visitor's device show a moment, until the test ends. */
export function travelTo(moment: string): void {
  Date.now = () => Date.parse(moment);
}

/** Lets the visitor be in a time zone, until the test ends. */
export function moveTo(timeZone: string): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return {...resolvedOptions.call(this), timeZone};
  };
}

afterEach(() => {
  Date.now = now;
  Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  localStorage.clear();
});

/** A programme, once its sessions are shown. */
export async function show(attributes: string): Promise<Programme> {
  const programme = await paste<Programme>(`<vs-programme ${attributes}></vs-programme>`);
  await until(() => programme.language.complete, 'everything is loaded');
  await until(() => drawn(programme, '[part=session]').length > 0, 'the sessions are shown');
  await settled(programme);
  return programme;
}

/** The titles of the sessions that are shown. */
export function titles(programme: Element): string[] {
  return drawn(programme, '[part=title]').map(({textContent}) => textContent?.trim() ?? '');
}

/** The session with a title. */
export function sessionOf(programme: Element, title: string): HTMLElement {
  const found = drawn(programme, '[part=session]').find((session) => session.textContent?.includes(title));
  if (!found) throw new Error(`There is no session "${title}".`);
  return found;
}

/** Something inside a session. */
export function within(session: Element, selector: string): HTMLElement {
  const found = session.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in the session.`);
  return found;
}

/** Text as it is compared: all white space alike, dashes without any around them. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').replace(/ ?– ?/g, '–').trim();
}
