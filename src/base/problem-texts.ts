import {FACTORS} from '../reference/factors.js';
import {nearestId} from '../story/nearest.js';

/** What the texts of problems are made of. */
export interface Fault {
  /** The attribute that is at fault, if it is one. */
  readonly attribute?: string;
  /** Its value, as the author wrote it. */
  readonly value?: string;
  /** What could stand there: a list of values, in lines where they may hold commas, or advice. */
  readonly wanted?: string;
}

interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

/** What the attributes may look like that a widget cannot do without. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  by: 'Full Name',
  country: 'BD',
  factor: 'geography',
  goal: '5',
  goals: '3, 5',
  heading: 'What volunteers did',
  href: 'https://…',
  languages: 'en, fr, ar',
  name: 'Full Name',
  src: 'story.json',
  'time-zone': 'Europe/Berlin',
  title: 'What the video shows',
};

/** Most values that a hint lists. */
const MOST_LISTED = 20;

/** Languages in which an author may have typed the name of a country. */
const LANGUAGES = ['en', 'fr', 'ar', 'es', 'ru', 'zh'];

/** The code among `codes` of the country that browsers call `name`. */
function codeOf(name: string, codes: readonly string[]): string | undefined {
  const isNamed = (code: string, language: string): boolean =>
    new Intl.DisplayNames(language, {type: 'region'}).of(code)?.toLowerCase() === name.toLowerCase();
  return codes.find((code) => /^[A-Z]{2}$/.test(code) && LANGUAGES.some((language) => isNamed(code, language)));
}

/** What to write in place of `value`: the line that was meant, or some of the first. */
export function choicesFor(value: string, lines: string): readonly string[] {
  const known = [...new Set(lines.split('\n'))];
  const meant = codeOf(value, known) ?? nearestId(value, known);
  return meant ? [meant] : known.slice(0, MOST_LISTED);
}

function advise(value: string, lines: string, mark = ''): string {
  return `Write one of: ${choicesFor(value, lines)
    .map((one) => mark + one)
    .join(', ')}.`;
}

/** A version, by the address of its script where that is known. */
const named = (version: string, address: string | undefined): string => (address ? `${version} (${address})` : version);

/** The address of this copy's script, unless a bundler put it anywhere, and those of others that the page loaded. */
function scriptsOfPage(): {readonly own: string | undefined; readonly others: readonly string[]} {
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  const folder = /^(http.*?\/)(chunks\/.*|vs\.all\.js.*)$/.exec(import.meta.url)?.[1];
  const scripts = loaded.filter((name) => /\/vs(\.all)?\.js(\?|$)/.test(name));
  const isOwn = (name: string): boolean => !!folder && new URL('.', name).href === folder;
  return {own: scripts.find(isOwn), others: scripts.filter((name) => !isOwn(name))};
}

/**
 * The texts of problems, by code. They are for authors, stand in English, and are
 * loaded only when there is a problem to tell.
 */
