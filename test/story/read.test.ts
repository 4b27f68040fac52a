import {expect} from '@open-wc/testing';
import type {Story} from '../../src/story/schema.js';
import {COMPLETE, read, storyWith} from './support/files.js';

const PEOPLE = [
  {id: 'ada', name: 'Ada'},
  {id: 'ben', name: 'Ben'},
];

describe('what is wrong in a story file', () => {
  interface Case {
    readonly costs: string;
    readonly file: Readonly<Record<string, unknown>>;
    readonly told: readonly string[];
    readonly part: (story: Story) => unknown;
    readonly left: unknown;
  }

  const CASES: readonly Case[] = [
    {
      costs: 'its optional field, where that is wrong',
      file: {people: [{...PEOPLE[0], country: 'Zambia', role: 'Researcher'}]},
      told: [
        'people[0].country: "Zambia" is not the code of a country; write the two letters of ISO 3166-1, such as "ZM", or "XK" for Kosovo',
      ],
      part: (story) => story.people,
      left: [{...PEOPLE[0], role: 'Researcher'}],
    },
    {
      costs: 'the country of a session, where that is no code',
      file: {sessions: [{id: 's', title: 'S', country: 'Kosovo'}]},
      told: [
        'sessions[0].country: "Kosovo" is not the code of a country; write the two letters of ISO 3166-1, such as "ZM", or "XK" for Kosovo',
      ],
      part: (story) => story.sessions,
      left: [{id: 's', title: 'S', speakers: []}],
    },
    {
      costs: 'its entry of a list, where a field is wrong that it must have',
      file: {people: [{id: 'cy', name: 5}, ...PEOPLE]},
      told: ['people[0].name: 5 is not a text; write "…", or one for each language as {"en": "…", "fr": "…"}'],
      part: (story) => story.people,
      left: PEOPLE,
    },
    {
      costs: 'its entry of a list, where a field is missing that it must have',
      file: {people: [PEOPLE[0], {name: 'Nobody'}, PEOPLE[1]]},
      told: [
        'people[1].id: it is missing; write 1 to 64 lower-case letters, digits and single hyphens, such as "sonia-mehzabeen"',
      ],
      part: (story) => story.people,
      left: PEOPLE,
    },
    {
      costs: 'its object that stands alone, where a field is wrong that it must have',
      file: {callToAction: {title: '', label: 'Join'}},
      told: ['callToAction.title: "" is not a text; write "…", or one for each language as {"en": "…", "fr": "…"}'],
      part: (story) => story.callToAction,
      left: undefined,
    },
    {
      costs: 'one entry of a list of values',
      file: {caseStudies: [{id: 'a', title: 'A', sdgs: [3, 18, 5]}]},
      told: ['caseStudies[0].sdgs[1]: 18 is not a Goal; Goals are 1 to 17'],
      part: (story) => story.caseStudies[0]!.sdgs,
      left: [3, 5],
    },
    {
      costs: 'the second of two equal values',
      file: {caseStudies: [{id: 'a', title: 'A', sdgs: [3, 5, 3]}]},
      told: ['caseStudies[0].sdgs[2]: 3 stands in this list twice; write it once'],
      part: (story) => story.caseStudies[0]!.sdgs,
      left: [3, 5],
    },
    {
      costs: 'a list, where something else stands in its place',
      file: {people: {ada: {name: 'Ada'}}},
      told: ['people: {…} is not a list; put its entries between [ and ]'],
      part: (story) => story.people,
      left: [],
    },
    {
      costs: 'an entry that is no object',
      file: {people: ['Ada', ...PEOPLE, null, []]},
      told: [
        'people[0]: "Ada" is not an object; put its fields between { and }',
        'people[3]: null is not an object; put its fields between { and }',
        'people[4]: […] is not an object; put its fields between { and }',
      ],
      part: (story) => story.people,
      left: PEOPLE,
    },
    {
      costs: 'the second item of an id, and no other',
      file: {
        people: PEOPLE,
        partners: [
          {id: 'ada', name: 'Another Ada'},
          {id: 'cy', name: 'Cy'},
        ],
      },
      told: ['partners[0].id: "ada" is the id of another item; give each item an id of its own'],
      part: (story) => story.partners,
      left: [{id: 'cy', name: 'Cy'}],
    },
    {
      costs: 'not the id of an item that is left out',
      file: {
        people: [
          {id: 'ada', name: ''},
          {id: 'ada', name: 'Ada'},
        ],
      },
      told: ['people[0].name: "" is not a text; write "…", or one for each language as {"en": "…", "fr": "…"}'],
      part: (story) => story.people,
      left: [PEOPLE[0]],
    },
    {
      costs: 'a reference to a person who is not there',
      file: {people: PEOPLE, sessions: [{id: 's', title: 'S', speakers: ['ada', 'bem', 'ben']}]},
      told: ['sessions[0].speakers[1]: "bem" is not the id of a person; did you mean "ben"?'],
      part: (story) => story.sessions[0]!.speakers,
      left: ['ada', 'ben'],
    },
    {
      costs: 'a reference to something that is no person',
      file: {
        people: PEOPLE,
        challenges: [
          {id: 'c', title: 'C'},
          {id: 'd', title: 'D', by: ['c', 'ada']},
        ],
      },
      told: ['challenges[1].by[0]: "c" is not the id of a person; there are ada, ben'],
      part: (story) => story.challenges[1]!.by,
      left: ['ada'],
    },
    {
      costs: 'a single reference',
      file: {messages: [{id: 'm', text: 'M', by: 'ada'}]},
      told: ['messages[0].by: "ada" is not the id of a person; write one that stands in "people"'],
      part: (story) => story.messages,
      left: [{id: 'm', text: 'M'}],
    },
    {
      costs: 'a handover to nobody, and not one from nobody',
      file: {
        people: PEOPLE,
        sessions: [
          {id: 's', title: 'S', handover: {from: 'ada', to: 'x'}},
          {id: 't', title: 'T', handover: {from: 'x', to: 'ada'}},
        ],
      },
      told: [
        'sessions[0].handover.to: "x" is not the id of a person; there are ada, ben',
        'sessions[1].handover.from: "x" is not the id of a person; there are ada, ben',
      ],
      part: (story) => story.sessions.map(({handover}) => handover),
      left: [undefined, {to: 'ada'}],
    },
    {
      costs: 'one language of a text',
      file: {summary: {en: 'Good.', fr: 5, 'not a tag': 'Bad.', sw: ''}},
      told: [
        'summary.fr: 5 is not a text; write "…", or one for each language as {"en": "…", "fr": "…"}',
        'summary.not a tag: "not a tag" is not the tag of a language; write one such as "en" or "pt-BR"',
      ],
      part: (story) => story.summary,
      left: {en: 'Good.'},
    },
    {
      costs: 'a text that has no language left',
      file: {summary: {en: ''}},
      told: ['summary: {…} is not a text; write "…", or one for each language as {"en": "…", "fr": "…"}'],
      part: (story) => 'summary' in story,
      left: false,
    },
    {
      costs: 'one download',
      file: {report: {title: 'R', downloads: {en: 'javascript:alert(1)', fr: 'r.pdf'}}},
      told: [
        'report.downloads.en: "javascript:alert(1)" is not an address for a link; begin it with https:, mailto: or tel:, or write one relative to the story file',
      ],
      part: (story) => story.report,
      left: {title: 'R', authors: [], downloads: {fr: 'https://partner.example/stories/r.pdf'}},
    },
    {
      costs: 'downloads without an address',
      file: {report: {title: 'R', downloads: {}}},
      told: ['report.downloads: {…} holds no address; write one for each language, such as {"en": "report-en.pdf"}'],
      part: (story) => story.report,
      left: {title: 'R', authors: []},
    },
    {
      costs: 'captions of which nobody knows the language',
      file: {event: {recording: 't.mp4', captions: 't.vtt'}},
      told: [
        'event.captions: "t.vtt" holds no address by language; write one for each language, such as {"en": "talk-en.vtt"}',
      ],
      part: (story) => story.event,
      left: {recording: 'https://partner.example/stories/t.mp4'},
    },
    {
      costs: 'what is said of a factor that something was said of',
      file: {
        factors: [
          {factor: 'governance', summary: 'One'},
          {factor: 'governance', summary: 'Two'},
        ],
      },
      told: ['factors[1]: {…} stands in this list twice; write it once'],
      part: (story) => story.factors,
      left: [{factor: 'governance', summary: 'One'}],
    },
    {
      costs: 'a choice that there is not',
      file: {people: [{...PEOPLE[0], photoFocus: 'left'}]},
      told: ['people[0].photoFocus: "left" is not known here; write "center" or "top" or "bottom"'],
      part: (story) => story.people,
      left: [PEOPLE[0]],
    },
    {
      costs: 'an editorial tag and not the others',
      file: {caseStudies: [{id: 'a', title: 'A', editorial: {sdgs: [5, '5'], factors: ['poverty', 'geography']}}]},
      told: [
        'caseStudies[0].editorial.sdgs[1]: "5" is not a Goal; Goals are 1 to 17',
        'caseStudies[0].editorial.factors[0]: "poverty" is not known here; write "discrimination" or "geography" or "governance" or "socio-economic-status" or "shocks-and-fragility"',
      ],
      part: (story) => story.caseStudies[0]!.editorial,
      left: {sdgs: [5], factors: ['geography']},
    },
  ];

  for (const {costs, file, told, part, left} of CASES) {
    it(`costs ${costs}`, async () => {
      const result = await read(storyWith(file));
      expect(result.told).to.deep.equal(told);
      expect(part(result.story)).to.deep.equal(left);
    });
  }

  it('does not matter to anything else', async () => {
    const file = {...COMPLETE, people: [...COMPLETE.people, {id: 'BAD', name: 'Bad'}], partners: 'none'};
    const {story} = await read(file);
    const whole = (await read(COMPLETE)).story;
    expect(story).to.deep.equal({...whole, partners: []});
  });

  it('is told a hundred times at most, and how much more there is', async () => {
    const {told} = await read(storyWith({people: Array.from({length: 250}, () => 5)}));
    expect(told).to.have.length(101);
    expect(told.at(-1)).to.equal(': 150 more faults are not listed; mend those before them first');
  });

  it('is told a hundred times when it is a hundred faults', async () => {
    const {told} = await read(storyWith({people: Array.from({length: 100}, () => 5)}));
    expect(told).to.have.length(100);
    expect(told.at(-1)).to.match(/^people\[99\]: 5 is not an object/);
  });
});
