/**
 * The shape of the story file, version 1. The types, the check of what visitors
 * load and the published JSON Schema are all made from these few lines.
 */
import {byLanguage, item, list, TAG, type Value} from './check.js';
import {
  COUNTRY,
  FACTOR,
  FLAG,
  FOCUS,
  GOAL,
  GROUP_ID,
  ID,
  IMAGE,
  KIND,
  LINK,
  PARTICIPATION,
  PERSON_ID,
  TEXT,
  VERSION,
  WHEN,
  ZONE,
} from './values.js';

export type {Text} from './values.js';

export const ORGANIZER = item({name: TEXT}, {href: LINK, editorial: FLAG});

export const EVENT = item(
  {},
  {
    id: ID,
    title: TEXT,
    summary: TEXT,
    organizer: TEXT,
    start: WHEN,
    end: WHEN,
    timeZone: ZONE,
    href: LINK,
    recording: LINK,
    poster: IMAGE,
    captions: byLanguage(LINK),
    partner: TEXT,
  },
);

export const PERSON = item(
  {id: ID, name: TEXT},
  {
    role: TEXT,
    organization: TEXT,
    photo: IMAGE,
    photoFocus: FOCUS,
    href: LINK,
    participation: PARTICIPATION,
    country: COUNTRY,
    summary: TEXT,
  },
);

export const HANDOVER = item({to: PERSON_ID}, {from: PERSON_ID, text: TEXT});

export const SESSION = item(
  {id: ID, title: TEXT},
  {
    country: COUNTRY,
    summary: TEXT,
    speakers: list(PERSON_ID),
    joint: FLAG,
    start: WHEN,
    end: WHEN,
    handover: HANDOVER,
  },
);

export const EDITORIAL = item({}, {sdgs: list(GOAL), factors: list(FACTOR), sector: FLAG});

export const CASE_STUDY = item(
  {id: ID, title: TEXT},
  {
    country: COUNTRY,
    sector: TEXT,
    sdgs: list(GOAL),
    factors: list(FACTOR),
    editorial: EDITORIAL,
    summary: TEXT,
    outcome: TEXT,
    organization: TEXT,
    image: IMAGE,
    imageAlt: TEXT,
    imageFocus: FOCUS,
    href: LINK,
    people: list(PERSON_ID),
  },
);

export const FACTOR_NOTE = item({factor: FACTOR}, {summary: TEXT, editorial: FLAG});

export const CHALLENGE = item({id: ID, title: TEXT}, {summary: TEXT, help: TEXT, by: list(PERSON_ID)});

/** The same, where the value of one field may stand alone for an item that has no other. */
const orPlain = <S extends object>(schema: S, plain: string): S => ({...schema, plain});

/** A text alone stands for one that nobody in particular said. */
export const RECOMMENDATION = orPlain(item({text: TEXT}, {by: list(PERSON_ID), source: TEXT, editorial: FLAG}), 'text');

export const RECOMMENDATION_GROUP = item(
  {id: ID, audience: TEXT},
  {audiences: list(GROUP_ID), items: list(RECOMMENDATION)},
);

export const MESSAGE = item({id: ID, text: TEXT}, {by: PERSON_ID, kind: KIND, cite: LINK, href: LINK});

export const REPORT = item(
  {title: TEXT},
  {
    id: ID,
    authors: list(PERSON_ID),
    commissionedBy: TEXT,
    summary: TEXT,
    image: IMAGE,
    imageAlt: TEXT,
    href: LINK,
    downloads: byLanguage(LINK),
    published: WHEN,
  },
);

export const PARTNER = item({id: ID, name: TEXT}, {role: TEXT, href: LINK, logo: IMAGE});

export const CALL_TO_ACTION = item({title: TEXT}, {text: TEXT, label: TEXT, href: LINK});

/** Read in this order: whoever is named must be known by then. */
export const STORY = item(
  {version: VERSION, title: TEXT},
  {
    summary: TEXT,
    languages: list(TAG),
    organizer: ORGANIZER,
    event: EVENT,
    people: list(PERSON),
    sessions: list(SESSION),
    caseStudies: list(CASE_STUDY),
    factors: list(FACTOR_NOTE),
    intersectionality: TEXT,
    challenges: list(CHALLENGE),
    recommendations: list(RECOMMENDATION_GROUP),
    messages: list(MESSAGE),
    report: REPORT,
    nextEvents: list(EVENT),
    partners: list(PARTNER),
    callToAction: CALL_TO_ACTION,
    editorialNote: TEXT,
  },
);

/** An event, past or coming. */
export interface StoryEvent extends Value<typeof EVENT> {}
/** Someone who takes part in the story. */
export interface Person extends Value<typeof PERSON> {}
/** A part of the programme. */
export interface Session extends Value<typeof SESSION> {}
/** What volunteers did in one place. */
export interface CaseStudy extends Value<typeof CASE_STUDY> {}
/** What the story says about one of the five factors. */
export interface FactorNote extends Value<typeof FACTOR_NOTE> {}
/** What volunteers struggle with. */
export interface Challenge extends Value<typeof CHALLENGE> {}
/** One thing that is recommended. */
export interface Recommendation extends Value<typeof RECOMMENDATION> {}
/** What is recommended to one audience. */
export interface RecommendationGroup extends Value<typeof RECOMMENDATION_GROUP> {}
/** A point that someone made, or a quotation. */
export interface Message extends Value<typeof MESSAGE> {}
/** The publication that the story is about. */
export interface Report extends Value<typeof REPORT> {}
/** An organization that takes part. */
export interface Partner extends Value<typeof PARTNER> {}
/** What the reader can do next. */
export interface CallToAction extends Value<typeof CALL_TO_ACTION> {}
/** A story as it was read: addresses are absolute, lists are there, and what was wrong is left out. */
export interface Story extends Value<typeof STORY> {}
