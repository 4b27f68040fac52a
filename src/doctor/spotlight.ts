/** How long a widget stays outlined, in milliseconds. */
const DURATION = 5_000;

/** Outlines something on the page for a moment, with a frame of the doctor's own: the page itself keeps no mark. */
export class Spotlight {
  #target: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param frame - where the frame is drawn, once it is */
  constructor(private readonly frame: () => HTMLElement | null) {}

  show(target: Element): void {
    clearTimeout(this.#timer);
    target.scrollIntoView({block: 'center', inline: 'nearest'});
    const isNew = !this.#target;
    this.#target = target;
    this.#timer = setTimeout(() => this.hide(), DURATION);
    if (isNew) this.#follow();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#target = undefined;
    this.frame()?.classList.remove('on');
  }

  /** What is outlined may scroll, or grow when its picture comes. */
  #follow(): void {
    const [target, frame] = [this.#target, this.frame()];
    if (!target?.isConnected || !frame) {
      this.hide();
      return;
    }
    const {x, y, width, height} = boxOf(target);
    frame.classList.add('on');
    frame.style.setProperty('translate', `${x}px ${y}px`);
    frame.style.setProperty('inline-size', `${width}px`);
    frame.style.setProperty('block-size', `${height}px`);
    requestAnimationFrame(() => this.#follow());
  }
}

/** The place of an element, or of what is in it where it has no box of its own. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (box.width > 0 && box.height > 0) return box;
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
