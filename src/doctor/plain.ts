/** The panel where the page refuses templates: the findings as plain text, made without HTML. */
import type {Finding} from './examine.js';
import {wordsOf} from './problem-words.js';
import {statusName, titleText} from './ui-words.js';
import {widgetName} from './widget-names.js';

export function drawPlainly(
  root: ParentNode,
  findings: readonly Finding[],
  language: {lang: string; dir: string},
): void {
  const panel = Object.assign(document.createElement('section'), {className: 'panel', ...language});
  const body = Object.assign(document.createElement('div'), {className: 'body', tabIndex: 0});
  const line = (tag: string, text: string): void => {
    body.append(Object.assign(document.createElement(tag), {textContent: text}));
  };
  panel.setAttribute('aria-label', titleText());
  body.setAttribute('role', 'group');
  body.setAttribute('aria-label', titleText());
  line('h2', titleText());
  for (const {tag, title, status, problems} of findings) {
    line('h3', `${widgetName(tag)}: ${title} (${statusName(status)})`);
    for (const advice of problems.map(wordsOf)) if (advice) line('p', `${advice.wrong} ${advice.todo}`);
  }
  panel.append(body);
  root.replaceChildren(panel);
}
