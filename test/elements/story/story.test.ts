import {expect, fixture} from '@open-wc/testing';
import '../../../src/elements/story/vs-story.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {drawn, listen, must, partOf, paste, seenText, settled, until} from '../../base/support/widgets.js';
import type {Story} from '../../../src/elements/story/story.js';

async function storyOf(attributes: string, lang = 'en'): Promise<Story> {
  const frame = await paste<HTMLElement>(
    `<main lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><vs-story ${attributes}><a href="#story">The story</a></vs-story></main>`,
  );
  return frame.querySelector('vs-story')!;
}

function sectionsOf(story: Story): string[] {
  return drawn(story, 'section').map((section) => section.className);
}

/** The headings of a widget and of the widgets in it, in reading order. */
function headingsIn(root: ParentNode): {level: number; text: string}[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const level = /^h([1-6])$/.exec(element.localName)?.[1];
    const own = level ? [{level: Number(level), text: element.textContent.trim()}] : [];
    return [...own, ...(element.shadowRoot ? headingsIn(element.shadowRoot) : [])];
  });
}

/** A story whose file holds these parts and nothing else. */
function storyWith(parts: Readonly<Record<string, unknown>>, attributes = '', hash = ''): Promise<Story> {
  return storyOf(`src="${serveStory({title: 'A story', ...parts})}${hash}" ${attributes}`);
}

/** Waits until every widget in a widget is drawn. */
async function complete(widget: Element): Promise<void> {
  const inner = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].filter(({localName}) => localName.startsWith('vs-'));
  const ready = (element: Element): boolean =>
    element.shadowRoot !== null &&
    element.matches(':state(ready)') &&
    inner(element.shadowRoot).every((one) => ready(one));
  await until(() => ready(widget), 'all widgets are drawn', {timeout: 9_000});
  await settled(widget);
}

