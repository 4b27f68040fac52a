/**
 * What each part of a story file is for, in a sentence: the `description`s of the
 * JSON Schema, which editors show while someone types. No visitor loads them.
 */
import type {Fields, Item} from './check.js';
import type * as schema from './schema.js';

/** An object: what it is, and what each of its fields is. */
interface Described<S extends Item<Fields, Fields>> {
  readonly is: string;
  readonly fields: Readonly<Record<keyof S['fields'] & string, string>>;
}

export const STORY: Described<typeof schema.STORY> = {
  is: 'A story for Volunteer Story Widgets: an event, who spoke at it, and what volunteers did.',
  fields: {
    version: 'The version of this format: 1.',
    title: 'The title of the story.',
    summary: 'The story in a few sentences.',
    languages: 'The languages that the file is written in, as BCP 47 tags, the main one first.',
    organizer: 'Who organized the event or tells the story.',
    event: 'The event that the story is about.',
    people: 'The people of the story, in the order in which they are shown.',
    sessions: 'The parts of the programme, in order.',
    caseStudies: 'What volunteers did, place by place.',
    factors: 'What the story says about the factors that leave people behind.',
    intersectionality: 'How these factors meet and make each other worse.',
    challenges: 'What volunteers struggle with.',
    recommendations: 'What is recommended, by whom it addresses.',
    messages: 'The main points that were made, and quotations.',
    report: 'The publication that the story is about.',
    nextEvents: 'The events that follow, in order.',
    partners: 'The organizations that take part.',
    callToAction: 'What the reader can do next.',
    editorialNote: 'What is the choice of the editors and not of the source, in a few sentences for readers.',
  },
};

export const ORGANIZER: Described<typeof schema.ORGANIZER> = {
  is: 'The organization behind the event or the story.',
  fields: {
    name: 'Its name.',
    href: 'The address of its website.',
    editorial: 'Whether the editors inferred it and the source does not name it: true or false.',
  },
};

export const EVENT: Described<typeof schema.EVENT> = {
  is: 'An event, past or coming.',
  fields: {
    id: 'The id by which widgets show this event.',
    title: 'The title of the event.',
    summary: 'What the event is about, in a few sentences.',
    organizer: 'The name of the organization that holds it, where that is not the organizer of the story.',
    start: 'When it begins: a date, or a date and time, with the offset from UTC where it is known.',
    end: 'When it ends, written like the start.',
    timeZone: 'The time zone of the organizer by its IANA name, such as Europe/Berlin.',
    href: 'The address of its page, or of the place to join or sign up.',
    recording: 'The address of its recording.',
    poster: 'The address of a picture that stands for its recording.',
    captions: 'The addresses of captions for a recording that is a file, by the BCP 47 tags of their languages.',
    partner: 'The name of the organization that holds it together with the organizer.',
  },
};

export const PERSON: Described<typeof schema.PERSON> = {
  is: 'Someone who takes part in the story.',
  fields: {
    id: 'The id by which sessions, case studies and widgets name this person.',
    name: 'The full name, written as the person writes it.',
    role: 'What the person does, such as "Researcher".',
    organization: 'The name of the organization that the person works for.',
    photo: 'The address of a photo, shown in a square.',
    photoFocus: 'The part of the photo that must stay in sight: center, top or bottom.',
    href: "The address of the person's page.",
    participation: "The person's part in the event: speaker, moderator, panellist or author.",
    country: 'The country that the person works in or speaks for, as an ISO 3166-1 code of two letters.',
    summary: 'Who the person is, in a few sentences.',
  },
};

export const SESSION: Described<typeof schema.SESSION> = {
  is: 'A part of the programme.',
  fields: {
    id: 'The id by which widgets show this session.',
    title: 'The title of the session.',
    country: 'The country or territory that it is about, as an ISO 3166-1 code of two letters; XK is Kosovo.',
    summary: 'What was said in it, in a few sentences.',
    speakers: 'The ids of the people who spoke, the one who led it first.',
    joint: 'Whether the speakers presented together: true or false.',
    start: 'When it begins: a date and time, with the offset from UTC where it is known.',
    end: 'When it ends, written like the start. Without it, it is taken to last until the next session of that day, else until the event ends that day, else for an hour.',
    handover: 'How the word passed from one person to the next.',
  },
};

export const HANDOVER: Described<typeof schema.HANDOVER> = {
  is: 'The word passing from one person to another.',
  fields: {
    from: 'The id of the person who gave it.',
    to: 'The id of the person who took it.',
    text: 'What it was about, in a sentence.',
  },
};

