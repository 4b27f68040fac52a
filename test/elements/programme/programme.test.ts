import {expect} from '@open-wc/testing';
import '../../../src/elements/programme/vs-programme.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  drawn,
  expectSame,
  has,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {SAMPLE, sessionOf, show, titles, within} from './support/surroundings.js';

const PEOPLE = [
  {id: 'ada', name: 'Sample Ada'},
  {id: 'ben', name: {en: 'Sample Ben', ar: 'اسم'}},
];

describe('the programme of an event without times', () => {
  it('shows the sessions in their order, numbered, with who spoke in each', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    expect(titles(programme)).to.have.length(6);
    expect(drawn(programme, '[part=number]').map(({textContent}) => textContent)).to.deep.equal([...'123456']);
    expect(seenText(sessionOf(programme, 'Kosovo'))).to.match(
      /^4 Young people, .* Kosovo\* Blerim Azizi Blerim Azizi spoke about/,
    );
    expect(has(programme, 'time')).to.equal(false);
    expect(has(programme, 'search')).to.equal(false);
    await expectAccessible(programme);
  });

  it('names the country of a session once', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    for (const country of ['Bangladesh', 'Zambia']) {
      expect(seenText(sessionOf(programme, country)).split(country), country).to.have.length(2);
    }
  });

  it('shows the place of a session, with the note on Kosovo once at the end', async () => {
    const sessions = ['xk', 'BD', 'XK'].map((country, index) => ({id: `s-${index}`, title: 'S', country}));
    const programme = await show(`src="${serveStory({sessions})}"`);
    expect(drawn(programme, '[part=place]').map((place) => seenText(place))).to.deep.equal([
      'Kosovo*',
      'Bangladesh',
      'Kosovo*',
    ]);
    const [note, ...others] = drawn(programme, '[part=note]');
    expect(others).to.have.length(0);
    expect(seenText(must(note))).to.contain('resolution 1244 (1999)');
    expect(seenText(programme)).to.match(/\* References to Kosovo [^*]+$/);
    must(drawn(programme, '[part=place] button')[1]).click();
    expectSame(deepActive(), note, 'focus');
    await expectAccessible(programme);
  });

  it('gives a finger room on the names of speakers, and on nothing else at once', async () => {
    const src = serveStory({
      people: [...PEOPLE, {id: 'x', name: 'X'}],
      sessions: [
        {id: 'a', title: 'One', country: 'XK', speakers: ['ada', 'ben', 'x'], joint: true},
        {id: 'b', title: 'Two', speakers: ['x'], summary: 'Sample text.'},
      ],
    });
    for (const width of [240, 600]) {
      const frame = await paste<HTMLElement>(
        `<div><style>div { inline-size: ${width}px; }</style><vs-programme favourites src="${src}"></vs-programme></div>`,
      );
      const programme = must(frame.querySelector('vs-programme'));
      await until(() => has(programme, 'speaker') && has(programme, 'star') && has(programme, 'place'));
      for (const name of drawn(programme, '[part=speaker]')) {
        const {height, width: wide} = name.getBoundingClientRect();
        expect(Math.min(height, wide)).to.be.at.least(44);
      }
      const boxes = drawn(programme, '[part=session] button').map((button) => button.getBoundingClientRect());
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const isBeside = one.right <= other.left || other.right <= one.left;
          expect(isBeside || one.bottom <= other.top || other.bottom <= one.top, `${width} pixels`).to.equal(true);
        }
      }
    }
  });

  it('says who presented together, the leader first', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    expect(seenText(within(sessionOf(programme, 'Bangladesh'), '[part=speakers]'))).to.equal(
      'Presented together Sonia Mehzabeen Takia Islam Toma Mosabbir Hossain',
    );
    expect(seenText(within(sessionOf(programme, 'Reflections'), '[part=speakers]'))).to.equal(
      'Emiliya Asadova Sophie Plagerson',
    );
    const sample = await show(`src="${SAMPLE}"`);
    expect(seenText(within(sessionOf(sample, 'case studies'), '[part=speakers]'))).not.to.include('together');
    expect(seenText(within(sessionOf(sample, 'two speakers'), '[part=speakers]'))).to.include('together');
  });

  it('tells how the floor was handed over, in the words of the story or else by the names', async () => {
    const src = serveStory({
      people: PEOPLE,
      sessions: [
        {id: 'a', title: 'One', speakers: [], handover: {from: 'ada', to: 'ben', text: 'Ada thanked Ben.'}},
        {id: 'b', title: 'Two', speakers: [], handover: {from: 'ada', to: 'ben'}},
        {id: 'c', title: 'Three', speakers: [], handover: {to: 'ben'}},
      ],
    });
    const programme = await show(`src="${src}"`);
    const said = drawn(programme, '[part=handover]').map((line) => seenText(line).replace(/[\u2068\u2069]/g, ''));
    expect(said).to.deep.equal([
      'Ada thanked Ben.',
      'Floor passed from Sample Ada to Sample Ben',
      'Floor passed to Sample Ben',
    ]);
  });

  it('gives each session a heading of the level that fits the page', async () => {
    const programme = await show(`src="${WEBINAR}" heading-level="4"`);
    expect(drawn(programme, 'h4')).to.have.length(6);
    programme.heading = 'Programme';
    await settled(programme);
    expect(drawn(programme, 'h4').map((heading) => seenText(heading))).to.deep.equal(['Programme']);
    expect(drawn(programme, 'h5')).to.have.length(6);
    programme.headingLevel = 6;
    await settled(programme);
    expect(drawn(programme, 'h6')).to.have.length(7);
  });

  it('marks titles, summaries and handovers that are in another language than its reader’s', async () => {
    const src = serveStory({
      languages: ['en'],
      people: [{id: 'a', name: 'Sample Ann'}],
      sessions: [
        {id: 's', title: 'A sample', summary: 'What it is about.', handover: {to: 'a', text: 'The floor is hers.'}},
      ],
    });
    const programme = await show(`src="${src}" lang="ar" dir="rtl"`);
    for (const part of ['title', 'summary', 'handover']) {
      const words = must(
        drawn(programme, '*').find((element) => element.localName === 'bdi' && element.closest(`[part~=${part}]`)),
        part,
      );
      expect(saidIn(words)).to.include({language: 'en', direction: 'ltr'});
    }
  });

  it('speaks Arabic from right to left', async () => {
    const programme = await show(`src="${WEBINAR}" lang="ar" dir="rtl"`);
    expect(titles(programme)[1]).to.equal('التقرير: المتطوعون ومن تُركوا خلف الركب');
    const {direction} = getComputedStyle(partOf(programme, 'base'));
    expect(direction).to.equal('rtl');
    const [number] = drawn(programme, '[part=number]');
    expect(must(number).getBoundingClientRect().left).to.be.above(
      must(drawn(programme, '.content')[0]).getBoundingClientRect().left,
    );
    await expectAccessible(programme);
  });

  it('shows one session alone, without a number', async () => {
    const programme = await show(`src="${WEBINAR}#session-zambia"`);
    expect(titles(programme)).to.deep.equal(['Volunteers in health services']);
    expect(has(programme, 'number')).to.equal(false);
  });

  it('shows all sessions and tells its author when the one asked for is unknown', async () => {
    const told = listen();
    const programme = await show(`src="${WEBINAR}#session-lebanon"`);
    expect(titles(programme)).to.have.length(6);
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('story-item-unknown');
  });
});

