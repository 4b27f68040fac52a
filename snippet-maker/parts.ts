/** The parts of the form, beside the fields of a widget. */
import {CARRIERS, PLACES, type Carrier, type PlaceName} from '../src/doctor/places.js';
import {countriesIn} from './countries.js';
import {create, createLabelled, createRadios, createSelect} from './dom.js';
import {drawField} from './fields.js';
import {nameOf} from './languages.js';
import type {Line} from './lines.js';
import {needsScript, SCRIPTS, type Script} from './snippet.js';
import type {State} from './state.js';
import {fill, widgetName, type FormLanguage, type Texts} from './texts/texts.js';
import type {Field, Widget} from './widgets.js';

export interface Lines {
  readonly line: Line;
  readonly script: Line;
  readonly page: Line;
}

/** What the parts show, and what they do when an editor changes something. */
export interface Form {
  readonly state: State;
  readonly texts: Texts;
  readonly language: FormLanguage;
  readonly widgets: readonly Widget[];
  readonly widget: Widget;
  /** The languages of the library. */
  readonly languages: readonly string[];
  readonly lines: Lines;
  /** The hash of the script that is one file; empty where there is no build. */
  readonly hash: string;
  readonly guides: string | null;
  /** Draws the form anew, when other fields depend on the change. */
  redraw(): void;
  /** Shows the widget anew, at once or when typing pauses. */
  update(): void;
  later(): void;
  /** Writes the lines anew. */
  write(): void;
}

export class Parts {
  constructor(private readonly form: Form) {}

