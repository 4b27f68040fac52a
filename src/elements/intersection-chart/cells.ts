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

/** The areas that tell something, and of which cell. */
const telling = new Map<HTMLElement, number>();

/** The cells that a reader wants to be told nothing of, until another one was told of there. */
const dismissed = new WeakMap<HTMLElement, number>();

/** Says in `area` which case study and factor meet in a cell; nothing where there is no such cell. */
export function explain(
  host: StoryElement,
  area: HTMLElement,
  index: number,
  study: CaseStudy | undefined,
  factor: Factor | undefined,
): void {
  const {styleSheet} = styles;
  const {adoptedStyleSheets: sheets} = host.renderRoot as ShadowRoot;
  try {
    if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  } catch {
    // In another document, where `base/adopted.ts` is not here yet.
  }
  if (dismissed.get(area) !== index) dismissed.delete(area);
  const isTold = study && factor && !dismissed.has(area);
  if (isTold) telling.set(area, index);
  host.language.speak(() => tell(area, isTold ? drawMeeting(host, study, factor) : undefined));
}

function tell(area: HTMLElement, meeting: TemplateResult | undefined): void {
  if (!meeting) telling.delete(area);
  // Wherever the focus is: the pointer alone may have brought the explanation over what somebody reads.
  if (telling.size > 0) window.addEventListener('keydown', dismiss);
  else window.removeEventListener('keydown', dismiss);
  // A class: WebKit does not notice that an element is no longer empty.
  area.parentElement!.classList.toggle('told', !!meeting);
  render(meeting ?? nothing, area);
  // What has to be scrolled is within reach of the keys.
  if (area.scrollHeight > area.clientHeight) area.tabIndex = 0;
  else area.removeAttribute('tabindex');
}

/** Takes explanations away on Escape. */
function dismiss(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  for (const area of [...telling.keys()]) {
    if (area.isConnected) {
      event.preventDefault();
      const root = area.getRootNode() as ShadowRoot;
      if (root.activeElement === area) root.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
      dismissed.set(area, telling.get(area)!);
    }
    tell(area, undefined);
  }
}

/** Scrolls the cell with the focus from behind its explanation, and from behind the names of the columns. */
export function uncover(cell: HTMLElement, area: HTMLElement, rounds = 3): void {
  if ((cell.getRootNode() as ShadowRoot).activeElement !== cell) return;
  const {height} = area.getBoundingClientRect();
  if (height > 0) {
    cell.closest('table')!.style.setProperty('--_covered', `${height}px`);
    cell.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }
  // Rows that come into view are laid out then, and may turn out higher than they were taken for.
  if (rounds > 1) requestAnimationFrame(() => uncover(cell, area, rounds - 1));
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
    desc: 'Behind the title of a case study and the name of a factor: the story does not say that the one touches the other. “Clean water · Geography · Not named”. At most 20 characters.',
  });
}
