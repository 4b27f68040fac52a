import {html, nothing, type TemplateResult} from 'lit';
import type {StoryView} from '../../base/story-view.js';
import {drawLine, type Words} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import {persist} from '../../localization/persist.js';
import type {Story, Text} from '../../story/schema.js';

/** The sections of a story, in the order in which a journalist would tell it. */
export const STORY_SECTIONS = [
  'messages',
  'case-studies',
  'people',
  'video',
  'event',
  'factors',
  'goals',
  'challenges',
  'recommendations',
  'report',
  'programme',
  'next',
  'partners',
  'call-to-action',
] as const;
export type StorySection = (typeof STORY_SECTIONS)[number];

/** What a section is drawn from. */
interface SectionContext {
  readonly view: StoryView;
  /** Level of the headings inside the section. */
  readonly level: number;
  readonly words: (told: Text | undefined) => Words;
}

export interface Section {
  readonly name: StorySection;
  /** The elements that it takes, which only stories with this section load. */
  readonly elements: Need;
  /** Whether a story has something to show in it. */
  readonly has: (story: Story) => boolean;
  readonly title: () => string;
  readonly draw: (context: SectionContext) => TemplateResult;
}

/** Elements that are loaded when a section first shows them. */
class Elements implements Need {
  #loaded = false;

  constructor(private readonly importer: () => Promise<unknown>) {}

  has(): boolean {
    return this.#loaded;
  }

  async load(): Promise<void> {
    this.#loaded ||= (await persist(this.importer)) !== undefined;
  }
}

