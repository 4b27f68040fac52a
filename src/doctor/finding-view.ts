/** Draws one finding of the panel. */
import {html, nothing, type TemplateResult} from 'lit';
import type {NotedProblem} from '../base/problems.js';
import type {Repair} from '../loader/record.js';
import {languageContextOf} from '../localization/nearest-language.js';
import type {StoryError} from '../story/fault.js';
import {adviceFor, formsOf, type Cms} from './cms.js';
import {isTag, type Finding} from './examine.js';
import {errorWords} from './fault-words.js';
import {chevron, iconOf} from './icons.js';
import type {Form} from './line-text.js';
import {linesFor, type Line} from './lines.js';
import {wordsOf} from './problem-words.js';
import {repairWords} from './repair-words.js';
import * as words from './ui-words.js';
import type {Advice} from './value-words.js';
import {widgetName} from './widget-names.js';

/** What the drawing of a finding takes of the panel around it. */
export interface FindingContext {
  readonly cms: Cms;
  readonly isOpen: (finding: Finding) => boolean;
  readonly setOpen: (finding: Finding, open: boolean) => void;
  readonly show: (finding: Finding) => void;
  readonly copy: (line: string, code: Element) => void;
  /** The line that was copied last, and what is said of that. */
  readonly copied: {readonly line: string; readonly said: string} | undefined;
  /** Why the story file of a finding is not here. */
  readonly errorOf: (finding: Finding) => StoryError | undefined;
}

export function drawFinding(finding: Finding, context: FindingContext): TemplateResult {
  const onToggle = ({currentTarget}: Event): void =>
    context.setOpen(finding, (currentTarget as HTMLDetailsElement).open);
  return html`<li>
    <details ?open=${context.isOpen(finding)} @toggle=${onToggle}>
      <summary>
        <h4>${drawTitle(finding)}</h4>
        ${drawStatus(finding)} ${chevron()}
        <span class="small">${widgetName(finding.tag)} · ${words.formName(formOf(finding))}</span>
      </summary>
      <div class="finding">
        ${finding.problems.map((problem) => drawProblem(adviceOn(problem, finding, context)))}
        ${finding.status === 'not-loaded' ? drawProblem(wordsOf({code: 'element-not-loaded'})) : nothing}
        ${finding.repairs.map(drawRepair)}
        ${finding.status === 'fine' ? html`<p>${words.shownText()}</p>` : nothing}
        ${needsLine(finding) ? drawLines(finding, context) : nothing}
        <div>
          <p class="label">${words.foundText()}</p>
          ${drawCode(finding.found)}
        </div>
        <div>
          <button class="action" type="button" @click=${() => context.show(finding)}>${words.showText()}</button>
        </div>
      </div>
    </details>
  </li>`;
}

/** How a finding is written on the page. */
export function formOf({carrier}: Finding): Form {
  if (isTag(carrier)) return 'tag';
  return carrier.localName === 'a' ? 'link' : 'div';
}

/** What a finding is called: the page's words, or else the kind of widget. */
function drawTitle({carrier, title, tag}: Finding): TemplateResult {
  const {language} = languageContextOf(carrier);
  return title ? html`<bdi lang=${language}>${title}</bdi>` : html`${widgetName(tag)}`;
}

function drawStatus({status}: Finding): TemplateResult {
  return html`<span class="status ${status}">${iconOf(status)} ${words.statusName(status)}</span>`;
}

function adviceOn(problem: NotedProblem, finding: Finding, {errorOf}: FindingContext): Advice | undefined {
  if (problem.code !== 'story-not-loaded') return wordsOf(problem);
  const error = errorOf(finding);
  return error && errorWords(error);
}

export function drawProblem(advice: Advice | undefined): TemplateResult | typeof nothing {
  if (!advice) return nothing;
  return html`<div class="problem">
    <div>
      <p class="label">${words.wrongText()}</p>
      <p>${advice.wrong}</p>
    </div>
    <div>
      <p class="label">${words.todoText()}</p>
      <p>${advice.todo}</p>
    </div>
  </div>`;
}

function drawRepair(repair: Repair): TemplateResult {
  const {happened, readersGet} = repairWords(repair);
  return html`<div class="problem repair">
    <div>
      <p class="label">${words.happenedText()}</p>
      <p>${happened}</p>
    </div>
    <div>
      <p class="label">${words.readersGetText()}</p>
      <p>${readersGet}</p>
    </div>
  </div>`;
}

function needsLine({problems, repairs}: Finding): boolean {
  return problems.length > 0 || repairs.length > 0;
}

function drawLines(finding: Finding, context: FindingContext): TemplateResult {
  const lines = linesFor(finding, formsOf(context.cms));
  const isMended = finding.problems.length === 0;
  return html`
    ${isMended ? html`<p>${lines.length > 0 ? words.keepText() : words.keepAnywayText()}</p>` : nothing}
    ${lines.map((line) => drawLine(line, context))}
    ${lines.length > 0 ? html`<p class="small">${adviceFor(context.cms)}</p>` : nothing}
  `;
}

function drawLine({form, text}: Line, {copied, copy}: FindingContext): TemplateResult {
  const onCopy = ({currentTarget}: Event): void => {
    const code = (currentTarget as Element).closest('.line')?.querySelector('code');
    if (code) copy(text, code);
  };
  return html`<div class="line">
    <p class="label">${words.lineName(form)}</p>
    ${drawCode(text)}
    <div class="bar">
      <button class="action" type="button" @click=${onCopy}>${words.copyText()}</button>
      ${copied?.line === text ? html`<span class="small">${copied.said}</span>` : nothing}
    </div>
  </div>`;
}

/** Code is never translated, and runs from left to right. */
export function drawCode(text: string): TemplateResult {
  return html`<code lang="en" dir="ltr" translate="no">${text}</code>`;
}
