import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, queryAll, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {emit} from '../../base/events.js';
import {drawNumber} from '../../base/numbers.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {msg, str} from '../../localization/messages.js';
import {styles} from './case-study-carousel.styles.js';
import {ScrollPosition} from './scroll-position.js';
import {assignSlides, hasFocus, slidesOf, type SlideContent} from './slides.js';

/** Most slides that the picker has a button each for; beyond, it says "3 of 40". */
const MOST_PICKED = 8;

/** Side of a control, in CSS pixels (WCAG 2.2, 2.5.5). */
const TARGET = 44;

/** Least width of a slide and space between slides, in CSS pixels. */
const [LEAST_SLIDE, GAP] = [200, 16];

/** Most slides side by side. */
const MOST_PER_VIEW = 6;

/** Elements that use the arrow keys themselves. */
const USES_ARROWS =
  'input, textarea, select, audio, video, [contenteditable], [role=slider], [role=tab], [role=menuitem]';

/**
 * Case studies one after another; any children work as slides.
 *
 * Follows the carousel pattern of the ARIA Authoring Practices Guide (APG) with
 * grouped controls. The browser's own scrolling moves the slides, so a finger
 * works as well as the buttons and the arrow keys. Nothing moves by itself.
 * Slides out of view are inert, so that Tab stops only where something is visible.
 * Without the script, and in print, the children are a plain list.
 *
 * An `aria-label` or `aria-labelledby` on the element wins over `label`.
 *
 * @summary A carousel for case studies or any other content.
 * @tag vs-case-study-carousel
 * @tagname vs-case-study-carousel
 *
 * @slot - The slides: each child element is one.
 *
 * @cssstate ready - The carousel is drawn.
 *
 * @csspart base - The whole carousel.
 * @csspart controls - The row of controls.
 * @csspart picker - The group of buttons, one a slide.
 * @csspart position - The words "3 of 40".
 * @csspart previous - The button to the slide before.
 * @csspart next - The button to the slide after.
 * @csspart viewport - The scroller.
 * @csspart slide - The frame of one slide.
 * @csspart problems - What an author has to mend; only with `debug`.
 *
 * @fires {ReadyEvent} vs-ready - The carousel shows its slides for the first time.
 * @fires {ProblemEvent} vs-problem - Something about the carousel needs its author's attention.
 * @fires {SelectEvent} vs-select - The visitor moved to a slide with a control or a key.
 */
export class CaseStudyCarousel extends StoryElement {
  static override styles = [sharedStyles, styles];

