/** Reads what a carrier asks for. */
import type {Fault} from '../base/problem-texts.js';
import {reportProblems, type NotedProblem} from '../base/problems.js';
import {elements} from './elements.js';
import {ADDRESSES} from './link-addresses.js';
import {isAllowed} from './origins.js';
import {readAttributes} from './repair/attributes.js';

/** The widget that a carrier asks for. */
export interface Wish {
  readonly tag: string;
  /** By names without hyphens, which some editors and templates lose. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether the attributes come with an address, as visitors may write one. */
  readonly isLink: boolean;
}

const told = new WeakMap<HTMLElement, Set<string>>();

/** Tells what is wrong with a carrier, once. */
export function tell(carrier: HTMLElement, problem: NotedProblem): void {
  const key = JSON.stringify(problem);
  const known = told.get(carrier) ?? new Set();
  if (known.has(key)) return;
  told.set(carrier, known.add(key));
  void reportProblems(carrier, () => [problem]);
}

async function tellUnknown(carrier: HTMLElement, fault: Fault, tag: string): Promise<void> {
  const {adviseOn, isOthers} = await import('./suggest.js');
  if (isOthers(tag)) return;
  const wanted = adviseOn(tag, Object.keys(elements));
  // Anybody's link may begin like ours; only one that is nearly ours is worth a word.
  if (fault.attribute !== 'href' || wanted.startsWith('Did'))
    tell(carrier, {code: 'carrier-unknown', ...fault, wanted});
}

/** What the carrier asks for; nothing if it is none, or may not ask. */
export function wishOf(carrier: HTMLElement): Wish | undefined {
  const attributes = readAttributes(carrier);
  return carrier.localName === 'a' && !attributes.has('data-vs')
    ? wishOfLink(carrier, attributes.get('href') ?? '')
    : wishOfElement(carrier, attributes);
}

function wishOfElement(carrier: HTMLElement, all: ReadonlyMap<string, string>): Wish | undefined {
  const value = all.get('data-vs') ?? '';
  const name = value.trim().toLowerCase().replace(/^vs-/, '');
  if (!elements[`vs-${name}`]) {
    void tellUnknown(carrier, {attribute: 'data-vs', value}, `vs-${name}`);
    return undefined;
  }
  const attributes = new Map<string, string>();
  for (const [key, data] of all) if (key.startsWith('data-')) attributes.set(plain(key.slice(5)), data);
  return {tag: `vs-${name}`, attributes, isLink: false};
}

/** Reads `https://site.example/folder/#vs-name=id&attribute=value`; the story is in that folder. */
function wishOfLink(carrier: HTMLElement, href: string): Wish | undefined {
  if (!URL.canParse(href, document.baseURI)) return undefined;
  const url = new URL(href, document.baseURI);
  const hash = url.hash.slice(1);
  const [first, ...others] = new URLSearchParams(/[=&]/.test(hash) ? hash : decode(hash));
  const [tag = '', id = ''] = first ?? [];
  if (!elements[tag]) {
    if (isAllowed(url)) void tellUnknown(carrier, {attribute: 'href', value: `#${tag}`}, tag);
    return undefined;
  }
  if (!isAllowed(url)) {
    // Other schemes have no origin that could be allowed.
    if (/^https?:$/.test(url.protocol)) tell(carrier, {code: 'origin-refused', attribute: 'href', value: url.origin});
    return undefined;
  }
  // An ampersand that was escaped twice leaves "amp;" before the next name.
  const attributes = new Map(others.map(([key, value]) => [plain(key.replace(/^amp;/, '')), value]));
  const {href: file} = new URL('story.json', url);
  attributes.set('src', id ? `${file}#${encodeURIComponent(id.trim())}` : file);
  return {tag, attributes, isLink: true};
}

const plain = (name: string): string => name.toLowerCase().replaceAll('-', '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The attributes of the widget: those it knows, whatever else its carrier has. */
export function attributesOf(
  {attributes, isLink}: Wish,
  observed: readonly string[],
  carrier: HTMLElement,
): ReadonlyMap<string, string> {
  const known = [...observed, 'lang', 'dir'].filter((name) => !isLink || name === 'src' || !ADDRESSES.test(name));
  const found = new Map<string, string>();
  for (const name of known) {
    const value = attributes.get(plain(name));
    if (value !== undefined) found.set(name, value);
  }
  const unknown = [...attributes.keys()].filter((name) => !known.some((other) => plain(other) === name));
  // A div may have data of others, a link has not.
  if (isLink && unknown[0])
    tell(carrier, {code: 'value-unknown', attribute: 'href', value: `…&${unknown[0]}`, wanted: known.join(', ')});
  if (!isLink && unknown.some((name) => name !== 'vs')) void tellMisspelt(carrier, known);
  return found;
}

/** Tells which data of a div is nearly an attribute of its widget. */
async function tellMisspelt(carrier: HTMLElement, known: readonly string[]): Promise<void> {
  const {misspelt} = await import('../base/attribute-names.js');
  const shown = known.flatMap((name) => [`data-${name}`, `data-${plain(name)}`]);
  for (const problem of misspelt(carrier, shown)) if (problem.attribute?.startsWith('data-')) tell(carrier, problem);
}
