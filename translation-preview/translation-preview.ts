/** The page on which translators see their file in every widget, before anybody else does. */
import {putMessages} from '../src/base/own-locale.js';
import {isWarning, nameOfLanguage, printText, reasonOf, type Fault} from '../src/localization/locale-files/index.js';
import {MORE_WORDS, tagOf} from '../src/localization/locale-files/more-formats.js';
import {create} from '../snippet-maker/dom.js';
import {fill} from '../snippet-maker/texts/texts.js';
import {isWithoutLanguage, LANGUAGES, messagesFor, readPreview, type Preview, type Shown} from './file.js';
import {findTexts, widgetOf, type Found} from './find.js';
import {Marks, type Mark} from './marks.js';
import {styles} from './styles.js';
import {textsFor, type Texts} from './texts.js';

/** Widgets need a moment to draw what came; more than one round, since some bring others. */
const MOMENT_MS = 600;

const STATES = {missing: 'missing', 'needs-review': 'fuzzy', translated: 'done', reviewed: 'done'} as const;

/** As a translator works through them. */
const ORDER = ['missing', 'fuzzy', 'done'] as const;

/** `<translation-preview>`, with the widgets between its tags. */
export class TranslationPreview extends HTMLElement {
  readonly #root = this.attachShadow({mode: 'open'});
  readonly #result = create('div', {class: 'result', 'aria-live': 'polite'});
  readonly #long = create('div');
  readonly #unseen = create('div');
  readonly #resize = new ResizeObserver(() => this.#later());
  #drops: AbortController | undefined;
  #marks: Marks | undefined;
  #preview: Preview | undefined;
  #timer = 0;

  get #texts(): Texts {
    return textsFor(this.#pageLanguage).texts;
  }

  get #pageLanguage(): string {
    return this.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [styles()];
    const {texts, language} = textsFor(this.#pageLanguage);
    const own = {lang: language, dir: language === 'ar' ? 'rtl' : 'ltr'};
    const input = create('input', {
      id: 'file',
      type: 'file',
      accept: '.xlf,.xliff,.xml,.json,.po,.csv,.tsv,.txt',
      'aria-describedby': 'formats',
    });
    input.addEventListener('change', () => void this.#take(input.files?.[0]));
    const drop = create(
      'div',
      {class: 'drop'},
      create('p', {class: 'lead'}, texts.lead),
      create('label', {for: 'file'}, texts.choose),
      input,
      create('p', {class: 'hint', id: 'formats'}, texts.formats),
    );
    this.#takeDrops();
    const marks = new Marks(texts, own);
    this.#marks = marks;
    this.#root.replaceChildren(
      create('div', {class: 'chrome', ...own}, drop, this.#result),
      marks.bar,
      create('div', {class: 'sheet'}, create('slot'), marks.layer),
      marks.end,
    );
    this.#resize.observe(this);
  }

  disconnectedCallback(): void {
    this.#drops?.abort();
    this.#resize.disconnect();
    this.#marks?.leave();
    clearTimeout(this.#timer);
  }

  /** Anywhere on the page: a browser leaves it for a file that is dropped where nothing takes it. */
  #takeDrops(): void {
    this.#drops?.abort();
    this.#drops = new AbortController();
    const {signal} = this.#drops;
    const takes = (event: DragEvent): boolean => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return false;
      event.preventDefault();
      return true;
    };
    this.ownerDocument.addEventListener('dragover', takes, {signal});
    this.ownerDocument.addEventListener(
      'drop',
      (event) => {
        if (takes(event)) void this.#take(event.dataTransfer?.files[0]);
      },
      {signal},
    );
  }

