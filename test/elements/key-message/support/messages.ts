/** What the tests of the key message share. */
import {drawn} from '../../../base/support/widgets.js';

export const PHOTO = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

export const PEOPLE = [
  {id: 'ada', name: 'Ada King', role: 'Engineer', organization: 'UNV', href: 'ada.html'},
  {id: 'grace', name: 'Grace Moyo', photo: PHOTO, photoFocus: 'top'},
];

/** Everything in the widget, and between its tags, that draws a quotation mark. */
export function marksIn(message: Element): string[] {
  const parts = [...drawn(message, '*'), ...message.querySelectorAll('*')];
  return parts.flatMap((part) =>
    ['::before', '::after']
      .map((pseudo) => getComputedStyle(part, pseudo).content)
      .filter((content) => /quote/.test(content) && getComputedStyle(part).display !== 'none'),
  );
}
