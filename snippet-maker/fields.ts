/** The fields of a widget's form, made from what the manifest says about its attributes. */
import {create, createLabelled, createRadios, createSelect, type Options} from './dom.js';
import {fieldText, fill, type Texts} from './texts/texts.js';
import type {Field} from './widgets.js';

/** More values than these are a list to open; fewer are all seen at once. */
const MOST_RADIOS = 4;

interface FieldSettings {
  readonly tag: string;
  readonly texts: Texts;
  /** Names of countries by their codes, in the language of the form. */
  readonly countries: Options;
  readonly value: string | true | undefined;
  readonly change: (value: string | true) => void;
}

/** A field, and under it the place where problems with it are told. */
export function drawField(field: Field, settings: FieldSettings): HTMLElement {
  const {texts, tag, change} = settings;
  const id = `field-${field.name}`;
  // A new attribute may have no words here yet; the manifest's own are English.
  const [label, hint] = fieldText(texts, tag, field.name) ?? [field.name, field.description];
  const notes = [
    ...(hint ? [create('p', {class: 'hint', id: `${id}-hint`}, hint)] : []),
    ...(field.kind === 'country' ? [create('p', {class: 'hint', id: `${id}-note`}, texts.ui['kosovo.note'])] : []),
    create('p', {class: 'problem', id: `${id}-problem`, 'aria-live': 'polite', hidden: true}),
  ];
  const mark = field.isRequired ? create('span', {class: 'required'}, `(${texts.ui.required})`) : undefined;
  const group = drawGroup(field, settings, id);
  if (group.length) {
    const legend = create('legend', {}, label, ...(mark ? [' ', mark] : []));
    const describedBy = notes.map((note) => note.id).join(' ');
    const fieldset = create('fieldset', {class: 'field', 'aria-describedby': describedBy}, legend);
    fieldset.append(create('div', {class: 'options'}, ...group), ...notes);
    fieldset.addEventListener('change', () => change(chosenIn(fieldset)));
    fieldset.dataset['field'] = field.name;
    return fieldset;
  }
  if (field.kind === 'flag') return drawFlag(field, settings, id, label, notes);
  const control = drawControl(field, settings, id);
  control.addEventListener('input', () => change(control.value));
  const drawn = createLabelled(label, control, notes, mark);
  drawn.dataset['field'] = field.name;
  return drawn;
}

/** Says what is wrong with a field, and how to mend it; nothing takes it back. */
export function tell(field: Element, words: readonly HTMLElement[]): void {
  const problem = field.querySelector<HTMLElement>('.problem');
  problem?.replaceChildren(...words);
  problem?.toggleAttribute('hidden', words.length === 0);
  for (const control of field.querySelectorAll('input, select')) {
    if (words.length) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

function drawFlag(
  field: Field,
  {value, change}: FieldSettings,
  id: string,
  label: string,
  notes: readonly HTMLElement[],
): HTMLElement {
  const describedBy = notes.map((note) => note.id).join(' ');
  const input = create('input', {type: 'checkbox', id, checked: value === true, 'aria-describedby': describedBy});
  input.addEventListener('change', () => change(input.checked || ''));
  const drawn = create(
    'div',
    {class: 'field'},
    create('label', {class: 'option'}, input, create('span', {}, label)),
    ...notes,
  );
  drawn.dataset['field'] = field.name;
  return drawn;
}

/** Radio buttons or boxes to tick, where there are few enough; nothing for all other fields. */
function drawGroup(field: Field, {texts, value}: FieldSettings, id: string): readonly HTMLElement[] {
  if (field.kind === 'choices') {
    const chosen = String(value ?? '').split(/\s*,\s*/);
    return field.values.map((item) => {
      const input = create('input', {type: 'checkbox', value: item, checked: chosen.includes(item)});
      return create('label', {class: 'option'}, input, create('span', {}, labelOf(texts, field, item)));
    });
  }
  if (field.kind !== 'choice' || field.values.length > MOST_RADIOS) return [];
  const options = optionsOf(field, texts);
  return createRadios(id, options, startOf(field, value));
}

function drawControl(
  field: Field,
  {texts, countries, value}: FieldSettings,
  id: string,
): HTMLInputElement | HTMLSelectElement {
  const common = {id, required: field.isRequired};
  if (field.kind === 'choice') return createSelect(common, optionsOf(field, texts), startOf(field, value));
  if (field.kind === 'country') {
    return createSelect(common, [['', texts.ui.unset], ...countries], String(value ?? ''));
  }
  const looks = {
    number: {type: 'number', min: '1', max: '17', class: 'short'},
    address: {type: 'text', inputmode: 'url', dir: 'ltr', spellcheck: 'false', autocapitalize: 'off'},
    text: {type: 'text', dir: 'auto'},
  }[field.kind as 'number' | 'address' | 'text'];
  return create('input', {...common, ...looks, value: typeof value === 'string' ? value : '', autocomplete: 'off'});
}

/** The values by their names. What holds anyway is marked as usual, and writes nothing. */
function optionsOf(field: Field, texts: Texts): Options {
  const {values, usual, isRequired} = field;
  const isUsual = values.includes(usual);
  return [
    ...(isUsual || (isRequired && values.length) ? [] : [['', texts.ui.unset] as const]),
    ...values.map((value) => {
      const label = labelOf(texts, field, value);
      return [value === usual ? '' : value, value === usual ? fill(texts.ui.usual, {value: label}) : label] as const;
    }),
  ];
}

const startOf = ({usual}: Field, value: string | true | undefined): string =>
  typeof value === 'string' && value !== usual ? value : '';

/** The name of a value; some values are called otherwise in one field than in all others. */
function labelOf(texts: Texts, {name}: Field, value: string): string {
  const names = texts.values as Readonly<Record<string, string>>;
  return names[`${name}/${value}`] ?? names[value] ?? value;
}

function chosenIn(group: Element): string {
  return [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(({value}) => value).join(', ');
}
