import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Text} from '../story/schema.js';
import {allowedAddress, type AddressUse} from './address.js';
import {booleanAttribute, textValue} from './attributes.js';
import {emit} from './events.js';
import type {Fault, ProblemCode} from './problem-texts.js';
import type {Need} from '../localization/messages.js';
import {LanguageController} from './language-controller.js';
import {obtain, reportProblems, type NotedProblem} from './problems.js';
import type {StoryView} from './story-view.js';
import {typedWords, type Words} from './words.js';

// So that whoever has the type of a widget has those of its events.
export type {ProblemEvent, ReadyEvent, SelectEvent} from './events.js';

/** Levels of an HTML heading that a widget may take inside a page, the default first. */
export const HEADING_LEVELS = [3, 2, 4, 5, 6, 1] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** Names of attributes that may be meant for a widget, and not for the browser, a framework or a script. */
const MEANT = /^(?!aria|class$|data|n[gu]|tabi|v-)[a-z-]+$/;

/** What reads story files, once a widget has one. */
let reader: typeof import('./story-source.js') | undefined;

/**
 * What every widget shares: the language of its surroundings, the attributes all
 * of them have, and the way problems are told to those who can mend them.
 *
 * @attr {'auto' | 'latn' | 'native'} numbering - Digits of numbers and dates: by the customs of the language (`auto`,
 *   the default), 0 to 9 (`latn`), or the language's own (`native`), named as in Unicode's BCP 47 extension `nu`.
 *   An element around the widget may have it as well, for all widgets inside.
 *
 * @cssstate loading - Its story file is on the way.
 * @cssstate failed - Its story file could not be had; what stands between the tags is shown.
 */
export abstract class StoryElement extends LitElement {
  /**
   * Address of a story file (`https:`, `http:` or relative), with `#id` for one item
   * of it. Attributes that are written win over what the file says; the text between
   * the tags is what readers see until the file is here, and when it fails.
   */
  @property() src = '';

  /**
   * Level of the widget's heading, 2 to 6, so that it fits the outline of the page; 1 where
   * the widget is all that the page has.
   * @default 3
   */
  @property({attribute: 'heading-level'}) headingLevel: HeadingLevel | string = 3;

  /**
   * Shows the problems of this widget to the reader, in place. For authors only.
   */
  @property({converter: booleanAttribute}) debug = false;

  /**
   * The language that this widget speaks.
   * @internal
   */
  readonly language = new LanguageController(this, () => this.needs());

  /** Semantics and states that belong to the widget, which its author's attributes override. */
  protected readonly internals = this.attachInternals();

  /**
   * What this widget's story file tells, once it is here.
   * @internal
   */
  story: StoryView | undefined;

  /**
   * What there is to tell about the file itself.
   * @internal
   */
  storyProblems: readonly NotedProblem[] = [];

  /**
   * What there is to tell of the widget as it is drawn now.
   * @internal
   */
  noted: NotedProblem[] = [];

  /** Frameworks fill in a text in place, of which no slot tells. */
  #content: MutationObserver | undefined;

  #connected = false;
  readonly #told: string[] = [];

  /**
   * Attaches the shadow root only when there is something to put into it: until
   * the language's files are here, readers see what stands between the tags.
   */
  override connectedCallback(): void {
    this.language.connect();
    this.#content = new MutationObserver(() => this.contentChanged());
    this.#content.observe(this, {characterData: true, childList: true, subtree: true});
    if (!this.src && this.language.complete) this.#start();
    else void this.#startLater();
  }

  override disconnectedCallback(): void {
    this.language.disconnect();
    this.#content?.disconnect();
    reader?.leaveStory(this);
    if (this.#connected) super.disconnectedCallback();
    this.#connected = false;
  }

  /** It is in another document now, and without its style sheets. */
  adoptedCallback(): void {
    void obtain(
      this,
      () => import('./adopted.js'),
      ({dress}) => dress(this),
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // In another document, where it may not have those that it gets.
      return this.shadowRoot!;
    }
  }

  /** The story comes first: it decides what the widget takes of a language. */
  async #startLater(): Promise<void> {
    if (this.src) await this.#readStory();
    await this.language.settled();
    if (this.isConnected) this.#start();
  }

