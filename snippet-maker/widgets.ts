/** From the Custom Elements Manifest to a form. */

/** The part of a manifest that is read here (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly {readonly name: string; readonly description?: string}[];
}

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/** How a field is filled in: a choice is one of its values, choices are any number of them. */
export type Kind = 'text' | 'address' | 'number' | 'flag' | 'choice' | 'choices' | 'country';

export interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  readonly values: readonly string[];
  /** What holds as long as nothing is chosen. */
  readonly usual: string;
  readonly isRequired: boolean;
  /** Hardly anybody needs it, so it stands in the closed part of the form. */
  readonly isRare: boolean;
}

export interface Widget {
  readonly tag: string;
  readonly summary: string;
  /** What the text between the tags is for. */
  readonly text: string;
  readonly fields: readonly Field[];
}

/** What a widget cannot do without as long as no story file gives it. */
export const REQUIRED: Readonly<Record<string, string>> = {
  'vs-call-to-action': 'heading',
  'vs-case-study-card': 'heading',
  'vs-event-card': 'heading',
  'vs-factor-badge': 'factor',
  'vs-key-message': 'by',
  'vs-place': 'country',
  'vs-report-card': 'heading',
  'vs-sdg-badge': 'goal',
  'vs-sdg-list': 'goals',
  'vs-speaker-card': 'name',
  'vs-video': 'href',
};

/** For layouts that somebody designs, for screen readers in special places, and for finding faults. */
const RARE =
  /^(heading-level|numbering|debug|open|photo-focus|image-focus|icon-src|for|cite|captions|time-zone|date-filter|slides-per-view|search|favourites|size|mark|note)$/;

/** A list of fewer words in a description gives examples, and not all that is allowed. */
const FEWEST_LISTED = 5;

/** The elements of a manifest, each as a form. */
export function widgetsOf({modules}: Manifest): readonly Widget[] {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, summary = '', attributes = [], slots = []}) => {
      if (!tagName) return [];
      const fields = attributes
        .filter(({description = ''}) => !description.startsWith('Another name of'))
        .map((attribute) => fieldOf(tagName, attribute));
      return {tag: tagName, summary, text: slots.find(({name}) => !name)?.description ?? '', fields: inOrder(fields)};
    });
}

/** What has to be there first, the rest as the element's author wrote it. */
function inOrder(fields: readonly Field[]): readonly Field[] {
  return [...fields].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

function fieldOf(tag: string, {name, description = '', default: usual = '', type}: Attribute): Field {
  const literals = literalsOf(type?.text ?? '');
  const values = literals.length > 1 ? literals : listedIn(description);
  return {
    name,
    kind: kindOf(name, type?.text ?? '', description, values),
    description: description.replaceAll('\n', ' '),
    values,
    usual: usual.replaceAll("'", ''),
    isRequired: REQUIRED[tag] === name,
    isRare: RARE.test(name),
  };
}

function kindOf(name: string, type: string, description: string, values: readonly string[]): Kind {
  if (values.length) return /separated\s+by\s+commas/.test(description) ? 'choices' : 'choice';
  if (/\bboolean\b/.test(type)) return 'flag';
  if (name === 'country') return 'country';
  if (/^The number of/.test(description)) return 'number';
  return /^Address of/.test(description) ? 'address' : 'text';
}

/** The values that a sentence of a description lists. */
function listedIn(description: string): readonly string[] {
  const lists = description
    .split(/\.\s/)
    .map((sentence) => [...sentence.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, word = '']) => word));
  return lists.find(({length}) => length >= FEWEST_LISTED) ?? [];
}

/** The values in the text of a type: `'card' | 'row'`, or `3 | 2 | 4 | string`; numbers in their order. */
function literalsOf(type: string): readonly string[] {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts.flatMap((part) => (/^'.+'$/.test(part) ? part.slice(1, -1) : []));
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  return [...new Set([...words, ...numbers.sort((a, b) => Number(a) - Number(b))])];
}
