/**
 * What becomes of attributes, one fault at a time. This markup is written by hand; what the
 * editors themselves make of ours is in editors/.
 */
import {expect} from '@open-wc/testing';
import {repairs} from '../../src/loader/record.js';
import {listen, must, pause, until} from '../base/support/widgets.js';
import {send, untilSeen, widgetIn} from './support.js';

/** What readers see of each. */
const SEEN: readonly [origin: string, markup: string, seen: string][] = [
  [
    'word processor, pasted: typographic quotation marks',
    '<vs-speaker-card name=“Amina Bio” role=“Nurse”>Amina Bio told of her work.</vs-speaker-card>',
    'AB Amina Bio Nurse Amina Bio told of her work.',
  ],
  [
    'copied from a page of WordPress: two closing marks',
    '<vs-speaker-card name=”Amina Bio” role=”Nurse”>Amina Bio told of her work.</vs-speaker-card>',
    'AB Amina Bio Nurse Amina Bio told of her work.',
  ],
  [
    'copied from the source of such a page: entities',
    '<vs-speaker-card name=&#8221;Amina Bio&#8221; role=&#8220;Nurse&#8221;>Amina Bio told of her work.</vs-speaker-card>',
    'AB Amina Bio Nurse Amina Bio told of her work.',
  ],
  [
    'French word processor: guillemets with non-breaking spaces',
    '<vs-speaker-card name=«\u00a0Amina Bio\u00a0» role=«\u00a0Infirmière\u00a0»>Amina Bio a parlé.</vs-speaker-card>',
    'AB Amina Bio Infirmière Amina Bio a parlé.',
  ],
  [
    'French word processor: guillemets with spaces',
    '<vs-speaker-card name=« Amina Bio » layout=« row »>Amina Bio a parlé.</vs-speaker-card>',
    'AB Amina Bio Amina Bio a parlé.',
  ],
  [
    'German word processor: low marks',
    '<vs-speaker-card name=„Amina Bio“>Amina Bio erzählte.</vs-speaker-card>',
    'AB Amina Bio Amina Bio erzählte.',
  ],
  [
    'word processor: single marks',
    '<vs-speaker-card name=‘Amina Bio’ role=‘Nurse’>Amina Bio told of her work.</vs-speaker-card>',
    'AB Amina Bio Nurse Amina Bio told of her work.',
  ],
  [
    'German word processor: single low marks',
    '<vs-speaker-card name=‚Amina Bio‘>Amina Bio erzählte.</vs-speaker-card>',
    'AB Amina Bio Amina Bio erzählte.',
  ],
  [
    'editor that adds quotation marks of its own',
    '<vs-speaker-card name="”Amina Bio”" layout="“compact”">She told of it.</vs-speaker-card>',
    'AB Amina Bio She told of it.',
  ],
  [
    'copied from a page of WordPress: inches',
    '<p><vs-sdg-badge goal=”5″>Goal 5</vs-sdg-badge></p>',
    '5 Goal 5 Gender Equality',
  ],
  [
    'sanitizer that escapes once more: ampersands',
    '<vs-speaker-card name="Amina Bio" organization="Health &amp;amp;amp; Hope">She told of it.</vs-speaker-card>',
    'AB Amina Bio Health & Hope She told of it.',
  ],
  [
    'sanitizer that escapes once more: quotation marks and spaces',
    '<vs-speaker-card name="&amp;quot;Amina&amp;nbsp;Bio&amp;quot;" role="Nurse &amp;#8211; Trainer">She told of it.</vs-speaker-card>',
    'AB Amina Bio Nurse – Trainer She told of it.',
  ],
  [
    'word processor: a role of several words',
    '<vs-speaker-card name=“Amina Bio” role=“Programme Analyst” layout=“row”>Amina Bio is Programme Analyst.</vs-speaker-card>',
    'AB Amina Bio Programme Analyst Amina Bio is Programme Analyst.',
  ],
  [
    'rich-text editor: non-breaking spaces in values',
    '<vs-speaker-card name="Amina&nbsp;Bio" layout="row&nbsp;">Amina Bio</vs-speaker-card>',
    'AB Amina Bio',
  ],
  [
    'old HTML editor: names in capitals, without quotation marks',
    '<VS-SPEAKER-CARD NAME=Amina HEADING-LEVEL=2>She told of it.</VS-SPEAKER-CARD>',
    'A Amina She told of it.',
  ],
  [
    'sanitizer that allows no slot=, style= and class=',
    '<vs-speaker-card name="Amina Bio"><p>She <span>told</span> of it.</p></vs-speaker-card>',
    'AB Amina Bio She told of it.',
  ],
  [
    'filter by regular expressions, as wp_kses: cut off at ">"',
    '<vs-case-study-card heading="Access "> 50 percent" sector="Health">More people came.</vs-case-study-card>',
    'Health Access > 50 percent More people came.',
  ],
  [
    'the same in a div',
    '<div data-vs="case-study-card" data-heading="Access "> 50%" data-sector="Health">More people came.</div>',
    'Health Access > 50% More people came.',
  ],
  [
    'template engine that loses hyphens and capitals: names of attributes',
    '<vs-speaker-card name="Amina" headinglevel="4" jobtitle="Nurse">She told of it.</vs-speaker-card>',
    'A Amina Nurse She told of it.',
  ],
];

