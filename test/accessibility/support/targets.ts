/** What a finger is to hit. */
import {deepElementAt} from '../../base/support/widgets.js';
import {allIn, contains, parentOf} from './flat-tree.js';

/** WCAG 2.2 (2.5.8), in pixels. */
const LEAST = 24;

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Controls of widgets on which no square of 24 pixels can be hit. What stands within a sentence may be as high as its lines,
 * and so may the name of a place, which is there to stand in sentences. Links between the tags are of the author.
 */
export function smallTargets(root: HTMLElement): string[] {
  const controls = [...allIn(root)].filter(
    (element) =>
      element.matches(CONTROLS) &&
      element.getRootNode() instanceof ShadowRoot &&
      element.checkVisibility({visibilityProperty: true}),
  );
  return controls.flatMap((control) => {
    if (isOfSentence(control, controls) || isOfPlace(control)) return [];
    const {width, height} = boxOf(control);
    if (width === 0 || (width >= LEAST && height >= LEAST) || isHitAround(control)) return [];
    const name = control.getAttribute('part') ?? control.textContent?.trim().slice(0, 40);
    return [`<${control.localName} ${name}> is ${Math.round(width)} × ${Math.round(height)} px`];
  });
}

const isOfPlace = (control: HTMLElement): boolean =>
  control.closest('[part=place]') !== null || (control.getRootNode() as ShadowRoot).host.localName === 'vs-place';

/** A click on a label is one on its field. */
function boxOf(control: HTMLElement): DOMRect {
  const label = control.closest('label') ?? control;
  return [...label.getClientRects()].find(({width, height}) => width > 0 && height > 0) ?? new DOMRect();
}

/** Whether it stands among words that are no controls, whose lines decide how high it is. */
function isOfSentence(control: HTMLElement, controls: readonly HTMLElement[]): boolean {
  const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');
  if (!isInline(control)) return false;
  let block = parentOf(control);
  while (block && isInline(block)) block = parentOf(block);
  if (!block) return false;
  const words = (element: Element): number => (element as HTMLElement).innerText.replace(/\s/g, '').length;
  const others = controls.filter((other) => contains(block, other) && isInline(other));
  return words(block) > others.reduce((sum, other) => sum + words(other), 0);
}

/** Whether a square around its middle is hit, as what lies over or around a control may belong to it. */
function isHitAround(control: HTMLElement): boolean {
  control.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  const {left, top, width, height} = boxOf(control);
  const [x, y] = [left + width / 2, top + height / 2];
  const reach = LEAST / 2 - 0.5;
  return [-reach, 0, reach].every((dx) =>
    [-reach, 0, reach].every((dy) => {
      const hit = deepElementAt(x + dx, y + dy);
      return hit !== null && contains(control, hit);
    }),
  );
}
