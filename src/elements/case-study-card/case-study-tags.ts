import {html, nothing, type TemplateResult} from 'lit';
import {factorName} from '../../base/factor.js';
import {drawGoalNumber, drawGoalSquare, drawGoalTitle} from '../../base/goal.js';
import {parseFactors, parseGoals} from '../../base/lists.js';
import type {StoryElement} from '../../base/story-element.js';
import {msg} from '../../localization/messages.js';

export {goalTitles as data} from '../../localization/goal-titles.js';

/** Draws the factors that a case study touches; nothing when there is none. */
export function drawFactors(host: StoryElement, list: string): TemplateResult | typeof nothing {
  const {values, unknown} = parseFactors(list);
  for (const value of unknown) host.problem('factor-unknown', {attribute: 'factors', value});
  if (values.length === 0) return nothing;
  const {lang, dir} = host.language.mark;
  return html`<ul
    part="factors"
    class="small"
    role="list"
    lang=${lang}
    aria-label=${msg('Why people are left behind', {
      id: 'case-study.factors',
      desc: 'Name, heard but not seen, of the list of factors that a case study touches.',
    })}
  >
    ${values.map((factor) => html`<li><span dir=${dir}>${factorName(factor)}</span></li>`)}
  </ul>`;
}

/** Draws the Goals that a case study touches; nothing when there is none. */
export function drawGoals(host: StoryElement, list: string): TemplateResult | typeof nothing {
  const {values, unknown} = parseGoals(list);
  for (const value of unknown) host.problem('goal-unknown', {attribute: 'sdgs', value});
  if (values.length === 0) return nothing;
  return html`<ul
    part="goals"
    role="list"
    lang=${host.language.mark.lang}
    aria-label=${msg('Sustainable Development Goals', {
      id: 'case-study.goals',
      desc: 'Name, heard but not seen, of the list of Goals that a case study touches.',
    })}
  >
    ${values.map(
      (goal) =>
        html`<li>
          ${drawGoalSquare(goal)}
          <span>${drawGoalNumber(goal, host.language, 'hidden')} ${drawGoalTitle(goal, host.language, '')}</span>
        </li>`,
    )}
  </ul>`;
}