  async #take(file: File | undefined): Promise<void> {
    if (file) await this.show(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Shows a file in the widgets. */
  async show(bytes: Uint8Array, name: string, language?: string): Promise<void> {
    const preview = await readPreview(bytes, name, language);
    if (preview.refusal) {
      const {refusal} = preview;
      this.#result.replaceChildren(
        create('p', {class: 'bad'}, this.#texts.refused, ' ', ...reason(refusal)),
        ...(isWithoutLanguage(preview) ? [this.#question((answer) => void this.show(bytes, name, answer))] : []),
      );
      return;
    }
    this.#preview = preview;
    await putMessages(preview.language, Promise.resolve(messagesFor(preview)));
    for (const child of this.children) child.setAttribute('lang', preview.language);
    this.#report(preview);
    this.#later();
  }

  /** Which language a file is in. It may be a new one, so any tag is taken. */
  #question(take: (language: string) => void): HTMLElement {
    const {which, show} = this.#texts;
    const input = create('input', {id: 'language', dir: 'ltr', list: 'languages', autocomplete: 'off', required: true});
    const options = LANGUAGES.map((tag) => new Option(nameOfLanguage(tag), tag));
    const form = create(
      'form',
      {class: 'ask'},
      create('label', {for: 'language'}, which),
      input,
      create('datalist', {id: 'languages'}, ...options),
      create('button', {}, show),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const language = tagOf(input.value);
      if (language) take(language);
      else input.select();
    });
    return form;
  }

  #report({language, shown, faults, authors}: Preview): void {
    const texts = this.#texts;
    const count = (state: string): number => shown.filter((one) => STATES[one.state] === state).length;
    const numbers = {
      language: nameOfLanguage(language),
      all: shown.length,
      translated: shown.length - count('missing'),
      fuzzy: count('fuzzy'),
      missing: count('missing'),
    };
    this.#result.replaceChildren(
      create('p', {class: 'counts'}, fill(texts.counts, numbers)),
      create('p', {class: 'hint'}, texts.legend),
      ...(authors.checked + authors.unchecked > 0
        ? [
            create(
              'p',
              {class: 'hint authors'},
              fill(texts.authors, authors),
              ...(authors.unchecked > 0 ? [' ', texts.unchecked] : []),
            ),
          ]
        : []),
      create('h2', {}, texts.found),
      faults.length > 0
        ? create('ul', {}, ...faults.map((fault) => this.#line(fault)))
        : create('p', {}, texts.nothing),
      create('h2', {}, texts.long),
      this.#long,
      create('details', {}, create('summary', {}, texts.unseen), this.#unseen),
      create('h2', {}, texts.widgets),
    );
  }

  #line(fault: Fault): HTMLElement {
    const {line, error, warning} = this.#texts;
    const place = [...(fault.line ? [fill(line, {line: fault.line})] : []), isWarning(fault) ? warning : error];
    return create(
      'li',
      {class: isWarning(fault) ? 'warning' : 'bad'},
      `${place.join(', ')}: `,
      ...(fault.id ? [create('code', {dir: 'ltr'}, fault.id), ' '] : []),
      ...reason(fault),
    );
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#mark(), MOMENT_MS);
  }

  /** Outlines the texts where they stand now, and lists those that do not fit. */
  #mark(): void {
    if (!this.#preview) return;
    const {shown, faults} = this.#preview;
    const found = [...this.children].flatMap((child) => findTexts(child, shown));
    this.#marks?.show(found.flatMap((one) => this.#markOf(one)));
    this.#listLong(faults, found);
    const seen = new Set(found.flatMap(({messages}) => messages.map(({id}) => id)));
    this.#unseen.replaceChildren(
      create('ul', {}, ...shown.filter(({id}) => !seen.has(id)).map((one) => this.#unseenLine(one))),
    );
  }

  #markOf({node, box, messages}: Found): readonly Mark[] {
    if (!box) return [];
    const states = messages.map(({state}) => STATES[state]);
    const state = ORDER.find((each) => states.includes(each)) ?? 'done';
    const ids = messages.map(({id}) => id).join(', ');
    return [{ids, state, box, words: node.data.trim(), widget: widgetOf(node)}];
  }

  #listLong(faults: readonly Fault[], found: readonly Found[]): void {
    const texts = this.#texts;
    const long = [
      ...faults
        .filter(({code}) => code === 'too-long')
        .map(({id = '', found: length = '', wanted = ''}) => [id, fill(texts.room, {found: length, wanted})] as const),
      ...found.flatMap(({trouble, node, messages: [message]}) =>
        trouble && message ? [[message.id, fill(texts[trouble], {widget: widgetOf(node)})] as const] : [],
      ),
    ];
    // Once a widget is enough.
    const lines = new Map(long.map(([id, why]) => [id + why, {id, why}]));
    this.#long.replaceChildren(
      lines.size > 0
        ? create(
            'ul',
            {class: 'long'},
            ...[...lines.values()].map(({id, why}) => create('li', {}, create('code', {dir: 'ltr'}, id), ` ${why}`)),
          )
        : create('p', {}, texts.fits),
    );
  }

  #unseenLine({id, text, state}: Shown): HTMLElement {
    const label = this.#texts[STATES[state]];
    return create('li', {}, create('code', {dir: 'ltr'}, id), ` ${label}: `, create('bdi', {}, printText(text)));
  }
}

/** Why, in plain words, which are English wherever this page is read. */
function reason(fault: Fault): readonly HTMLElement[] {
  const [problem, wayOut] = (MORE_WORDS[fault.code] ?? reasonOf)(fault);
  return [create('span', {lang: 'en', dir: 'ltr'}, `${problem}. ${wayOut}`)];
}
