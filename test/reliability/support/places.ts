/** Where a widget can stand, and widgets that stand where they always stood, to compare with. */
import {must, pause, until} from '../../base/support/widgets.js';
import {difference, pictureOf} from './pictures.js';

/** The widget of a line as editors paste it. */
export function widgetOf(markup: string, tag: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  // A template's own document has no elements of ours.
  return must(document.importNode(template.content, true).querySelector<HTMLElement>(tag), tag);
}

const added = new Set<Element>();

/** An element on the page, until the test ends. */
export function put<T extends Element>(element: T): T {
  added.add(element);
  document.body.append(element);
  return element;
}

afterEach(() => {
  for (const element of added) element.remove();
  added.clear();
});

/** A part of the page in a language. */
export function part(lang: string): HTMLElement {
  const element = document.createElement('section');
  element.lang = lang;
  return put(element);
}

/** The inside of an element with a shadow root, in a language. */
export function shadowPart(lang: string): ShadowRoot {
  return part(lang).attachShadow({mode: 'open'});
}

/** The body of a page in a frame, in a language and as wide as the page around it. */
export function framePart(lang: string): HTMLElement {
  const frame = put(document.createElement('iframe'));
  frame.title = `Page in ${lang}`;
  frame.width = String(document.body.clientWidth);
  frame.height = '600';
  frame.style.border = '0';
  const {documentElement, body} = must(frame.contentDocument, 'document of the frame');
  documentElement.lang = lang;
  body.style.margin = '0';
  return body;
}

/** What a widget looks like that was never anywhere else. */
export async function pictureIn(lang: string, widget: HTMLElement): Promise<string> {
  const place = part(lang);
  place.append(widget);
  const picture = await lastPicture(widget);
  place.remove();
  return picture;
}

/** The picture of a widget once it changes no more. */
export async function lastPicture(widget: HTMLElement & {language?: {readonly complete: boolean}}): Promise<string> {
  let picture = '';
  const isLast = async (): Promise<boolean> => {
    const before = pictureOf(widget);
    await pause(120);
    picture = pictureOf(widget);
    return picture.includes('part="base"') && picture === before && widget.language?.complete !== false;
  };
  await until(isLast, `<${widget.localName}> is drawn`, {interval: 10});
  return picture;
}

/** Waits until a widget looks as it should, and says where it does not. */
export async function expectPicture(widget: Element, expected: string): Promise<void> {
  const end = performance.now() + 8_000;
  while (pictureOf(widget) !== expected && performance.now() < end) await pause(30);
  const actual = pictureOf(widget);
  if (actual !== expected) throw new Error(`<${widget.localName}> shows ${difference(actual, expected)}`);
}
