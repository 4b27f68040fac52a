/**
 * Widgets that were drawn before their script came, as declarative shadow roots. What
 * they draw themselves takes the place of it in one go, so that nobody sees it happen.
 * Loaded only by pages that have such widgets.
 */
import {reportProblems} from './problems.js';
import type {StoryElement} from './story-element.js';

/** How long what was drawn before may wait for all that replaces it, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Puts what `host` draws into the place of what was drawn before. When its story cannot
 * be had, that stays. Widgets inside of another one are replaced along with it.
 *
 * @param draw - draws the widget, before what is there
 */
export async function takeOver(host: StoryElement, draw: () => void): Promise<void> {
  const root = host.shadowRoot!;
  const outer = host.getRootNode();
  const isInner = outer instanceof ShadowRoot && outer.host.localName.startsWith('vs-');
  if (isInner || !host.isConnected) return;
  if (host.src && !host.story) return reportProblems(host, () => host.storyProblems);
  const before = [...root.childNodes];
  draw();
  await host.updateComplete;
  // Their styles go last: what is new finds out in a moment what those were told before, such as that all slides are in view.
  const styles = before.filter(({nodeName}) => nodeName === 'STYLE');
  await exchange(
    root,
    before.filter((node) => !styles.includes(node)),
  );
  await showStart(root);
  for (const style of styles) style.remove();
}

/** How many frames WebKit takes until what it laid out has its place. */
const FRAMES = 4;

/** Nobody has scrolled what is new, but WebKit may follow a slide that it laid out in another place first. */
async function showStart(root: ShadowRoot): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    for (const element of scrolled(root)) element.scrollTo({left: 0, behavior: 'instant'});
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** What is scrolled sideways, in widgets inside too. */
function scrolled(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.scrollLeft === 0 ? [] : [element]),
    ...(element.shadowRoot ? scrolled(element.shadowRoot) : []),
  ]);
}

/** Waits, with what is new out of sight, for all widgets in it, and until what goes has not the focus. */
async function exchange(root: ShadowRoot, before: readonly Node[]): Promise<void> {
  const drawn = [...root.children].filter((node) => !before.includes(node));
  const deadline = performance.now() + PATIENCE;
  const isWaiting = (): boolean =>
    (drawn.some(isUnfinished) && performance.now() < deadline) ||
    before.some((node) => node.contains(root.activeElement));
  const styles = drawn.map((element) => (element as HTMLElement).style);
  const unseen = {position: 'absolute', visibility: 'hidden', width: `${root.host.getBoundingClientRect().width}px`};
  for (const style of styles) Object.entries(unseen).forEach(([name, value]) => style.setProperty(name, value));
  while (isWaiting()) await new Promise((resolve) => setTimeout(resolve));
  const {scrollX, scrollY} = window;
  for (const style of styles) Object.keys(unseen).forEach((name) => style.removeProperty(name));
  before.forEach((node) => (node as ChildNode).remove());
  // Browsers hold on to what is in view, and follow it when it goes.
  scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
}

/** Whether a widget in here, or in a widget in here, is not drawn yet, or without a part that is on its way. */
function isUnfinished(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some(
    (inner) =>
      inner.localName.startsWith('vs-') &&
      (!isComplete(inner) || [...(inner.shadowRoot?.children ?? [])].some(isUnfinished)),
  );
}

const isComplete = ({hasUpdated, language}: Partial<StoryElement>): boolean => !!(hasUpdated && language?.complete);
