import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, queryAll, state} from 'lit/decorators.js';
import {textValue} from '../../base/attributes.js';
import {hasSeveral, isUnknown} from '../../base/content.js';
import {emit} from '../../base/events.js';
import {LazyPart} from '../../base/lazy-part.js';
import {sharedStyles} from '../../base/shared.styles.js';
import {StoryElement} from '../../base/story-element.js';
import {msg, type Need} from '../../localization/messages.js';
import type {CaseStudy} from '../../story/schema.js';
import {styles} from './case-study-carousel.styles.js';
import {drawControls} from './controls.js';
import {targetOfKey} from './keys.js';
import {positionText, slideName, type CarouselView} from './position-text.js';
import {ScrollPosition} from './scroll-position.js';
import {setSlidesPerView} from './slides-per-view.js';
import {assignSlides, hasFocus, slidesOf, type SlideContent} from './slides.js';

/** The slides of a story. A server loads it before it renders. */
export const storySlides = new LazyPart(() => import('./vs-story-slides.js'));

/** The author's choice of case studies. */
const filterPart = new LazyPart(() => import('../../base/case-study-filter.js'));

/** Slides side by side; `auto` by the width of the carousel. */
export const SLIDES_PER_VIEW = ['auto', 1, 2, 3, 4, 5, 6] as const;
export type SlidesPerView = (typeof SLIDES_PER_VIEW)[number];

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
  @property({attribute: 'slides-per-view'}) slidesPerView: SlidesPerView | string = 'auto';

  /**
   * With `src`: the case studies to show, by countries (`BD` or `Bangladesh`), Goals (`5`), factors
   * (`geography`), sectors and ids, separated by commas. All of them by default.
   */
  @property() filter = '';

  @state() private slides: readonly SlideContent[] = [];
  @state() private width = 0;
  /** Where the visitor asked to be, which is said aloud; nothing for other moves. */
  @state() private announced = '';

  @query('.viewport') private viewport!: HTMLElement | null;
  @queryAll('.slide') private frames!: NodeListOf<HTMLElement>;
  @queryAll('.slide > slot') private slots!: NodeListOf<HTMLSlotElement>;

  readonly #position = new ScrollPosition(
    this,
    () => this.viewport,
    () => (this.announced = ''),
  );
  #perView: SlidesPerView = 'auto';
  /** The control that had the focus before an update. */
  #control: Element | undefined;
  #size: ResizeObserver | undefined;
  #assigned: readonly SlideContent[] = [];
  /** The case studies that are shown in place of the children. */
  #told: readonly CaseStudy[] | undefined;
  /** What was the first visible slide before slides came or went. */
  #anchor: SlideContent | undefined;

  constructor() {
    super();
    // Whoever hears that the carousel is ready finds its slides in place.
    this.addController({
      hostUpdate: () => {
        this.#control = this.shadowRoot?.activeElement?.closest('[part=controls] *') ?? undefined;
      },
      hostUpdated: () => {
        this.#placeSlides();
        if (this.viewport) setSlidesPerView(this.viewport, Number(this.#perView), this.width, this.#view.count);
        // Controls come and go with the width and the number of slides; the focus stays in the carousel.
        if (this.#control && !this.#control.checkVisibility()) this.#focusViewport();
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size = new ResizeObserver(() => this.#onResize());
    this.#size.observe(this);
    this.#measure();
    this.contentChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
  }

  protected override needs(): readonly Need[] {
    if (!this.story) return [];
    return this.filter ? [storySlides, filterPart] : [storySlides];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isServer && !isUnknown(this)) this.slides = slidesOf(this);
    this.#told = this.story && storySlides.module?.caseStudiesOf(this, filterPart.module);
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

  get #view(): CarouselView {
    return {range: this.#position.range, count: this.#told?.length ?? this.slides.length, language: this.language};
  }

  #measure(): void {
    this.width = this.clientWidth;
  }

  /**
   * A frame later, because what follows may change the height of what is observed.
   * WebKit keeps the distance to the left edge when a width changes: from right to
   * left that is another slide, so what was in view is brought back.
   */
  #onResize(): void {
    if (this.clientWidth === this.width) return;
    const {first} = this.#position.range;
    requestAnimationFrame(() => {
      this.#measure();
      void this.updateComplete.then(() => this.#position.align(first));
    });
  }

  protected override contentChanged(): void {
    this.#anchor = this.slides[this.#position.range.first];
    this.slides = slidesOf(this);
  }

  /** Fills the slots; a slide that was in view before slides came or went stays in view. */
  #placeSlides(): void {
    const slides = this.#told ? [] : this.slides;
    this.renderRoot.querySelector<HTMLSlotElement>('.rest')?.assign(...this.slides);
    if (this.#assigned === slides) return;
    this.#assigned = slides;
    assignSlides([...this.slots], slides, this.renderRoot as ShadowRoot);
    const now = this.#anchor ? this.slides.indexOf(this.#anchor) : -1;
    if (now >= 0 && now !== this.#position.range.first) {
      void this.updateComplete.then(() => this.#position.moveTo(now, 'instant'));
    }
  }

  /** A move that the visitor asked for. */
  #choose(index: number): void {
    const {first} = this.#position.range;
    const target = this.#position.moveTo(index);
    if (target === first) return;
    emit(this, 'vs-select', {element: this, index: target});
    // What is left behind becomes inert; its focus must not be lost with it.
    const focused = this.#focusedSlide();
    if (focused >= 0 && (focused < target || focused > this.#position.range.last)) this.#focusViewport();
    this.announced = this.language.speak(() => positionText(this.#view));
  }

  #focusViewport(): void {
    this.viewport?.focus({preventScroll: true});
  }

  #focusedSlide(): number {
    return [...(this.#told ? this.frames : this.slides)].findIndex(hasFocus);
  }

  readonly #onChoose = (index: number): void => this.#choose(index);

  #onKeyDown(event: KeyboardEvent): void {
    const target = targetOfKey(event, this.#view);
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
  }

  /** A slide stays usable while it has focus; when focus leaves, it may become inert. */
  #onFocusOut(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    this.#perView = this.oneOf('slides-per-view', this.slidesPerView, SLIDES_PER_VIEW);
    if (!this.src && this.slides.length === 0) this.problem('slides-missing', {});
    this.#describe();
    const view = this.#view;
    return html`
      <div part="base" dir=${this.language.direction} @keydown=${this.#onKeyDown}>
        ${view.count > 1 ? drawControls(view, this.width, this.#onChoose) : nothing} ${this.#renderViewport(view)}
        ${this.#told && hasSeveral(this, 'vs-case-study-card,vs-case-study-card *') ? html`<slot class="rest"></slot>` : nothing}
        <div class="hidden" role="status" lang=${this.language.mark.lang} dir=${this.language.mark.dir}>
          ${this.announced}
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

  #renderViewport(view: CarouselView): TemplateResult {
    const {first, last} = view.range;
    const focused = isServer ? -1 : this.#focusedSlide();
    const {lang} = this.language.mark;
    const role = msg('slide', {
      id: 'carousel.slide-role',
      desc: 'Kind of element, said by screen readers after its name: "2 of 5, slide". Lower case where your language allows it.',
    });
    return html`<div
      part="viewport"
      class="viewport"
      role="group"
      tabindex=${view.count > 1 ? '0' : nothing}
      lang=${lang}
      aria-label=${msg('Slides', {id: 'carousel.slides', desc: 'Name, heard but not seen, of the part of a carousel that scrolls.'})}
      @focusout=${this.#onFocusOut}
    >
      ${
        // A server cannot give each child a slot of its own; what draws the page lays the one slot out like slides.
        (isServer && !this.#told) || view.count === 0 ? html`<slot></slot>` : nothing
      }
      ${Array.from({length: isServer && !this.#told ? 0 : view.count}, (_, index) => {
        const visible = index >= first && index <= last;
        return html`<div
          part="slide"
          class="slide"
          role="group"
          aria-roledescription=${role}
          aria-label=${slideName(index, view)}
          ?inert=${!isServer && !visible && index !== focused}
        >
          ${this.#renderSlide(index, visible)}
        </div>`;
      })}
    </div>`;
  }

  #renderSlide(index: number, visible: boolean): TemplateResult | typeof nothing {
    const study = this.#told?.[index];
    return study ? storySlides.module!.drawSlide(this, study, visible) : html`<slot></slot>`;
  }
}
