import {expect} from '@open-wc/testing';
import {has, must, pause, shown, until} from '../base/support/widgets.js';
import {delayRequests} from '../support/faults.js';
import {setViewport} from '../support/media.js';
import {LATE_WIDGETS, LONG_WIDGETS, pageWith, type LateWidget} from './late-widgets.js';

/** How late the script is, in milliseconds. */
const LATE = 600;

/** A phone, a tablet, a desk. */
const WIDTHS = [360, 768, 1280] as const;
const HEIGHT = 800;

/** How long widgets with many cards stay out of sight, at most, until these are drawn, in milliseconds. */
const UNSEEN = 400;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

const measuresShift = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

interface LatePage {
  readonly width: number;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Where what follows the widget was before the script came. */
  readonly before: number;
}

/** Opens a page that is as wide in the place of the others, so that each has the whole view of the test. */
async function openLate(widget: LateWidget, width: number): Promise<LatePage> {
  const frame = document.createElement('iframe');
  const size = {width: `${width}px`, height: `${HEIGHT}px`};
  Object.assign(frame.style, {position: 'fixed', inset: '0', border: '0', ...size});
  frame.srcdoc = pageWith(widget);
  const loads = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  const isStyled = (): unknown =>
    frame.contentDocument?.querySelector('.after ~ p') && frame.contentDocument.styleSheets.length > 1;
  await until(isStyled, 'the page is here', {interval: 10});
  const page = must(frame.contentDocument);
  const host = must(page.querySelector<HTMLElement>(WIDGET));
  expect(host.matches(':not(:state(ready))'), 'the script is late').to.equal(true);
  const before = placeIn(page);
  await loads;
  return {width, document: page, window: page.defaultView as Window & typeof globalThis, before};
}

const WIDGET = 'main > :not(p, h2), main > p > :not(a)';
const frames: HTMLIFrameElement[] = [];

/** Where what follows the widget begins; below the view, all places are one. */
function placeIn(page: Document): number {
  const {y} = must(page.querySelector('.after')).getBoundingClientRect();
  return Math.min(HEIGHT, Math.round(y * 10) / 10);
}

/** Waits until each widget of the page is drawn, those in other widgets too. */
async function allDrawn({document: {body}}: LatePage): Promise<void> {
  const widgets = [...body.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('vs-'));
  await until(() => widgets.every((widget) => has(widget, 'base')), 'its widgets are drawn');
  await shown(body);
  await pause(UNSEEN);
}

/** What moved, as Core Web Vitals count it: how far, and what it was. */
function shiftsOf({window}: LatePage, slack = 0): Promise<string[]> {
  return new Promise((resolve) => {
    const entries: LayoutShift[] = [];
    new window.PerformanceObserver((list) => void entries.push(...(list.getEntries() as LayoutShift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const describe = ({node, previousRect: from, currentRect: to}: LayoutShift['sources'][number]): string =>
      `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)} from ${from.x},${from.y} to ${to.x},${to.y}`;
    const moved = (): LayoutShift[] => entries.filter(({value}) => value > slack);
    setTimeout(() => resolve(moved().map(({value, sources}) => `${value}: ${sources.map(describe).join('; ')}`)), 50);
  });
}

async function expectUnmoved(widget: LateWidget): Promise<void> {
  // What counts as moved is what is in the browser's own view.
  if (measuresShift) await setViewport({width: WIDTHS.at(-1)!, height: HEIGHT});
  await delayRequests(/\/vs\.js/, LATE);
  const pages = await Promise.all(WIDTHS.map((width) => openLate(widget, width)));
  await Promise.all(pages.map(allDrawn));
  for (const page of pages) {
    expect(placeIn(page.document), `where the next text is, ${page.width} px`).to.be.closeTo(page.before, 1);
    if (measuresShift) expect(await shiftsOf(page, widget.slack), `what moved, ${page.width} px`).to.deep.equal([]);
  }
}

describe('a page whose script comes 600 ms late', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const widget of LATE_WIDGETS) it(`is not moved by: ${widget.name}`, () => expectUnmoved(widget));

  for (const widget of LONG_WIDGETS)
    it(`is not moved by what is longer than usual, where the page says so: ${widget.name}`, () =>
      expectUnmoved(widget));
});
