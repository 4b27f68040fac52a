/** What of a story stands on pages of its own, and which widget shows it. */
import {SECTIONS, STORY_SECTIONS} from '../../dist/npm/elements/story/sections.js';
import {nameOf} from '../../dist/npm/story/index.js';
import {speakIn} from './speak.mjs';

/** @typedef {import('../../dist/npm/story/index.js').Story} Story */

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} [id] the item that it shows; without one, all of its kind
 * @property {string} [section] the section of which it shows all
 * @property {import('../../dist/npm/story/index.js').Text | undefined} [title] of the item
 */

/** Widgets that show one item, by the part of the story that it is in. */
const ITEMS = /** @type {const} */ ({
  people: 'vs-speaker-card',
  caseStudies: 'vs-case-study-card',
  messages: 'vs-key-message',
  sessions: 'vs-programme',
  challenges: 'vs-challenge-list',
  recommendations: 'vs-recommendation-list',
  partners: 'vs-partner-list',
  nextEvents: 'vs-event-card',
});

/** Widgets that show a whole section of the story, by its name. */
const WHOLE = /** @type {const} */ ({
  'case-studies': 'vs-case-study-carousel',
  people: 'vs-speaker-list',
  video: 'vs-video',
  factors: 'vs-intersection-chart',
  goals: 'vs-sdg-list',
  challenges: 'vs-challenge-list',
  recommendations: 'vs-recommendation-list',
  report: 'vs-report-card',
  programme: 'vs-programme',
  partners: 'vs-partner-list',
  'call-to-action': 'vs-call-to-action',
});

/** The widget that shows a whole section. @param {string} name */
export const tagOfSection = (name) => /** @type {Readonly<Record<string, string>>} */ (WHOLE)[name];

/** Names of the sections that a story has, in the order in which they are told. @param {Story} story */
export const sectionsOf = (story) => STORY_SECTIONS.filter((name) => SECTIONS[name].has(story));

/** The heading of a section. @param {string} name @param {Story} story @param {string} language */
export const titleOf = (name, story, language) => speakIn(language, () => SECTIONS[name].title(story));

/**
 * The widgets of a story, each of which gets a page of its own for frames.
 * @param {Story} story
 * @returns {Widget[]}
 */
export function widgetsOf(story) {
  const has = new Set(sectionsOf(story));
  const whole = Object.entries(WHOLE).flatMap(([name, tag]) => (has.has(name) ? {tag, section: name} : []));
  const items = Object.entries(ITEMS).flatMap(([kind, tag]) =>
    story[kind].map((item, index) => ({
      tag,
      id: nameOf(item, kind, index),
      title: item.title ?? item.name ?? item.audience ?? item.text,
    })),
  );
  const event = story.event ? [{tag: 'vs-event-card', title: story.event.title}] : [];
  const factors = story.factors.map(({factor}) => ({tag: 'vs-factor-badge', id: factor}));
  return [...whole, ...event, ...items, ...factors];
}

/** Where the page of a widget lies: `frame/speaker-card/sophie-plagerson.html`. @param {Widget} widget @param {string} suffix */
export const framePath = ({tag, id}, suffix) =>
  `frame/${tag.slice(3)}${id === undefined ? '' : `/${fileName(id)}`}${suffix}.html`;

/** Ids may hold signs that some servers or disks do not allow. @param {string} id */
const fileName = (id) => id.replace(/[^\p{L}\p{N}._-]+/gu, '-');
