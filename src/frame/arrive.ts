/**
 * Runs in the page of a published story. Its addresses, `#sophie-plagerson`, are elements that lie in the drawn
 * widgets until the script draws anew; from then on this goes where they were.
 */

import './start.js';
import './tell-height.js';

/** The first element of `selector`, in shadow roots too. */
function find(root: ParentNode, selector: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    const inside = shadowRoot && find(shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Whoever reads on from there by keyboard begins there. */
function focus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}

function arrive(): void {
  const place = document.getElementById(decoded(location.hash));
  // As long as it lies in its place, the browser goes there.
  if (!place?.dataset['vsAt'] || place.checkVisibility()) return;
  const target = find(document, place.dataset['vsAt']);
  target?.scrollIntoView({behavior: 'instant'});
  if (target) focus(target);
}

/** What a visitor does who wants to be elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** How many frames carousels that are new take to come to rest at their start. */
const FRAMES = 8;

async function stay(): Promise<void> {
  for (let frame = 0; frame < FRAMES && !hasMoved; frame++) {
    arrive();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

let hasMoved = false;

/** What was drawn before gives way: whoever was brought to a place stays there, in a carousel too. */
const observer = new MutationObserver((changes) => {
  if (changes.some(({removedNodes}) => removedNodes.length > 0)) void stay();
});
const stop = (): void => {
  hasMoved = true;
  observer.disconnect();
  for (const move of MOVES) removeEventListener(move, stop, true);
};
for (const move of MOVES) addEventListener(move, stop, true);
const root = document.querySelector('vs-story')?.shadowRoot;
if (root) observer.observe(root, {childList: true});

addEventListener('hashchange', arrive);
// A link to where the page is already changes nothing.
addEventListener('click', (event) => {
  const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
  if (link && !event.defaultPrevented && link.href === location.href) arrive();
});
