/**
 * What can go wrong with a widget, in the words of the guides for editors. Each comes with mistakes that people make, and a
 * test makes them: what a guide says must be what the widget tells.
 */
import {EXAMPLES, type ProblemCode} from '../src/base/problem-texts.js';
import {OWN_TROUBLES, TIMED_STORY} from './own-troubles.js';
import {sourcesOf, type Source} from './samples.js';
import type {Field, Widget} from './widgets.js';

/** A line that is wrong: that of the samples, with other attributes. */
export interface Mistake {
  readonly source: Source;
  /** What an editor types in place of what the sample has; nothing where it was forgotten. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Which of them is at fault, if it is not that of the trouble. */
  readonly at?: string;
  /** What is put behind the address of the story. */
  readonly item?: string;
  /** What stands between the tags, if it is not the sample's. */
  readonly text?: string;
}

export interface Trouble {
  readonly code: ProblemCode;
  readonly attribute: string;
  /** What the editor sees on the page, why that is, and what to do. */
  readonly sees: string;
  readonly why: string;
  readonly todo: string;
  readonly mistakes: readonly Mistake[];
}

/** Files that are not there. */
const NO_STORY = '/missing/story.json';
const NO_PHOTO = '/missing/photo.jpg';

/** A file that no visitor has. */
const OWN_COMPUTER = String.raw`C:\Pictures\photo.jpg`;

/** What is not there while a widget misses what it cannot do without. */
const WITHOUT: Readonly<Record<string, string>> = {
  'vs-factor-badge': 'You see your words, and no definition to open.',
  'vs-key-message': 'Nothing says whose message it is.',
  'vs-place': 'You see your words, and nothing else.',
  'vs-sdg-badge': 'You see your words, and no coloured square.',
  'vs-sdg-list': 'You see your words, and no coloured squares.',
  'vs-speaker-card': 'The card has no name.',
  'vs-video': 'There is nothing to play.',
};

/** Widgets that show the whole list where they do not find the entry. */
const LISTS = /^vs-(?!sdg).+-(list|carousel|chart)$|^vs-programme$/;

/** Widgets that take a story as a whole. */
const WHOLE = /^vs-(call-to-action|language-switcher|story)$/;

/** Attributes of all widgets, and those that are read only beside others: no page of a widget tells of them. */
const ELSEWHERE = /^(numbering|heading-level|debug|src)$/;

/** What can go wrong with a widget, the most usual first. */
export function troublesOf(widget: Widget): readonly Trouble[] {
  const {tag, fields} = widget;
  const own = fields.filter(({name}) => !ELSEWHERE.test(name));
  const of = (...kinds: readonly Field['kind'][]) => own.filter(({kind}) => kinds.includes(kind));
  const named = (pattern: RegExp) => own.filter(({name}) => pattern.test(name));
  return [
    ...own.filter(({isRequired}) => isRequired).map((field) => missing(tag, field)),
    ...sourcesOf(tag)
      .filter((source) => source === 'story')
      .flatMap(() => storyTroubles(tag)),
    ...named(/^(photo|image|poster)$/).map((field) => pictureTrouble(tag, field)),
    ...addressTroubles(
      tag,
      of('address').filter(({name}) => !/^(captions|icon-src)$/.test(name)),
    ),
    ...of('country').map((field) => countryTrouble(tag, field)),
    ...named(/^(goal|goals|sdgs)$/).map(goalTrouble),
    ...named(/^factors?$/).map(factorTrouble),
    ...named(/^(start|published)$/).map(dateTrouble),
    ...named(/^filter$/).flatMap((field) => filterTroubles(tag, field)),
    ...choiceTroubles(
      tag,
      of('choice', 'choices').filter(({name}) => !/^(factors?|image-focus)$/.test(name)),
    ),
    ...(OWN_TROUBLES[tag] ?? []),
  ];
}

function missing(tag: string, {name}: Field): Trouble {
  return {
    code: 'attribute-missing',
    attribute: name,
    sees: WITHOUT[tag] ?? 'The card has no heading.',
    why: `\`${name}\` is not in the line, or it is misspelt.`,
    todo: `Write it into the line, as in \`${name}="${EXAMPLES[name] ?? '…'}"\`.`,
    mistakes: [typed({[name]: undefined})],
  };
}

function storyTroubles(tag: string): readonly Trouble[] {
  const sample = {source: 'story' as const, attributes: {goal: undefined, factor: undefined}};
  return [
    {
      code: 'story-not-loaded',
      attribute: 'src',
      sees: 'You see the words between the tags, and nothing of the story.',
      why: 'There is no story file at the address behind `src`, or its website does not give it to your page.',
      todo: 'Open the address in your browser. If you see no file, correct the address. If you see one, ask whoever looks after that website to allow your page to read it.',
      mistakes: [{...sample, attributes: {...sample.attributes, src: NO_STORY}}],
    },
    ...(WHOLE.test(tag)
      ? []
      : [
          {
            code: 'story-item-unknown',
            attribute: 'src',
            sees: LISTS.test(tag)
              ? 'You see the whole list, and not the one entry that you wanted.'
              : 'You see the words between the tags, and nothing of the story.',
            why: 'The story has no entry with the name behind the `#`.',
            todo: 'Open the page with `?vs-debug`. The panel says which names there are.',
            mistakes: [{...sample, item: '#no-such-entry'}],
          } as const,
        ]),
  ];
}