  drawChoices(): HTMLElement {
    const {state} = this.form;
    const {ui, systems, carriers} = this.form.texts;
    const widget = createSelect(
      {id: 'widget'},
      this.form.widgets.map(({tag}) => [tag, widgetName(this.form.language, tag)]),
      state.tag,
    );
    this.#choose(widget, (value) => (state.tag = value));
    const system = createSelect(
      {id: 'system'},
      (Object.keys(PLACES) as PlaceName[]).map((name) => [name, systems[name][0]]),
      state.system,
    );
    this.#choose(system, (value) => {
      state.system = value as PlaceName;
      state.ownCarrier = undefined;
    });
    const recommended = PLACES[state.system].carrier;
    const carrier = createSelect(
      {id: 'carrier'},
      CARRIERS.map((name) => [
        name,
        name === recommended ? fill(ui.recommended, {name: carriers[name][0]}) : carriers[name][0],
      ]),
      state.carrier,
    );
    this.#choose(carrier, (value) => (state.ownCarrier = value as Carrier));
    const reason = state.carrier === recommended ? systems[state.system][1] : carriers[state.carrier][1];
    const note = (id: string, text: string): HTMLElement => create('p', {class: 'hint', id}, text);
    return create(
      'section',
      {class: 'choices'},
      createLabelled(ui.widget, widget),
      createLabelled(ui.system, system, [note('reason', reason)]),
      createLabelled(ui.carrier, carrier, this.#drawGuide()),
    );
  }

  /** The page that tells step by step, where this page knows its place. */
  #drawGuide(): readonly HTMLElement[] {
    const system = PLACES[this.form.state.system];
    const {guides} = this.form;
    if (!guides || !('guide' in system)) return [];
    const [name] = this.form.texts.systems[this.form.state.system];
    const link = create('a', {href: guides.replace('{name}', system.guide)}, fill(this.form.texts.ui.guide, {name}));
    return [create('p', {class: 'hint'}, link)];
  }

  #choose(select: HTMLSelectElement, take: (value: string) => void): void {
    select.addEventListener('change', () => {
      take(select.value);
      this.form.redraw();
    });
  }

  drawFields(): readonly HTMLElement[] {
    const {state} = this.form;
    const {ui} = this.form.texts;
    const {filled, source} = state;
    const countries = countriesIn(this.form.language);
    const draw = (field: Field): HTMLElement =>
      drawField(field, {
        tag: state.tag,
        texts: this.form.texts,
        countries,
        value: filled.attributes[field.name],
        change: (value) => {
          state.fillIn(field.name, value);
          this.form.later();
        },
      });
    // From a story file comes everything that is not typed, so what can be typed is an exception there.
    const isMain = ({name, kind, isRare}: Field): boolean =>
      source === 'story'
        ? name === 'src' || name in filled.attributes || (kind === 'choice' && !isRare) || name === 'filter'
        : !isRare && name !== 'src';
    const fields = this.form.widget.fields.filter(({name}) => source === 'story' || name !== 'src');
    const main = fields.filter(isMain).sort((a, b) => Number(b.name === 'src') - Number(a.name === 'src'));
    const more = fields.filter((field) => !isMain(field));
    return [
      ...this.#drawSource(),
      ...main.map(draw),
      this.#drawText(),
      create('details', {}, create('summary', {}, ui.more), ...more.map(draw), this.#drawLanguage()),
    ];
  }

  #drawSource(): readonly HTMLElement[] {
    const {state} = this.form;
    const {ui} = this.form.texts;
    if (state.sources.length < 2) return [];
    if (state.carrier === 'link') return [create('p', {class: 'hint'}, ui['source.linked'])];
    const options = createRadios(
      'source',
      state.sources.map((name) => [name, ui[`source.${name}`]]),
      state.source,
    );
    const fieldset = create(
      'fieldset',
      {class: 'field', id: 'source', tabindex: '-1'},
      create('legend', {}, ui.source),
    );
    fieldset.append(create('div', {class: 'options'}, ...options));
    fieldset.addEventListener('change', ({target}) => {
      state.source = (target as HTMLInputElement).value as typeof state.source;
      this.form.redraw();
    });
    return [fieldset];
  }

  #drawText(): HTMLElement {
    const {state} = this.form;
    const {ui} = this.form.texts;
    const hint = create('p', {class: 'hint', id: 'text-hint'}, ui['text.hint']);
    const text = create('textarea', {id: 'text', rows: '4', dir: 'auto'}, state.filled.text);
    text.addEventListener('input', () => {
      state.filled = {attributes: state.filled.attributes, text: text.value};
      this.form.later();
    });
    return createLabelled(ui.text, text, [hint]);
  }

  #drawLanguage(): HTMLElement {
    const {state} = this.form;
    const {ui} = this.form.texts;
    const options = this.form.languages.map((language) => [language, nameOf(language)] as const);
    const select = createSelect({id: 'language'}, [['', ui['language.page']], ...options], state.language);
    select.addEventListener('change', () => {
      state.language = select.value;
      this.form.update();
    });
    return createLabelled(ui.language, select);
  }

  drawPage(): readonly HTMLElement[] {
    const {state} = this.form;
    const {ui} = this.form.texts;
    const isNeeded = ['frame', 'words'].includes(state.carrier) || state.problems.some(({field}) => field === 'page');
    if (!isNeeded) return [];
    const page = this.#drawAddress(
      'page',
      ui['page.address'],
      ui['page.hint'],
      state.page,
      (value) => (state.page = value),
    );
    return state.carrier === 'frame' ? [page, this.form.lines.page.box, this.#drawFolder()] : [page];
  }

  drawScript(): readonly HTMLElement[] {
    const {state} = this.form;
    const {ui} = this.form.texts;
    if (state.carrier === 'code') return [this.#drawFolder()];
    if (!needsScript(state.carrier)) return [];
    const kind = createSelect(
      {id: 'script'},
      SCRIPTS.map((name) => [name, ui[`script.${name}`]]),
      state.script,
    );
    this.#choose(kind, (value) => (state.script = value as Script));
    const hash = state.script === 'vs.all.js' ? (this.form.hash ? ui['script.hash'] : ui['script.nohash']) : '';
    const hint = create('p', {class: 'hint', id: 'script-hint'}, `${ui['script.hint']} ${hash}`.trim());
    return [this.form.lines.script.box, createLabelled(ui['script.kind'], kind, [hint]), this.#drawFolder()];
  }

  #drawFolder(): HTMLElement {
    const {state} = this.form;
    const {ui} = this.form.texts;
    return this.#drawAddress(
      'folder',
      ui['script.folder'],
      ui.example,
      state.scripts,
      (value) => (state.scripts = value),
    );
  }

  #drawAddress(id: string, label: string, hint: string, value: string, take: (value: string) => void): HTMLElement {
    const input = create('input', {id, type: 'text', inputmode: 'url', dir: 'ltr', spellcheck: 'false', value});
    input.addEventListener('input', () => {
      take(input.value);
      this.form.write();
    });
    const notes = [
      create('p', {class: 'hint', id: `${id}-hint`}, hint),
      create('p', {class: 'problem', id: `${id}-problem`, 'aria-live': 'polite', hidden: true}),
    ];
    const field = createLabelled(label, input, notes);
    field.dataset['field'] = id;
    return field;
  }
}
