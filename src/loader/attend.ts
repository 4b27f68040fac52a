/** What most pages never take: loaded with the first carrier, or the first widget that looks damaged. */
import {carry} from './carriers.js';
import {repair} from './repair/repair.js';

// For the doctor.
export {mayCarry, widgetOf} from './carriers.js';
export {isEdited} from './page.js';
export {foundAs, repairs} from './record.js';
export {readAttributes} from './repair/attributes.js';

/** Makes a widget of what stands for one, or mends one. */
export function attend(element: HTMLElement): void {
  const {localName} = element;
  if (localName.startsWith('vs-')) repair(element);
  // A tag without its hyphens is none.
  else if (!localName.startsWith('vs')) void carry(element);
}
