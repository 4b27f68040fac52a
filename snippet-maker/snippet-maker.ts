/** The tool in which editors, who need not read code, make the line to paste. */
import {create} from './dom.js';
import {tell} from './fields.js';
import {directionOf} from './languages.js';
import {createLine} from './lines.js';
import {Parts, type Form, type Lines} from './parts.js';
import {drawWidget, fieldOf, wordsOfProblem} from './preview.js';
import {pageFor} from './snippet.js';
import {Stage} from './stage.js';
import {State, type Settings} from './state.js';
import {styles} from './styles.js';
import {fill, formLanguageFor, textsOf, type FormLanguage, type Texts} from './texts/texts.js';
import {widgetsOf, type Manifest, type Widget} from './widgets.js';

/** A widget asks for images and files at each change, so typing has to pause. */
const PAUSE_MS = 300;

/** Where a page is that nobody has named. */
const EXAMPLE_PAGE = 'https://example.org/stories/leaving-no-one-behind/';

/**
 * `<snippet-maker>`. Attributes, all of them addresses: `widgets` is the manifest, `integrity` the hashes of the
 * build, `scripts` its folder, `story` a story file to try things with, `guides` those of docs/editors/ with `{name}`
 * in place of their name; and `languages`, those of the preview, separated by spaces.
 */
export class SnippetMaker extends HTMLElement {
  readonly #root = this.attachShadow({mode: 'open'});
  readonly #place = create('div', {slot: 'preview'});
  #widgets: readonly Widget[] = [];
  #languages: readonly string[] = ['en', 'fr', 'ar'];
  #hash = '';
  #state: State | undefined;
  #stage: Stage | undefined;
  #formLanguage: FormLanguage = 'en';
  #timer = 0;
  #lines: Lines | undefined;
  readonly #observer = new MutationObserver(() => this.#onLanguage());

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [styles()];
    this.append(this.#place);
    this.#place.addEventListener('vs-problem', this.#onProblem);
    this.#observer.observe(document, {subtree: true, attributeFilter: ['lang']});
    this.#formLanguage = formLanguageFor(this.closest<HTMLElement>('[lang]')?.lang ?? '');
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#place.removeEventListener('vs-problem', this.#onProblem);
  }

  get #texts(): Texts {
    return textsOf(this.#formLanguage);
  }

