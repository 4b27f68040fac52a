/** Names and titles in one script on pages in another: nothing of them jumps to a wrong end. */
import '../../src/elements/call-to-action/vs-call-to-action.js';
import '../../src/elements/case-study-card/vs-case-study-card.js';
import '../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../src/elements/challenge-list/vs-challenge-list.js';
import '../../src/elements/event-card/vs-event-card.js';
import '../../src/elements/factor-badge/vs-factor-badge.js';
import '../../src/elements/intersection-chart/vs-intersection-chart.js';
import '../../src/elements/key-message/vs-key-message.js';
import '../../src/elements/partner-list/vs-partner-list.js';
import '../../src/elements/place/vs-place.js';
import '../../src/elements/programme/vs-programme.js';
import '../../src/elements/recommendation-list/vs-recommendation-list.js';
import '../../src/elements/report-card/vs-report-card.js';
import '../../src/elements/speaker-card/vs-speaker-card.js';
import '../../src/elements/speaker-list/vs-speaker-list.js';
import '../../src/elements/story/vs-story.js';
import {serveStory} from '../base/support/served-story.js';
import {must, paste, shown} from '../base/support/widgets.js';
import {expectReads} from './reading.js';

interface Names {
  readonly person: string;
  readonly role: string;
  readonly organization: string;
  readonly title: string;
  readonly sentence: string;
}

const LATIN: Names = {
  person: 'Ada M. King, Ph.D.',
  role: 'Head of C++!',
  organization: 'Sample Aid (Bonn) Ltd.',
  title: 'Youth (15–24) in 3 towns!',
  sentence: 'Give time (2 days).',
};

const ARABIC: Names = {
  person: 'أمينة الشامي، د.',
  role: 'منسقة!',
  organization: 'جمعية (بون).',
  title: 'الشباب (عمان)!',
  sentence: 'امنحوا وقتا (معا).',
};

/** Typed attributes, as an editor pastes them. */
const TAGS: Readonly<Record<string, (names: Names) => string>> = {
  'a speaker card': ({person, role, organization}) =>
    `<vs-speaker-card name="${person}" job-title="${role}" organization="${organization}"></vs-speaker-card>`,
  'a case study card': ({title, organization}) =>
    `<vs-case-study-card heading="${title}" sector="${organization}" country="BD"></vs-case-study-card>`,
  'an event card': ({title}) => `<vs-event-card heading="${title}" start="2098-06-01T10:00Z"></vs-event-card>`,
  'a report card': ({title, person, organization}) =>
    `<vs-report-card heading="${title}" author="${person}" commissioned-by="${organization}"></vs-report-card>`,
  'a call to action': ({title, role}) =>
    `<vs-call-to-action heading="${title}" label="${role}" href="#there"></vs-call-to-action>`,
};

/** What each tag shows of them. */
const SHOWN: Readonly<Record<string, readonly (keyof Names)[]>> = {
  'a speaker card': ['person', 'role', 'organization'],
  'a case study card': ['title', 'organization'],
  'an event card': ['title'],
  'a report card': ['title', 'person', 'organization'],
  'a call to action': ['title', 'role'],
};

/** A file that says nothing of the language of its names. */
function storyOf({person, role, organization, title, sentence}: Names): Record<string, unknown> {
  return {
    title,
    event: {id: 'event', title, organizer: organization, start: '2020-01'},
    people: [{id: 'ada', name: person, role, organization, participation: 'speaker', summary: sentence}],
    sessions: [{id: 'one', title, speakers: ['ada'], summary: sentence}],
    caseStudies: [{id: 'case', title, country: 'BD', organization, factors: ['geography'], people: ['ada']}],
    challenges: [{id: 'tired', title, summary: sentence, by: ['ada']}],
    recommendations: [{id: 'all', audience: organization, items: [{text: sentence, by: ['ada'], source: title}]}],
    messages: [{id: 'said', text: sentence, by: 'ada'}],
    report: {title, authors: ['ada'], commissionedBy: organization, summary: sentence},
    partners: [{id: 'aid', name: organization, role}],
    callToAction: {title, text: sentence, label: role, href: 'https://example.org/'},
  };
}

/** Tags of a story, and what of it each shows. */
const FROM_STORY: Readonly<Record<string, readonly (keyof Names)[]>> = {
  'vs-speaker-list': ['person', 'role', 'organization'],
  'vs-programme': ['title', 'person'],
  'vs-case-study-carousel': ['title', 'organization'],
  'vs-challenge-list': ['title', 'sentence', 'person'],
  'vs-recommendation-list': ['organization', 'sentence', 'person'],
  'vs-intersection-chart': ['title'],
  'vs-key-message': ['sentence', 'person'],
  'vs-partner-list': ['organization'],
  'vs-report-card': ['title', 'person', 'organization', 'sentence'],
  'vs-call-to-action': ['title', 'sentence', 'role'],
  'vs-story': ['title', 'person', 'organization', 'sentence'],
};

const PAGES = [
  {names: LATIN, script: 'Latin', direction: 'ltr', page: 'lang="ar" dir="rtl"', of: 'an Arabic page'},
  {names: ARABIC, script: 'Arabic', direction: 'rtl', page: 'lang="en" dir="ltr"', of: 'an English page'},
] as const;

for (const {names, script, direction, page, of} of PAGES) {
  describe(`${script} names on ${of}`, () => {
    for (const [widget, tag] of Object.entries(TAGS)) {
      it(`read as they should in ${widget}`, async () => {
        const place = await paste(`<div ${page}>${tag(names)}</div>`);
        for (const key of must(SHOWN[widget])) await expectReads(place, names[key], direction);
      });
    }

    for (const [tag, keys] of Object.entries(FROM_STORY)) {
      it(`read as they should in a <${tag}> of a story`, async () => {
        const id = tag === 'vs-key-message' ? '#said' : '';
        const place = await paste(`<div ${page}><${tag} src="${serveStory(storyOf(names))}${id}"></${tag}></div>`);
        await shown(place);
        for (const key of keys) await expectReads(place, names[key], direction);
      });
    }
  });
}

it('a name without a direction of its own is found out', async () => {
  const place = await paste(`<p lang="ar" dir="rtl">${LATIN.person}</p>`);
  let found = '';
  await expectReads(place, LATIN.person, 'ltr').catch((error: unknown) => (found = String(error)));
  if (!found) throw new Error('A full stop at the wrong end was not seen.');
});
