/** What a chart knows of its cells. Loaded when a reader points at one, by hand or with the keys. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {factorName} from '../../base/factor.js';
import type {StoryElement} from '../../base/story-element.js';
import {drawOwn, drawWords} from '../../base/words.js';
import {msg} from '../../localization/messages.js';
import type {Factor} from '../../reference/factors.js';
import type {CaseStudy} from '../../story/schema.js';
import {factorDefinition} from '../../base/factor-definition.js';
import {styles} from './cells.styles.js';
import {isEditorial, touchedText} from './meeting.js';

export {cellOfKey} from './keys.js';

/** Says in `area` which case study and factor meet in a cell; nothing where there is no such cell. */
export function explain(
  host: StoryElement,
  area: HTMLElement,
  study: CaseStudy | undefined,
  factor: Factor | undefined,
): void {
  const {styleSheet} = styles;
  const {adoptedStyleSheets: sheets} = host.renderRoot as ShadowRoot;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  host.language.speak(() => render(study && factor ? drawMeeting(host, study, factor) : nothing, area));
  // What has to be scrolled is within reach of the keys.
  if (area.scrollHeight > area.clientHeight) area.tabIndex = 0;
  else area.removeAttribute('tabindex');
}

/** Scrolls a cell from behind its explanation. */
export function uncover(cell: HTMLElement, area: HTMLElement): void {
  const {top, height} = area.getBoundingClientRect();
  if (cell.getBoundingClientRect().bottom <= top) return;
  cell.closest('table')!.style.setProperty('--_covered', `${height}px`);
  cell.scrollIntoView({block: 'nearest', behavior: 'instant'});
}

function drawMeeting(host: StoryElement, study: CaseStudy, factor: Factor): TemplateResult {
  const note = host.story?.story.factors.find((each) => each.factor === factor)?.summary;
  return html`
    <p class="meeting">
      ${drawWords(host.words('', study.title))} ${drawOwn(host, factorName(factor))}
      ${drawOwn(host, statusOf(host, study, factor))}
    </p>
    <p class="small">${note ? drawWords(host.words('', note)) : drawOwn(host, factorDefinition(factor))}</p>
  `;
}

function statusOf(host: StoryElement, study: CaseStudy, factor: Factor): string {
  if (isEditorial(study, factor)) return host.story?.editorial ?? '';
  if (study.factors.includes(factor)) return touchedText();
  return msg('Not named', {
    id: 'chart.not-named',
    desc: 'Behind the title of a case study and the name of a factor: the story does not say that the one touches the other. “Clean water · Geography · Not named”.',
  });
}
