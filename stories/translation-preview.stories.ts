import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/index.js';
import '../translation-preview/define.js';
import * as callToActionStories from './call-to-action.stories.js';
import * as caseStudyCardStories from './case-study-card.stories.js';
import * as caseStudyCarouselStories from './case-study-carousel.stories.js';
import * as challengeListStories from './challenge-list.stories.js';
import * as eventCardStories from './event-card.stories.js';
import * as factorBadgeStories from './factor-badge.stories.js';
import * as intersectionChartStories from './intersection-chart.stories.js';
import * as keyMessageStories from './key-message.stories.js';
import * as languageSwitcherStories from './language-switcher.stories.js';
import * as partnerListStories from './partner-list.stories.js';
import * as placeStories from './place.stories.js';
import * as programmeStories from './programme.stories.js';
import * as recommendationListStories from './recommendation-list.stories.js';
import * as reportCardStories from './report-card.stories.js';
import * as sdgBadgeStories from './sdg-badge.stories.js';
import * as sdgListStories from './sdg-list.stories.js';
import * as speakerCardStories from './speaker-card.stories.js';
import * as speakerListStories from './speaker-list.stories.js';
import * as storyStories from './story.stories.js';
import * as videoStories from './video.stories.js';

interface Args {
  readonly lang?: string;
}

/** What a story, and the description of all stories in a file, consist of as far as drawing is concerned. */
interface Drawn {
  readonly title?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: never, context: never) => unknown;
  readonly parameters?: {readonly problems?: unknown; readonly loading?: unknown};
}

type StoryFile = Readonly<Record<string, Drawn>> & {readonly default: Drawn};

const FILES: readonly StoryFile[] = [
  callToActionStories,
  caseStudyCardStories,
  caseStudyCarouselStories,
  challengeListStories,
  eventCardStories,
  factorBadgeStories,
  intersectionChartStories,
  keyMessageStories,
  languageSwitcherStories,
  partnerListStories,
  placeStories,
  programmeStories,
  recommendationListStories,
  reportCardStories,
  sdgBadgeStories,
  sdgListStories,
  speakerCardStories,
  speakerListStories,
  storyStories,
  videoStories,
];

/** Each state of a widget. Faults of authors are told in English; what waits for a file shows nothing. */
function states(file: StoryFile): readonly unknown[] {
  const meta = file.default;
  const widget = meta.title?.split('/').at(-1);
  return Object.entries(file)
    .filter(([name, {parameters}]) => name !== 'default' && !parameters?.problems && !parameters?.loading)
    .map(([name, story]) => {
      const draw = (story.render ?? meta.render) as unknown as ((args: object) => unknown) | undefined;
      return html`<section aria-label=${`${widget}, ${name}`}>${draw?.({...meta.args, ...story.args})}</section>`;
    });
}

const meta: Meta<Args> = {
  title: 'For translators/Preview',
  // What it is made of is no element of the library, so there is no table of attributes.
  parameters: {controls: {disable: true}, docs: {codePanel: false}, a11y: {test: 'error'}},
  tags: ['!autodocs'],
  render: ({lang}) =>
    html`<div lang=${lang ?? nothing}>
      <translation-preview>${FILES.map((file) => html`<div>${states(file)}</div>`)}</translation-preview>
    </div>`,
};

export default meta;

/** Every widget and state in the language of a file, with what is missing, to be reviewed or too long. */
export const Preview: StoryObj<Args> = {};

export const InArabic: StoryObj<Args> = {args: {lang: 'ar'}};
