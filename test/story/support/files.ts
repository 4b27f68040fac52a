/** Story files to read in tests, and what became of them. */
import {describeError, describeFault} from '../../../src/story/fault-texts.js';
import {readStory} from '../../../src/story/read.js';
import type {Story} from '../../../src/story/schema.js';

/** Where the files seem to come from. */
export const ADDRESS = 'https://partner.example/stories/story.json';

export type Json = Readonly<Record<string, unknown>>;

/** A file with every field there is and nothing wrong. */
export const COMPLETE = {
  version: 1,
  title: {en: 'Leaving no one behind', fr: 'Ne laisser personne de côté', ar: 'عدم ترك أي أحد خلف الركب'},
  summary: 'What volunteers do.',
  languages: ['en', 'fr', 'ar'],
  organizer: {name: 'UN Volunteers', href: 'https://organizer.example/', editorial: true},
  event: {
    id: 'webinar',
    title: 'The webinar',
    summary: 'About the report.',
    organizer: 'UN Volunteers',
    start: '2025-11-20T14:00+01:00',
    end: '2025-11-20T15:30:00Z',
    timeZone: 'Europe/Berlin',
    href: 'https://organizer.example/webinar',
    recording: 'recording.html',
    poster: 'poster.jpg',
    captions: {en: 'talk-en.vtt', 'pt-BR': 'https://organizer.example/talk-pt.vtt'},
    partner: 'A partner',
  },
  people: [
    {
      id: 'ada',
      name: 'Ada',
      role: {en: 'Researcher', fr: 'Chercheuse'},
      organization: 'A university',
      photo: 'ada.jpg',
      photoFocus: 'top',
      href: 'mailto:ada@organizer.example',
      participation: 'moderator',
      country: 'ZM',
      summary: 'Writes.',
    },
    {id: 'ben', name: 'Ben', participation: 'panellist', href: 'tel:+260211000000'},
    {id: 'cy', name: 'Cy', participation: 'author'},
  ],
  sessions: [
    {
      id: 'opening',
      title: 'Opening',
      country: 'BD',
      summary: 'Words of welcome.',
      speakers: ['ada', 'ben'],
      joint: true,
      start: '2025-11-20T14:00',
      end: '2025-11-20T14:10',
      handover: {from: 'ada', to: 'ben', text: 'To the panel.'},
    },
    {id: 'panel', title: 'Panel', speakers: ['cy'], joint: false},
  ],
  caseStudies: [
    {
      id: 'zambia',
      title: 'Health care',
      country: 'zm',
      sector: 'Health',
      sdgs: [3, 10],
      factors: ['geography'],
      editorial: {sdgs: [17], factors: ['governance'], sector: true},
      summary: 'Volunteers bring care.',
      outcome: 'More care.',
      organization: 'A ministry',
      image: 'data:image/png;base64,AAAA',
      imageAlt: 'A clinic',
      imageFocus: 'center',
      href: '../zambia.html',
      people: ['ada'],
    },
    {id: 'kosovo', title: 'Social work', country: 'XK', sdgs: [1], factors: [], people: []},
    {id: 'rwanda', title: 'An example', country: 'RW', sdgs: [], factors: ['discrimination'], people: ['cy']},
  ],
  factors: [{factor: 'shocks-and-fragility', summary: 'Conflicts.', editorial: true}, {factor: 'geography'}],
  intersectionality: 'They meet.',
  challenges: [{id: 'burnout', title: 'Burnout', summary: 'Too much.', help: 'Rest.', by: ['ben']}],
  recommendations: [{id: 'governments', audience: 'Governments', items: ['Listen.', {en: 'Fund.', fr: 'Financez.'}]}],
  messages: [
    {id: 'trust', text: 'Trust matters.', by: 'ada', kind: 'message'},
    {id: 'words', text: 'In her words.', by: 'cy', kind: 'quote', cite: 'report.pdf', href: 'words.html'},
  ],
  report: {
    id: 'report',
    title: 'The report',
    authors: ['cy'],
    commissionedBy: 'UN Volunteers',
    summary: 'What it says.',
    image: 'cover.jpg',
    imageAlt: 'The cover',
    href: 'report.html',
    downloads: {en: 'report-en.pdf', 'pt-BR': 'report-pt.pdf'},
    published: '2025',
  },
  nextEvents: [
    {id: 'next', title: 'Next', start: '--11'},
    {title: 'After that', start: '2026-02'},
  ],
  partners: [{id: 'a-partner', name: 'A partner', role: 'Host', href: 'https://a.example/', logo: 'logo.svg'}],
  callToAction: {title: 'Volunteer', text: 'It helps.', label: 'Join', href: 'https://organizer.example/join'},
} as const;

/** The least that a story is, with more to it. */
export const storyWith = (more: Json): Json => ({version: 1, title: 'A story', ...more});

/** Reads a file; whatever is wrong with it is put into words as an author sees it. */
export async function read(json: unknown, address = ADDRESS): Promise<{story: Story; told: string[]}> {
  const result = await readStory(json, address);
  if (result.type === 'error') throw new Error(describeError(result.error));
  const {story, faults} = result;
  return {story, told: faults.map((fault) => `${fault.path}: ${describeFault(fault, story)}`)};
}

/** What an author is told about a file that holds no story. */
export async function refusalOf(json: unknown): Promise<string> {
  const result = await readStory(json, ADDRESS);
  return result.type === 'error' ? describeError(result.error) : 'a story';
}
