/** Finds what stands on the page for a widget, and what became of it. Reads only: nothing on the page changes. */
import type {NotedProblem} from '../base/problems.js';
import {elements} from '../loader/elements.js';
import type {Repair} from '../loader/record.js';
import {repairing, telling} from './parts.js';

/** How a widget is, the worst last. */
export const STATUSES = ['fine', 'repaired', 'loading', 'not-allowed', 'not-loaded', 'wrong'] as const;
export type Status = (typeof STATUSES)[number];

/** What an author wrote for one widget, and what became of it. */
export interface Finding {
  /** What the author wrote: a tag, a div or a link. */
  readonly carrier: HTMLElement;
  /** The widget, if it was made. */
  readonly widget: HTMLElement | undefined;
  /** The tag of the widget that was asked for, which need not exist. */
  readonly tag: string;
  readonly title: string;
  readonly status: Status;
  /** The markup as the author's editor left it. */
  readonly found: string;
  readonly repairs: readonly Repair[];
  readonly problems: readonly NotedProblem[];
}

/** A widget that is drawn. */
type Drawn = HTMLElement & {readonly noted?: readonly NotedProblem[]};

const CARRIER = '[data-vs],a[href*="#vs-"]';

/** Told at a time, and not a part of how the widget is drawn now. */
const LASTING = /^(carrier-|origin-|attribute-unknown|capitals-lost)/;

/** Told in other words: with the repair, or with the story file. */
const ELSEWHERE = /^(markup-mended|story-fault|element-not-loaded)$/;

/** All that stands for a widget below `root`, in the order of the page. */
export function examine(root: ParentNode): readonly Finding[] {
  const carriers = carriersIn(root);
  const made = new Set(carriers.map(repairing.widgetOf));
  const found = carriers.filter((carrier) => !made.has(carrier));
  // The loader tells of one tag of a kind only.
  const failed = new Set(found.filter((carrier) => hasFailed(carrier)).map(tagOf));
  return found.map((carrier) => findingOf(carrier, failed)).filter((finding) => finding !== undefined);
}

function carriersIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (isTag(element)) return isOurs(element) && !repairing.isEdited(element) ? [element] : [];
    const inside = element.shadowRoot ? carriersIn(element.shadowRoot) : [];
    const stands =
      element.matches(CARRIER) && (repairing.widgetOf(element) !== undefined || repairing.mayCarry(element));
    return stands ? [element, ...inside] : inside;
  });
}

/** The tags of the library as they are without hyphens, which no browser makes an element of. */
const PLAIN_TAGS = new Set(Object.keys(elements).map((tag) => tag.replaceAll('-', '')));

/** Whether an author wrote a tag of ours, or what is nearly one. */
export function isTag({localName}: Element): boolean {
  return localName.startsWith('vs-') || PLAIN_TAGS.has(localName);
}

/** What another script defined under a name like ours is its own affair. */
function isOurs({localName}: Element): boolean {
  return localName in elements || customElements.get(localName) === undefined;
}

const hasFailed = (carrier: Element): boolean =>
  telling.toldOf(carrier).some(({code}) => code === 'element-not-loaded');

/** The tag of the widget that a carrier asks for. */
function tagOf(carrier: HTMLElement): string {
  const widget = repairing.widgetOf(carrier);
  if (widget) return widget.localName;
  if (isTag(carrier)) return carrier.localName;
  const attributes = repairing.readAttributes(carrier);
  const name = attributes.get('data-vs');
  if (name !== undefined) return `vs-${name.trim().toLowerCase().replace(/^vs-/, '')}`;
  return /#(vs-[\w-]+)/.exec(attributes.get('href') ?? '')?.[1] ?? '';
}

function findingOf(carrier: HTMLElement, failed: ReadonlySet<string>): Finding | undefined {
  const tag = tagOf(carrier);
  const own = isTag(carrier);
  const widget: Drawn | undefined = own ? (tag in elements ? carrier : undefined) : repairing.widgetOf(carrier);
  const mended = [
    ...repairing.repairs().filter((repair) => repair.carrier === carrier || repair.carrier === widget),
    ...restoredIn(carrier, widget),
  ];
  const problems = problemsOf(carrier, widget, tag, mended);
  // Anybody's link may begin like ours.
  if (carrier.localName === 'a' && !(tag in elements) && problems.length === 0) return undefined;
  return {
    carrier,
    widget,
    tag,
    title: titleOf(carrier, widget),
    status: statusOf(tag, widget, problems, mended, failed),
    found: repairing.foundAs(carrier),
    repairs: mended,
    problems,
  };
}

