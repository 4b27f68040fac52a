import {reportProblems, type NotedProblem} from '../base/problems.js';

/** Kinds of damage that are repaired. */
export type RepairKind = 'attributes' | 'cut-tag' | 'lost-content' | 'split-sentence' | 'swallowed' | 'wrapped-slides';

/** Something on the page that did not look as its author meant it, and what was made of it. */
export interface Repair {
  /** The widget, or the element that stands for it. */
  readonly carrier: HTMLElement;
  readonly kind: RepairKind;
  /** What was found there. */
  readonly found: string;
  /** What readers get instead. */
  readonly repaired: string;
  /** What was told to the author. */
  readonly problem: NotedProblem;
}

/** What has left the page must not be kept alive: each repair lives as long as its carrier. */
const made = new WeakMap<HTMLElement, readonly Repair[]>();
let order: readonly WeakRef<Repair>[] = [];

/** All repairs of what is on the page now, in the order in which they were made. */
export function repairs(): readonly Repair[] {
  const now = order.flatMap((each) => each.deref() ?? []).filter(({carrier}) => carrier.isConnected);
  order = now.map((each) => new WeakRef(each));
  return now;
}

/** Keeps a repair for whoever asks, and tells it to the author. */
export function record(repair: Repair): void {
  const {carrier} = repair;
  made.set(carrier, [...(made.get(carrier) ?? []), repair]);
  order = [...order, new WeakRef(repair)];
  void reportProblems(carrier, () => [repair.problem]);
}

/** Keeps and tells that an editor damaged a widget, and how readers see it now. */
export function recordMended(carrier: HTMLElement, kind: RepairKind, found: string, repaired: string): void {
  record({carrier, kind, found, repaired, problem: {code: 'markup-mended', value: found, wanted: repaired}});
}

/** Most characters of the text in a widget that are kept from before its repair. */
const MOST_KEPT = 80;

const befores = new WeakMap<Element, string>();

/** Keeps how a widget looks before it is repaired. */
export function remember(element: Element): void {
  befores.set(element, markupOf(element));
}

/** How a widget looked before it was repaired. */
export function foundAs(element: Element): string {
  return befores.get(element) ?? markupOf(element);
}

/** The tag of an element as an author would write it, and the beginning of its text. */
function markupOf({localName, attributes, textContent}: Element): string {
  const written = [...attributes].map(({name, value}) => ` ${name}${value && `="${value.replaceAll('"', '&quot;')}"`}`);
  const text = (textContent ?? '').replace(/\s+/g, ' ');
  const shown = text.length > MOST_KEPT ? `${text.slice(0, MOST_KEPT)}…` : text;
  return `<${localName}${written.join('')}>${shown}</${localName}>`;
}
