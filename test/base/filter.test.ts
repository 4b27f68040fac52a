/** One rule for the filters of all lists. */
import {expect} from '@open-wc/testing';
import '../../src/elements/case-study-carousel/vs-case-study-carousel.js';
import '../../src/elements/intersection-chart/vs-intersection-chart.js';
import '../../src/elements/programme/vs-programme.js';
import '../../src/elements/recommendation-list/vs-recommendation-list.js';
import '../../src/elements/speaker-list/vs-speaker-list.js';
import {storyTag} from './support/served-story.js';
import {drawn, heardText, listen, paste, pause, seenText, shown, until} from './support/widgets.js';

const STORY = {
  people: [
    {id: 'ada', name: 'Ada Lovelace', participation: 'speaker', country: 'ZM'},
    {id: 'bea', name: 'Bea', participation: 'moderator', country: 'bd'},
  ],
  caseStudies: [
    {id: 'clinic', title: 'Clinic', country: 'bd', sector: {en: 'Health', fr: 'Santé publique'}, sdgs: [3]},
    {id: 'court', title: 'Court', country: 'ZM', sector: 'Governance', sdgs: [16], factors: ['geography']},
    {id: 'school', title: 'School', country: 'ZM', sector: 'Education', factors: ['geography']},
  ],
  sessions: [
    {id: 'visit', title: 'Visit', country: 'ZM'},
    {id: 'talk', title: 'Talk', country: 'XK', speakers: ['ada']},
  ],
  recommendations: [
    {id: 'states', audience: {en: 'Member States', fr: 'États membres'}, items: ['Listen.']},
    {id: 'partners', audience: 'Partners', items: ['Share.']},
  ],
};

/** How each widget shows what is chosen, and is told what to choose. */
const LISTS = {
  'vs-speaker-list': {attribute: 'filter', items: 'vs-speaker-card'},
  'vs-case-study-carousel': {attribute: 'filter', items: 'vs-case-study-card'},
  'vs-intersection-chart': {attribute: 'filter', items: 'tbody th'},
  'vs-recommendation-list': {attribute: 'audience', items: '[part=heading]'},
  'vs-programme': {attribute: 'filter', items: '[part=session]'},
} as const;
type Tag = keyof typeof LISTS;

async function filtered(tag: Tag, filter: string, more: {id?: string; text?: string} = {}): Promise<HTMLElement> {
  return paste<HTMLElement>(storyTag(tag, STORY, {...more, more: `${LISTS[tag].attribute}="${filter}"`}));
}

/** What is shown, by the first word of each item. */
async function shownBy(widget: HTMLElement): Promise<string> {
  const items = drawn(widget, LISTS[widget.localName as Tag].items);
  for (const item of items) await shown(item);
  return items
    .map((item) => /(Ada|Bea|Clinic|Court|School|Member|Partners|Visit|Talk)/.exec(heardText(item))?.[0])
    .join(' ');
}

