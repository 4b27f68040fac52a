/** From what an editor chose to the one line that is pasted. Knows no page: everything here is text. */
import {
  elementText,
  escaped,
  linkedStory,
  linkText,
  widgetText,
  type Attributes,
  type LinkedStory,
} from '../src/doctor/line-text.js';
import type {Carrier} from '../src/doctor/places.js';
import {ADDRESSES} from '../src/loader/link-addresses.js';
import {directionOf} from './languages.js';

/** The scripts of the build that a page can load. */
export const SCRIPTS = ['vs.js', 'vs.classic.js', 'vs.all.js'] as const;
export type Script = (typeof SCRIPTS)[number];

/** What an editor filled in. */
export interface Filled {
  /** By the attributes' names; `true` is one without a value, and an empty text is left out. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** What stands between the tags. */
  readonly text: string;
  /** The language of these words, where it is not that of the page. */
  readonly language?: string;
}

/** What a line takes from outside of the widget. */
export interface Surroundings {
  /** What to call the widget where the editor gave it no words. */
  readonly name: string;
  /** The folder where the scripts are published. */
  readonly scripts: string;
  /** A page that shows the widget: for frames and newsletters. */
  readonly page: string;
  /** How high a frame has to be, in pixels, once that is known. */
  readonly height?: number;
}

/** Where the widgets are said to be published as long as nobody wrote the real place. */
export const EXAMPLE_SCRIPTS = 'https://example.org/widgets/';

/** A frame of unknown height is rather too high than too low: what it cuts off, few readers find. */
const GENEROUS_HEIGHT = 600;

/**
 * The letters of a framed page, which are those of the system. The preview of a frame has the same, or its height
 * would be another one.
 */
export const FRAME_FONT = '16px/1.5 system-ui, sans-serif';

/** Nothing sticks out, and an outline of the focus is not cut off. Widgets are light on a page that says nothing. */
const FRAME_STYLE = `body{margin:4px;font:${FRAME_FONT};color:#1b1f24;background:#fff}`;

/** Attributes that say in a few words what a widget is about, the best first. */
const HEADLINES = ['name', 'heading', 'label', 'by'];

/** The text in one line: what breaks lines, or cannot be seen at all, becomes a space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}|\p{Cn}/gu, '\uFFFD')
    .trim();
}

const escape = (text: string): string => escaped(oneLine(text));

const isSeen = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** Whether a link or a frame may lead there: `javascript:` and its like may not. */
export function isPage(address: string): boolean {
  const base = 'https://page.invalid/';
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol) && isSeen(address);
}

