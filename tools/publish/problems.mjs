/** Puts into words what widgets noted while they were drawn. */
import {problemText} from '../../dist/npm/base/problem-texts.js';

/** @typedef {{element: string, code: string, attribute?: string, value?: string}} Problem */

/**
 * Each problem once, in a sentence with the way out.
 * @param {readonly Problem[]} problems
 * @returns {string[]}
 */
export function told(problems) {
  const lines = problems.map(({element, code, ...fault}) => {
    const {message, hint} = problemText(code, fault);
    return `<${element}> ${message} ${hint}`;
  });
  return [...new Set(lines)];
}