describe('the filter of a programme', () => {
  it('chooses sessions by names and ids, whatever their capitals and accents', async () => {
    for (const [filter, count] of [
      ['sophie-plagerson', 2],
      ['SÓPHIE PLAGERSON', 2],
      ['blerim-azizi; session-zambia', 2],
      [' ', 6],
    ] as const) {
      const programme = await show(`src="${WEBINAR}" filter="${filter}"`);
      expect(titles(programme), filter).to.have.length(count);
    }
  });

  it('leaves what stands between the tags where nothing has its words, and tells what there is', async () => {
    const told = listen();
    const programme = await paste(
      `<vs-programme src="${WEBINAR}" filter="Sophie Plagersen">Six sessions</vs-programme>`,
    );
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code, hint}) => [code, hint])).to.deep.equal([
      ['filter-unknown', 'Write one of: Sophie Plagerson.'],
    ]);
    expect(seenText(programme)).to.equal('Six sessions');
  });

  it('leaves it, too, where the sessions of a speaker are on another day', async () => {
    const told = listen();
    const src = serveStory({
      people: PEOPLE,
      sessions: [
        {id: 'a', title: 'One', speakers: ['ada'], start: '2030-03-04'},
        {id: 'b', title: 'Two', speakers: ['ben'], start: '2030-03-05'},
      ],
    });
    const programme = await paste(
      `<vs-programme src="${src}" filter="ada" date-filter="2030-03-05">Two days</vs-programme>`,
    );
    await until(() => told.problems.length > 0);
    expect(told.messages).to.deep.equal(['date-filter="2030-03-05" matches nothing in the story.']);
    expect(seenText(programme)).to.equal('Two days');
  });

  it('wins over an id after #', async () => {
    const programme = await show(`src="${WEBINAR}#session-zambia" filter="Blerim Azizi"`);
    expect(titles(programme)).to.deep.equal(['Young people, institutions and services']);
  });

  it('with dates is told where the programme has none', async () => {
    const told = listen();
    const programme = await paste(
      `<vs-programme src="${WEBINAR}" date-filter="2030-03-05">Six sessions</vs-programme>`,
    );
    await until(() => told.problems.length > 0);
    expect(told.messages).to.deep.equal(['date-filter: nothing in the story has "2030-03-05".']);
    expect(seenText(programme)).to.equal('Six sessions');
  });

  it('leaves few sessions, which nobody has to search', async () => {
    const programme = await show(`src="${SAMPLE}" filter="Sample-Author"`);
    expect(titles(programme).length).to.be.below(10);
    expect(has(programme, 'search')).to.equal(false);
  });
});

