/** When a widget is drawn as it will stay. */

/** Who waits longer than this has a story server that does not answer, or no script. */
const LIMIT_MS = 5_000;

/** A height that is the same after this time stays: longer than a browser takes for one picture of a page. */
const STEP_MS = 100;

const pause = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, STEP_MS));

/** Whether a widget still waits for its code, its language or its story; browsers without states tell nothing. */
function isWaiting(widget: Element): boolean {
  try {
    return !widget.matches(':state(ready):not(:state(loading))');
  } catch {
    return !widget.shadowRoot?.childElementCount;
  }
}

/** Widgets are made of widgets, so the answer may lie several shadow roots deep. */
function isBusy(root: ParentNode): boolean {
  return [...root.querySelectorAll('*')].some(
    (element) =>
      (element.localName.startsWith('vs-') && isWaiting(element)) ||
      (element.shadowRoot !== null && isBusy(element.shadowRoot)),
  );
}

/**
 * The height of a place once the widgets in it are complete.
 * @returns nothing when they are not in time, or when nobody wants to know any more
 */
export async function settledHeight(place: HTMLElement, isWanted: () => boolean): Promise<number | undefined> {
  const end = performance.now() + LIMIT_MS;
  let before = 0;
  while (isWanted() && performance.now() < end) {
    await pause();
    const {height} = place.getBoundingClientRect();
    if (height > 0 && height === before && !isBusy(place)) return height;
    before = height;
  }
  return undefined;
}
