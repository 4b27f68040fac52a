import {define as defineNow} from '../base/define.js';
import {partAskedFor} from '../base/part.js';

/** How long sound widgets of a page wait for what mends the others, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Stands in the place of `define()` in `vs.all.js`: elements of a page with signs of
 * damage are defined when what mends it was here, so that nobody sees, and no author is
 * told of, a widget as an editor left it.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const mending = partAskedFor('attend');
  const go = (): void => defineNow(tag, constructor);
  if (!mending) go();
  else void Promise.race([mending, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(go, go);
}