/** Every section by its name. */
export const SECTIONS: Readonly<Record<StorySection, Section>> = {
  messages: {
    name: 'messages',
    elements: new Elements(() => import('../key-message/vs-key-message.js')),
    has: ({messages}) => messages.length > 0,
    title: () =>
      msg('Main points', {id: 'story.messages', desc: 'Heading of the part of a story with what people said.'}),
    draw: ({view, level}) =>
      drawItems(
        view.story.messages.map(
          ({id}) => html`<vs-key-message src=${view.addressOf(id)} heading-level=${level}></vs-key-message>`,
        ),
      ),
  },
  'case-studies': {
    name: 'case-studies',
    elements: new Elements(() => import('../case-study-carousel/vs-case-study-carousel.js')),
    has: ({caseStudies}) => caseStudies.length > 0,
    title: () =>
      msg('What volunteers did', {id: 'story.case-studies', desc: 'Heading of the case studies of a story.'}),
    draw: ({view, level}) =>
      html`<vs-case-study-carousel src=${view.address} heading-level=${level}></vs-case-study-carousel>`,
  },
  people: {
    name: 'people',
    elements: new Elements(() => import('../speaker-list/vs-speaker-list.js')),
    has: ({people}) => people.length > 0,
    title: () => msg('Who spoke', {id: 'story.people', desc: 'Heading of the people of a story.'}),
    draw: ({view, level}) => html`<vs-speaker-list src=${view.address} heading-level=${level}></vs-speaker-list>`,
  },
  video: {
    name: 'video',
    elements: new Elements(() => import('../video/vs-video.js')),
    has: ({event}) => event?.recording !== undefined,
    title: () => msg('Recording', {id: 'story.video', desc: 'Heading of the recording of an event.'}),
    draw: ({view, level}) => html`<vs-video src=${view.address} heading-level=${level}></vs-video>`,
  },
  event: {
    name: 'event',
    elements: new Elements(() => import('../event-card/vs-event-card.js')),
    has: ({event}) => event?.start !== undefined || event?.href !== undefined,
    title: () => msg('The event', {id: 'story.event', desc: 'Heading of the event that a story tells of.'}),
    draw: ({view, level}) => html`<vs-event-card src=${view.address} heading-level=${level}></vs-event-card>`,
  },
  factors: {
    name: 'factors',
    elements: new Elements(() =>
      Promise.all([
        import('../factor-badge/vs-factor-badge.js'),
        import('../intersection-chart/vs-intersection-chart.js'),
      ]),
    ),
    has: ({factors, caseStudies}) => factors.length > 0 || caseStudies.some((study) => study.factors.length > 0),
    title: () =>
      msg('Why people are left behind', {
        id: 'story.factors',
        desc: 'Heading of the factors that leave people behind.',
      }),
    draw: ({view, level, words}) => html`
      ${drawLine('section-text', '', words(view.story.intersectionality))}
      ${
        view.story.factors.length > 0
          ? html`<ul class="badges" role="list">
            ${view.story.factors.map(
              ({factor}) => html`<li><vs-factor-badge factor=${factor} src=${view.address}></vs-factor-badge></li>`,
            )}
          </ul>`
          : nothing
      }
      ${
        view.story.caseStudies.some((study) => study.factors.length > 0)
          ? html`<vs-intersection-chart src=${view.address} heading-level=${level}></vs-intersection-chart>`
          : nothing
      }
    `,
  },
  goals: {
    name: 'goals',
    elements: new Elements(() => import('../sdg-list/vs-sdg-list.js')),
    has: ({caseStudies}) => caseStudies.some((study) => study.sdgs.length > 0),
    title: () =>
      msg('Sustainable Development Goals', {id: 'story.goals', desc: 'Heading of the Goals that a story touches.'}),
    draw: ({view}) => html`<vs-sdg-list src=${view.address} layout="grid"></vs-sdg-list>`,
  },
  challenges: {
    name: 'challenges',
    elements: new Elements(() => import('../challenge-list/vs-challenge-list.js')),
    has: ({challenges}) => challenges.length > 0,
    title: () =>
      msg('What volunteers struggle with', {
        id: 'story.challenges',
        desc: 'Heading of the challenges that volunteers face.',
      }),
    draw: ({view, level}) => html`<vs-challenge-list src=${view.address} heading-level=${level}></vs-challenge-list>`,
  },
  recommendations: {
    name: 'recommendations',
    elements: new Elements(() => import('../recommendation-list/vs-recommendation-list.js')),
    has: ({recommendations}) => recommendations.length > 0,
    title: () =>
      msg('What is recommended', {id: 'story.recommendations', desc: 'Heading of the recommendations of a story.'}),
    draw: ({view, level}) =>
      html`<vs-recommendation-list src=${view.address} heading-level=${level}></vs-recommendation-list>`,
  },
  report: {
    name: 'report',
    elements: new Elements(() => import('../report-card/vs-report-card.js')),
    has: ({report}) => report !== undefined,
    title: () => msg('The report', {id: 'story.report', desc: 'Heading of the report that a story is about.'}),
    draw: ({view, level}) => html`<vs-report-card src=${view.address} heading-level=${level}></vs-report-card>`,
  },
  programme: {
    name: 'programme',
    elements: new Elements(() => import('../programme/vs-programme.js')),
    has: ({sessions}) => sessions.length > 0,
    title: () => msg('Programme', {id: 'story.programme', desc: 'Heading of the sessions of an event.'}),
    draw: ({view, level}) => html`<vs-programme src=${view.address} heading-level=${level}></vs-programme>`,
  },
  next: {
    name: 'next',
    elements: new Elements(() => import('../event-card/vs-event-card.js')),
    has: ({nextEvents}) => nextEvents.some(({id}) => id),
    title: () => msg('What comes next', {id: 'story.next', desc: 'Heading of the events to come.'}),
    draw: ({view, level}) =>
      drawItems(
        view.story.nextEvents.flatMap(({id}) =>
          id ? html`<vs-event-card src=${view.addressOf(id)} heading-level=${level}></vs-event-card>` : [],
        ),
      ),
  },
  partners: {
    name: 'partners',
    elements: new Elements(() => import('../partner-list/vs-partner-list.js')),
    has: ({partners}) => partners.length > 0,
    title: () => msg('Who took part', {id: 'story.partners', desc: 'Heading of the organizations that took part.'}),
    draw: ({view, level}) => html`<vs-partner-list src=${view.address} heading-level=${level}></vs-partner-list>`,
  },
  'call-to-action': {
    name: 'call-to-action',
    elements: new Elements(() => import('../call-to-action/vs-call-to-action.js')),
    has: ({callToAction}) => callToAction !== undefined,
    title: () =>
      msg('What you can do', {id: 'story.call-to-action', desc: 'Heading of what the reader of a story can do.'}),
    draw: ({view, level}) => html`<vs-call-to-action src=${view.address} heading-level=${level}></vs-call-to-action>`,
  },
};

function drawItems(items: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="items" role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