const TEXTS = {
  'address-refused': ({attribute, value}) => ({
    message: `${attribute}="${value}" is not an address that can be used.`,
    hint: 'Write one that starts with https://, or one relative to this page.',
  }),
  'attribute-missing': ({attribute = ''}) => ({
    message: `has no ${attribute}.`,
    hint: `Write ${attribute}="${EXAMPLES[attribute] ?? '…'}".`,
  }),
  'attribute-unknown': ({attribute, value, wanted}) => ({
    message: `has no attribute ${attribute}.`,
    hint: `Did you mean ${wanted}="${value}"?`,
  }),
  'capitals-lost': ({attribute, value}) => ({
    message: `${attribute}="${value}" may have lost its capital letters, because its quotation marks are not straight.`,
    hint: 'Write it again with its capital letters, between straight quotation marks.',
  }),
  'carrier-owned': ({value}) => ({
    message: 'is drawn by a framework (React, Vue, Angular, Svelte), which would lose it if it were moved.',
    hint: `Draw <${value}> in its place.`,
  }),
  'carrier-unknown': ({attribute, value, wanted = ''}) => ({
    message: `${attribute}="${value}" does not name an element of this library.`,
    hint: wanted,
  }),
  'content-outside': () => ({
    message: 'is empty, and a paragraph that may be its text stands behind it.',
    hint: 'Take the widget out of the paragraph around it, or write its text without <p>.',
  }),
  'content-swallowed': ({value}) => ({
    message: 'swallowed other parts of the page.',
    hint: `Close it with </${value}> behind its text; "/>" does not close it.`,
  }),
  'country-unknown': ({attribute, value}) => ({
    message: `${attribute}="${value}" is not the code of a country.`,
    hint: 'Write an ISO 3166-1 code such as BD; it is shown as it stands now.',
  }),
  'date-unknown': ({attribute, value}) => ({
    message: `${attribute}="${value}" is not a date.`,
    hint: 'Write one such as 2026-01-15T14:00, 2026-01-15, 2026-01 or 2026.',
  }),
  'element-not-loaded': ({value}) => ({
    message: `could not be loaded: ${value}.`,
    hint: 'Its text stays readable. Check that the whole folder of the script was published.',
  }),
  'factor-unknown': ({attribute, value}) => ({
    message: `${attribute}: "${value}" is not one of the five factors.`,
    hint: `Write one of: ${FACTORS.join(', ')}.`,
  }),
  'filter-matches-nothing': ({attribute, value, wanted}) => ({
    message: `${attribute}="${value}" matches nothing in the story.`,
    hint: wanted ?? 'Each of its words is there, but nothing has all that they ask for.',
  }),
  'filter-unknown': ({attribute, value = '', wanted = ''}) => ({
    message: `${attribute}: nothing in the story has "${value}".`,
    hint: advise(value, wanted),
  }),
  'goal-unknown': ({attribute, value}) => ({
    message: `${attribute}: "${value}" is not a Goal.`,
    hint: 'Goals are 1 to 17.',
  }),
  'goals-several': ({attribute, value}) => ({
    message: `${attribute}: the case study touches several Goals (${value}), and a badge shows the first.`,
    hint: 'Show all of them with <vs-sdg-list>, or choose one with goal="…".',
  }),
  'image-not-loaded': ({attribute, value}) => ({
    message: `${attribute}="${value}" could not be loaded.`,
    hint: 'Check the address, and that this page may show images from there.',
  }),
  'language-unknown': ({attribute, value}) => ({
    message: `${attribute}: "${value}" is not the tag of a language.`,
    hint: 'Write BCP 47 tags such as en, fr or zh-Hant.',
  }),
  'locale-entry': ({attribute, value}) => ({
    message: `${attribute}: "${value}" does not name a language and the address of its file.`,
    hint: 'Write pairs such as rw=/files/rw.xlf, separated by spaces.',
  }),
  'locale-refused': ({attribute, value, wanted = ''}) => ({
    message: `${attribute}: ${value} cannot be used: ${wanted}`,
    hint: 'The widgets keep the words that they had.',
  }),
  'locale-texts-refused': ({attribute, value, wanted = ''}) => ({
    message: `${attribute}: ${value} has texts that cannot be used:\n${wanted}\n`,
    hint: 'The others are used.',
  }),
  'markup-mended': ({value, wanted}) => ({
    message: `was damaged by an editor: ${value}.`,
    hint: `Readers see it mended (${wanted}). Write it in one line, with straight quotation marks.`,
  }),
  'origin-refused': ({value}) => ({
    message: `leads to ${value}, whose stories this page does not show.`,
    hint: `To allow them, write data-vs-origins="${value}" into the tag of the script.`,
  }),
  'origin-unknown': ({attribute, value}) => ({
    message: `${attribute}: "${value}" is not an origin.`,
    hint: 'Write origins such as https://partner.example, separated by spaces.',
  }),
  'player-blocked': ({value}) => ({
    message: `could not play ${value} in this page.`,
    hint: 'Visitors get a link instead. Check the address, and that the policy of this page allows it (frame-src, media-src).',
  }),
  'poster-refused': ({attribute, value}) => ({
    message: `${attribute}="${value}" would tell the site of the video about every visitor.`,
    hint: 'Copy the image to your own site.',
  }),
  'render-failed': ({value}) => ({
    message: `could not be drawn: ${value}.`,
    hint: 'Its text stays readable. A page with Trusted Types must allow the policy "volunteer-story-widgets".',
  }),
  'slides-missing': () => ({
    message: 'has no slides.',
    hint: 'Put them between its tags: any elements, such as <vs-case-study-card>.',
  }),
  'story-fault': ({attribute, wanted = ''}) => ({
    message: `shows a story with a fault: ${attribute}: ${wanted}.`,
    hint: 'The rest of the story is shown.',
  }),
  'story-item-unknown': ({attribute, value = '', wanted}) => ({
    message: value
      ? `${attribute}: the story has no #${value} to show here.`
      : wanted
        ? `${attribute} does not say which item to show.`
        : `${attribute}: the story has nothing to show here.`,
    hint: wanted
      ? advise(value, wanted, '#')
      : value
        ? 'What is shown here has no id: leave out # and what follows it.'
        : 'The story has nothing of this kind.',
  }),
  'story-not-loaded': ({attribute, value, wanted = ''}) => ({
    message: `${attribute}="${value}" could not be read: ${wanted}.`,
    hint: 'What stands between the tags stays.',
  }),
  'tag-unknown': ({wanted}) => ({
    message: 'is not an element of this library.',
    hint: wanted ?? '',
  }),
  'target-unknown': ({attribute, value}) => ({
    message: `${attribute}: nothing around here has the id "${value}".`,
    hint: 'Write the id of a widget, or of an element of this page that holds widgets.',
  }),
  'time-zone-unknown': ({attribute, value}) => ({
    message: `${attribute}="${value}" is not a time zone.`,
    hint: 'Write the name of one in the IANA database, such as Europe/Berlin.',
  }),
  'value-unknown': ({attribute, value, wanted = ''}) => ({
    message: `${attribute}="${value}" is not understood.`,
    hint: `Write one of: ${wanted.split(', ').filter(Boolean).sort().join(', ')}.`,
  }),
  'version-other': ({attribute: tag, value, wanted = ''}) => {
    if (!value) return {message: `has a <${tag}> of another library.`, hint: 'It stays as it is; load one of them.'};
    const {own, others} = scriptsOfPage();
    return {
      message: `loads two versions of this library: ${named(value, others.join(', '))} and ${named(wanted, own)}.`,
      hint: `${value} came first and draws ${tag ? `<${tag}>` : 'all that it knows'}. Load only one of them.`,
    };
  },
} as const satisfies Record<string, (fault: Fault) => ProblemText>;

/** A stable name of a kind of fault. */
export type ProblemCode = keyof typeof TEXTS;

/** All kinds, for what lists them. */
export const PROBLEM_CODES = Object.keys(TEXTS) as readonly ProblemCode[];

/** What is wrong and the way out, for one fault. */
export function problemText(code: ProblemCode, fault: Fault): ProblemText {
  return TEXTS[code](fault);
}
