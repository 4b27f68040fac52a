import {command, nextFrame} from './commands.js';

let hasMoved = false;

/** Clicks the middle of an element with the mouse. It may be in a shadow root or in a frame. */
export async function click(element: Element): Promise<void> {
  hasMoved = true;
  await command('page-click', centerOf(element));
  await nextFrame();
}

/** Moves the mouse over the middle of an element. It is moved away when the test ends. */
export async function hover(element: Element): Promise<void> {
  hasMoved = true;
  await command('page-hover', centerOf(element));
  await nextFrame();
}

/**
 * Pushes a scroller sideways by hand, over its middle: by the wheel or, in a browser whose driver has none, by a scroll
 * that snaps as one by hand does. A positive way is to the right.
 */
export async function push(element: Element, way: number): Promise<void> {
  await hover(element);
  if (!(await command('page-wheel', {deltaX: Math.round(way)})))
    element.scrollTo({left: element.scrollLeft + way, behavior: 'instant'});
  await nextFrame();
}

/**
 * Swipes a scroller sideways with a finger, through its middle. A positive way takes its content to the right, and
 * shows what is on the left. Returns false where the driver of a browser has no finger that scrolls.
 */
export async function swipe(element: Element, way: number): Promise<boolean> {
  const {x, y} = centerOf(element);
  const isDone = await command('page-swipe', {x: Math.round(x - way / 2), y, deltaX: Math.round(way)});
  await nextFrame();
  return isDone;
}

/** Moves the mouse to the page's corner. */
export async function unhover(): Promise<void> {
  await command('page-hover', {x: 0, y: 0});
  hasMoved = false;
  await nextFrame();
}

/** Relative to the test's page, after scrolling the element into view. */
function centerOf(element: Element): {x: number; y: number} {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  // A link that wraps has a box for each line, and nothing in the middle between them.
  const [box] = element.getClientRects();
  if (!box || box.width === 0 || box.height === 0) {
    throw new Error(`<${element.localName}> has no place on the screen to point at.`);
  }
  const offset = frameOffset(element.ownerDocument.defaultView);
  return {
    x: Math.round(box.left + box.width / 2 + offset.x),
    y: Math.round(box.top + box.height / 2 + offset.y),
  };
}

/** Where a frame's content begins in the test's page. */
function frameOffset(view: Window | null): {x: number; y: number} {
  const frame = view === window ? null : view?.frameElement;
  if (!frame) return {x: 0, y: 0};
  const box = frame.getBoundingClientRect();
  const outer = frameOffset(frame.ownerDocument.defaultView);
  return {
    x: outer.x + box.left + frame.clientLeft,
    y: outer.y + box.top + frame.clientTop,
  };
}

afterEach(async () => {
  if (hasMoved) await unhover();
});
