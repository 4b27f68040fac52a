import {html, nothing, type TemplateResult} from 'lit';
import type {StoryElement} from '../../base/story-element.js';
import type {StoryView} from '../../base/story-view.js';
import {drawLine} from '../../base/words.js';
import {msg, type Need} from '../../localization/messages.js';
import {insist} from '../../localization/persist.js';
import {nameOf} from '../../story/lookup.js';
import type {CaseStudy, Story, Text} from '../../story/schema.js';

/** One section of a story. */
export interface Section {
  /** The elements that it takes, which only stories with this section load. */
  readonly elements: Need;
  /** Something, if the story has anything to show in it. */
  readonly has: (story: Story) => unknown;
  readonly title: (story: Story) => string;
  /** Draws it from the file at `src`, with headings of `level`. */
  readonly draw: (src: string, level: number, view: StoryView, host: StoryElement) => TemplateResult | typeof nothing;
}

function section(
  importer: () => Promise<unknown>,
  has: Section['has'],
  title: Section['title'],
  draw: Section['draw'],
): Section {
  let isLoaded = false;
  const elements: Need = {
    has: () => isLoaded,
    load: async () => {
      isLoaded ||= !!(await insist(importer));
    },
  };
  return {elements, has, title, draw};
}

const withFactors = ({factors}: CaseStudy): boolean => factors.length > 0;

