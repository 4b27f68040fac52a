import {expect} from '@open-wc/testing';
import '../../../src/elements/programme/vs-programme.js';
import {expectAccessible} from '../../support/axe.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {
  drawn,
  has,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {SAMPLE, serve, sessionOf, show, titles, within} from './support/surroundings.js';

const WEBINAR = '/stories/samples/leaving-no-one-behind/story.json';

const PEOPLE = [
  {id: 'ada', name: 'Sample Ada'},
  {id: 'ben', name: {en: 'Sample Ben', ar: 'اسم'}},
];

describe('the programme of an event without times', () => {
  it('shows the sessions in their order, numbered, with who spoke in each', async () => {
    const programme = await show(`src="${WEBINAR}"`);
    expect(titles(programme)).to.have.length(6);
    expect(drawn(programme, '[part=number]').map(({textContent}) => textContent)).to.deep.equal([...'123456']);
    expect(seenText(sessionOf(programme, 'Kosovo'))).to.match(/^4 Kosovo\*: .* Blerim Azizi Blerim Azizi spoke about/);
    expect(has(programme, 'time')).to.equal(false);
    expect(has(programme, 'search')).to.equal(false);
    await expectAccessible(programme);
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
    const src = serve({
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

  it('speaks Arabic from right to left, names and texts marked by their language', async () => {
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
    expect(titles(programme)).to.deep.equal(['Zambia: volunteers in health services']);
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

  it('that matches nothing is told to the author, and the reader sees everything', async () => {
    const told = listen();
    const programme = await show(`src="${WEBINAR}" filter="Nobody"`);
    expect(titles(programme)).to.have.length(6);
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code, hint}) => [code, hint.includes('speakers')])).to.deep.equal([
      ['filter-matches-nothing', true],
    ]);
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
    for (const src of ['/missing/story.json', serve({sessions: []})]) {
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
    const src = serve({
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
    const src = serve({
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
