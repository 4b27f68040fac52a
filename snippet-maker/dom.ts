/** Elements without a template engine: the page that shows them may have one of its own, or a policy against it. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes, of which `true` has no value and `false` is left out, and its children. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** What a choice offers: values by what they are called. */
export type Options = readonly (readonly [value: string, label: string])[];

/** A list to choose one from. */
export function createSelect(attributes: Attributes, options: Options, chosen: string): HTMLSelectElement {
  const select = create('select', attributes);
  select.append(...options.map(([value, label]) => new Option(label, value, false, value === chosen)));
  return select;
}

/** Buttons of which one is chosen. */
export function createRadios(name: string, options: Options, chosen: string): readonly HTMLLabelElement[] {
  return options.map(([value, label]) => {
    const input = create('input', {type: 'radio', name, value, checked: value === chosen});
    return create('label', {class: 'option'}, input, create('span', {}, label));
  });
}

/** A field with its label, and what is said about it, which screen readers say with it. */
export function createLabelled(
  label: string,
  control: HTMLElement,
  notes: readonly HTMLElement[] = [],
  mark?: HTMLElement,
): HTMLElement {
  const describedBy = notes.map(({id}) => id).filter(Boolean);
  if (describedBy.length) control.setAttribute('aria-describedby', describedBy.join(' '));
  const name = create('label', {for: control.id}, label, ...(mark ? [' ', mark] : []));
  return create('div', {class: 'field'}, name, control, ...notes);
}
