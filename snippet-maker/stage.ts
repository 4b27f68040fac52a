/** The page, in small, on which the widget is shown: of any language, width and colour. */
import {create, createLabelled, createSelect} from './dom.js';
import {directionOf, nameOf} from './languages.js';
import {NARROWEST, WIDEST, WIDTHS} from './preview.js';
import {settledHeight} from './settled.js';
import {fill, type FormLanguage, type Texts} from './texts/texts.js';

const SCHEMES = ['page', 'light', 'dark'] as const;

/** Frames are given a little room, in steps, so that the line does not change with each word. */
const FRAME_MARGIN = 24;
const FRAME_STEP = 20;

export class Stage {
  readonly box: HTMLElement;
  language: string;
  width: number;
  scheme: string;
  readonly #frame = create('div', {class: 'frame'}, create('slot', {name: 'preview'}));
  readonly #problems = create('div', {class: 'problem', 'aria-live': 'polite', hidden: true});
  readonly #observer: ResizeObserver;
  #place: HTMLElement | undefined;
  #settled: Promise<void> = Promise.resolve();
  /** Counts what has changed; a measurement of what was there before is of no use. */
  #change = 0;

  /**
   * @param before - the stage in whose place this one comes, whose choices stay
   * @param available - how wide the snippet maker is, in pixels: on a telephone the narrowest fits best
   * @param measured - told how high a frame has to be, and at once when that is not known any more
   */
  constructor(
    private readonly texts: Texts,
    languages: readonly string[],
    formLanguage: FormLanguage,
    before: Stage | undefined,
    available: number,
    private readonly measured: (height: number | undefined) => void,
  ) {
    const {ui} = texts;
    this.language = before?.language ?? formLanguage;
    this.width = before?.width ?? (available < 420 ? NARROWEST : 360);
    this.scheme = before?.scheme ?? 'page';
    before?.leave();
    this.#observer = new ResizeObserver(() => this.#measure());
    const options = languages.map((tag) => [tag, nameOf(tag)] as const);
    const language = createSelect({id: 'preview-language'}, options, this.language);
    language.addEventListener('change', () => {
      this.language = language.value;
      this.#apply();
    });
    const scheme = createSelect(
      {id: 'scheme'},
      SCHEMES.map((name) => [name, ui[`scheme.${name}`]]),
      this.scheme,
    );
    scheme.addEventListener('change', () => {
      this.scheme = scheme.value;
      this.#apply();
    });
    const scroller = create(
      'div',
      {class: 'scroller', role: 'group', 'aria-label': ui.preview, tabindex: '0'},
      this.#frame,
    );
    this.box = create(
      'div',
      {class: 'stage'},
      create(
        'div',
        {class: 'tools'},
        createLabelled(ui['preview.language'], language),
        createLabelled(ui['preview.scheme'], scheme),
        this.#drawWidths(),
      ),
      scroller,
      this.#problems,
    );
    this.#apply();
  }

  /** Waits until the widget is complete and measured, or until it is clear that it will not be. */
  async settled(): Promise<void> {
    let change: number;
    do {
      change = this.#change;
      await this.#settled;
    } while (change !== this.#change);
  }

  /**
   * Shows a widget in the place that the stage has for it.
   * @param isFramed - as the page of a frame shows it, which has no style sheet of a site
   */
  show(place: HTMLElement, widget: HTMLElement, isFramed: boolean): void {
    this.#place = place;
    this.#frame.classList.toggle('framed', isFramed);
    this.#apply();
    place.replaceChildren(widget);
    this.#observer.disconnect();
    this.#observer.observe(place);
    this.#measure();
  }

  /** Tells what is wrong with the widget as a whole. */
  tell(words: readonly HTMLElement[]): void {
    if (words.length === 0) this.#problems.replaceChildren();
    else this.#problems.append(create('p', {}, ...words));
    this.#problems.toggleAttribute('hidden', this.#problems.childElementCount === 0);
  }

  leave(): void {
    this.#observer.disconnect();
    this.#change++;
  }

  #measure(): void {
    const change = ++this.#change;
    this.measured(undefined);
    this.#settled = settledHeight(this.#place!, () => change === this.#change).then((height) => {
      if (height) this.measured(Math.ceil((height + FRAME_MARGIN) / FRAME_STEP) * FRAME_STEP);
    });
  }

  #drawWidths(): HTMLElement {
    const {ui} = this.texts;
    const limits = {min: String(NARROWEST), max: String(WIDEST), step: '10'};
    const label = create('label', {for: 'width'});
    const range = create('input', {type: 'range', id: 'width', ...limits, value: String(this.width)});
    const buttons = WIDTHS.map((width) => {
      const button = create('button', {type: 'button'}, ui[`width.${width}`]);
      button.addEventListener('click', () => set(width));
      return button;
    });
    const set = (width: number): void => {
      this.width = width;
      range.value = String(width);
      label.textContent = fill(ui.width, {width});
      for (const [index, button] of buttons.entries()) {
        button.setAttribute('aria-pressed', String(WIDTHS[index] === width));
      }
      this.#apply();
    };
    range.addEventListener('input', () => set(Number(range.value)));
    set(this.width);
    return create('div', {class: 'field widths'}, label, range, create('div', {class: 'buttons'}, ...buttons));
  }

  #apply(): void {
    this.#frame.style.setProperty('--width', `${this.width}px`);
    this.#frame.classList.toggle('light', this.scheme === 'light');
    this.#frame.classList.toggle('dark', this.scheme === 'dark');
    const page = {lang: this.language, dir: directionOf(this.language)};
    Object.assign(this.#frame, page);
    if (this.#place) Object.assign(this.#place, page);
  }
}
