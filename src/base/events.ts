import type {ProblemCode} from './problem-texts.js';

/** What went wrong in a widget, for those who can mend it. */
export interface Problem {
  /** The widget, or the tag that is none. */
  readonly element: HTMLElement;
  /** A stable name of the kind of fault, such as `address-refused`. */
  readonly code: ProblemCode;
  /** What is wrong: the place and the value. */
  readonly message: string;
  /** The way out. */
  readonly hint: string;
}

/** `vs-problem`: something about a widget needs its author's attention. */
export type ProblemEvent = CustomEvent<Problem>;

/** `vs-ready`: a widget has shown its content for the first time. */
export type ReadyEvent = CustomEvent<{readonly element: HTMLElement}>;

/** `vs-select`: the visitor chose something inside a widget. */
export type SelectEvent = CustomEvent<{
  readonly element: HTMLElement;
  /** Position of what was chosen, from 0. */
  readonly index: number;
}>;

interface StoryEventMap {
  'vs-problem': ProblemEvent;
  'vs-ready': ReadyEvent;
  'vs-select': SelectEvent;
}

declare global {
  interface HTMLElementEventMap extends StoryEventMap {}
  interface DocumentEventMap extends StoryEventMap {}
  interface WindowEventMap extends StoryEventMap {}
}

/** Sends one of the widgets' events; all of them bubble, out of shadow roots too. */
export function emit<K extends keyof StoryEventMap>(
  target: HTMLElement,
  type: K,
  detail: StoryEventMap[K]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
}
