/** Brings a reader to the section whose address the page has. Loaded for such addresses only. */
import {goTo, type Story} from './story.js';

/** How long a section is held in place while what stands above it is drawn, in milliseconds. */
const PATIENCE = 10_000;

/** What a visitor does who wants to be elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown', 'hashchange'];

export function arrive(story: Story, name: string): void {
  const heading = goTo(story, name);
  if (!heading) return;
  const observer = new ResizeObserver(() => heading.parentElement!.scrollIntoView({block: 'start'}));
  const stop = (): void => {
    observer.disconnect();
    for (const move of MOVES) removeEventListener(move, stop, true);
  };
  for (const move of MOVES) addEventListener(move, stop, true);
  setTimeout(stop, PATIENCE);
  // Widgets are drawn one after another, and each moves those below it.
  observer.observe(story.shadowRoot!.querySelector('.sections')!);
}
