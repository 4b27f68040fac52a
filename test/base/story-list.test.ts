/** One rule for the id after `#` in all widgets. */
import {expect} from '@open-wc/testing';
import '../../src/elements/call-to-action/vs-call-to-action.js';
import '../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../src/elements/challenge-list/vs-challenge-list.js';
import '../../src/elements/event-card/vs-event-card.js';
import '../../src/elements/factor-badge/vs-factor-badge.js';
import '../../src/elements/intersection-chart/vs-intersection-chart.js';
import '../../src/elements/language-switcher/vs-language-switcher.js';
import '../../src/elements/partner-list/vs-partner-list.js';
import '../../src/elements/place/vs-place.js';
import '../../src/elements/recommendation-list/vs-recommendation-list.js';
import '../../src/elements/speaker-list/vs-speaker-list.js';
import '../../src/elements/video/vs-video.js';
import {storyTag} from './support/served-story.js';
import {count, heardText, listen, paste, pause, seenText, until} from './support/widgets.js';

const STORY = {
  languages: ['en', 'fr'],
  event: {id: 'webinar', title: 'Webinar', recording: 'webinar.mp4'},
  nextEvents: [{id: 'next-webinar', title: 'Next', recording: 'next.mp4'}],
  people: [
    {id: 'ada-lovelace', name: 'Ada'},
    {id: 'bea', name: 'Bea', country: 'ZM'},
  ],
  caseStudies: [
    {id: 'clinic', title: 'Clinic', country: 'BD'},
    {id: 'court', title: 'Court'},
  ],
  challenges: [
    {id: 'burnout', title: 'Burnout'},
    {id: 'distance', title: 'Distance'},
  ],
  recommendations: [
    {id: 'states', audience: 'Member States', items: ['Listen.']},
    {id: 'partners', audience: 'Partners', items: ['Share.']},
  ],
  partners: [
    {id: 'host', name: 'Host', logo: 'data:image/png;base64,AAAA'},
    {id: 'guest', name: 'Guest', logo: 'data:image/png;base64,AAAA'},
  ],
  callToAction: {title: 'Join'},
};

const LISTS = [
  ['vs-speaker-list', 'bea', /^Bea( |$)/, '[part=list] vs-speaker-card', '#ada-lovelace, #bea'],
  ['vs-partner-list', 'guest', /^Guest$/, '[part=partner]', '#host, #guest'],
  ['vs-case-study-carousel', 'court', /^Court$/, '[part=slide]', '#clinic, #court'],
  ['vs-intersection-chart', 'court', /Court/, 'tbody tr', '#clinic, #court'],
  ['vs-challenge-list', 'distance', /^Distance$/, '[part=challenge]', '#burnout, #distance'],
  ['vs-recommendation-list', 'partners', /^Partners Share\.$/, '[part=group]', '#states, #partners'],
] as const;

describe('the id after # of a list', () => {
  for (const [tag, id, text, items, known] of LISTS) {
    it(`shows one item of <${tag}> alone`, async () => {
      listen();
      const widget = await paste(storyTag(tag, STORY, {id: `#${id}`, text: 'Fallback'}));
      await until(() => text.test(heardText(widget)), heardText(widget));
      expect(count(widget, items)).to.equal(1);
    });

    for (const unknown of ['nothing-like-it', tag === 'vs-challenge-list' ? 'bea' : 'burnout']) {
      it(`"${unknown}", which no item of <${tag}> has, is told, and all are shown`, async () => {
        const told = listen();
        const widget = await paste(storyTag(tag, STORY, {id: `#${unknown}`, text: 'Fallback'}));
        await until(() => told.problems.some(({code}) => code === 'story-item-unknown'));
        expect(count(widget, items)).to.equal(2);
        expect(told.problems.find(({code}) => code === 'story-item-unknown')).to.include({
          message: `src: the story has no #${unknown} to show here.`,
          hint: `Write one of: ${known}.`,
        });
      });
    }
  }

  it('names the place in the file where a logo stands that cannot be loaded', async () => {
    const told = listen();
    await paste(storyTag('vs-partner-list', STORY, {id: '#guest'}));
    await until(() => told.problems.length > 0);
    expect(told.messages[0]).to.contain('partners[1].logo');
  });
});

describe('the id after # of a widget that shows one thing', () => {
  for (const [tag, id, hint] of [
    ['vs-event-card', 'nxt-webinar', '#next-webinar'],
    ['vs-video', 'other', '#webinar, #next-webinar'],
    ['vs-place', 'ada', '#ada-lovelace'],
    ['vs-place', 'other', '#clinic, #court, #ada-lovelace, #bea'],
    ['vs-place', '', '#clinic, #court, #ada-lovelace, #bea'],
  ] as const) {
    it(`"${id}" tells which ones <${tag}> can show`, async () => {
      const told = listen();
      const widget = await paste(storyTag(tag, STORY, {id: `#${id}`, text: 'Fallback'}));
      await until(() => told.problems.length > 0);
      await pause(50);
      expect(told.problems.map((problem) => problem.hint)).to.deep.equal([`Write one of: ${hint}.`]);
      expect(seenText(widget)).to.equal('Fallback');
    });
  }

  for (const [tag, more, seen] of [
    ['vs-call-to-action', '', /^Join$/],
    ['vs-language-switcher', '', /^English français$/i],
  ] as const) {
    it(`is told where <${tag}> has none to choose by, and the thing is shown`, async () => {
      const told = listen();
      const widget = await paste(storyTag(tag, STORY, {id: '#join', more}));
      await until(() => told.problems.length > 0);
      expect(seenText(widget)).to.match(seen);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
      expect(told.problems[0]?.message).to.contain('#join');
      expect(told.problems[0]?.hint).to.contain('leave out #');
    });
  }

  it('may be missing where the story has one case study, whose place is shown', async () => {
    const told = listen();
    const widget = await paste(storyTag('vs-place', {caseStudies: [{id: 'clinic', title: 'Clinic', country: 'BD'}]}));
    await until(() => seenText(widget) === 'Bangladesh');
    expect(told.messages).to.deep.equal([]);
  });
});