  static override shadowRootOptions: ShadowRootInit = {
    ...StoryElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  /** Name of the carousel for screen readers, such as "Case studies from Zambia". */
  @property() label = '';

  /**
   * Slides side by side: `auto` by the width of the carousel, or a number from 1
   * to 6. Slides never become narrower than 200px: fewer are shown instead.
   */
  @property({attribute: 'slides-per-view'}) slidesPerView: 'auto' | number | string = 'auto';

  @state() private slides: readonly SlideContent[] = [];
  @state() private width = 0;
  /** Whether the visitor asked for the move, so that its result is said aloud. */
  @state() private announcing = false;

  @query('.viewport') private viewport!: HTMLElement | null;
  @queryAll('.slide > slot') private slots!: NodeListOf<HTMLSlotElement>;

  readonly #position = new ScrollPosition(
    this,
    () => this.viewport,
    () => (this.announcing = false),
  );
  #children: MutationObserver | undefined;
  #size: ResizeObserver | undefined;
  #assigned: readonly SlideContent[] = [];
  /** What was the first visible slide before slides came or went. */
  #anchor: SlideContent | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => this.#collect());
    this.#children.observe(this, {childList: true});
    // A frame later, because what follows may change the height of what is observed.
    this.#size = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#size.observe(this);
    this.#measure();
    this.#collect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#size?.disconnect();
  }

  /** Whoever hears that the carousel is ready finds its slides in place. */
  protected override firstUpdated(): void {
    this.#placeSlides();
    this.#setSlidesPerView();
    super.firstUpdated();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#placeSlides();
    this.#setSlidesPerView();
    super.updated(changed);
  }

  /** Moves to a slide, counted from 0. */
  goTo(index: number): void {
    this.#position.moveTo(index);
  }

  protected override plainSlot(): HTMLSlotElement {
    const slot = super.plainSlot();
    slot.assign(...slidesOf(this));
    return slot;
  }

  #measure(): void {
    this.width = this.clientWidth;
  }

  #collect(): void {
    this.#anchor = this.slides[this.#position.range.first];
    this.slides = slidesOf(this);
  }

  /** Fills the slots; a slide that was in view before slides came or went stays in view. */
  #placeSlides(): void {
    if (this.#assigned === this.slides) return;
    this.#assigned = this.slides;
    assignSlides([...this.slots], this.slides, this.renderRoot as ShadowRoot);
    const now = this.#anchor ? this.slides.indexOf(this.#anchor) : -1;
    if (now >= 0 && now !== this.#position.range.first) {
      void this.updateComplete.then(() => this.#position.moveTo(now, 'instant'));
    }
  }

  /** A fixed number is set from here: a `style` attribute in the template would break strict pages. */
  #setSlidesPerView(): void {
    const wanted = this.#wantedPerView();
    const fitting = Math.max(1, Math.floor((this.width + GAP) / (LEAST_SLIDE + GAP)));
    // As many as the author wants and the width allows; without a wish the style sheet decides.
    const style = this.viewport?.style;
    if (wanted) style?.setProperty('--_per-view', String(Math.min(wanted, fitting)));
    else style?.removeProperty('--_per-view');
    style?.setProperty('--_count', String(this.slides.length));
  }

  #wantedPerView(): number | undefined {
    const typed = textValue(String(this.slidesPerView ?? ''));
    if (!typed || typed === 'auto') return undefined;
    const count = Number(typed);
    return Number.isInteger(count) && count >= 1 && count <= MOST_PER_VIEW ? count : undefined;
  }

  /** A move that the visitor asked for. */
  #choose(index: number): void {
    const {first} = this.#position.range;
    const target = this.#position.moveTo(index);
    if (target === first) return;
    emit(this, 'vs-select', {element: this, index: target});
    // What is left behind becomes inert; its focus must not be lost with it.
    if (this.slides.some(hasFocus)) this.viewport?.focus({preventScroll: true});
    this.announcing = true;
  }

  #onPrevious(): void {
    this.#choose(this.#position.range.first - 1);
  }

  #onNext(): void {
    this.#choose(this.#position.range.first + 1);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const [origin] = event.composedPath();
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (origin instanceof Element && origin.closest(USES_ARROWS)) return;
    const target = this.#targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
  }

  /** Where a key leads, by reading direction. */
  #targetOf(key: string): number | undefined {
    const {first, last} = this.#position.range;
    // Where all slides are in view, the keys belong to the page.
    if (first === 0 && last === this.slides.length - 1) return undefined;
    const forward = this.language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        return key === forward ? first + 1 : first - 1;
      case 'Home':
        return 0;
      case 'End':
        return this.slides.length - 1;
      default:
        return undefined;
    }
  }

  /** A slide stays usable while it has focus; when focus leaves, it may become inert. */
  #onFocusOut(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    if (this.slidesPerView !== 'auto' && !this.#wantedPerView()) {
      this.problem('value-unknown', {
        attribute: 'slides-per-view',
        value: String(this.slidesPerView),
        wanted: `auto, 1 to ${MOST_PER_VIEW}`,
      });
    }
    this.#describe();
    return html`
      <div part="base" dir=${this.language.direction} @keydown=${this.#onKeyDown}>
        ${this.slides.length > 1 ? this.#renderControls() : nothing} ${this.#renderViewport()}
        <div class="hidden" role="status" lang=${this.language.mark.lang} dir=${this.language.mark.dir}>
          ${this.announcing ? this.#positionText() : nothing}
        </div>
      </div>
    `;
  }

  /** Role and name as defaults, which the author's own `role` and `aria-label` override. */
  #describe(): void {
    this.internals.role = 'group';
    this.internals.ariaRoleDescription = msg('carousel', {
      id: 'carousel.role',
      desc: 'Kind of element, said by screen readers after its name: "Case studies, carousel". Lower case where your language allows it.',
    });
    this.internals.ariaLabel =
      textValue(this.label) ||
      msg('Case studies', {id: 'carousel.label', desc: 'Name of a carousel whose author gave it none.'});
  }

  #renderControls(): TemplateResult {
    const {first, last} = this.#position.range;
    const count = this.slides.length;
    const picked = count <= MOST_PICKED && this.width >= (count + 2) * TARGET + GAP;
    const {lang, dir} = this.language.mark;
    return html`<div part="controls" lang=${lang} ?hidden=${first === 0 && last === count - 1}>
      ${picked ? this.#renderPicker() : html`<p part="position"><span dir=${dir}>${this.#positionText()}</span></p>`}
      <button part="previous" type="button" aria-disabled=${first === 0} @click=${this.#onPrevious}>
        ${this.#renderArrow()}
        <span class="hidden"
          >${msg('Previous slide', {id: 'carousel.previous', desc: 'Button, heard but not seen: moves to the slide before.'})}</span
        >
      </button>
      <button part="next" type="button" aria-disabled=${last === count - 1} @click=${this.#onNext}>
        ${this.#renderArrow()}
        <span class="hidden"
          >${msg('Next slide', {id: 'carousel.next', desc: 'Button, heard but not seen: moves to the slide after.'})}</span
        >
      </button>
    </div>`;
  }

  #renderArrow(): TemplateResult {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="m9 5 7 7-7 7" /></svg>`;
  }

  #renderPicker(): TemplateResult {
    const {first, last} = this.#position.range;
    return html`<div
      part="picker"
      role="group"
      aria-label=${msg('Choose a slide', {id: 'carousel.picker', desc: 'Name, heard but not seen, of a row of buttons, one a slide.'})}
    >
      ${this.slides.map((_, index) => {
        const number = drawNumber(index + 1, this.language);
        return html`<button
          type="button"
          aria-current=${index >= first && index <= last ? 'true' : nothing}
          @click=${() => this.#choose(index)}
        >
          <span class="hidden"
            >${msg(str`Slide ${number}`, {
              id: 'carousel.pick',
              desc: 'Button, heard but not seen: moves to one slide. Example of the number: 3.',
            })}</span
          >
        </button>`;
      })}
    </div>`;
  }

  #renderViewport(): TemplateResult {
    const {first, last} = this.#position.range;
    const {lang} = this.language.mark;
    const role = msg('slide', {
      id: 'carousel.slide-role',
      desc: 'Kind of element, said by screen readers after its name: "2 of 5, slide". Lower case where your language allows it.',
    });
    return html`<div
      part="viewport"
      class="viewport"
      role="group"
      tabindex=${this.slides.length > 1 ? '0' : nothing}
      lang=${lang}
      aria-label=${msg('Slides', {id: 'carousel.slides', desc: 'Name, heard but not seen, of the part of a carousel that scrolls.'})}
      @focusout=${this.#onFocusOut}
    >
      ${this.slides.length === 0 ? html`<slot></slot>` : nothing}
      ${this.slides.map((slide, index) => {
        const visible = index >= first && index <= last;
        return html`<div
          part="slide"
          class="slide"
          role="group"
          lang=${lang}
          aria-roledescription=${role}
          aria-label=${this.#slideName(index)}
          ?inert=${!visible && !hasFocus(slide)}
        >
          <slot></slot>
        </div>`;
      })}
    </div>`;
  }

  #slideName(index: number): string {
    const [number, total] = [drawNumber(index + 1, this.language), drawNumber(this.slides.length, this.language)];
    return msg(str`${number} of ${total}`, {
      id: 'carousel.position',
      desc: 'Name of a slide, and position in the carousel. Example: 2 of 5.',
    });
  }

  #positionText(): string {
    const {first, last} = this.#position.range;
    if (first === last) return this.#slideName(first);
    const number = (value: number) => drawNumber(value, this.language);
    const [from, to, total] = [number(first + 1), number(last + 1), number(this.slides.length)];
    return msg(str`${from} to ${to} of ${total}`, {
      id: 'carousel.range',
      desc: 'Position in a carousel that shows several slides side by side. Example: 2 to 4 of 9.',
    });
  }
}