  get #widget(): Widget {
    return this.#widgets.find(({tag}) => tag === this.#state!.tag) ?? this.#widgets[0]!;
  }

  async #start(): Promise<void> {
    if (!this.#state) {
      const [manifest, integrity] = await Promise.all([
        read<Manifest & {readonly languages?: readonly string[]}>(this.#address('widgets', './widgets.json')),
        read<{readonly files?: Readonly<Record<string, string>>}>(this.#address('integrity', '../cdn/integrity.json')),
      ]);
      if (!manifest) {
        this.#root.replaceChildren(create('p', {role: 'alert'}, this.#texts.ui.failed));
        return;
      }
      this.#widgets = widgetsOf(manifest);
      this.#languages = this.getAttribute('languages')?.split(' ') ?? manifest.languages ?? this.#languages;
      this.#hash = integrity?.files?.['vs.all.js'] ?? '';
      const settings: Settings = {
        scripts: this.#address('scripts', '../cdn/'),
        story: new URL(this.getAttribute('story') ?? 'story.json', document.baseURI).href,
        page: EXAMPLE_PAGE,
        integrity: this.#hash,
      };
      this.#state = new State(settings, () => this.#formLanguage);
    }
    this.#draw();
  }

  #address(name: string, usual: string): string {
    const own = this.getAttribute(name);
    return own === null ? new URL(usual, import.meta.url).href : new URL(own, document.baseURI).href;
  }

  #onLanguage(): void {
    const language = formLanguageFor(this.closest<HTMLElement>('[lang]')?.lang ?? '');
    if (language === this.#formLanguage) return;
    this.#formLanguage = language;
    if (this.#state) this.#draw();
  }

  readonly #onProblem = ({detail}: DocumentEventMap['vs-problem']): void => {
    const names = this.#widget.fields.map(({name}) => name);
    const name = fieldOf(detail, names);
    const words = wordsOfProblem(detail);
    const field = name ? this.#root.querySelector(`[data-field="${name}"]`) : null;
    if (field) {
      tell(field, words);
      const more = field.closest('details');
      if (more) more.open = true;
    } else this.#stage?.tell(words);
  };

  /** Draws everything anew: after a choice on which other fields depend. The focus stays where it was. */
  #draw(): void {
    const state = this.#state!;
    const {ui} = this.#texts;
    const focused = this.#root.activeElement;
    this.#stage = new Stage(
      this.#texts,
      this.#languages,
      this.#formLanguage,
      this.#stage,
      this.clientWidth,
      (height) => {
        if (height === state.height) return;
        state.height = height;
        this.#write();
      },
    );
    const words = (label: string, copy: string) => ({label, copy, copied: ui.copied, failed: ui['copy.failed']});
    this.#lines = {
      line: createLine('line', words(ui.line, ui.copy), async () => this.#lineSettled()),
      script: createLine('script-line', words(ui.script, ui['script.copy'])),
      page: createLine('page-line', words(ui['page.line'], ui['page.copy'])),
    };
    const parts = new Parts(this.#form(this.#lines));
    const step = (title: string, ...children: readonly Node[]): HTMLElement =>
      create('section', {}, create('h2', {}, title), ...children);
    this.#root.replaceChildren(
      create(
        'div',
        {class: 'maker', lang: this.#formLanguage, dir: directionOf(this.#formLanguage)},
        create('div', {class: 'form'}, parts.drawChoices(), step(ui.words, ...parts.drawFields())),
        create(
          'div',
          {class: 'result'},
          step(ui.see, this.#stage.box),
          step(ui.take, this.#lines.line.box, ...parts.drawPage(), ...parts.drawScript()),
        ),
      ),
    );
    this.#update();
    if (focused) this.#focusAgain(focused);
  }

  #form(lines: Lines): Form {
    return {
      state: this.#state!,
      texts: this.#texts,
      language: this.#formLanguage,
      widgets: this.#widgets,
      widget: this.#widget,
      languages: this.#languages,
      lines,
      hash: this.#hash,
      guides: this.getAttribute('guides'),
      redraw: () => this.#draw(),
      update: () => this.#update(),
      later: () => this.#later(),
      write: () => this.#write(),
    };
  }

  /** The element that has come in the place of the one that had the focus. */
  #focusAgain({id, localName}: Element): void {
    const again = id
      ? this.#root.getElementById(id)
      : localName === 'input' && this.#root.querySelector('input:checked');
    if (again instanceof HTMLElement) again.focus();
  }

  #later(): void {
    this.#write();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#update(), PAUSE_MS);
  }

  /** Shows the widget anew, which so tells its problems anew. */
  #update(): void {
    clearTimeout(this.#timer);
    const {tag, filled, surroundings, carrier} = this.#state!;
    for (const field of this.#root.querySelectorAll('[data-field]')) tell(field, []);
    this.#stage!.tell([]);
    this.#stage!.show(this.#place, drawWidget(tag, filled, surroundings.name), carrier === 'frame');
    this.#write();
  }

  /** Nobody shall copy a frame that is too low for what it shows. */
  async #lineSettled(): Promise<void> {
    if (this.#state!.carrier === 'frame') await this.#stage!.settled();
  }

  #write(): void {
    const state = this.#state!;
    this.#lines!.line.write(state.line);
    this.#lines!.script.write(state.scriptLine);
    this.#lines!.page.write(pageFor(state.tag, state.filled, state.surroundings));
    for (const {field, text, names = ''} of state.problems) {
      const place = this.#root.querySelector(`[data-field="${field}"]`);
      if (place) tell(place, [create('span', {}, fill(this.#texts.ui[text], {names}))]);
    }
  }
}

/** A file of JSON; nothing if it cannot be had. */
async function read<T>(address: string): Promise<T | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
