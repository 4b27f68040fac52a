import {FACTORS} from '../reference/factors.js';

export {tellSwallowed} from './swallowed.js';

/** What the texts of problems are made of. */
export interface Fault {
  /** The attribute that is at fault, if it is one. */
  readonly attribute?: string;
  /** Its value, as the author wrote it. */
  readonly value?: string;
  /** What could stand there: a list of values, or advice. */
  readonly wanted?: string;
}

interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

/** What the attributes may look like that a widget cannot do without. */
const EXAMPLES: Readonly<Record<string, string>> = {
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
  'content-outside': () => ({
    message: 'is empty, and a paragraph that may be its text stands behind it.',
    hint: 'Take the widget out of the paragraph around it, or write its text without <p>.',
  }),
  'content-swallowed': ({value}) => ({
    message: 'holds other parts of the page.',
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
    hint:
      wanted ?? 'Write countries (BD), Goals (5), factors (geography) or sectors of the story, separated by commas.',
  }),
  'goal-unknown': ({attribute, value}) => ({
    message: `${attribute}: "${value}" is not a Goal.`,
    hint: 'Goals are 1 to 17.',
  }),
  'image-not-loaded': ({attribute, value}) => ({
    message: `${attribute}="${value}" could not be loaded.`,
    hint: 'Check the address, and that this page may show images from there.',
  }),
  'language-unknown': ({attribute, value}) => ({
    message: `${attribute}: "${value}" is not the tag of a language.`,
    hint: 'Write BCP 47 tags such as en, fr or zh-Hant.',
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
  'story-item-unknown': ({attribute, value, wanted}) => ({
    message: value
      ? `${attribute}: the story has no ${value} to show here.`
      : wanted
        ? `${attribute} does not say which item to show.`
        : `${attribute}: the story has nothing to show here.`,
    hint: wanted ? `Write one of: ${wanted}.` : 'The story has nothing of this kind.',
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
} as const satisfies Record<string, (fault: Fault) => ProblemText>;

/** A stable name of a kind of fault. */
export type ProblemCode = keyof typeof TEXTS;

/** What is wrong and the way out, for one fault. */
export function problemText(code: ProblemCode, fault: Fault): ProblemText {
  return TEXTS[code](fault);
}