describe('a widget whose attributes were damaged', () => {
  for (const [origin, markup, seen] of SEEN) {
    it(`reads as it was meant (${origin})`, async () => {
      listen();
      const page = await send(`<div>${markup}</div><p>After</p>`);
      await untilSeen(page, `${seen} After`);
    });
  }

  it('has its repair told once, with what to do, and recorded', async () => {
    // What is wrong is told a moment later: the damage of the test before this one, too.
    await pause();
    const told = listen();
    const page = await send('<vs-speaker-card name=“Amina Bio”>Amina Bio told of it.</vs-speaker-card>');
    await untilSeen(page, 'AB Amina Bio Amina Bio told of it.');
    await until(() => told.lines.length > 0);
    await pause();
    expect(told.lines.length).to.equal(1);
    expect(told.lines[0]).to.contain('name=“Amina bio”').and.contain('straight quotation marks');
    expect(repairs().map(({carrier, repaired, problem}) => [carrier.localName, repaired, problem.code])).to.deep.equal([
      ['vs-speaker-card', 'name="Amina Bio"', 'markup-mended'],
    ]);
    page.replaceChildren();
    expect(repairs()).to.deep.equal([]);
  });

  it('is told where nothing on the page says how its words were written', async () => {
    const told = listen();
    await send('<vs-speaker-card name=“Amina Bio”>She told of it.</vs-speaker-card>');
    await until(() => told.problems.some(({code}) => code === 'capitals-lost'));
    const {message, hint} = must(told.problems.find(({code}) => code === 'capitals-lost'));
    expect(message).to.contain('name="Amina bio"');
    expect(hint).to.contain('capital');
    const silent = listen();
    await send('<vs-speaker-card name=“Amina Bio”>Amina Bio told of it.</vs-speaker-card>');
    await until(() => silent.problems.length > 0);
    expect(silent.problems.map(({code}) => code)).to.deep.equal(['markup-mended']);
  });

  for (const markup of [
    '<vs-speaker-card name="&amp;Ada" organisation="UNV">, Text</vs-speaker-card>',
    '<div data-vs="speaker-card" data-name="Ada King" data-organisation="UNV" data-aos="fade">Text</div>',
  ] as const)
    it(`is told that one of them has a typing error: ${markup}`, async () => {
      const told = listen();
      await send(markup);
      await until(() => told.problems.length > 0);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-unknown']);
      expect(told.problems[0]?.message).to.contain('organisation');
      expect(told.problems[0]?.hint).to.match(/organization="UNV"/);
    });

  it('has a heading of the level that it asked for, without hyphens', async () => {
    const card = await widgetIn(
      await send('<vs-speaker-card name="Ada" headinglevel="4">Text</vs-speaker-card>'),
      'vs-speaker-card',
    );
    await until(() => card.shadowRoot?.querySelector('h4')?.textContent === 'Ada');
  });

  it('is mended when it comes later, and its element is here already', async () => {
    await widgetIn(await send('<vs-speaker-card name="Ada">Text</vs-speaker-card>'), 'vs-speaker-card');
    const page = await send('<section><vs-speaker-card name=“Amina Bio”>Amina Bio told.</vs-speaker-card></section>');
    await untilSeen(page, 'AB Amina Bio Amina Bio told.');
  });
});

describe('a value that is as its author meant it', () => {
  const SOUND = [
    '<vs-case-study-card heading="“Nobody left behind”, they said">Text</vs-case-study-card>',
    '<vs-case-study-card heading="“Nobody left behind”">Text</vs-case-study-card>',
    '<vs-case-study-card heading="Les « oubliés » de la santé">Text</vs-case-study-card>',
    '<vs-speaker-card name="Nia O’Brien" organization="Volunteers’">Text</vs-speaker-card>',
    // In Hawaiian, Tongan and other languages this mark is a letter.
    '<vs-speaker-card name="‘Ana Mo‘unga" organization="Volunteers’" role="‘Aho" debug="false">Text</vs-speaker-card>',
    '<vs-speaker-card name="Ada" href="?a=1&amp;copy=2">Text</vs-speaker-card>',
    '<vs-speaker-card name="Ada">“Quote” > and "more"</vs-speaker-card>',
    '<vs-case-study-card heading="Ada" loading="lazy" class="x" tabindex="-1" aria-busy="false" data-aos="fade" _ngcontent-abc="" ng-version="19">Text</vs-case-study-card>',
  ];
  // As above.
  before(() => pause());

  for (const markup of SOUND) {
    it(`stays: ${markup}`, async () => {
      const told = listen();
      const page = await send(markup);
      const before = page.innerHTML;
      await widgetIn(page, must(page.firstElementChild).localName);
      await pause();
      expect(page.innerHTML).to.equal(before);
      expect(told.lines).to.deep.equal([]);
    });
  }
});

describe('a switch', () => {
  for (const [written, isOn] of [
    ['debug', true],
    ['debug=""', true],
    ['debug="debug"', true],
    ['debug="true"', true],
    ['debug="false"', false],
    ['debug="no"', false],
    ['debug="0"', false],
    ['debug=”false”', false],
    ['data-debug=""', true],
    ['data-debug="false"', false],
  ] as const) {
    it(`is ${isOn ? 'on' : 'off'} when it is written as ${written}`, async () => {
      listen();
      const page = await send(
        written.startsWith('data')
          ? `<div data-vs="speaker-card" ${written}>Text</div>`
          : `<vs-speaker-card ${written}>Text</vs-speaker-card>`,
      );
      const card = await widgetIn(page, 'vs-speaker-card');
      await pause(100);
      expect((card as HTMLElement & {debug: boolean}).debug).to.equal(isOn);
    });
  }
});
