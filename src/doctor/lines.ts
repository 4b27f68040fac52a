/** Writes a widget as the one line that an author should have pasted. */
import type {NotedProblem} from '../base/problems.js';
import {elements} from '../loader/elements.js';
import {ADDRESSES} from '../loader/link-addresses.js';
import {isTag, type Finding} from './examine.js';
import {elementText, escaped, linkedStory, linkText, widgetText, type Attributes, type Form} from './line-text.js';
import {telling} from './parts.js';

export interface Line {
  readonly form: Form;
  readonly text: string;
}

/** What an author can paste without losing sight of it. */
const LONGEST = 2_000;

/** Widgets that stand in a sentence and may be empty. */
const INLINE = /^vs-(factor-badge|place|sdg-badge)$/;

/** What of a text is written again; of other elements only their text is. */
const KEPT = /^(a|b|bdi|blockquote|br|cite|em|h[2-6]|i|img|li|ol|p|q|span|strong|time|ul)$/;
const KEPT_ATTRIBUTES = ['href', 'src', 'alt', 'lang', 'dir', 'datetime'];

/** The lines that would be right, of the forms that can be; none where the doctor cannot know what is right. */
export function linesFor(finding: Finding, forms: readonly Form[]): readonly Line[] {
  const {carrier, widget, problems} = finding;
  const source = widget ?? carrier;
  const corrections = problems.map((problem) => correctionOf(problem, finding));
  if (corrections.includes(undefined) || telling.swallowed(source)) return [];
  const tag = corrections.find((one) => one?.tag)?.tag ?? finding.tag;
  if (!(tag in elements)) return [];
  const attributes = new Map(attributesOf(finding, tag));
  for (const one of corrections) if (one?.attribute) attributes.set(one.attribute, one.value ?? '');
  return forms.flatMap((form) => {
    const text = write(form, tag, attributes, source, finding.title);
    return text && text.length <= LONGEST ? [{form, text}] : [];
  });
}

interface Correction {
  readonly tag?: string;
  readonly attribute?: string;
  readonly value?: string;
}

/** How a problem is mended; nothing where only the author can know. */
function correctionOf({code, attribute = '', value = '', wanted = ''}: NotedProblem, finding: Finding) {
  const {carrier, widget} = finding;
  switch (code) {
    case 'tag-unknown':
    case 'carrier-unknown': {
      const tag = telling.nearestName(finding.tag, Object.keys(elements));
      return tag ? ({tag} as Correction) : undefined;
    }
    case 'value-unknown': {
      const meant = attribute === 'href' ? undefined : telling.nearestName(value, wanted.split(', ').filter(Boolean));
      return meant ? {attribute, value: meant} : undefined;
    }
    case 'filter-unknown': {
      const [meant, ...others] = telling.choicesFor(value, wanted);
      const typed = (widget ?? carrier).getAttribute(attribute) ?? '';
      return meant && others.length === 0 && typed.includes(value)
        ? {attribute, value: typed.replace(value, meant)}
        : undefined;
    }
    case 'story-item-unknown': {
      const [meant, ...others] = wanted ? telling.choicesFor(value, wanted) : [];
      const src = (widget ?? carrier).getAttribute('src') ?? '';
      return value && meant && others.length === 0
        ? {attribute: 'src', value: `${src.split('#', 1)[0]}#${meant}`}
        : undefined;
    }
    case 'attribute-unknown':
      return {attribute: wanted.replace(/^data-/, ''), value};
    // Only the author knows; the line shows where.
    case 'capitals-lost':
    case 'content-outside':
      return {};
    default:
      return undefined;
  }
}

/** The attributes of the widget: of those that an editor left, the ones that belong to it. */
function attributesOf({carrier, widget}: Finding, tag: string): (readonly [string, string])[] {
  const {observedAttributes} = (customElements.get(tag) ?? {}) as {observedAttributes?: readonly string[]};
  const known = observedAttributes && [...observedAttributes, 'lang', 'dir', 'aria-label'];
  const isDiv = !widget && !isTag(carrier);
  return [...(widget ?? carrier).attributes].flatMap(({name, value}) => {
    if (isDiv && !name.startsWith('data-')) return [];
    const own = isDiv ? name.slice(5) : name;
    const isKnown = known
      ? known.includes(own)
      : /^[a-z]+(-[a-z]+)*$/.test(own) && !/^(vs|class|style|on.*)$/.test(own);
    return isKnown && own !== 'debug' ? [[own, value] as const] : [];
  });
}

function write(
  form: Form,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  source: Element,
  title: string,
): string | undefined {
  if (form === 'link') return writeLink(tag, attributes, source.textContent?.trim() ? source.textContent : title);
  const content = contentOf(source, form) || (INLINE.test(tag) ? '' : escaped(title));
  return widgetText(form, tag, flagged(attributes), content);
}

/** An attribute without a value is a flag. */
function flagged(attributes: Iterable<readonly [string, string]>): Attributes {
  return [...attributes].map(([name, value]) => [name, value || true] as const);
}

/** A link can only lead to a story file of the usual name, and say what visitors could not misuse. */
function writeLink(tag: string, attributes: ReadonlyMap<string, string>, text: string): string | undefined {
  const story = linkedStory(attributes.get('src') ?? '');
  const words = text.replace(/\s+/g, ' ').trim();
  if (!story || !words) return undefined;
  const folder = new URL(story.folder, document.baseURI).href;
  const others = flagged(attributes).filter(([name]) => !ADDRESSES.test(name));
  return linkText(tag, {...story, folder}, others, words);
}

function contentOf(element: Element, form: 'tag' | 'div'): string {
  return [...element.childNodes]
    .map((node) =>
      node instanceof Element ? elementIn(node, form) : node.nodeType === 3 ? escaped(node.nodeValue ?? '') : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function elementIn(element: Element, form: 'tag' | 'div'): string {
  const {localName} = element;
  const content = contentOf(element, form);
  if (localName in elements) {
    const attributes = [...element.attributes].map(({name, value}) => [name, value] as const);
    return widgetText(form, localName, flagged(attributes), content);
  }
  if (!KEPT.test(localName)) return content;
  const attributes = KEPT_ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const text = elementText(localName, attributes, content);
  return /^(br|img)$/.test(localName) ? text.slice(0, -`</${localName}>`.length) : text;
}
