/** All stories, and how tests draw them. */
import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import * as callToAction from '../../stories/call-to-action.stories.js';
import * as caseStudyCard from '../../stories/case-study-card.stories.js';
import * as caseStudyCarousel from '../../stories/case-study-carousel.stories.js';
import * as challengeList from '../../stories/challenge-list.stories.js';
import * as doctorStories from '../../stories/doctor.stories.js';
import * as eventCard from '../../stories/event-card.stories.js';
import * as factorBadge from '../../stories/factor-badge.stories.js';
import * as intersectionChart from '../../stories/intersection-chart.stories.js';
import * as keyMessage from '../../stories/key-message.stories.js';
import * as languageSwitcher from '../../stories/language-switcher.stories.js';
import * as partnerList from '../../stories/partner-list.stories.js';
import * as placeStories from '../../stories/place.stories.js';
import * as programmeStories from '../../stories/programme.stories.js';
import * as recommendationList from '../../stories/recommendation-list.stories.js';
import * as reportCard from '../../stories/report-card.stories.js';
import * as sdgBadge from '../../stories/sdg-badge.stories.js';
import * as sdgList from '../../stories/sdg-list.stories.js';
import * as snippetMaker from '../../stories/snippet-maker.stories.js';
import * as speakerCard from '../../stories/speaker-card.stories.js';
import * as speakerList from '../../stories/speaker-list.stories.js';
import * as storyStories from '../../stories/story.stories.js';
import * as videoStories from '../../stories/video.stories.js';
import {nextFrame} from './commands.js';

export {doctorStories};

/** What a story, and the description of all stories in a file, consist of as far as drawing is concerned. */
export interface Story {
  readonly title?: string;
  /** The tag of the widget that the stories of a file show. */
  readonly component?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: never, context: never) => unknown;
  readonly play?: (context: never) => Promise<void> | void;
  readonly parameters?: {
    /** Codes of the problems that the story is there to show. */
    readonly problems?: readonly string[];
    /** There is nothing to read in it. */
    readonly empty?: boolean;
    /** Its widget waits for a file, and nothing is drawn of it. */
    readonly loading?: boolean;
  };
}

export type StoryFile = Readonly<Record<string, Story>> & {readonly default: Story};

/** The list that `npm run scaffold` adds to. */
export const FILES: readonly StoryFile[] = [
  speakerCard,
  caseStudyCard,
  caseStudyCarousel,
  sdgBadge,
  speakerList,
  sdgList,
  factorBadge,
  intersectionChart,
  programmeStories,
  eventCard,
  reportCard,
  challengeList,
  recommendationList,
  keyMessage,
  partnerList,
  callToAction,
  videoStories,
  placeStories,
  languageSwitcher,
  storyStories,
  snippetMaker,
  doctorStories,
];

export function storiesOf(file: StoryFile): [string, Story][] {
  return Object.entries(file).filter(([name]) => name !== 'default');
}

export function draw(story: Story, meta: Story): unknown {
  const drawStory = story.render ?? meta.render;
  return (drawStory as (args: object) => unknown)({...meta.args, ...story.args});
}

/**
 * Waits until every widget shows what it has, and until the browser has told which slides are in view.
 *
 * @param loading - whether some wait for a file that does not come
 */
export async function settled(page: ParentNode, loading: boolean): Promise<void> {
  // Its list of widgets comes in a file.
  const makers = [...page.querySelectorAll('snippet-maker')];
  await waitUntil(() => makers.every((maker) => maker.querySelector('[slot] > *')), 'no preview', {timeout: 5_000});
  const widgets = [...page.querySelectorAll<LitElement>('*')].filter(
    (element) => element.localName.startsWith('vs-') && !(loading && element.matches(':state(loading)')),
  );
  const update = () => Promise.all(widgets.map(({updateComplete}) => updateComplete));
  // Those with a story file draw nothing before it is here.
  await waitUntil(() => widgets.every(({shadowRoot}) => shadowRoot?.childElementCount), 'not drawn', {timeout: 5_000});
  await update();
  await nextFrame();
  await update();
}
