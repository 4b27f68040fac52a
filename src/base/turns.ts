/** Widgets of large stories are drawn in turns, so that they never hold up the page. */
import type {StoryElement} from './story-element.js';

/** The longest turn in milliseconds, so that a page keeps its 60 frames a second. */
const SLICE = 10;

/** Those that wait to be drawn, in the order in which they came. */
const waiting = new Map<StoryElement, () => void>();

/** Those among them that a reader sees, or soon will. */
const near = new Set<Element>();

let observer: IntersectionObserver | undefined;

let isDrawing = false;

/** Paper has no window that some are near. */
function drawAll(): void {
  for (const draw of waiting.values()) draw();
}

/** Resolves when it is the turn of `widget` to be drawn. Those near the window come before others. */
export function turnOf(widget: StoryElement): Promise<void> {
  return new Promise((resolve) => {
    // The same listener is added once.
    addEventListener('beforeprint', drawAll);
    waiting.set(widget, resolve);
    if (!isDrawing) void drawInTurn();
    if (!waiting.has(widget)) return;
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) near[isIntersecting ? 'add' : 'delete'](target);
      },
      {rootMargin: '50%'},
    );
    observer.observe(widget);
  });
}

/** A task of the lowest rank, so that what was drawn is shown and a visitor's hand is obeyed before it. */
const laterTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function drawInTurn(): Promise<void> {
  isDrawing = true;
  while (waiting.size) {
    const end = performance.now() + SLICE;
    const widgets = [...waiting.keys()];
    // Whoever is near is in both lists.
    for (const widget of [...widgets.filter((one) => near.has(one)), ...widgets]) {
      waiting.get(widget)?.();
      if (!waiting.delete(widget)) continue;
      near.delete(widget);
      observer?.unobserve(widget);
      // One that has left the page, or waits for its language, holds up no other.
      await Promise.race([widget.updateComplete, laterTask()]);
      if (performance.now() > end) break;
    }
    await laterTask();
  }
  isDrawing = false;
}
