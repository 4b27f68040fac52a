import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Share of a slide that must be in view for it to count as visible. */
const VISIBLE_SHARE = 0.6;

/** Longest time that a smooth scroll takes, in milliseconds. */
const SCROLL_TIME = 1_000;

/** Time in which a browser says what a jump brought into view, in milliseconds. */
const FEW_FRAMES = 99;

/** Positions of the first and the last visible slide, from 0. */
export interface VisibleRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Keeps what is visible in a native scroller, and moves it. The browser scrolls
 * and snaps; this only looks and asks.
 */
export class ScrollPosition implements ReactiveController {
  #range: VisibleRange = {first: 0, last: 0};
  #observer: IntersectionObserver | undefined;
  #slides: readonly HTMLElement[] = [];
  #visible = new Set<Element>();
  #moving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #placing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host - the carousel
   * @param viewport - its scroller, once it is drawn
   * @param onScroll - called when the visitor's hand, not a control, changed what is visible
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly viewport: () => HTMLElement | null,
    private readonly onScroll: () => void,
  ) {
    host.addController(this);
  }

  /** What is visible now, or will be as soon as the current move ends. */
  get range(): VisibleRange {
    const end = Math.max(0, this.#slides.length - 1);
    return {first: Math.min(this.#range.first, end), last: Math.min(this.#range.last, end)};
  }

  hostUpdated(): void {
    const viewport = this.viewport();
    const slides = viewport ? [...viewport.querySelectorAll<HTMLElement>('.slide')] : [];
    if (slides.length === this.#slides.length && slides.every((slide, index) => slide === this.#slides[index])) return;
    this.#slides = slides;
    this.#visible.clear();
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      root: viewport,
      threshold: VISIBLE_SHARE,
    });
    for (const slide of slides) this.#observer.observe(slide);
    // WebKit lays new slides out twice and follows one that it snapped to in the first layout, to wherever the second
    // puts it. Snapping waits until slides have their places, the last of them where a framework brings one after another.
    viewport?.classList.add('placing');
    clearTimeout(this.#placing);
    // Only WebKit knows how to hang punctuation. Other engines place slides at once.
    const time = CSS.supports('hanging-punctuation:none') ? 500 : 50;
    this.#placing = setTimeout(() => viewport?.classList.remove('placing'), time);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#moving = false;
    this.#observer?.disconnect();
    this.#slides = [];
  }

  /**
   * Scrolls so that the slide at `index` is the first visible one, or as near to
   * that as the end allows, and returns which one it is. `scroll-behavior` decides how.
   */
  moveTo(index: number, behavior: ScrollBehavior = 'auto'): number {
    const {first, last} = this.range;
    const visibleSlides = last - first;
    const target = Math.max(0, Math.min(index, this.#slides.length - 1 - visibleSlides));
    if (target === first) return target;
    this.#range = {first: target, last: target + visibleSlides};
    this.#moving = true;
    this.#settle(SCROLL_TIME);
    this.#scrollTo(target, behavior);
    this.host.requestUpdate();
    return target;
  }

  /**
   * Brings the slide at `index` back to where reading starts, at once. A move that
   * is on its way ends at its own goal: the width for which it was started is gone.
   */
  align(index: number): void {
    const goal = this.#moving ? this.range.first : index;
    this.#moving = false;
    this.#scrollTo(goal, 'instant');
    // What came into view during the move was not read; where nothing scrolls, nobody tells it again.
    this.#settle(FEW_FRAMES);
  }

  #scrollTo(index: number, behavior: ScrollBehavior): void {
    const viewport = this.viewport();
    const slide = this.#slides[index];
    if (!viewport || !slide) return;
    const [frame, box] = [viewport.getBoundingClientRect(), slide.getBoundingClientRect()];
    // Where reading starts decides which edges must meet; both deltas are physical.
    const rightToLeft = getComputedStyle(viewport).direction === 'rtl';
    viewport.scrollBy({left: rightToLeft ? box.right - frame.right : box.left - frame.left, behavior});
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, intersectionRatio} of entries) {
      if (intersectionRatio >= VISIBLE_SHARE) this.#visible.add(target);
      else this.#visible.delete(target);
    }
    this.#read();
  }

  #settle(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#moving = false;
      this.#read();
    }, time);
  }

  #read(): void {
    const isVisible = (slide: Element): boolean => this.#visible.has(slide);
    const first = this.#slides.findIndex(isVisible);
    const last = this.#slides.findLastIndex(isVisible);
    // In the middle of a move, or while the carousel is hidden, nothing is to be read.
    if (first < 0) return;
    const unchanged = first === this.#range.first && last === this.#range.last;
    if (unchanged) this.#moving = false;
    if (unchanged || this.#moving) return;
    this.#range = {first, last};
    this.onScroll();
    this.host.requestUpdate();
  }
}