/** Names of attributes are mended on pages without the loader, too, and so by what is below it. */
function restoredIn(carrier: HTMLElement, widget: Element | undefined): readonly Repair[] {
  const repaired = widget ? telling.restoredIn(widget) : '';
  const found = repaired.replace(/-(?=[a-z-]*=")/g, '');
  const problem = {code: 'markup-mended', value: found, wanted: repaired} as const;
  return repaired ? [{carrier, kind: 'attributes', found, repaired, problem}] : [];
}

function problemsOf(
  carrier: HTMLElement,
  widget: Drawn | undefined,
  tag: string,
  mended: readonly Repair[],
): readonly NotedProblem[] {
  const problems = telling.toldOf(carrier).filter(({code, attribute}) => LASTING.test(code) || attribute === 'href');
  const isOwn = isTag(carrier);
  const all: NotedProblem[] = problems.filter(({code}) => !isOwn || code === 'capitals-lost');
  if (!(tag in elements)) {
    if (isOwn) all.push({code: 'tag-unknown', value: tag});
    else if (carrier.localName !== 'a') all.push({code: 'carrier-unknown', attribute: 'data-vs', value: tag.slice(3)});
  }
  if (widget) {
    if (isOwn) all.push(...telling.misspeltIn(widget));
    all.push(...notedIn(widget));
    if (!mended.some(({kind}) => /^(swallowed|lost-content)$/.test(kind)))
      all.push(...telling.swallowedProblems(widget));
  }
  const told = new Map(all.filter(({code}) => !ELSEWHERE.test(code)).map((problem) => [keyOf(problem), problem]));
  return [...told.values()];
}

/** The same is the same, whatever advice came with it. */
const keyOf = ({code, attribute, value}: NotedProblem): string => [code, attribute, value].join('\n');

/** What is wrong with a widget as it is drawn now, and with those that it is made of. */
function notedIn(widget: Drawn): NotedProblem[] {
  const parts = [...(widget.shadowRoot?.querySelectorAll<Drawn>('*') ?? [])];
  return [...(widget.noted ?? []), ...parts.filter(({localName}) => localName in elements).flatMap(notedIn)];
}

function statusOf(
  tag: string,
  widget: Drawn | undefined,
  problems: readonly NotedProblem[],
  mended: readonly Repair[],
  failed: ReadonlySet<string>,
): Status {
  if (problems.some(({code}) => code === 'origin-refused')) return 'not-allowed';
  const isDefined = customElements.get(tag) !== undefined;
  if (failed.has(tag) && !isDefined) return 'not-loaded';
  if (problems.length > 0) return 'wrong';
  if (!isDefined || !widget?.shadowRoot || isLoading(widget)) return 'loading';
  return mended.length > 0 ? 'repaired' : 'fine';
}

/** Whether a widget waits for its story file. */
export function isLoading(widget: Element): boolean {
  return CSS.supports('selector(:state(loading))') && widget.matches(':state(loading)');
}

/** Attributes that name what a widget shows. */
const NAMING = ['name', 'heading', 'title', 'label', 'by', 'goal', 'factor', 'country'];

/** Most characters of a widget's text that stand for its name. */
const MOST_NAMED = 60;

/** What the author would call the widget: its name, its heading, or its first words. */
function titleOf(carrier: HTMLElement, widget: Drawn | undefined): string {
  const words = (element: Element | null | undefined): string =>
    element?.localName === 'slot' ? '' : (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const named = NAMING.slice(0, 4).map((name) => attribute(carrier, widget, name));
  const numbered = NAMING.slice(4).map((name) => attribute(carrier, widget, name));
  const drawn = words(widget?.shadowRoot?.querySelector('[part~="heading"]'));
  const text = [...named, drawn, words(widget ?? carrier), ...numbered].find(Boolean) ?? '';
  return text.length > MOST_NAMED ? `${text.slice(0, MOST_NAMED)}…` : text;
}

function attribute(carrier: HTMLElement, widget: Element | undefined, name: string): string {
  return (
    widget?.getAttribute(name) ??
    carrier.getAttribute(`data-${name}`) ??
    carrier.getAttribute(name) ??
    ''
  ).trim();
}