describe('what stands between the tags of a programme', () => {
  it('is replaced by the story', async () => {
    const programme = await paste(`<vs-programme src="${WEBINAR}"><p>Six sessions</p></vs-programme>`);
    expect(seenText(programme)).not.to.include('Six sessions');
    expect(titles(programme)).to.have.length(6);
  });

  it('stays when the story cannot be read, or has no sessions', async () => {
    listen();
    for (const src of ['/missing/story.json', serveStory({sessions: []})]) {
      const programme = await paste(`<vs-programme src="${src}"><p>Six <a href="#a">sessions</a></p></vs-programme>`);
      expect(heardText(programme)).to.equal('Six sessions');
      expect(isVisible(must(programme.querySelector('a')))).to.equal(true);
    }
  });

  it('is all there is without a story', async () => {
    const told = listen();
    const programme = await paste('<vs-programme><ol><li>Opening</li></ol></vs-programme>');
    expect(heardText(programme)).to.equal('Opening');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    await expectAccessible(programme);
  });
});

describe('a programme that an attacker wrote', () => {
  it('shows markup as the text that it is', async () => {
    const src = serveStory({
      people: [{id: 'ada', name: '<img src=x onerror=alert(1)>'}],
      sessions: [{id: 'a', title: '<b>Bold</b>', summary: '<script>alert(1)</script>', speakers: ['ada']}],
    });
    const programme = await show(`src="${src}"`);
    expect(drawn(programme, 'img, b, script')).to.have.length(0);
    expect(seenText(programme)).to.include('<b>Bold</b> <img src=x onerror=alert(1)> <script>alert(1)</script>');
  });
});

describe('the layout of a programme', () => {
  it('never is wider than its place', async () => {
    const long = 'Freiwilligenkoordinationsarbeitsgruppensitzungsprogramm';
    const src = serveStory({
      people: [{id: 'ada', name: long}],
      sessions: [{id: 'a', title: long, summary: long, speakers: ['ada']}],
    });
    const frame = await paste(`<div><vs-programme src="${src}"></vs-programme></div>`);
    frame.style.setProperty('inline-size', '240px');
    const programme = must(frame.querySelector('vs-programme'));
    await until(() => drawn(programme, '[part=session]').length > 0);
    expect(frame.scrollWidth).to.equal(240);
  });

  it('in print keeps all sessions', async function () {
    const programme = await show(`src="${WEBINAR}"`);
    await emulateMediaOrSkip(this, {media: 'print'});
    expect(drawn(programme, '[part=session]').filter(isVisible)).to.have.length(6);
  });
});
