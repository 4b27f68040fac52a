/** The factors and Goals that a case study touches, and who told of it. Loaded with the first card that has any. */
import {html, nothing, type TemplateResult} from 'lit';
import {textValue} from '../../base/attributes.js';
import {factorName} from '../../base/factor.js';
import {drawGoalNumber, drawGoalSquare, drawGoalTitle} from '../../base/goal.js';
import {parseFactors, parseGoals, type Parsed} from '../../base/lists.js';
import {msg} from '../../localization/messages.js';
import type {Factor} from '../../reference/factors.js';
import type {CaseStudy} from '../../story/schema.js';
import type {CaseStudyCard} from './case-study-card.js';

export {goalTitles as data} from '../../localization/goal-titles.js';

/** Draws the sign of the editors' choice behind what they chose. */
type DrawSign = (tag: number | string) => TemplateResult | typeof nothing | undefined;

/** Draws who told of a case study, and at the foot of its card what sorts it. */
export function drawTags(host: CaseStudyCard, told: CaseStudy | undefined): TemplateResult {
  // What is typed on the tag has another author than the story.
  const [sdgs, factors] = [textValue(host.sdgs), textValue(host.factors)];
  const {editorial} = told ?? {};
  const chosen: readonly unknown[] = [
    ...((!sdgs && editorial?.sdgs) || []),
    ...((!factors && editorial?.factors) || []),
  ];
  const goals = known(host, 'sdgs', parseGoals(sdgs || String(told?.sdgs ?? '')));
  const reasons = known(host, 'factors', parseFactors(factors || String(told?.factors ?? '')));
  const tags = [...goals, ...reasons];
  const isKeyed = tags.some((tag) => chosen.includes(tag)) || (editorial?.sector && !textValue(host.sector));
  const drawSign: DrawSign = (tag) => (chosen.includes(tag) ? host.story?.drawSign() : nothing);
  const people = msg('As told by', {
    id: 'case-study.people',
    desc: 'Label in front of the names of one or more people, women or men, who told of a case study at an event. Neutral as to gender and number where the language allows it, such as "According to".',
  });
  return html`
    ${host.story?.drawNames('people', people, told?.people ?? [])}
    ${
      tags.length > 0 || isKeyed
        ? html`<div class="tags">
            ${reasons.length > 0 ? drawFactors(host, reasons, drawSign) : nothing}
            ${goals.length > 0 ? drawGoals(host, goals, drawSign) : nothing}
            ${isKeyed ? host.story?.drawKey() : nothing}
          </div>`
        : nothing
    }
  `;
}

/** What is understood of a list; the rest is told to its author. */
function known<T>(host: CaseStudyCard, attribute: 'factors' | 'sdgs', {values, unknown}: Parsed<T>): readonly T[] {
  const code = attribute === 'sdgs' ? 'goal-unknown' : 'factor-unknown';
  for (const value of unknown) host.problem(code, {attribute, value});
  return values;
}

function drawFactors(
  {language: {mark}}: CaseStudyCard,
  factors: readonly Factor[],
  drawSign: DrawSign,
): TemplateResult {
  return html`<ul
    part="factors"
    class="small"
    role="list"
    lang=${mark.lang}
    aria-label=${msg('Why people are left behind', {
      id: 'case-study.factors',
      desc: 'Name, heard but not seen, of the list of factors that a case study touches.',
    })}
  >
    ${factors.map((factor) => html`<li><span dir=${mark.dir}>${factorName(factor)}</span>${drawSign(factor)}</li>`)}
  </ul>`;
}

function drawGoals({language}: CaseStudyCard, goals: readonly number[], drawSign: DrawSign): TemplateResult {
  return html`<ul
    part="goals"
    role="list"
    lang=${language.mark.lang}
    aria-label=${msg('Sustainable Development Goals', {
      id: 'case-study.goals',
      desc: 'Name, heard but not seen, of the list of Goals that a case study touches.',
    })}
  >
    ${goals.map(
      (goal) =>
        html`<li>
          ${drawGoalSquare(goal)}
          <span>${drawGoalNumber(goal, language, 'hidden')} ${drawGoalTitle(goal, language, '')}${drawSign(goal)}</span>
        </li>`,
    )}
  </ul>`;
}
