/** The outlines around texts on the widgets, and the bar that leads from one to the next. */
import {create} from '../snippet-maker/dom.js';
import {fill} from '../snippet-maker/texts/texts.js';
import type {Texts} from './texts.js';

const ORDER = ['missing', 'fuzzy', 'done'] as const;

/** A text where it stands on the page. */
export interface Mark {
  readonly ids: string;
  readonly state: (typeof ORDER)[number];
  readonly box: DOMRect;
  /** What the widget says. */
  readonly words: string;
  readonly widget: string;
}

interface Drawn extends Mark {
  readonly element: HTMLElement;
  /** Its box within the layer. */
  readonly place: DOMRect;
}

/** Longest words in the list, in characters: it is to be read at a glance. */
const MOST_WORDS = 40;

export class Marks {
  /** They lie over the widgets, which stay in use: the pointer passes through, and focus goes to the bar. */
  readonly layer = create('div', {class: 'marks', 'aria-hidden': 'true'});
  /** Stays in view while the page moves under it. */
  readonly bar: HTMLElement;
  /** Behind the widgets, which have many places for the focus. */
  readonly end: HTMLElement;
  readonly #texts: Texts;
  readonly #choice = create('select', {id: 'text', dir: 'ltr'});
  readonly #about = create('output', {for: 'text'});
  #drawn: readonly Drawn[] = [];
  #listed = '';
  #pointer = {x: -1, y: -1};

  constructor(texts: Texts, own: {readonly lang: string; readonly dir: string}) {
    this.#texts = texts;
    const button = (name: string, step: number): HTMLElement => {
      const element = create('button', {type: 'button'}, name);
      element.addEventListener('click', () => this.#step(step));
      return element;
    };
    this.#choice.addEventListener('change', () => this.#choose());
    this.bar = create(
      'div',
      {class: 'chrome bar', role: 'group', 'aria-label': texts.bar, hidden: true, ...own},
      create('label', {for: 'text'}, texts.text),
      this.#choice,
      button(texts.previous, -1),
      button(texts.next, 1),
      this.#about,
    );
    const back = create('button', {type: 'button'}, texts.back);
    back.addEventListener('click', () => this.#choice.focus());
    this.end = create('div', {class: 'chrome end', hidden: true, ...own}, back);
    document.addEventListener('pointermove', this.#onPointerMove, {passive: true});
    document.addEventListener('keydown', this.#onKeyDown);
  }

  /** Ends what it hears of the page. */
  leave(): void {
    document.removeEventListener('pointermove', this.#onPointerMove);
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  show(marks: readonly Mark[]): void {
    const origin = this.layer.getBoundingClientRect();
    this.#drawn = marks.map((mark) => {
      const {left, top, width, height} = mark.box;
      const place = new DOMRect(left - origin.left, top - origin.top, width, height);
      return {...mark, place, element: this.#draw(mark, place, origin.width)};
    });
    this.layer.replaceChildren(...this.#drawn.map(({element}) => element));
    this.#list();
    this.bar.hidden = this.end.hidden = marks.length === 0;
    this.#point();
    if (this.#about.textContent) this.#chosen()?.element.classList.add('chosen');
  }

  #draw({ids, state, widget}: Mark, place: DOMRect, width: number): HTMLElement {
    const tip = create('span', {class: 'tip', dir: 'ltr'}, `${ids}: \u2068${this.#texts[state]}\u2069 ${widget}`);
    const element = create('span', {class: `mark ${state}${place.left > width / 2 ? ' far' : ''}`}, tip);
    element.style.setProperty('inset', `${place.top}px auto auto ${place.left}px`);
    element.style.setProperty('width', `${place.width}px`);
    element.style.setProperty('height', `${place.height}px`);
    return element;
  }

  /** Each text once, those first that want work. What is chosen stays chosen. */
  #list(): void {
    const first = new Map([...this.#drawn].reverse().map((mark) => [mark.ids, mark]));
    const each = [...new Set(this.#drawn.map(({ids}) => ids))].map((ids) => first.get(ids)!);
    const listed = each.map(({ids, state, words}) => ids + state + words).join('\n');
    if (listed === this.#listed) return;
    this.#listed = listed;
    const {value} = this.#choice;
    const groups = ORDER.map((state) => ({state, marks: each.filter((mark) => mark.state === state)}));
    this.#choice.replaceChildren(
      ...groups
        .filter(({marks}) => marks.length > 0)
        .map(({state, marks}) =>
          create(
            'optgroup',
            {label: `${this.#texts[state]} (${marks.length})`},
            ...marks.map(({ids, words}) => new Option(`${ids}: ${shortened(words)}`, ids, false, ids === value)),
          ),
        ),
    );
  }

  #chosen(): Drawn | undefined {
    return this.#drawn.find(({ids}) => ids === this.#choice.value);
  }

  #step(step: number): void {
    const {options, selectedIndex} = this.#choice;
    // The first is chosen before anybody asks for it.
    const isFirst = step > 0 && !this.#about.textContent;
    this.#choice.selectedIndex = (selectedIndex + (isFirst ? 0 : step) + options.length) % options.length;
    this.#choose();
  }

  #choose(): void {
    const chosen = this.#chosen();
    for (const {element} of this.#drawn) element.classList.toggle('chosen', element === chosen?.element);
    if (!chosen) return;
    chosen.element.scrollIntoView({block: 'center', inline: 'nearest'});
    const {ids, state, widget} = chosen;
    this.#about.textContent = fill(this.#texts.about, {id: ids, state: this.#texts[state], widget});
  }

  readonly #onPointerMove = ({clientX, clientY}: PointerEvent): void => {
    this.#pointer = {x: clientX, y: clientY};
    this.#point();
  };

  /** Names what is under the pointer. */
  #point(): void {
    const at = this.#drawn.find(({element}) => element.matches('.at'));
    const {x, y} = this.#pointer;
    // The name stays while somebody reads or copies it.
    if (at && contains(at.element.firstElementChild!.getBoundingClientRect(), x, y)) return;
    const {left, top} = this.layer.getBoundingClientRect();
    const next = this.#drawn.find(({place}) => contains(place, x - left, y - top));
    if (at === next) return;
    at?.element.classList.remove('at');
    next?.element.classList.add('at');
  }

  readonly #onKeyDown = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') for (const {element} of this.#drawn) element.classList.remove('at', 'chosen');
  };
}

const contains = ({left, top, right, bottom}: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const shortened = (words: string): string =>
  words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
