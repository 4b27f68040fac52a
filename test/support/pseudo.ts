/** What of the interface is wrong where its words are those of a language for testing. */
import countries from '../../src/reference/country-names/en.js';
import goals from '../../src/reference/goal-titles/en.js';
import {languageOf} from '../base/support/widgets.js';
import {place, textNodes, widgetOf} from '../../translation-preview/find.js';

/** Attributes whose words are said. */
const SAID = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder'];

/** Two English letters in a row: accented words have none. */
const ENGLISH = /[A-Za-z]{2}/;

/** A message in `en-XA`, whose values stay as they are. */
const ACCENTED = /\[[^[\]]*\]/g;

/** What is English for a reason: facts and names, the same in each language until somebody reviewed a translation. */
const FACTS: readonly string[] = [
  ...goals,
  ...countries.split('\n').map((line) => line.slice(2).trim()),
  'Google Calendar',
  'Outlook.com',
  'Yahoo',
  // The address that belongs to the disclaimer.
  'www.un.org/sustainabledevelopment',
  // Kinds of files.
  'PDF',
  'DOCX',
];

/** Names of months, days and lengths of time come from the browser, which has no such language. */
const BY_BROWSER = new RegExp(`\\b(?:${browserWords().join('|')})\\b`, 'g');

/** Zones by the browser, letters of a name, and what authors are told of faults, in English as in the console. */
const NOT_OURS = 'style, [part=zone], [part=photo], [part=problems]';

function browserWords(): readonly string[] {
  const days = Array.from({length: 7}, (_, day) => new Date(2030, 0, day + 1, 3 * day));
  const months = Array.from({length: 12}, (_, month) => new Date(2030, month));
  const said = (['long', 'short'] as const).flatMap((width) => [
    ...days.map((day) => day.toLocaleString('en', {weekday: width, hour: 'numeric'})),
    ...months.map((month) => month.toLocaleString('en', {month: width})),
  ]);
  const lengths = ['hours?', 'hr', 'minutes?', 'mins?', 'days?', 'at'];
  return [...new Set(said.join(' ').match(/[A-Za-z]+/g)), ...lengths];
}

/** In Firefox, the space at the end of a line hangs out where words carry characters that turn them. */
const SPACE = 4;

/** What is too wide for its place, or cut off. */
export function layoutTroubles(root: HTMLElement): string[] {
  const troubles: string[] = [];
  const most = root.clientWidth + (root.lang === 'ar-XB' ? SPACE : 0);
  if (root.scrollWidth > most) troubles.push(`it is ${root.scrollWidth} px wide`);
  for (const node of textNodes(root)) {
    if (!node.data.trim() || !node.parentElement?.checkVisibility()) continue;
    const trouble = place(node)?.trouble;
    if (trouble) troubles.push(`${widgetOf(node)} ${trouble}: "${node.data.trim()}"`);
  }
  return troubles;
}

/** What widgets say or show in English. */
export function englishTexts(root: Element, written: string): string[] {
  const known = squeezed([written, ...FACTS].join('\n'));
  const isEnglish = (text: string): boolean => {
    const rest = squeezed(text.replace(ACCENTED, ' '));
    return ENGLISH.test(rest.replace(BY_BROWSER, '')) && !known.includes(rest);
  };
  const said = [...drawn(root)].flatMap((element) =>
    SAID.map((name) => [element, element.getAttribute(name) ?? ''] as const),
  );
  const seen = [...textNodes(root)]
    .filter(({parentElement}) => parentElement && !parentElement.closest(NOT_OURS))
    .map((node) => [node.parentElement!, node.data] as const);
  // What is marked as of another language is a text of an author in it, or a widget that an author put into it.
  return [...said, ...seen].flatMap(([element, text]) =>
    languageOf(element) === 'en-XA' && isEnglish(text)
      ? [`${widgetOf(element)} <${element.localName}> says "${text.trim()}"`]
      : [],
  );
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All elements in the shadow roots of widgets. */
function* drawn(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (root instanceof ShadowRoot) yield element;
    if (element.shadowRoot) yield* drawn(element.shadowRoot);
  }
}
