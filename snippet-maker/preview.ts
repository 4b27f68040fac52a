/** The widget as readers will see it. */
import {create} from './dom.js';
import {folderOf, isPage, wordsOf, writtenOf, type Filled} from './snippet.js';

/** Widths that a widget is designed for, and those of pages that it stands in. */
export const WIDTHS = [240, 360, 720, 960] as const;
export const [NARROWEST, WIDEST] = [240, 960] as const;

/** The same widget as the tag in the snippet, made without HTML, which strict pages would not take from a script. */
export function drawWidget(tag: string, filled: Filled, name: string): HTMLElement {
  const widget = document.createElement(tag);
  for (const [attribute, value] of writtenOf(filled)) widget.setAttribute(attribute, value === true ? '' : value);
  const words = wordsOf(filled, {name});
  const {src} = filled.attributes;
  const folder = typeof src === 'string' ? folderOf(src) : '';
  widget.append(folder && isPage(folder) ? create('a', {href: folder}, words) : words);
  return widget;
}

/** What widgets tell those who can mend something. */
interface Problem {
  readonly message: string;
  readonly hint: string;
  readonly attribute?: string;
}

/** Attributes under another name than that of their field. */
const OTHER_NAMES: Readonly<Record<string, string>> = {role: 'job-title', title: 'heading'};

/** The field that a problem is about; the message begins with the name of the attribute. */
export function fieldOf({attribute, message}: Problem, names: readonly string[]): string | undefined {
  const told = attribute ?? /^(?:has no )?([a-z]+(?:-[a-z]+)*)(?==|:|\.(?:\s|$))/.exec(message)?.[1] ?? '';
  const name = OTHER_NAMES[told] && !names.includes(told) ? OTHER_NAMES[told] : told;
  return names.find((known) => known === name);
}

/** The words of a problem. They come from the widget, in English. */
export function wordsOfProblem({message, hint}: Problem): readonly HTMLElement[] {
  return [message, hint].filter(Boolean).map((text) => create('span', {lang: 'en', dir: 'ltr'}, text));
}