/** Every section by its name, in the order in which a journalist would tell a story. */
export const SECTIONS = {
  messages: section(
    () => import('../key-message/vs-key-message.js'),
    ({messages}) => messages[0],
    () => msg('Main points', {id: 'story.messages', desc: 'Heading of the part of a story with what people said.'}),
    (_, level, view) =>
      drawItems(
        view.story.messages.map(
          ({id}) => html`<vs-key-message src=${view.addressOf(id)} heading-level=${level}></vs-key-message>`,
        ),
      ),
  ),
  'case-studies': section(
    () => import('../case-study-carousel/vs-case-study-carousel.js'),
    ({caseStudies}) => caseStudies[0],
    () => msg('What volunteers did', {id: 'story.case-studies', desc: 'Heading of the case studies of a story.'}),
    (src, level) => html`<vs-case-study-carousel src=${src} heading-level=${level}></vs-case-study-carousel>`,
  ),
  people: section(
    () => import('../speaker-list/vs-speaker-list.js'),
    ({people}) => people[0],
    () => msg('Who spoke', {id: 'story.people', desc: 'Heading of the people of a story.'}),
    (src, level) => html`<vs-speaker-list src=${src} heading-level=${level}></vs-speaker-list>`,
  ),
  video: section(
    () => import('../video/vs-video.js'),
    ({event}) => event?.recording,
    () => msg('Recording', {id: 'story.video', desc: 'Heading of the recording of an event.'}),
    (src, level) => html`<vs-video src=${src} heading-level=${level}></vs-video>`,
  ),
  event: section(
    () => import('../event-card/vs-event-card.js'),
    tellsMore,
    () => msg('The event', {id: 'story.event', desc: 'Heading of the event that a story tells of.'}),
    (src, level) => html`<vs-event-card src=${src} heading-level=${level}></vs-event-card>`,
  ),
  factors: section(
    () =>
      Promise.all([
        import('../factor-badge/vs-factor-badge.js'),
        import('../intersection-chart/vs-intersection-chart.js'),
      ]),
    ({factors, caseStudies}) => factors[0] ?? caseStudies.some(withFactors),
    () =>
      msg('Why people are left behind', {
        id: 'story.factors',
        desc: 'Heading of the factors that leave people behind.',
      }),
    (src, level, {story: {factors, caseStudies, intersectionality}}, host) => html`
      ${drawLine('section-text', '', host.words('', intersectionality))}
      ${drawItems(factors.map(({factor}) => html`<vs-factor-badge factor=${factor} src=${src}></vs-factor-badge>`))}
      ${
        caseStudies.some(withFactors)
          ? html`<vs-intersection-chart src=${src} heading-level=${level}></vs-intersection-chart>`
          : nothing
      }
    `,
  ),
  goals: section(
    () => import('../sdg-list/vs-sdg-list.js'),
    ({caseStudies}) => caseStudies.some(({sdgs}) => sdgs.length > 0),
    () => msg('Sustainable Development Goals', {id: 'story.goals', desc: 'Heading of the Goals that a story touches.'}),
    (src) => html`<vs-sdg-list src=${src} layout="grid"></vs-sdg-list>`,
  ),
  challenges: section(
    () => import('../challenge-list/vs-challenge-list.js'),
    ({challenges}) => challenges[0],
    () =>
      msg('What volunteers struggle with', {
        id: 'story.challenges',
        desc: 'Heading of the challenges that volunteers face.',
      }),
    (src, level) => html`<vs-challenge-list src=${src} heading-level=${level}></vs-challenge-list>`,
  ),
  recommendations: section(
    () => import('../recommendation-list/vs-recommendation-list.js'),
    ({recommendations}) => recommendations.some(({items}) => items.length > 0),
    () => msg('What is recommended', {id: 'story.recommendations', desc: 'Heading of the recommendations of a story.'}),
    (src, level) => html`<vs-recommendation-list src=${src} heading-level=${level}></vs-recommendation-list>`,
  ),
  report: section(
    () => import('../report-card/vs-report-card.js'),
    ({report}) => report,
    () => msg('The report', {id: 'story.report', desc: 'Heading of the report that a story is about.'}),
    (src, level) => html`<vs-report-card src=${src} heading-level=${level}></vs-report-card>`,
  ),
  programme: section(
    () => import('../programme/vs-programme.js'),
    ({sessions}) => sessions[0],
    () => msg('Programme', {id: 'story.programme', desc: 'Heading of the sessions of an event.'}),
    (src, level) => html`<vs-programme src=${src} heading-level=${level}></vs-programme>`,
  ),
  next: section(
    () => import('../event-card/vs-event-card.js'),
    ({nextEvents}) => nextEvents[0],
    () => msg('What comes next', {id: 'story.next', desc: 'Heading of the events to come.'}),
    (_, level, view) =>
      drawItems(
        view.story.nextEvents.map(
          (event, index) =>
            html`<vs-event-card src=${view.addressOf(nameOf(event, 'nextEvents', index))} heading-level=${level}></vs-event-card>`,
        ),
      ),
  ),
  partners: section(
    () => import('../partner-list/vs-partner-list.js'),
    ({partners}) => partners[0],
    () =>
      msg('Organizations', {
        id: 'story.partners',
        desc: 'Heading of the organizations of a story, each with its role.',
      }),
    (src, level) => html`<vs-partner-list src=${src} heading-level=${level}></vs-partner-list>`,
  ),
  'call-to-action': section(
    () => import('../call-to-action/vs-call-to-action.js'),
    ({callToAction}) => callToAction,
    ({callToAction}) =>
      callToAction?.href
        ? msg('What you can do', {id: 'story.call-to-action', desc: 'Heading of what the reader of a story can do.'})
        : msg('The appeal', {
            id: 'story.appeal',
            desc: 'Heading of an appeal that ends a story, and leads to no page.',
          }),
    (src, level) => html`<vs-call-to-action src=${src} heading-level=${level}></vs-call-to-action>`,
  ),
} satisfies Readonly<Record<string, Section>>;

export type StorySection = keyof typeof SECTIONS;

export const STORY_SECTIONS = Object.keys(SECTIONS) as readonly StorySection[];

/** Whether the event tells more than the head of the story does, with its title and organizer. */
function tellsMore({event, title, organizer}: Story): boolean {
  if (!event) return false;
  const {start, href, summary, partner} = event;
  return (
    !!(start ?? href ?? summary ?? partner) || differs(event.title, title) || differs(event.organizer, organizer?.name)
  );
}

function differs(one: Text | undefined, other: Text | undefined): boolean {
  return !!one && !!other && JSON.stringify(one) !== JSON.stringify(other);
}

function drawItems(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items[0] ? html`<ul class="items" role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;
}