/** The folder of an address; that of a folder is itself. */
export function folderOf(address: string): string {
  return /^(?:[^?#]*\/)?/.exec(oneLine(address))![0] || './';
}

/** The folder of a story file, and the id of an item in it. Nothing when a link cannot name that file. */
export function storyOf(src: string): LinkedStory | undefined {
  const story = linkedStory(oneLine(src));
  return story && isPage(story.folder) ? {folder: story.folder, id: oneLine(story.id)} : undefined;
}

/** What the widget is about, in a few words. */
export function headlineOf({attributes, text}: Filled, {name}: Pick<Surroundings, 'name'>): string {
  const texts = [...HEADLINES.map((key) => attributes[key]), text, name];
  return texts.map((value) => (typeof value === 'string' ? oneLine(value) : '')).find(isSeen) ?? 'Volunteer story';
}

/** The words that everybody can read, with the script or without. Never empty. */
export function wordsOf(filled: Filled, surroundings: Pick<Surroundings, 'name'>): string {
  const text = oneLine(filled.text);
  return isSeen(text) ? text : headlineOf(filled, surroundings);
}

/** The attributes to write, in one line each. */
export function writtenOf({attributes, language = ''}: Filled): Attributes {
  const marks: Readonly<Record<string, string>> = !language
    ? {}
    : directionOf(language) === 'rtl'
      ? {lang: language, dir: 'rtl'}
      : {lang: language};
  return Object.entries({...attributes, ...marks})
    .map(([name, value]) => [name, value === true ? value : oneLine(value)] as const)
    .filter(([, value]) => value !== '');
}

/** What stands between the tags: words, which lead to the story where there is one. */
function contentOf(filled: Filled, surroundings: Surroundings): string {
  const {src} = filled.attributes;
  const words = escape(wordsOf(filled, surroundings));
  const folder = typeof src === 'string' && isSeen(src) ? folderOf(src) : '';
  return folder && isPage(folder) ? `<a href="${escape(folder)}">${words}</a>` : words;
}

function widgetFor(form: 'tag' | 'div', tag: string, filled: Filled, surroundings: Surroundings): string {
  return widgetText(form, tag, writtenOf(filled), contentOf(filled, surroundings));
}

/** Attributes that were filled in and that a link cannot carry. */
export function leftOutOfLink(filled: Filled): readonly string[] {
  return writtenOf(filled).flatMap(([name]) => (name !== 'src' && ADDRESSES.test(name) ? name : []));
}

function linkFor(tag: string, filled: Filled, surroundings: Surroundings): string {
  const {src} = filled.attributes;
  const story = typeof src === 'string' ? storyOf(src) : undefined;
  // A link cannot name a widget without a story, and is still a link.
  if (!story) return wordsLink(filled, surroundings);
  const written = writtenOf(filled).filter(([name]) => !ADDRESSES.test(name));
  return linkText(tag, story, written, wordsOf(filled, surroundings));
}

function wordsLink(filled: Filled, surroundings: Surroundings): string {
  const headline = escape(headlineOf(filled, surroundings));
  return isPage(surroundings.page) ? `<a href="${escape(surroundings.page)}">${headline}</a>` : headline;
}

function wordsFor(filled: Filled, surroundings: Surroundings): string {
  const words = wordsOf(filled, surroundings);
  const start = words === headlineOf(filled, surroundings) ? '' : `${escape(words)} `;
  return elementText('p', writtenOf({...filled, attributes: {}}), start + wordsLink(filled, surroundings));
}

function frameFor(filled: Filled, surroundings: Surroundings): string {
  const page = isPage(surroundings.page) ? oneLine(surroundings.page) : './';
  const {height = GENEROUS_HEIGHT} = surroundings;
  const attributes: Attributes = [
    ['src', page],
    ['title', headlineOf(filled, surroundings)],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
  ];
  return elementText('iframe', attributes, wordsLink(filled, {...surroundings, page}));
}

/** The folder of the scripts, whatever file in it was named. */
export function scriptsFolder(address: string): string {
  const folder = folderOf(/\/[^./]+$/.test(oneLine(address)) ? `${address}/` : address);
  return isPage(address) && isPage(folder) ? folder : EXAMPLE_SCRIPTS;
}

/** Whether the page around the line has to load the script by itself. */
export function needsScript(carrier: Carrier): boolean {
  return carrier === 'tag' || carrier === 'div' || carrier === 'link';
}

/** The line that a page needs once, whatever the number of its widgets. */
export function scriptFor(
  script: Script,
  folder: string,
  {integrity = '', origins = []}: {readonly integrity?: string; readonly origins?: readonly string[]} = {},
): string {
  const attributes: Attributes = [
    ...(script === 'vs.classic.js' ? [] : [['type', 'module'] as const]),
    ['src', scriptsFolder(folder) + script],
    ...(integrity && script === 'vs.all.js' ? [['integrity', integrity] as const] : []),
    ...(origins.length ? [['data-vs-origins', origins.join(' ')] as const] : []),
  ];
  return elementText('script', attributes, '');
}

/** A whole page that shows the widget and nothing else, for a frame to show. */
export function pageFor(tag: string, filled: Filled, surroundings: Surroundings): string {
  const marks = writtenOf({attributes: {}, text: '', language: filled.language || 'en'});
  const title = elementText('title', [], escape(headlineOf(filled, surroundings)));
  const metas = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const style = elementText('style', [], FRAME_STYLE);
  const head = elementText('head', [], metas + title + style + scriptFor('vs.js', surroundings.scripts));
  const body = elementText('body', [], widgetFor('tag', tag, filled, surroundings));
  return `<!doctype html>${elementText('html', marks, head + body)}`;
}

/** The line to paste: one line, never empty, and readable by everybody. */
export function snippetFor(tag: string, filled: Filled, carrier: Carrier, surroundings: Surroundings): string {
  switch (carrier) {
    case 'tag':
    case 'div':
      return widgetFor(carrier, tag, filled, surroundings);
    case 'link':
      return linkFor(tag, filled, surroundings);
    case 'code':
      return scriptFor('vs.js', surroundings.scripts) + widgetFor('tag', tag, filled, surroundings);
    case 'frame':
      return frameFor(filled, surroundings);
    case 'words':
      return wordsFor(filled, surroundings);
  }
}
