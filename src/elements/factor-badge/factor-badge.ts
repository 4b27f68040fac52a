import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {booleanAttribute, textValue} from '../../base/attributes.js';
import {checkSwallowed, contains, hasContent, hasControls, textOf} from '../../base/content.js';
import {factorName} from '../../base/factor.js';
import {LazyPart} from '../../base/lazy-part.js';
import {parseFactor} from '../../base/lists.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {drawWords} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import type {Factor} from '../../reference/factors.js';
import type {Text} from '../../story/schema.js';
import {styles} from './factor-badge.styles.js';

/** Our definitions, which are loaded with the first badge that is opened. A server loads them before it renders an open one. */
export const definitions = new LazyPart(() => import('../../base/factor-definition.js'));

/** How long a note of the story waits for the definition above it, in milliseconds. */
const PATIENCE = 1_000;

/** What a definition may be made of; anything else was swallowed by an unclosed tag. */
const OTHER_THAN_TEXT =
  ':not(a, abbr, b, bdi, br, cite, div, em, i, li, ol, p, q, small, span, strong, sub, sup, time, ul)';

/**
 * One of the five factors that leave people behind: its name, and its definition
 * on demand. It stands in a sentence like any other word.
 *
 * The text between the tags is a definition of your own, shown in place of ours.
 * A text that only repeats the name is a fallback for readers without the script.
 *
 * @summary A badge for one of the five factors, with its definition on demand.
 * @tag vs-factor-badge
 * @tagname vs-factor-badge
 *
 * @slot - A definition of your own, in a few sentences.
 *
 * @cssstate ready - The badge is drawn.
 *
 * @csspart base - The badge and its definition.
 * @csspart name - The name of the factor, a button that shows the definition.
 * @csspart definition - The frame of the definition.
 * @csspart text - The definition.
 * @csspart note - What the story tells of the factor.
 * @csspart editorial - What the sign of the editors' choice stands for.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The badge is shown for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the badge needs its author's attention.
 */
export class FactorBadge extends StoryElement {
  static override styles = [sharedStyles, styles];

  /**
   * The factor: `discrimination`, `geography`, `governance`, `socio-economic-status` or
   * `shocks-and-fragility`. With `src` the note of the story on it is added to the definition;
   * without this attribute it is the factor after `#`.
   */
  @property() factor = '';

  /** Whether the definition is shown. */
  @property({converter: booleanAttribute}) open = false;

  /** Whether the note of the story has waited long enough for the definition. */
  @state() private late = false;

  protected override needs(): readonly Need[] {
    return this.open ? [definitions] : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.open && changed.has('open')) setTimeout(() => (this.late = true), PATIENCE);
  }

  #onClick(): void {
    this.open = !this.open;
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    // The key is used up: a dialog around the badge stays open.
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('[part=name]')?.focus();
  }

  protected override render(): TemplateResult {
    const factor = this.#checkedFactor();
    const swallowed = contains(this, OTHER_THAN_TEXT);
    checkSwallowed(this);
    return html`<div part="base" dir=${this.language.direction} @keydown=${this.#onKeydown}
      >${factor ? this.#renderFactor(factor, swallowed) : this.#renderTyped()}${factor && !swallowed ? nothing : this.#renderSlot(!hasContent(this))}</div>`;
  }

  #checkedFactor(): Factor | undefined {
    const typed = textValue(this.factor);
    const factor = parseFactor(typed || this.story?.id || '');
    if (factor) return factor;
    if (typed) this.problem('factor-unknown', {attribute: 'factor', value: typed});
    else if (this.src) this.story?.tellUnknown(this.story.story.factors.map((note) => note.factor));
    else this.problem('attribute-missing', {attribute: 'factor'});
    return undefined;
  }

  #renderTyped(): TemplateResult | typeof nothing {
    const typed = textValue(this.factor);
    return typed && !hasContent(this) ? html`<span part="name" class="small"><bdi>${typed}</bdi></span>` : nothing;
  }

  #renderFactor(factor: Factor, swallowed: boolean): TemplateResult {
    const {lang, dir} = this.language.mark;
    const name = factorName(factor);
    const told = this.story?.story.factors.find((note) => note.factor === factor);
    const editorial = told?.editorial ? this.story : undefined;
    const ours = swallowed || !hasContent(this) || this.#repeats(factor, name);
    const definition = definitions.module?.factorDefinition(factor);
    // Nobody is shown, or told of, an empty frame.
    const isFilled = !ours || definition || (this.late && told?.summary);
    const isShown = this.open && isFilled;
    return html`<button
        part="name"
        class="small ${this.open && !isFilled ? 'waiting' : ''}"
        type="button"
        aria-expanded=${!!isShown}
        aria-controls="definition"
        @click=${this.#onClick}
        ><span lang=${lang} dir=${dir}>${name}</span>${editorial?.drawSign()}<svg viewBox="0 0 10 6" aria-hidden="true" focusable="false"
          ><path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" /></svg></button
      ><div part="definition" id="definition" class=${isFilled ? 'filled' : ''} ?hidden=${!isShown}>
        ${ours && definition ? html`<p part="text" lang=${lang} dir=${dir}>${definition}</p>` : nothing}
        ${swallowed ? nothing : this.#renderSlot(ours)} ${this.#renderNote(told?.summary)}
        ${editorial?.drawKey()}
      </div>`;
  }

  #renderSlot(hidden: boolean): TemplateResult {
    return html`<div part="text" class=${hasControls(this) ? 'raised' : ''} ?hidden=${hidden}>
      <slot></slot>
    </div>`;
  }

  #renderNote(summary: Text | undefined): TemplateResult | typeof nothing {
    if (!summary) return nothing;
    const {lang, dir} = this.language.mark;
    return html`<div part="note">
      <p class="small">
        <span lang=${lang} dir=${dir}
          >${msg('In this story', {
            id: 'factor-badge.story',
            desc: 'Small heading above what a story tells of a factor that leaves people behind. At most 24 characters.',
          })}</span
        >
      </p>
      <p>${drawWords(this.words('', summary))}</p>
    </div>`;
  }

  /** Whether the text between the tags says no more than the name of the factor. */
  #repeats(factor: Factor, name: string): boolean {
    const text = textOf(this);
    const same = text.toLowerCase() === name.toLowerCase() || parseFactor(text) === factor;
    return same && !hasControls(this);
  }
}
