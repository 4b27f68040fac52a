/**
 * Whoever opens a page at one of a great many cards stays there while those above it are drawn. They have another height
 * than was thought, for which browsers make up only as long as the card in view is not drawn anew itself.
 */

/** What the address of the page led to, until the visitor goes elsewhere. */
let goal: Element | null = null;

let isKeeping = false;

function isInWindow(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** Longer than it takes to draw a thousand cards on a telephone, in milliseconds. */
const LONG = 10_000;

/** Takes note of where the visitor is, and of the first move by hand. */
export function notePlace(): void {
  const target = document.querySelector(':target');
  if (!target || !isInWindow(target)) return;
  goal = target;
  const leave = (): void => void (goal = null);
  for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(move, leave, {capture: true, once: true, passive: true});
  setTimeout(leave, LONG);
}

/** Goes back to it once more, in the next frame. */
export function keepPlace(): void {
  if (!goal || isKeeping) return;
  isKeeping = true;
  requestAnimationFrame(() => {
    isKeeping = false;
    goal?.scrollIntoView({behavior: 'instant'});
  });
}
