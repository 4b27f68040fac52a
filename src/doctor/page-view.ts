/** Draws what the panel tells of the page as a whole. */
import {html, nothing, type TemplateResult} from 'lit';
import {code} from './author-messages.js';
import {errorWords, faultWords} from './fault-words.js';
import {drawCode, drawProblem} from './finding-view.js';
import type {StoryFault} from '../story/fault.js';
import type {PageFacts, Refusal, StoryFile} from './page-facts.js';
import {wordsOf} from './problem-words.js';
import * as words from './ui-words.js';

export function drawFiles(files: readonly StoryFile[]): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="files">
    <h3 id="files">${words.filesText()}</h3>
    ${files.map(
      ({address, faults, error}) => html`
        ${drawCode(address)} ${error ? drawProblem(errorWords(error)) : nothing}
        ${faults.map(drawFault)}
        ${error || faults.length > 0 ? nothing : html`<p class="small">${words.fileFineText()}</p>`}
      `,
    )}
  </section>`;
}

/** A file may have many, so they are told in short. */
function drawFault(fault: StoryFault): TemplateResult {
  const {wrong, todo} = faultWords(fault);
  return html`<div class="problem fault">
    <p>${wrong}</p>
    <p class="small">${todo}</p>
  </div>`;
}

export function drawPage(facts: PageFacts, refusals: readonly Refusal[]): TemplateResult {
  const {scripts, versions, problems} = facts;
  return html`<section class="section" aria-labelledby="page">
    <h3 id="page">${words.pageText()}</h3>
    <p class="small">${words.versionText()}: <bdi>${versions[0]}</bdi></p>
    <div>
      <p class="small">${words.scriptText()}${scripts.length > 0 ? ':' : html`: ${words.bundledText()}`}</p>
      ${scripts.map(drawCode)}
    </div>
    ${versions.length > 1 ? drawRemark(words.twoVersionsText(code(versions.join(', ')))) : nothing}
    ${scripts.length > 1 ? drawRemark(words.twoScriptsText()) : nothing}
    ${problems.map((problem) => drawProblem(wordsOf(problem)))}
    ${refusals.map(({directive, blocked}) => drawRemark(words.refusedText(code(directive), code(blocked))))}
  </section>`;
}

function drawRemark(text: string): TemplateResult {
  return html`<p class="problem">${text}</p>`;
}
