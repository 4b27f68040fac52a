import {html, nothing, type TemplateResult} from 'lit';
import {factorName} from '../../base/factor.js';
import {drawGoalNumber, drawGoalSquare, drawGoalTitle} from '../../base/goal.js';
import type {LanguageController} from '../../base/language-controller.js';
import {parseFactors, parseGoals} from '../../base/lists.js';
import type {Fault, ProblemCode} from '../../base/problem-texts.js';
import {msg} from '../../localization/messages.js';

export {goalTitles as data} from '../../localization/goal-titles.js';

/** What a card tells about itself to whoever draws its tags. */
interface TagContext {
  readonly language: LanguageController;
  readonly problem: (code: ProblemCode, fault: Fault) => void;
}

/** Draws the factors that a case study touches; nothing when there is none. */
export function drawFactors(list: string, {language, problem}: TagContext): TemplateResult | typeof nothing {
  const {values, unknown} = parseFactors(list);
  for (const value of unknown) problem('factor-unknown', {attribute: 'factors', value});
  if (values.length === 0) return nothing;
  const {lang, dir} = language.mark;
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
export function drawGoals(list: string, {language, problem}: TagContext): TemplateResult | typeof nothing {
  const {values, unknown} = parseGoals(list);
  for (const value of unknown) problem('goal-unknown', {attribute: 'sdgs', value});
  if (values.length === 0) return nothing;
  return html`<ul
    part="goals"
    role="list"
    lang=${language.mark.lang}
    aria-label=${msg('Sustainable Development Goals', {
      id: 'case-study.goals',
      desc: 'Name, heard but not seen, of the list of Goals that a case study touches.',
    })}
  >
    ${values.map(
      (goal) =>
        html`<li>
          ${drawGoalSquare(goal)}
          <span>${drawGoalNumber(goal, language, 'hidden')} ${drawGoalTitle(goal, language, '')}</span>
        </li>`,
    )}
  </ul>`;
}
