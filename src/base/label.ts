import {contains, textOf} from './content.js';

/** Longest text, in characters, that is taken for a label rather than for swallowed content. */
const LONGEST_LABEL = 120;

/**
 * Whether what stands between the tags is only a label in plain words. A badge may
 * replace a label; anything more was swallowed by an unclosed tag and must stay.
 */
export function readsAsLabel(host: Element): boolean {
  return (
    textOf(host).length <= LONGEST_LABEL &&
    !contains(host, ':not(a, abbr, b, bdi, br, em, i, p, small, span, strong, sup, [slot], [slot] *)') &&
    !contains(host, 'p ~ p, a ~ a')
  );
}
