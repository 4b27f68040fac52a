import {html, type TemplateResult} from 'lit';
import {DARK_NUMERAL_GOALS, GOAL_COLORS} from '../reference/goals.js';
import {goalTitle} from '../localization/goal-titles.js';
import {msg, str} from '../localization/messages.js';
import type {LanguageController} from './language-controller.js';
import {drawNumber} from './numbers.js';

/** The colour in which the number of a Goal can be read on the Goal's own colour. */
export function numeralColor(goal: number): string {
  return DARK_NUMERAL_GOALS.includes(goal) ? '#000' : '#fff';
}

/**
 * The square of a Goal: its official colour and number. A drawing rather than a
 * background, so that forced colours and printers keep the official colour.
 */
export function drawGoalSquare(goal: number): TemplateResult {
  return html`<svg part="square" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" fill=${GOAL_COLORS[goal - 1]!} />
    <text x="16" y="22.5" text-anchor="middle" font-size="19" font-weight="700" fill=${numeralColor(goal)}>${goal}</text>
  </svg>`;
}

/** "Goal 5" in the widget's language. */
export function drawGoalNumber(goal: number, language: LanguageController, style: string): TemplateResult {
  const {lang, dir} = language.mark;
  const number = drawNumber(goal, language);
  return html`<span part="number" class=${style} lang=${lang} dir=${dir}
    >${msg(str`Goal ${number}`, {
      id: 'goal.number',
      desc: 'A Sustainable Development Goal by its number. Example of the number: 5.',
    })}</span
  >`;
}

/** The official title of a Goal, in the widget's language where it was reviewed. */
export function drawGoalTitle(goal: number, language: LanguageController, style: string): TemplateResult {
  const {text, language: spoken} = goalTitle(goal, language.language);
  const {lang, dir} = language.markOf(spoken);
  return html`<span part="title" class=${style} lang=${lang} dir=${dir}>${text}</span>`;
}
