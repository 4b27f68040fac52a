import {css, type CSSResult} from 'lit';
import {misspeltIn} from './attribute-names.js';
import {problemText} from './problem-texts.js';
import type {NotedProblem} from './problems.js';
import {swallowedProblems} from './swallowed.js';

/** Loaded with the list, because visitors never see it. */
const styles: CSSResult = css`
  [part='problems'] {
    position: relative;
    z-index: 1;
    margin-block-start: calc(2 * var(--_space));
    padding: calc(3 * var(--_space));
    padding-inline-start: 2em;
    border: 2px dashed;
    border-radius: var(--_radius);
    font: 13px/1.5 ui-monospace, monospace;
    list-style: disc;
    overflow-wrap: anywhere;
  }
`;

/** Shows the problems of a widget at its end while its author asks for it with `debug`. */
export function listProblems(
  host: Element & {readonly debug: boolean},
  root: ShadowRoot,
  noted: readonly NotedProblem[],
): void {
  const problems = [...noted, ...swallowedProblems(host), ...misspeltIn(host)];
  root.querySelector('[part=problems]')?.remove();
  if (!host.debug || problems.length === 0) return;
  const sheet = styles.styleSheet;
  try {
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  } catch {
    // In another document, where `adopted.ts` is not here yet.
  }
  const list = document.createElement('ul');
  list.setAttribute('part', 'problems');
  // Problems are put into words for authors, in English as in the console.
  list.lang = 'en';
  list.dir = 'ltr';
  // What a widget needs in two places is noted in both.
  const lines = problems.map((problem) => {
    const {message, hint} = problemText(problem.code, problem);
    return `${message} ${hint}`;
  });
  for (const line of new Set(lines)) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  root.append(list);
}
