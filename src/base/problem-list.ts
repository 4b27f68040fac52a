import {problemText} from './problem-texts.js';
import type {NotedProblem} from './problems.js';

/** Shows the problems of a widget at its end while its author asks for it with `debug`. */
export function listProblems(host: {readonly debug: boolean}, root: ParentNode & Node, problems: readonly NotedProblem[]): void {
  root.querySelector('[part=problems]')?.remove();
  if (!host.debug || problems.length === 0) return;
  const list = document.createElement('ul');
  list.setAttribute('part', 'problems');
  // Problems are put into words for authors, in English as in the console.
  list.lang = 'en';
  list.dir = 'ltr';
  for (const problem of problems) {
    const item = document.createElement('li');
    const {message, hint} = problemText(problem.code, problem);
    item.textContent = `${message} ${hint}`;
    list.append(item);
  }
  root.append(list);
}
