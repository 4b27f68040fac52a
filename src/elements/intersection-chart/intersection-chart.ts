import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {drawnSoFar} from '../../base/batches.js';
import {chosenCaseStudies} from '../../base/case-study-choice.js';
import {factorName} from '../../base/factor.js';
import {drawPlace, LazyPart, placePart} from '../../base/lazy-part.js';
import {drawNumber} from '../../base/numbers.js';
import type {Place} from '../../base/place.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback} from '../../base/story-list.js';
import {drawOwn, drawWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import {FACTORS} from '../../reference/factors.js';
import type {CaseStudy} from '../../story/schema.js';
import {isEditorial, touchedText} from './meeting.js';
import {styles} from './intersection-chart.styles.js';

/** What knows the keys, and explains a cell, once somebody pointed at one: few readers do. */
let cells: typeof import('./cells.js') | undefined;

/** The author's choice of case studies. */
const filterPart = new LazyPart(() => import('../../base/case-study-filter.js'));

/** From how many rows on the names of the columns stay in view, and rows out of view are not laid out. */
const LONG = 20;

/**
 * Which factors of being left behind meet in which case study of a story: a table to
 * screen readers, a matrix of joined dots to the eye, and in narrow places a list of
 * the factors of each case study. First come the case studies where most factors meet.
 *
 * The cell under the pointer or the focus is explained below the chart: which case study
 * and which factor meet there, whether the story says so, and what it, or else the
 * definition, tells of the factor. Escape takes that away until the next cell. The cells are one stop of the Tab key; the arrow keys,
 * Home and End move between them.
 *
 * `src="story.json#id"` shows one case study. The text between the tags is what readers
 * see until the story is here, and when it fails.
 *
 * @summary A matrix of case studies and the factors that meet in them.
 * @tag vs-intersection-chart
 * @tagname vs-intersection-chart
 *
 * @slot - What stands in for the chart until the story is here: a few sentences, a list, a link.
 *
 * @cssstate ready - The chart is drawn.
 *
 * @csspart base - The whole widget.
 * @csspart chart - The table.
 * @csspart heading - The name of the chart.
 * @csspart legend - What a hollow dot stands for.
 * @csspart factor - The name of a factor above its column.
 * @csspart case-study - The title of a case study and its place, in front of its row.
 * @csspart place - The name of the country or territory.
 * @csspart count - How many case studies touch a factor.
 * @csspart explanation - What is told of the cell under the pointer or the focus.
 * @csspart note - The note on the status of a place.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The chart shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the chart needs its author's attention.
 */
export class IntersectionChart extends StoryElement {
  static override styles = [sharedStyles, styles];

  /** Name of the chart, above it. Without one it is called "Factors that meet in each case study". */
  @property() label = '';

  /**
   * The case studies to show, by countries (`BD` or `Bangladesh`), Goals (`5`), factors (`geography`),
   * sectors and ids, separated by commas. All of them by default.
   */
  @property() filter = '';

  /** Which of all cells the Tab key leads to; by default the first dot. */
  @state() private stop: number | undefined;

  @query('[role=status]') private area!: HTMLElement | null;

  /** Which of all cells is explained. */
  #explained = -1;

  #studies: readonly CaseStudy[] = [];

  protected override needs(): readonly Need[] {
    const needs: Need[] = [];
    if (this.story?.story.caseStudies.some(({country}) => country)) needs.push(placePart);
    if (textValue(this.filter)) needs.push(filterPart);
    return needs;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const chosen = chosenCaseStudies(this, filterPart.module);
    this.#studies = [...chosen].sort((one, other) => other.factors.length - one.factors.length);
    if ((this.stop ?? 0) >= chosen.length * FACTORS.length) this.stop = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#explain(this.#explained);
  }

  get #cells(): HTMLTableCellElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLTableCellElement>('tbody td')];
  }

  async #onPoint({type, target}: Event): Promise<void> {
    const cell = (target as Element).closest('td')!;
    const index = this.#cells.indexOf(cell);
    if (index < 0) return;
    if (type === 'focusin') this.stop = index;
    this.#explained = index;
    cells ??= await persist(() => import('./cells.js'));
    this.#explain(this.#explained);
    if (type === 'focusin' && this.area) cells?.uncover(cell, this.area);
  }

  /** What the focus is on is explained when the pointer has left for something else than the explanation. */
  #onLeave({relatedTarget}: FocusEvent | PointerEvent): void {
    if (this.area?.contains(relatedTarget as Node | null)) return;
    this.#explain(this.#cells.indexOf(this.shadowRoot!.activeElement as HTMLTableCellElement));
  }

  /** Not by another update: large charts have a thousand cells. */
  #explain(index: number): void {
    this.#explained = index;
    const study = this.#studies[Math.floor(index / FACTORS.length)];
    const factor = FACTORS[index % FACTORS.length];
    if (this.area) cells?.explain(this, this.area, index, study, factor);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const cell = cells?.cellOfKey(event, this.#cells);
    if (!cell) return;
    event.preventDefault();
    cell.focus();
  }

  protected override render(): TemplateResult {
    const isFilled = this.#studies.length > 0;
    return html`
      <div part="base" dir=${this.language.direction}>
        ${isFilled ? this.#renderChart() : nothing} ${drawFallback(this, isFilled)}
      </div>
    `;
  }

  /**
   * The roles are those of the elements; some browsers forget them where a table is laid out as a grid. Without a
   * description of nothing, the caption would be it, and repeat the name.
   */
  #renderChart(): TemplateResult {
    const studies = this.#studies;
    const label = textValue(this.label);
    const places = studies.map(({country}) => drawPlace(this, country ?? ''));
    const names = FACTORS.map((factor) => drawOwn(this, factorName(factor)));
    const first = FACTORS.findIndex((factor) => studies[0]!.factors.includes(factor));
    const stop = this.stop ?? Math.max(0, first);
    return html`
      <table part="chart" class=${studies.length < LONG ? '' : 'long'} role="table" aria-labelledby="heading" aria-description="">
        <caption>
          <div part="heading" id="heading">${
            label
              ? html`<bdi>${label}</bdi>`
              : drawOwn(
                  this,
                  msg('Factors that meet in each case study', {
                    id: 'chart.label',
                    desc: 'Name of a chart that shows which of the five factors that leave people behind each case study touches, whose author gave it none.',
                  }),
                )
          }</div>
          ${
            studies.some((study) => study.factors.some((factor) => isEditorial(study, factor)))
              ? html`<div part="legend" class="small editorial" aria-hidden="true"
                ><span class="dot"></span>${drawOwn(this, this.story!.editorial)}</div
              >`
              : nothing
          }
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${drawOwn(
              this,
              msg('Case study', {
                id: 'chart.case-study',
                desc: 'Heading of the first column of a table, which holds the titles of case studies. At most 24 characters.',
              }),
            )}</th>
            ${names.map((name) => html`<th part="factor" role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          @focusin=${this.#onPoint}
          @pointerover=${this.#onPoint}
          @focusout=${this.#onLeave}
          @pointerleave=${this.#onLeave}
          @keydown=${this.#onKeyDown}
        >
          ${drawnSoFar(this, studies).map((study, row) => this.#renderRow(study, places[row], names, stop - row * FACTORS.length))}
        </tbody>
        <tfoot role="rowgroup">
          ${this.#renderCounts(names)}
        </tfoot>
      </table>
      <div part="explanation">
        <div role="status" @focusout=${this.#onLeave} @pointerleave=${this.#onLeave}></div>
        <p class="small">${drawOwn(
          this,
          msg('Choose a cell to read what it stands for.', {
            id: 'chart.hint',
            desc: 'Below a chart whose cells are explained there while the pointer or the focus is on them.',
          }),
        )}</p>
      </div>
      ${places.find((place) => place && place.note !== nothing)?.note}
    `;
  }

  /** @param stop - which cell of the row the Tab key leads to; below 0, or more than there are: none of them */
  #renderRow(
    study: CaseStudy,
    place: Place | undefined,
    names: readonly TemplateResult[],
    stop: number,
  ): TemplateResult {
    return html`<tr role="row">
      <th part="case-study" role="rowheader" scope="row">
        ${drawWords(this.words('', study.title))}
        ${place && html`<div class="small">${place.name}</div>`}
        ${
          study.factors.length > 0
            ? nothing
            : html`<div class="small">${drawOwn(
                this,
                msg('No factor named', {
                  id: 'chart.none',
                  desc: 'Of a case study for which the story names none of the five factors that leave people behind.',
                }),
              )}</div>`
        }
      </th>
      ${FACTORS.map((factor, column) => {
        const tabindex = column === stop ? 0 : -1;
        return study.factors.includes(factor)
          ? this.#renderDot(isEditorial(study, factor), names[column]!, tabindex)
          : html`<td role="cell" tabindex=${tabindex}></td>`;
      })}
    </tr>`;
  }

  /**
   * The name is seen where no heading stands above the dot. A space between two templates would be missing in the name of
   * the cell in Chromium.
   */
  #renderDot(isEditorial: boolean, name: TemplateResult, tabindex: number): TemplateResult {
    return html`<td role="cell" class="touched ${isEditorial ? 'editorial' : ''}" tabindex=${tabindex}>
      <span class="dot"></span>
      <span class="name" aria-hidden="true">${name}</span>
      <span class="hidden">${drawOwn(this, touchedText())}${isEditorial ? drawOwn(this, ` ${this.story!.editorial}`) : nothing}</span>
    </td>`;
  }

  #renderCounts(names: readonly TemplateResult[]): TemplateResult {
    const label = msg('Case studies per factor', {
      id: 'chart.counts',
      desc: 'In front of five numbers in a table: how many case studies touch each of the five factors.',
    });
    return html`<tr role="row">
      <th role="rowheader" scope="row">${drawOwn(this, label)}</th>
      ${FACTORS.map((factor, column) => {
        const count = this.#studies.filter(({factors}) => factors.includes(factor)).length;
        return html`<td part="count" role="cell">
          <span class="name" aria-hidden="true">${names[column]}</span>${drawNumber(count, this.language)}
        </td>`;
      })}
    </tr>`;
  }
}