export const CASE_STUDY: Described<typeof schema.CASE_STUDY> = {
  is: 'What volunteers did in one place.',
  fields: {
    id: 'The id by which widgets show this case study.',
    title: 'The title of the case study.',
    country: 'The country or territory, as an ISO 3166-1 code of two letters; XK is Kosovo.',
    sector: 'The field of work, such as "Health".',
    sdgs: 'The Sustainable Development Goals that the source names, as numbers from 1 to 17.',
    factors: 'The factors of being left behind that the source names.',
    editorial: "Goals and factors that are the editors' choice and not named by the source, and whether the sector is.",
    summary: 'What volunteers did, in a few sentences.',
    outcome: 'What came of it, in a sentence.',
    organization: 'The name of the organization that ran it.',
    image: 'The address of a picture.',
    imageAlt: 'What the picture shows, for those who cannot see it.',
    imageFocus: 'The part of the picture that must stay in sight: center, top or bottom.',
    href: 'The address of a page that tells more.',
    people: 'The ids of the people who told of it.',
  },
};

export const EDITORIAL: Described<typeof schema.EDITORIAL> = {
  is: "Tags that are the editors' choice.",
  fields: {
    sdgs: 'Sustainable Development Goals, as numbers from 1 to 17.',
    factors: 'Factors of being left behind.',
    sector: "Whether the sector is the editors' choice: true or false.",
  },
};

export const FACTOR_NOTE: Described<typeof schema.FACTOR_NOTE> = {
  is: 'What the story says about one of the five factors.',
  fields: {
    factor: 'The factor.',
    summary: 'What was said about it, in a few sentences.',
    editorial: "Whether it is the editors' choice to name this factor: true or false.",
  },
};

export const CHALLENGE: Described<typeof schema.CHALLENGE> = {
  is: 'Something that volunteers struggle with.',
  fields: {
    id: 'The id by which widgets show this challenge.',
    title: 'The challenge in a few words.',
    summary: 'The challenge in a few sentences.',
    help: 'What would help, in a few sentences.',
    by: 'The ids of the people who named it.',
  },
};

export const RECOMMENDATION: Described<typeof schema.RECOMMENDATION> = {
  is: 'One recommendation, with those who made it.',
  fields: {
    text: 'The recommendation, a sentence or two.',
    by: 'The ids of the people who made it.',
    source: 'What it is taken from, such as "The report", where it is nobody\'s own.',
    editorial: "Whether it is the editors' choice whom it addresses: true or false.",
  },
};

export const RECOMMENDATION_GROUP: Described<typeof schema.RECOMMENDATION_GROUP> = {
  is: 'What is recommended to one audience.',
  fields: {
    id: 'The id by which widgets show this group.',
    audience: 'Whom it addresses, such as "Governments".',
    audiences: 'The ids of groups above whose audiences this one takes together.',
    items: 'The recommendations: a text each, or an object that also tells who made it.',
  },
};

export const MESSAGE: Described<typeof schema.MESSAGE> = {
  is: 'A point that someone made, or a quotation.',
  fields: {
    id: 'The id by which widgets show this message.',
    text: 'What was said.',
    by: 'The id of the person who said it.',
    kind: "Whether these are the person's own words (quote) or a summary of them (message, the default).",
    cite: 'The address of the source that the quotation is taken from.',
    href: 'The address of a page that tells more.',
  },
};

export const REPORT: Described<typeof schema.REPORT> = {
  is: 'A publication.',
  fields: {
    id: 'The id by which widgets show this report.',
    title: 'The title of the report.',
    authors: 'The ids of the people who wrote it.',
    commissionedBy: 'The name of the organization that commissioned it.',
    summary: 'What it says, in a few sentences.',
    image: 'The address of a picture of its cover.',
    imageAlt: 'What the picture shows, for those who cannot see it.',
    href: 'The address of its page.',
    downloads: 'The addresses of its files, by the BCP 47 tags of their languages.',
    published: 'When it came out: a year, a month or a day.',
  },
};

export const PARTNER: Described<typeof schema.PARTNER> = {
  is: 'An organization that takes part.',
  fields: {
    id: 'The id by which widgets show this partner.',
    name: 'Its name.',
    role: 'Its part, such as "Host".',
    href: 'The address of its website.',
    logo: 'The address of its logo.',
  },
};

export const CALL_TO_ACTION: Described<typeof schema.CALL_TO_ACTION> = {
  is: 'What the reader can do next.',
  fields: {
    title: 'The call itself.',
    text: 'Why, in a few sentences.',
    label: 'The words on the button.',
    href: 'Where the button leads.',
  },
};