describe('the filter of a list', () => {
  for (const [tag, filter, expected] of [
    ['vs-speaker-list', 'BD', 'Bea'],
    ['vs-speaker-list', 'bd; zm', 'Bea Ada'],
    ['vs-speaker-list', 'speakers', 'Ada'],
    ['vs-speaker-list', 'Ada Lovelace', 'Ada'],
    ['vs-speaker-list', '#ada', 'Ada'],
    ['vs-speaker-list', 'moderator speaker', 'Bea Ada'],
    ['vs-speaker-list', 'speaker, BD, bea', 'Bea'],
    ['vs-case-study-carousel', 'BD', 'Clinic'],
    ['vs-case-study-carousel', 'sante publique', 'Clinic'],
    ['vs-case-study-carousel', 'SDG 3, SDG 16', 'Clinic Court'],
    ['vs-case-study-carousel', 'governance', 'Court'],
    ['vs-case-study-carousel', 'ZM, geography, education', 'School'],
    ['vs-case-study-carousel', 'BD, school', 'Clinic School'],
    ['vs-intersection-chart', 'education', 'School'],
    ['vs-intersection-chart', 'country: Bangladesh', 'Clinic'],
    ['vs-case-study-carousel', 'Bangladesh', 'Clinic'],
    ['vs-case-study-carousel', 'country:zambia, sector:Education', 'School'],
    ['vs-case-study-carousel', 'Goal: 16', 'Court'],
    ['vs-speaker-list', 'bangladesh', 'Bea'],
    ['vs-programme', 'Zambia', 'Visit'],
    ['vs-programme', 'ZM, ada', 'Visit Talk'],
    ['vs-recommendation-list', 'member states', 'Member'],
    ['vs-recommendation-list', 'Etats membres, partners', 'Member Partners'],
  ] as const) {
    it(`of <${tag}> lets "${filter}" through`, async () => {
      const told = listen();
      expect(await shownBy(await filtered(tag, filter))).to.equal(expected);
      await pause(50);
      expect(told.messages).to.deep.equal([]);
    });
  }

  it('lets nothing through where its words hold for one item each, and tells so', async () => {
    const told = listen();
    const widget = await filtered('vs-case-study-carousel', 'sector: Health; goal:16', {text: '<p>Fallback</p>'});
    await until(() => told.problems.length > 0);
    expect(told.messages).to.deep.equal(['filter="sector: Health; goal:16" matches nothing in the story.']);
    expect(seenText(widget)).to.equal('Fallback');
  });

  for (const tag of Object.keys(LISTS) as Tag[]) {
    it(`of <${tag}> that nothing in the story has leaves what stands between the tags, and tells what there is`, async () => {
      const told = listen();
      const widget = await filtered(tag, 'Astronomy', {text: '<p>Fallback</p>'});
      await until(() => told.problems.length > 0);
      expect(seenText(widget)).to.equal('Fallback');
      expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-unknown']);
      expect(told.messages[0]).to.contain(LISTS[tag].attribute).and.contain('"Astronomy"');
      expect(told.problems[0]?.hint).to.match(/^Write one of: .*(moderator|geography|partners|visit)/i);
    });

    it(`of <${tag}> wins over the id after #`, async () => {
      const [id, filter] = {
        'vs-speaker-list': ['#ada', 'bea'],
        'vs-case-study-carousel': ['#clinic', 'court'],
        'vs-intersection-chart': ['#clinic', 'court'],
        'vs-recommendation-list': ['#states', 'partners'],
        'vs-programme': ['#visit', 'ada'],
      }[tag] as [string, string];
      expect(await shownBy(await filtered(tag, filter, {id}))).to.match(/^(Bea|Court|Partners|Talk)$/);
    });
  }

  it('whose words never hold together leaves what stands between the tags, and is told', async () => {
    const told = listen();
    const widget = await filtered('vs-speaker-list', 'moderator, ZM', {text: 'Fallback'});
    await until(() => told.problems.length > 0);
    expect(seenText(widget)).to.equal('Fallback');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-matches-nothing']);
  });

  it('shows what its other words of the same kind let through', async () => {
    const told = listen();
    expect(await shownBy(await filtered('vs-recommendation-list', 'partners, member'))).to.equal('Partners');
    expect(await shownBy(await filtered('vs-case-study-carousel', 'FR, BD'))).to.equal('Clinic');
    await until(() => told.problems.length > 1);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['filter-unknown', 'filter-unknown']);
  });

  for (const [tag, filter, hint] of [
    ['vs-case-study-carousel', 'Helth', 'Health'],
    ['vs-case-study-carousel', 'Bangladech', 'Bangladesh'],
    ['vs-speaker-list', 'Zambiae', 'Zambia'],
    ['vs-programme', 'Zambai', 'Zambia'],
    ['vs-recommendation-list', 'state', 'states'],
  ] as const) {
    it(`of <${tag}> tells who typed "${filter}" to write ${hint}`, async () => {
      const told = listen();
      await filtered(tag, filter, {text: 'Fallback'});
      await until(() => told.problems.length > 0);
      expect(told.problems[0]?.hint).to.equal(`Write one of: ${hint}.`);
    });
  }

  it('knows countries by their names in the language of the page, in English, and Kosovo as well', async () => {
    for (const [lang, filter, expected] of [
      ['fr', 'Zambie', 'Visit'],
      ['fr', 'Zambia', 'Visit'],
      ['fr', 'Kosovo', 'Talk'],
      ['ar', 'زامبيا', 'Visit'],
      ['ar', 'كوسوفو', 'Talk'],
    ]) {
      const place = await paste<HTMLElement>(
        `<div lang="${lang}">${storyTag('vs-programme', STORY, {more: `filter="${filter}"`})}</div>`,
      );
      const widget = place.firstElementChild!;
      await until(() => drawn(widget, '[part=session]').length === 1, `${filter} in ${lang}`);
      expect(heardText(drawn(widget, '[part=session]')[0]!), `${filter} in ${lang}`).to.contain(expected!);
    }
  });

  it('never shows what it lets not through, while names are on their way', async () => {
    const place = await paste<HTMLElement>(
      `<div lang="zh">${storyTag('vs-speaker-list', STORY, {more: 'filter="BD"'})}</div>`,
    );
    const list = place.firstElementChild!;
    const counts = new Set<number>();
    list.setAttribute('filter', '赞比亚');
    await until(
      () => {
        counts.add(drawn(list, 'vs-speaker-card').length);
        return drawn(list, 'vs-speaker-card[src$="#ada"]').length === 1;
      },
      'she is there',
      {interval: 1},
    );
    expect([...counts]).to.not.include(2);
  });
});
