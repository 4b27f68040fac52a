/** What can go wrong with one widget and no other. */
import type {Trouble} from './troubles.js';

/** A story file whose sessions have times, which the webinar's have not. */
export const TIMED_STORY = '/stories/samples/sample-programme/story.json';

const LISTS_A_STORY: Trouble = {
  code: 'attribute-missing',
  attribute: 'src',
  sees: 'You see your words, and nothing else.',
  why: 'This widget shows a part of a story file, and `src` is not in the line.',
  todo: 'Write the address of the story file into the line: `src="https://…/story.json"`.',
  mistakes: [{source: 'story', attributes: {src: undefined}}],
};

export const OWN_TROUBLES: Readonly<Record<string, readonly Trouble[]>> = {
  'vs-call-to-action': [
    {
      code: 'attribute-missing',
      attribute: 'href',
      sees: 'There is no button.',
      why: 'The line has words for the button, and no address to lead to.',
      todo: 'Write the address into the line: `href="https://…"`.',
      mistakes: [{source: 'typed', attributes: {href: undefined, label: 'Sample label'}}],
    },
  ],
  'vs-case-study-carousel': [
    {
      code: 'slides-missing',
      attribute: '',
      sees: 'You see nothing.',
      why: 'There is no story file, and there is nothing between the tags.',
      todo: 'Write the address of a story file into the line, or put lines of case studies between the tags.',
      mistakes: [{source: 'story', attributes: {src: undefined}, text: ''}],
    },
  ],
  'vs-challenge-list': [LISTS_A_STORY],
  'vs-event-card': [
    {
      code: 'attribute-missing',
      attribute: 'time-zone',
      sees: 'Visitors elsewhere do not see when it begins where they are.',
      why: 'The line has a time, and does not say where that is the time.',
      todo: 'Write the time zone into the line, as in `time-zone="Africa/Nairobi"`.',
      mistakes: [{source: 'typed', attributes: {start: '2026-01-15T14:00'}}],
    },
    {
      code: 'time-zone-unknown',
      attribute: 'time-zone',
      sees: 'Visitors elsewhere do not see when it begins where they are.',
      why: '`time-zone` has a name that computers do not know.',
      todo: 'Write continent and city in English, with `_` for a space, as in `Africa/Nairobi`.',
      mistakes: [{source: 'typed', attributes: {start: '2026-01-15T14:00', 'time-zone': 'Nairobi time'}}],
    },
  ],
  'vs-intersection-chart': [LISTS_A_STORY],
  'vs-key-message': [
    {
      code: 'attribute-missing',
      attribute: 'src',
      sees: 'There is a name, and no message.',
      why: 'There is nothing between the tags, and no story file.',
      todo: 'Write the message between the tags.',
      mistakes: [{source: 'typed', attributes: {}, text: ''}],
    },
  ],
  'vs-language-switcher': [
    {
      code: 'attribute-missing',
      attribute: 'languages',
      sees: 'You see your words, and no languages to choose from.',
      why: 'The line has neither a story file nor languages.',
      todo: 'Write the address of the story file into the line: `src="https://…/story.json"`.',
      mistakes: [{source: 'story', attributes: {src: undefined}}],
    },
    {
      code: 'language-unknown',
      attribute: 'languages',
      sees: 'A language is missing from the choice.',
      why: '`languages` has a name in place of a code.',
      todo: 'Write codes of languages: `en` for English, `fr` for French, `ar` for Arabic.',
      mistakes: [{source: 'story', attributes: {languages: 'en, français'}}],
    },
    {
      code: 'attribute-missing',
      attribute: 'for',
      sees: 'Choosing a language changes nothing.',
      why: 'The line has languages of its own, and does not say for which widgets they are.',
      todo: 'Write an `id` into the line of the widget, as in `id="story"`, and the same word here: `for="story"`.',
      mistakes: [{source: 'story', attributes: {src: undefined, languages: 'en, fr'}}],
    },
    {
      code: 'target-unknown',
      attribute: 'for',
      sees: 'Choosing a language changes nothing.',
      why: 'Nothing on the page has the `id` that stands in `for`.',
      todo: 'Write the same word into both lines: `id="story"` and `for="story"`.',
      mistakes: [{source: 'story', attributes: {for: 'stroy'}}],
    },
  ],
  'vs-partner-list': [LISTS_A_STORY],
  'vs-programme': [
    LISTS_A_STORY,
    {
      code: 'time-zone-unknown',
      attribute: 'time-zone',
      sees: 'The times are by another clock than you wanted.',
      why: '`time-zone` has a name that computers do not know.',
      todo: 'Write continent and city in English, with `_` for a space, as in `Africa/Nairobi`.',
      mistakes: [{source: 'story', attributes: {src: TIMED_STORY, 'time-zone': 'Nairobi time'}}],
    },
    {
      code: 'filter-unknown',
      attribute: 'date-filter',
      sees: 'You see less than you wanted, or nothing but your words.',
      why: 'No session is on the day that stands in `date-filter`.',
      todo: 'Write days of the programme, with the year first, as in `2026-01-15`.',
      mistakes: [{source: 'story', attributes: {'date-filter': '1999-01-15'}}],
    },
  ],
  'vs-recommendation-list': [
    LISTS_A_STORY,
    {
      code: 'filter-unknown',
      attribute: 'audience',
      sees: 'You see less than you wanted, or nothing but your words.',
      why: '`audience` has a word that no group of the story has.',
      todo: 'Open the page with `?vs-debug`. The panel says which words there are.',
      mistakes: [{source: 'story', attributes: {audience: 'everybody'}}],
    },
  ],
  'vs-sdg-badge': [
    {
      code: 'goals-several',
      attribute: 'src',
      sees: 'You see one Goal, and the case study has several.',
      why: 'This widget shows one Goal.',
      todo: 'Take the list of Goals in its place, or choose one: `goal="5"`.',
      mistakes: [{source: 'story', attributes: {goal: undefined}, item: '#bangladesh-women-entrepreneurs'}],
    },
  ],
  'vs-sdg-list': [
    {
      code: 'value-unknown',
      attribute: 'mark',
      sees: 'A Goal is not marked.',
      why: '`mark` has a number that is not among the Goals of the list.',
      todo: 'Write the number into `goals` as well, or write `goals="all"`.',
      mistakes: [{source: 'typed', attributes: {mark: '4'}}],
    },
  ],
  'vs-speaker-list': [LISTS_A_STORY],
  'vs-video': [
    {
      code: 'attribute-missing',
      attribute: 'title',
      sees: 'The title is “Video”, and nothing else.',
      why: '`heading` is not in the line, or it is misspelt.',
      todo: 'Write it into the line: `heading="What the video shows"`.',
      mistakes: [{source: 'typed', attributes: {heading: undefined}}],
    },
    {
      code: 'poster-refused',
      attribute: 'poster',
      sees: 'There is no picture.',
      why: 'The picture is on the website of the video, which would then hear of every visitor.',
      todo: 'Save the picture, upload it to your own website, and write its address there.',
      mistakes: [
        {
          source: 'typed',
          attributes: {href: 'https://vimeo.com/000000000', poster: 'https://i.vimeocdn.com/video/000000000.jpg'},
        },
      ],
    },
    {
      code: 'player-blocked',
      attribute: '',
      sees: 'The video does not start. There is a link to it in its place.',
      why: 'Your website does not let its pages show videos from there, or the video is gone.',
      todo: 'Follow the link. If the video plays there, ask whoever looks after your website to allow videos from that address.',
      // A visitor has to press the button first, and the page has to forbid it: test/elements/video/policy.test.ts does that.
      mistakes: [],
    },
  ],
};
