/** What a finger is to hit. */
import {deepElementAt} from '../../base/support/widgets.js';
import {allIn, parentOf} from './flat-tree.js';

/** WCAG 2.2 (2.5.8), in pixels. */
const LEAST = 24;

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Controls on which no square of 24 pixels can be hit; links within a sentence may be as high as its lines. */
export function smallTargets(root: HTMLElement): string[] {
  return [...allIn(root)].flatMap((control) => {
    if (!control.matches(CONTROLS) || !control.checkVisibility({visibilityProperty: true}) || isOfSentence(control))
      return [];
    const box = [...control.getClientRects()].find(({width, height}) => width > 0 && height > 0);
    if (!box || (box.width >= LEAST && box.height >= LEAST) || isHitAround(control)) return [];
    const name = control.getAttribute('part') ?? control.textContent?.trim().slice(0, 40);
    return [`<${control.localName} ${name}> is ${Math.round(box.width)} × ${Math.round(box.height)} px`];
  });
}

/** Whether it is a link or button among other words, whose lines decide how high it is. */
function isOfSentence(control: HTMLElement): boolean {
  if (getComputedStyle(control).display !== 'inline') return false;
  let block: HTMLElement | null = control.parentElement;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  const words = (element: HTMLElement | null): string => (element?.innerText ?? '').replace(/\s/g, '');
  return words(block).length > words(control).length;
}

/** Whether a square around its middle is hit, as what lies over or around a control may belong to it. */
function isHitAround(control: HTMLElement): boolean {
  control.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  const {left, top, width, height} = control.getClientRects()[0]!;
  const [x, y] = [left + width / 2, top + height / 2];
  const reach = LEAST / 2 - 0.5;
  return [-reach, 0, reach].every((dx) =>
    [-reach, 0, reach].every((dy) => {
      const hit = deepElementAt(x + dx, y + dy);
      return hit !== null && belongs(hit, control);
    }),
  );
}

/** A click on a label is one on its field. */
function belongs(hit: Element, control: HTMLElement): boolean {
  for (let at: Element | null = hit; at; at = parentOf(at))
    if (at === control || (at instanceof HTMLLabelElement && at.control === control)) return true;
  return false;
}