  async #readStory(): Promise<void> {
    await obtain(
      this,
      () => import('./story-source.js'),
      (loaded) => {
        reader = loaded;
        return loaded.followStory(this, this.internals.states);
      },
    );
  }

  #start(): void {
    if (this.#connected) return;
    this.#connected = true;
    const draw = (): void => {
      super.connectedCallback();
      // In its new place a widget may have to speak another language.
      this.requestUpdate();
    };
    // A server drew it before.
    if (this.shadowRoot && !this.renderRoot)
      void obtain(
        this,
        () => import('./prerendered.js'),
        ({takeOver}) => takeOver(this, draw),
      );
    else draw();
  }

  /** What stands between the tags is another. */
  protected contentChanged(): void {
    this.requestUpdate();
  }

  /** What the widget's text takes beside its messages, loaded before the first paint. */
  protected needs(): readonly Need[] {
    return [];
  }

  /** One faulty widget must not cost the reader its text, nor the page its other widgets. */
  protected override performUpdate(): void {
    this.noted = [...this.storyProblems];
    try {
      super.performUpdate();
    } catch (error) {
      this.renderRoot.replaceChildren(this.plainSlot());
      this.problem('render-failed', {value: String(error)});
      this.#tellProblems();
    }
  }

  /** What shows the text between the tags when the widget cannot be drawn. */
  protected plainSlot(): HTMLSlotElement {
    return document.createElement('slot');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && (this.src || reader)) void this.#readStory();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    void this.language.load();
    this.language.speak(() => super.update(changed));
  }

  /** A defined widget may still wait for its language; `ready` tells style sheets when it is drawn. */
  protected override firstUpdated(): void {
    this.internals.states.add('ready');
    emit(this, 'vs-ready', {element: this});
    const {observedAttributes} = this.constructor as typeof StoryElement;
    // Which of them are typing errors is known by what only their authors load.
    if (
      this.getAttributeNames().some((name) => MEANT.test(name) && !(name in this) && !observedAttributes.includes(name))
    )
      void reportProblems(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#tellProblems(changed);
  }

  /**
   * Notes a problem of the state that is being drawn; it is told once the widget is shown.
   * @internal
   */
  problem(code: ProblemCode, fault: Fault): void {
    this.noted.push({code, ...fault});
  }

  /**
   * The allowed value that an attribute has; the first of them when it has another or none.
   * @internal
   */
  oneOf<T extends string | number>(
    attribute: string,
    value: string | number | null | undefined,
    allowed: readonly T[],
  ): T {
    const typed = String(value ?? allowed[0]).trim();
    const found = allowed.find((known) => String(known) === typed);
    if (found === undefined) this.problem('value-unknown', {attribute, value: typed, wanted: allowed.join(', ')});
    return found ?? allowed[0]!;
  }

  /**
   * An address that may be used, or nothing.
   * @internal
   */
  address(attribute: string, value: string | null | undefined, use: AddressUse): string | undefined {
    const typed = textValue(value);
    if (!typed) return undefined;
    const address = allowedAddress(typed, use);
    if (!address) this.problem('address-refused', {attribute, value: typed});
    return address;
  }

  /**
   * The checked level of this widget's heading.
   * @internal
   */
  get level(): HeadingLevel {
    return this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
  }

  /**
   * A text as its author typed it, or else as the story file tells it.
   * @internal
   */
  words(typed: string | null | undefined, told?: Text, isName?: boolean): Words {
    const text = textValue(typed);
    return !text && told && this.story ? this.story.words(told, isName) : typedWords(text);
  }

  #tellProblems(changed?: PropertyValues<this>): void {
    if (this.noted[0]) void reportProblems(this, () => this.#untold());
    if (this.debug || changed?.get('debug')) void this.#listProblems();
  }

  /** What is still wrong, and was not told before. */
  #untold(): NotedProblem[] {
    return this.noted.filter((problem) => {
      const key = JSON.stringify(problem);
      return !this.#told.includes(key) && this.#told.push(key);
    });
  }

  /** Visitors never load what only authors see. */
  async #listProblems(): Promise<void> {
    const words = await import('./problem-list.js');
    words.listProblems(this, this.renderRoot as ShadowRoot, this.noted);
  }
}