describe('vs-story', () => {
  describe('with the webinar', () => {
    it('tells the whole of it, in the order of a report, with headings in order', async function () {
      this.timeout(20_000);
      const story = await storyOf(`src="${WEBINAR}"`);
      await complete(story);
      expect(seenText(partOf(story, 'heading'))).to.equal('The Role of Volunteers in Leaving No One Behind');
      // As a journalist tells it: the points, what was done, by whom, why, what is hard, and what comes of it.
      // The webinar has neither a date nor a recording.
      expect(sectionsOf(story)).to.deep.equal([
        'messages',
        'case-studies',
        'people',
        'factors',
        'goals',
        'challenges',
        'recommendations',
        'report',
        'programme',
        'next',
        'partners',
        'call-to-action',
      ]);
      // Regions, for those who go from one to the next, each by the name of its heading.
      const regions = drawn(story, '.sections > section');
      expect(
        regions.map((region) =>
          seenText(must(story.shadowRoot!.getElementById(region.getAttribute('aria-labelledby') ?? ''))),
        ),
      ).to.deep.equal(regions.map((region) => seenText(must(region.querySelector('h3')))));
      const levels = headingsIn(story.shadowRoot!).map(({level}) => level);
      expect(levels[0]).to.equal(2);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 1), `step to heading ${index + 1}`).to.be.at.most(1);
      });
      const text = seenText(story);
      for (const name of ['Emiliya Asadova', 'Takia Islam Toma', 'Dr. Kalangwa Kalangwa'])
        expect(text).to.contain(name);
    });

    for (const lang of ['en', 'ar']) {
      it(`is accessible in ${lang}`, async function () {
        this.timeout(40_000);
        const story = await storyOf(`src="${WEBINAR}"`, lang);
        await complete(story);
        await expectAccessible(story.parentElement!);
      });
    }

    it('asks for its file once, whatever the number of widgets in it', async function () {
      this.timeout(20_000);
      const {fetch} = globalThis;
      const asked: string[] = [];
      globalThis.fetch = (address, options) => {
        asked.push(String(address));
        return fetch(address, options);
      };
      try {
        await complete(await storyOf(`src="${WEBINAR}?once"`));
      } finally {
        globalThis.fetch = fetch;
      }
      expect(asked).to.have.lengthOf(1);
    });

    it('leads from its contents to a section, where reading goes on', async function () {
      this.timeout(20_000);
      const story = await storyOf(`src="${WEBINAR}"`);
      await complete(story);
      const entries = drawn(story, '[part=contents] a');
      expect(entries.map((entry) => entry.textContent.trim())).to.deep.equal(
        drawn(story, '[part=section-heading]').map((heading) => heading.textContent.trim()),
      );
      const {href} = location;
      entries.at(-1)!.focus();
      await press('Enter');
      const heading = drawn(story, '[part=section-heading] > span').at(-1)!;
      expect(deepActive() === heading, 'the heading has the focus').to.equal(true);
      await until(() => heading.getBoundingClientRect().top < innerHeight, 'the heading is in view');
      expect(location.href, 'the address of the page').to.equal(href);
    });
  });

  for (const [header, least] of [
    [0, 16],
    [80, 96],
  ] as const) {
    it(`moves a section to where it is seen, below a header of ${header} pixels`, async () => {
      const {style} = document.documentElement;
      style.scrollPaddingTop = `${header}px`;
      const many = Array.from({length: 9}, (_, index) => ({id: `a-${index}`, title: 'A', text: 'A', name: 'A'}));
      const story = await storyWith({
        challenges: many.map(({title}, index) => ({id: `c-${index}`, title})),
        partners: many,
        messages: many.map(({text}, index) => ({id: `m-${index}`, text})),
        recommendations: many.map(({title}, index) => ({id: `r-${index}`, audience: title, items: [title]})),
        sessions: many.map(({title}, index) => ({id: `s-${index}`, title})),
      });
      await complete(story);
      drawn(story, '[part=contents] a')[2]!.click();
      const {top} = drawn(story, '[part=section-heading]')[2]!.getBoundingClientRect();
      style.scrollPaddingTop = '';
      scrollTo(0, 0);
      expect(top).to.be.within(least, least + 30);
    });
  }

  it('shows the sections that were asked for, in that order, each once', async () => {
    const story = await storyOf(`src="${WEBINAR}" sections="next, report,  next"`);
    expect(sectionsOf(story)).to.deep.equal(['next', 'report']);
    expect(drawn(story, '[part=contents]')).to.have.lengthOf(0);
  });

  it('loads the elements of no other section', async () => {
    const loaded = new Set(performance.getEntriesByType('resource').map(({name}) => name));
    await storyOf(`src="${WEBINAR}" sections="recommendations"`);
    const since = performance.getEntriesByType('resource').filter(({name}) => !loaded.has(name));
    expect(since.some(({name}) => name.includes('/video/'))).to.equal(false);
  });

  it('names a section that there is not, and shows the others', async () => {
    const told = listen();
    const story = await storyOf(`src="${WEBINAR}" sections="report, sponsors"`);
    expect(sectionsOf(story)).to.deep.equal(['report']);
    await until(() => told.problems.length > 0);
    expect(told.messages[0]).to.contain('sponsors');
    expect(told.problems[0]!.hint).to.contain('call-to-action');
  });

  it('leaves out what a story has nothing of', async () => {
    const story = await storyWith({people: [{id: 'ada', name: 'Ada King'}]});
    expect(sectionsOf(story)).to.deep.equal(['people']);
  });

  it('says what readers can do where it leads somewhere, and else that it is an appeal', async () => {
    const appeal = await storyWith({callToAction: {title: 'Renew the commitment'}});
    expect(headingsIn(appeal.shadowRoot!).map(({text}) => text)).to.include('The appeal');
    const call = await storyWith({callToAction: {title: 'Join', href: 'https://partner.example/join'}});
    expect(headingsIn(call.shadowRoot!).map(({text}) => text)).to.include('What you can do');
  });

  it('shows every event to come, those without an id among them', async () => {
    const story = await storyWith({
      event: {title: 'The first'},
      nextEvents: [{title: 'Second'}, {id: 'third', title: 'Third'}, {title: 'Fourth'}],
    });
    await complete(story);
    const cards = drawn(story, '.next vs-event-card');
    expect(cards.map((card) => seenText(partOf(card, 'heading')))).to.deep.equal(['Second', 'Third', 'Fourth']);
  });

  it('shows an event without a date when it says more than the head of the story', async () => {
    const summary = 'What was talked about.';
    const story = await storyWith({organizer: {name: 'Us'}, event: {title: 'A story', organizer: 'Us', summary}});
    await complete(story);
    expect(seenText(drawn(story, '.event')[0]!)).to.contain(summary);
    const other = await storyWith({event: {title: 'Another title'}});
    expect(sectionsOf(other)).to.deep.equal(['event']);
  });

  it('says of an organizer that the editors inferred it', async () => {
    const inferred = await storyWith({organizer: {name: 'Us', editorial: true}});
    expect(seenText(partOf(inferred, 'organizer'))).to.equal('Us · Inferred by the editors');
    const told = await storyWith({organizer: {name: 'Us'}});
    expect(seenText(partOf(told, 'organizer'))).to.equal('Us');
  });

  it('names the organizer of an event once, and no title twice', async () => {
    const story = await storyWith({event: {title: 'A story', organizer: 'Us'}});
    expect(sectionsOf(story)).to.deep.equal([]);
    expect(seenText(story)).to.equal('Us A story');
  });

  it('says that it shows whole stories alone, and shows the whole', async () => {
    const told = listen();
    const story = await storyWith({people: [{id: 'ada', name: 'Ada King'}], event: {summary: 'More.'}}, '', '#ada');
    expect(sectionsOf(story)).to.deep.equal(['people', 'event']);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
    expect(told.messages[0]).to.contain('#ada');
    expect(told.problems[0]!.hint).to.contain('leave out #');
  });

  it('shows the text between its tags while the file is on its way', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => new Promise<Response>(() => undefined);
    try {
      const main = await fixture<HTMLElement>(
        '<main><vs-story src="/slow/story.json"><a href="#">It</a></vs-story></main>',
      );
      const story = main.querySelector('vs-story')!;
      await until(() => story.matches(':state(loading)'));
      expect(seenText(story)).to.equal('It');
      await expectAccessible(main);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('keeps the link between its tags when the file cannot be had', async () => {
    const told = listen();
    const story = await storyOf('src="/nothing/story.json"');
    expect(seenText(story)).to.equal('The story');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    await expectAccessible(story);
  });

  it('says that it has no file', async () => {
    const told = listen();
    const story = await storyOf('');
    await until(() => told.problems.length > 0);
    expect(told.messages[0]).to.contain('has no src');
    expect(seenText(story)).to.equal('The story');
  });
});
