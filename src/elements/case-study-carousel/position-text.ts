import type {LanguageController} from '../../base/language-controller.js';
import {drawNumber} from '../../base/numbers.js';
import {msg, str} from '../../localization/messages.js';
import type {VisibleRange} from './scroll-position.js';

/** What the words of a carousel are made of. */
export interface CarouselView {
  readonly range: VisibleRange;
  /** How many slides there are. */
  readonly count: number;
  readonly language: LanguageController;
}

/** The name of the slide at `index`, counted from 0: "2 of 5". */
export function slideName(index: number, {count, language}: CarouselView): string {
  const [number, total] = [drawNumber(index + 1, language), drawNumber(count, language)];
  return msg(str`${number} of ${total}`, {
    id: 'carousel.position',
    desc: 'Name of a slide, and position in the carousel. Example of the number: 2. Example of the total: 5.',
  });
}

/** What is visible now: "2 of 5", or "2 to 4 of 9". */
export function positionText(view: CarouselView): string {
  const {first, last} = view.range;
  if (first === last) return slideName(first, view);
  const number = (value: number) => drawNumber(value, view.language);
  const [from, to, total] = [number(first + 1), number(last + 1), number(view.count)];
  return msg(str`${from} to ${to} of ${total}`, {
    id: 'carousel.range',
    desc: 'Position in a carousel that shows several slides side by side. Example of the from: 2. Example of the to: 4. Example of the total: 9.',
  });
}
