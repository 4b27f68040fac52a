import {command, nextFrame} from './commands.js';

/**
 * Presses keys as a person would: the browser itself moves the focus, scrolls, clicks. They go
 * where the focus is, also into a frame.
 *
 *     await press('Tab');
 *     await press('Shift+Tab');
 *     await press('ArrowRight', 'ArrowRight', 'Enter');
 *
 * Names are those of `KeyboardEvent.key`, and `Space`.
 */
export async function press(...chords: readonly string[]): Promise<void> {
  for (const chord of chords) {
    await returnToPage();
    await command('page-press', {keys: chord.split('+').map(keyName)});
    await nextFrame();
  }
}

/**
 * Tab may have left the page for the browser's own controls. Firefox still sends keys to the page
 * then, but Enter no longer clicks there and `focus()` tells nobody.
 */
async function returnToPage(): Promise<void> {
  if (!document.hasFocus()) await command('page-focus', null);
}

/** Some launchers take the space bar by its character only. */
function keyName(name: string): string {
  return name === 'Space' ? ' ' : name;
}

/**
 * The element that really has the focus: through open shadow roots and frames of this origin.
 * Null if the focus is nowhere in particular.
 */
export function deepActive(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  const inner = active && innerRoot(active);
  if (inner) return deepActive(inner) ?? active;
  return active?.localName === 'body' ? null : active;
}

function innerRoot(element: Element): DocumentOrShadowRoot | null {
  if (element.shadowRoot?.activeElement) return element.shadowRoot;
  // `instanceof` would fail for a frame in a frame, whose classes are its own page's.
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}

afterEach(returnToPage);
