/** What moves on a page whose script comes late, at three widths. */
import {expect} from '@open-wc/testing';
import {must, pause, until} from '../base/support/widgets.js';
import {setViewport} from '../support/media.js';

/** A phone, a tablet, a desk. */
const WIDTHS = [360, 768, 1280] as const;
export const HEIGHT = 800;

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

/** How a page is opened and looked at. */
export interface Late<T> {
  /** Gives the frame its page. */
  readonly open: (frame: HTMLIFrameElement) => void;
  /** Whether all is here that comes before the script. */
  readonly isStyled: (page: Document) => unknown;
  /** Where things are. */
  readonly places: (page: Document) => T;
  /** Waits until the script has drawn everything. */
  readonly drawn: (page: Document) => Promise<unknown>;
  /** What may move, as Core Web Vitals count it. */
  readonly slack?: number;
}

/** Opens a page that is as wide in the place of the others, so that each has the whole view of the test. */
async function openLate<T>({open, isStyled, places}: Late<T>, width: number): Promise<[Document, T]> {
  const frame = document.createElement('iframe');
  const size = {width: `${width}px`, height: `${HEIGHT}px`};
  Object.assign(frame.style, {position: 'fixed', inset: '0', border: '0', ...size});
  open(frame);
  const loads = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await until(() => frame.contentDocument && isStyled(frame.contentDocument), 'the page is here', {interval: 10});
  const page = must(frame.contentDocument);
  expect(page.querySelector(':state(ready)'), 'the script is late').to.equal(null);
  const before = places(page);
  await loads;
  return [page, before];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** What moved, as Core Web Vitals count it: how far, and what it was. */
function shiftsOf({defaultView}: Document, slack: number): Promise<string[]> {
  const {PerformanceObserver: Observer} = defaultView as Window & typeof globalThis;
  return new Promise((resolve) => {
    const entries: LayoutShift[] = [];
    new Observer((list) => void entries.push(...(list.getEntries() as LayoutShift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const describe = ({node, previousRect: from, currentRect: to}: LayoutShift['sources'][number]): string =>
      `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)} from ${from.x},${from.y} to ${to.x},${to.y}`;
    const moved = (): LayoutShift[] => entries.filter(({value}) => value > slack);
    setTimeout(() => resolve(moved().map(({value, sources}) => `${value}: ${sources.map(describe).join('; ')}`)), 50);
  });
}

/** Fails when something is elsewhere once the script has drawn the page, or was on the way. */
export async function expectUnmoved<T>(late: Late<T>): Promise<void> {
  // What counts as moved is what is in the browser's own view.
  if (measuresShift) await setViewport({width: WIDTHS.at(-1)!, height: HEIGHT});
  const pages = await Promise.all(WIDTHS.map((width) => openLate(late, width)));
  await Promise.all(pages.map(([page]) => late.drawn(page)));
  await pause(UNSEEN);
  for (const [index, [page, before]] of pages.entries()) {
    expect(late.places(page), `what is where, ${WIDTHS[index]} px`).to.deep.equal(before);
    if (measuresShift)
      expect(await shiftsOf(page, late.slack ?? 0), `what moved, ${WIDTHS[index]} px`).to.deep.equal([]);
  }
}
