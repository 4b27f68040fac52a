/** The text of a line to paste, for the doctor and for the snippet maker. Knows no page and no language. */

/** The three ways to write a widget. */
export type Form = 'tag' | 'div' | 'link';

/** By name; `true` is one without a value. */
export type Attributes = readonly (readonly [string, string | true])[];

/** A story file as a link can name it: the folder in which it lies, and an item of it. */
export interface LinkedStory {
  readonly folder: string;
  readonly id: string;
}

/** Safe between tags and in quotes. Some editors end a tag at any `>`, so there is none in a value. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An element whose content is HTML already. */
export function elementText(name: string, attributes: Attributes, content: string): string {
  return `<${name}${attributes.map(attributeText).join('')}>${content}</${name}>`;
}

const attributeText = ([name, value]: Attributes[number]): string =>
  value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** The language stands on the carrier itself: so it holds for its words, too, and reaches the widget inside. */
const isMark = (name: string): boolean => name === 'lang' || name === 'dir';

/** A widget as a tag or as a div with data. */
export function widgetText(form: 'tag' | 'div', tag: string, attributes: Attributes, content: string): string {
  if (form === 'tag') return elementText(tag, attributes, content);
  const data = attributes.map(([name, value]) =>
    isMark(name) ? ([name, value] as const) : ([`data-${name}`, value === true ? 'true' : value] as const),
  );
  return elementText('div', [['data-vs', tag.slice(3)], ...data], content);
}

/** A widget as a link; `attributes` must not hold addresses. */
export function linkText(tag: string, {folder, id}: LinkedStory, attributes: Attributes, words: string): string {
  const hash = [
    id ? `${tag}=${encodeURIComponent(id)}` : tag,
    ...attributes.map(([name, value]) => `${name}=${encodeURIComponent(value === true ? 'true' : value)}`),
  ].join('&');
  const marks = attributes.filter(([name]) => isMark(name));
  return elementText('a', [['href', `${folder}#${hash}`], ...marks], escaped(words));
}

/** The story file that an address names; nothing when no link can name it. */
export function linkedStory(src: string): LinkedStory | undefined {
  const [, folder, id = ''] = /^((?:[^?#]*\/)?)story\.json(?:#(.*))?$/.exec(src) ?? [];
  return folder === undefined ? undefined : {folder: folder || './', id: decoded(id)};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
