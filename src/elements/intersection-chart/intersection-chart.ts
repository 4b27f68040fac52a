import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {filterCaseStudies} from '../../base/case-study-filter.js';
import {factorName} from '../../base/factor.js';
import {placePart} from '../../base/lazy-part.js';
import {drawNumber} from '../../base/numbers.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawFallback, itemsOf} from '../../base/story-list.js';
import {drawWords, typedWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import {FACTORS, type Factor} from '../../reference/factors.js';
import {drawExplanation, drawLegend} from './explanation.js';
import {listStyles} from './intersection-chart.styles.js';
import {rowOfKey} from './keys.js';
import {matrixStyles} from './matrix.styles.js';
import {cellStyle, isEditorial, rowsOf, type Row} from './rows.js';
import {drawOwn, noneText, touchesText} from './words.js';

/** From how many rows on the names of the columns stay in view, and rows out of view are not laid out. */
const LONG = 20;

/**
 * Which factors of being left behind meet in which case study of a story: a table to
 * screen readers, a matrix of joined dots to the eye, and in narrow places a list of
 * the factors of each case study. First come the case studies where most factors meet.
 *
 * The row under the pointer or the focus is told in words below the chart. The rows
 * are one stop of the Tab key; the arrow keys, Home and End move between them.
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
 * @csspart caption - The name of the chart.
 * @csspart legend - What a hollow dot stands for.
 * @csspart factor - The name of a factor above its column.
 * @csspart case-study - The title of a case study in front of its row.
 * @csspart count - How many case studies touch a factor.
 * @csspart explanation - The case study under the pointer or the focus, in words.
 * @csspart place - The name of the country or territory of that case study.
 * @csspart note - The note on the status of a place.
 * @csspart text - The frame of the text between the tags.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The chart shows its content for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the chart needs its author's attention.
 */
export class IntersectionChart extends StoryElement {
  static override styles = [sharedStyles, listStyles, matrixStyles];

  /** Name of the chart, above it. Without one it is called "Factors that meet in each case study". */
  @property() label = '';

  /**
   * The case studies to show, by countries (`BD`), Goals (`5`), factors (`geography`)
   * and sectors, separated by commas. All of them by default.
   */
  @property() filter = '';

  /** The id of the case study that the visitor points at. */
  @state() private explained = '';
  /** Whether the visitor chose a row; the pointer alone may only have passed by. */
  @state() private asked = false;

  #rows: readonly Row[] = [];

  protected override needs(): readonly Need[] {
    return this.story?.story.caseStudies.some(({country}) => country) ? [placePart] : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const studies = itemsOf(this, 'caseStudies');
    const chosen = filterCaseStudies(studies, this.filter);
    if (studies.length > chosen.length && chosen.length === 0) {
      this.problem('filter-matches-nothing', {attribute: 'filter', value: this.filter});
    }
    this.#rows = rowsOf(chosen);
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  /** One listener for all rows. A finger that scrolls points at nothing: it is heard when it taps. */
  #onPoint(event: Event): void {
    const passes = event.type === 'pointerover';
    if (passes && (event as PointerEvent).pointerType === 'touch') return;
    const row = (event.target as Element).closest('tr');
    this.explained = (row && this.#rows[row.sectionRowIndex]?.study.id) ?? this.explained;
    this.asked ||= !passes;
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.asked = false;
    const {rows} = event.currentTarget as HTMLTableSectionElement;
    const target = rowOfKey(event, rows.length);
    if (target === undefined) return;
    event.preventDefault();
    rows[target]?.querySelector('button')?.focus();
  }

  protected override render(): TemplateResult {
    const rows = this.#rows;
    return html`
      <div part="base" dir=${this.language.direction}>
        ${rows.length > 0 ? this.#renderChart(rows) : nothing}
        ${drawFallback(this, rows.length > 0, this.#onSlotChange)}
      </div>
    `;
  }

  /** The roles are those of the elements; some browsers forget them where a table is laid out as a grid. */
  #renderChart(rows: readonly Row[]): TemplateResult {
    const names = FACTORS.map((factor) => drawOwn(factorName(factor), '', this.language));
    const explained = rows.find(({study}) => study.id === this.explained) ?? rows[0]!;
    const asked = this.asked ? 'asked' : '';
    return html`
      <table part="chart" class="${asked} ${rows.length < LONG ? '' : 'long'}" role="table" aria-labelledby="caption">
        <caption>
          ${this.#renderCaption()} ${drawLegend(this, rows)}
        </caption>
        <thead role="rowgroup" class="small">
          ${this.#renderHeadings(names)}
        </thead>
        <tbody
          role="rowgroup"
          @pointerover=${this.#onPoint}
          @focusin=${this.#onPoint}
          @click=${this.#onPoint}
          @keydown=${this.#onKeyDown}
        >
          ${rows.map((row) => this.#renderRow(row, row === explained, names))}
        </tbody>
        <tfoot role="rowgroup" class="small">
          ${this.#renderCounts(rows, names)}
        </tfoot>
      </table>
      ${drawExplanation(this, explained, asked)}
    `;
  }

  #renderCaption(): TemplateResult {
    const label = textValue(this.label);
    const caption = msg('Factors that meet in each case study', {
      id: 'chart.label',
      desc: 'Name of a chart that shows which of the five factors that leave people behind each case study touches, whose author gave it none.',
    });
    return html`<span part="caption" id="caption"
      >${label ? drawWords(typedWords(label)) : drawOwn(caption, '', this.language)}</span
    >`;
  }

  #renderHeadings(names: readonly TemplateResult[]): TemplateResult {
    const first = msg('Case study', {
      id: 'chart.case-study',
      desc: 'Heading of the first column of a table, which holds the titles of case studies.',
    });
    return html`<tr role="row">
      <th role="columnheader" scope="col">${drawOwn(first, '', this.language)}</th>
      ${names.map((name) => html`<th part="factor" role="columnheader" scope="col">${name}</th>`)}
    </tr>`;
  }

  #renderRow(row: Row, isExplained: boolean, names: readonly TemplateResult[]): TemplateResult {
    return html`<tr role="row" class=${isExplained ? 'explained' : ''}>
      <th part="case-study" role="rowheader" scope="row">
        <button
          type="button"
          tabindex=${isExplained ? 0 : -1}
          aria-current=${isExplained && this.asked ? 'true' : nothing}
        >
          ${drawWords(this.words('', row.study.title))}
        </button>
        ${row.factors.length === 0 ? drawOwn(noneText(), 'none small', this.language) : nothing}
      </th>
      ${FACTORS.map((factor, column) => this.#renderCell(row, factor, names[column]!))}
    </tr>`;
  }

  /** The name is for narrow places, where no heading stands above the dot; screen readers know the heading. */
  #renderCell(row: Row, factor: Factor, name: TemplateResult): TemplateResult {
    const style = cellStyle(row, factor);
    if (!row.factors.includes(factor)) return html`<td role="cell" class=${style}></td>`;
    const touches = drawOwn(touchesText(isEditorial(row, factor)), 'hidden', this.language);
    return html`<td role="cell" class=${style}>
      <span class="dot"></span><span class="name" aria-hidden="true">${name}</span>${touches}
    </td>`;
  }

  #renderCounts(rows: readonly Row[], names: readonly TemplateResult[]): TemplateResult {
    const label = msg('Case studies per factor', {
      id: 'chart.counts',
      desc: 'In front of five numbers in a table: how many case studies touch each of the five factors.',
    });
    return html`<tr role="row">
      <th role="rowheader" scope="row">${drawOwn(label, '', this.language)}</th>
      ${FACTORS.map((factor, column) => {
        const count = rows.filter(({factors}) => factors.includes(factor)).length;
        return html`<td part="count" role="cell">
          <span class="name" aria-hidden="true">${names[column]}</span>${drawNumber(count, this.language)}
        </td>`;
      })}
    </tr>`;
  }
}
