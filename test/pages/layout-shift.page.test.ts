import {expect} from '@open-wc/testing';
import {delayRequests, failRequests} from '../support/faults.js';
import {setViewport} from '../support/media.js';
import {openPage, type Page} from '../support/page.js';
import {pause} from '../base/support/widgets.js';
import {allShown} from './support.js';
import {skip} from '../support/skip.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** What moved on the page without the visitor's doing, as Core Web Vitals count it. */
async function layoutShiftOf({window}: Page): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new window.PerformanceObserver((list) => {
      for (const {value, hadRecentInput} of list.getEntries() as LayoutShift[]) sum += hadRecentInput ? 0 : value;
    }).observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(sum), 300);
  });
}

/** Opens the page with its script 600 ms late and tells how much moved. */
async function measure(address: string, width: number): Promise<number> {
  await setViewport({width: 1100, height: 900});
  await delayRequests(/\/vs\.js/, 600, {times: 1});
  const page = await openPage(address, {width, height: 768});
  await allShown(page);
  await pause(800);
  const [script] = page.window.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/vs.js'));
  expect(script?.duration, 'how late the script came').to.be.greaterThan(550);
  return layoutShiftOf(page);
}

describe('the place of widgets whose script comes 600 ms late', () => {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      skip(this, 'this browser does not tell of layout shifts');
  });

  for (const [name, address] of [
    ['the demonstration page', '/demo/index.html'],
    ['a page with one card', '/test/pages/one-card.html'],
    ['a page with cards, a carousel and badges', '/test/pages/widgets.html'],
    ['a page with a video, a report, Goals and partners', '/test/pages/story-widgets.html'],
    ['a page with a message, recommendations and an event', '/test/pages/story-lists.html'],
    ['an article', '/demo/article.html'],
    ['an article in Arabic', '/demo/article.ar.html'],
    ['a page with a whole story', '/demo/webinar.html'],
  ] as const) {
    for (const width of [1024, 390]) {
      it(`is kept on ${name}, ${width} pixels wide`, async () => {
        const shift = await measure(address, width);
        console.log(`Layout shift of ${name}, ${width} pixels wide: ${shift.toFixed(4)}`);
        expect(shift).to.be.lessThan(0.1);
      });
    }
  }

  it('is not kept without vs.css, so that these measurements mean something', async () => {
    await failRequests(/\/vs\.css/);
    const shift = await measure('/test/pages/one-card.html', 390);
    console.log(`Layout shift of a page with one card without vs.css, 390 pixels wide: ${shift.toFixed(4)}`);
    expect(shift).to.be.greaterThan(0.01);
  });
});