function pictureTrouble(tag: string, {name}: Field): Trouble {
  return {
    code: 'image-not-loaded',
    attribute: name,
    sees: tag === 'vs-speaker-card' ? 'You see initials and no photo.' : 'There is no picture.',
    why: `There is no picture at the address behind \`${name}\`, or visitors may not see it.`,
    todo: 'Open the address in a private window of your browser. If there is no picture, upload it again and copy its address.',
    mistakes: [typed({[name]: NO_PHOTO})],
  };
}

function addressTroubles(tag: string, fields: readonly Field[]): readonly Trouble[] {
  const [field] = fields;
  if (!field) return [];
  return [
    {
      code: 'address-refused',
      attribute: field.name,
      sees: fields.some(({name}) => /^(photo|image|poster)$/.test(name))
        ? 'A link or a picture is missing.'
        : tag === 'vs-video'
          ? 'There is nothing to play.'
          : 'A link is missing.',
      why: `Its address is that of a file on your own computer, such as \`${OWN_COMPUTER}\`.`,
      todo: 'Upload the file to your website. Copy its address from there: it begins with `https://`.',
      mistakes: fields.map(({name}) => ({...typed({[name]: OWN_COMPUTER}), at: name})),
    },
  ];
}

function countryTrouble(tag: string, {name}: Field): Trouble {
  return {
    code: 'country-unknown',
    attribute: name,
    sees:
      tag === 'vs-place'
        ? 'You see your words, in your language only.'
        : 'The country stands there as you typed it, also on pages in other languages.',
    why: `\`${name}\` is not the two letters of a country.`,
    todo: 'Write the two letters, such as `BD` for Bangladesh.',
    mistakes: [typed({[name]: 'Bangla Desh'})],
  };
}

function goalTrouble({name}: Field): Trouble {
  return {
    code: 'goal-unknown',
    attribute: name,
    sees: 'A Goal is missing.',
    why: `\`${name}\` has a number that no Goal has, or a word.`,
    todo: 'Write numbers from 1 to 17.',
    mistakes: [typed({[name]: '18'}), typed({[name]: 'Education'})],
  };
}

function factorTrouble({name, values}: Field): Trouble {
  return {
    code: 'factor-unknown',
    attribute: name,
    sees: 'A factor is missing.',
    why: `\`${name}\` has a word that is not one of the five factors.`,
    todo: `Write one of these: ${values.map((value) => `\`${value}\``).join(', ')}.`,
    mistakes: [typed({[name]: 'poverty'})],
  };
}

function dateTrouble({name}: Field): Trouble {
  return {
    code: 'date-unknown',
    attribute: name,
    sees: 'The date is missing.',
    why: `\`${name}\` has a date that the widget cannot read, such as \`15 January 2026\`.`,
    todo: 'Write the year first, then the month and the day, as in `2026-01-15`.',
    mistakes: [typed({[name]: '15 January 2026'})],
  };
}

/** Words of the webinar's story that never meet, by what the filter chooses from; a programme has another story for it. */
const NEVER_TOGETHER: Readonly<Record<string, Mistake['attributes']>> = {
  'vs-case-study-carousel': {filter: 'ZM, 5'},
  'vs-intersection-chart': {filter: 'ZM, 5'},
  'vs-programme': {src: TIMED_STORY, filter: 'sample-panellist', 'date-filter': '2030-03-06'},
  'vs-speaker-list': {filter: 'moderator, BD'},
};

function filterTroubles(tag: string, {name}: Field): readonly Trouble[] {
  return [
    {
      code: 'filter-unknown',
      attribute: name,
      sees: 'You see less than you wanted, or nothing but your words.',
      why: `\`${name}\` has a word that nothing in the story has.`,
      todo: 'Open the page with `?vs-debug`. The panel says which words there are.',
      mistakes: [{source: 'story', attributes: {[name]: 'Atlantis'}}],
    },
    {
      code: 'filter-matches-nothing',
      attribute: 'filter',
      sees: 'You see your words, and nothing of the story.',
      why: 'Each word is in the story, but nothing there has all of them.',
      todo: `Take a word out of \`${name}\`.`,
      mistakes: [{source: 'story', attributes: NEVER_TOGETHER[tag] ?? {}}],
    },
  ];
}

function choiceTroubles(tag: string, fields: readonly Field[]): readonly Trouble[] {
  const [field] = fields;
  if (!field) return [];
  const [source = 'story'] = sourcesOf(tag);
  const names = fields.map(({name}) => `\`${name}\``);
  return [
    {
      code: 'value-unknown',
      attribute: field.name,
      sees: 'The widget looks as it usually does, and not as you wanted.',
      why: `${names.join(' or ')} has a word that the widget does not know.`,
      todo: 'Take one of the words in the table above, in small letters.',
      mistakes: fields.map(({name}) => ({source, attributes: {[name]: 'beautiful'}, at: name})),
    },
  ];
}

function typed(attributes: Mistake['attributes']): Mistake {
  return {source: 'typed', attributes};
}
