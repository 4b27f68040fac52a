/** Walks through a page by the Tab key, there and back, and looks at the focus on the way. */
import {deepElementAt} from '../../base/support/widgets.js';
import {deepActive, press} from '../../support/keyboard.js';
import {contains, parentOf} from './flat-tree.js';

/** More stops than any story has: who does not come to the end of these is caught in one. */
const MOST = 400;

const RING = 2;

/** A place where the Tab key stops. */
export interface Stop {
  readonly element: Element;
  /** The documented part that it is or lies in, or else what is written on it. */
  readonly name: string;
  /** What is wrong with how its focus is seen. */
  readonly trouble: string | undefined;
}

/** The stops between two elements, in the order in which the key leads to them. */
export async function stopsBetween(from: HTMLElement, to: Element, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  from.focus();
  for (let count = 0; count < MOST; count++) {
    await press(key);
    const element = deepActive();
    if (element === to) return stops;
    if (!element) throw new Error(`After ${namesOf(stops)}, ${key} leads nowhere.`);
    // Firefox makes a stop of every scroller, by itself.
    if ((element as HTMLElement).tabIndex < 0) continue;
    stops.push({element, name: nameOf(element), trouble: troubleOf(element)});
  }
  throw new Error(`${key} never leads out of ${namesOf(stops.slice(-5))}.`);
}

/** The names of stops, of which neighbours of one name are one. */
export function namesOf(stops: readonly Stop[]): string {
  const names: {name: string; count: number}[] = [];
  for (const {name} of stops) {
    const last = names.at(-1);
    if (last?.name === name) last.count++;
    else names.push({name, count: 1});
  }
  return names.map(({name, count}) => (count > 1 ? `${name} × ${count}` : name)).join(', ');
}

function nameOf(element: Element): string {
  const part = element.closest('[part]:not([part=base])')?.getAttribute('part');
  if (part) return part;
  if (element.getRootNode() === document) return `<${element.localName}> of the author`;
  return element.classList[0] ?? `<${element.localName}>`;
}

/** What keeps somebody from seeing the focus; nothing where all is well. */
function troubleOf(element: Element): string | undefined {
  const box = [...element.getClientRects()].find(({width, height}) => width > 0 && height > 0);
  if (!box) return 'takes no room';
  return coverOf(element, box) ?? ringTrouble(element);
}

/** What lies over the middle of what is in the window of the element; WCAG asks for a part of it. */
function coverOf(element: Element, box: DOMRect): string | undefined {
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (left >= right || top >= bottom) return 'is outside of the window';
  const found = deepElementAt((left + right) / 2, (top + bottom) / 2);
  if (!found || contains(element, found) || contains(found, element)) return undefined;
  return `is covered by <${found.localName} ${found.getAttribute('part') ?? found.className}>`;
}

/**
 * Whether a ring of at least two pixels is drawn, and nothing cuts it off. WebKit's window has no focus while a program drives it,
 * and then draws none; elements of the author have the ring of the page.
 */
function ringTrouble(element: Element): string | undefined {
  if (!document.hasFocus() || element.getRootNode() === document) return undefined;
  const own = getComputedStyle(element);
  const over = getComputedStyle(element, '::after');
  const style = isRing(own) ? own : isRing(over) ? over : undefined;
  if (!style) return `has a ring of ${own.outlineStyle} ${own.outlineWidth}`;
  if (parseFloat(style.outlineWidth) < RING) return `has a ring of ${style.outlineWidth}`;
  // Over the card it is drawn inside, where nothing cuts it off.
  const reach = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
  if (style === over || reach <= 0) return undefined;
  return [...element.getClientRects()].map((box) => cutOf(element, box, reach)).find(Boolean);
}

const isRing = ({outlineStyle}: CSSStyleDeclaration): boolean => outlineStyle !== 'none';

/** What cuts off a ring that reaches so far around a box. */
function cutOf(element: Element, box: DOMRect, reach: number): string | undefined {
  for (let at = parentOf(element); at && at !== document.documentElement; at = parentOf(at)) {
    const {overflowX, overflowY, position} = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') {
      if (position === 'fixed') return undefined;
      continue;
    }
    const around = at.getBoundingClientRect();
    const out = Math.max(
      overflowX === 'visible' ? -Infinity : Math.max(around.left - box.left, box.right - around.right),
      overflowY === 'visible' ? -Infinity : Math.max(around.top - box.top, box.bottom - around.bottom),
    );
    // Firefox is content where a few pixels of what gets the focus stay out of view in a scroller.
    if (out > 0 && /auto|scroll/.test(overflowX + overflowY)) return undefined;
    const over = out + reach;
    // A line of it may be lost, as long as one of two pixels is not.
    if (over > reach - RING / 2)
      return `has a ring that <${at.localName} ${at.className}> cuts off by ${over.toFixed(1)} px`;
  }
  return undefined;
}
