import {has, must, shown, until} from '../base/support/widgets.js';
import {delayRequests} from '../support/faults.js';
import {LATE_WIDGETS, LONG_WIDGETS, pageWith, type LateWidget} from './late-widgets.js';
import {expectUnmoved, HEIGHT} from './shift.js';

/** How late the script is, in milliseconds. */
const LATE = 600;

/** Where what follows the widget begins, in steps of two pixels; below the view, all places are one. */
function placeIn(page: Document): number {
  const {y} = must(page.querySelector('.after')).getBoundingClientRect();
  return Math.min(HEIGHT / 2, Math.round(y / 2));
}

/** Waits until each widget of the page is drawn, those in other widgets too. */
async function allDrawn({body}: Document): Promise<void> {
  const widgets = [...body.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('vs-'));
  await until(() => widgets.every((widget) => has(widget, 'base')), 'its widgets are drawn');
  await shown(body);
}

async function expectRoom(widget: LateWidget): Promise<void> {
  await delayRequests(/\/vs\.js/, LATE);
  await expectUnmoved({
    open: (frame) => (frame.srcdoc = pageWith(widget)),
    isStyled: (page) => page.querySelector('.after ~ p') && page.styleSheets.length > 1,
    places: placeIn,
    drawn: allDrawn,
    slack: widget.slack ?? 0,
  });
}

describe('a page whose script comes 600 ms late', () => {
  for (const widget of LATE_WIDGETS) it(`is not moved by: ${widget.name}`, () => expectRoom(widget));

  for (const widget of LONG_WIDGETS)
    it(`is not moved by what is longer than usual, where the page says so: ${widget.name}`, () => expectRoom(widget));
});
