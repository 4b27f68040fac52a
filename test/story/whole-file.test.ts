import {expect} from '@open-wc/testing';
import {COMPLETE, read, refusalOf, storyWith} from './support/files.js';

describe('a story file in order', () => {
  it('is read without a fault', async () => {
    expect((await read(COMPLETE)).told).to.deep.equal([]);
  });

  it('comes out as it was written, with absolute addresses and codes in capitals', async () => {
    const {story} = await read(COMPLETE);
    const folder = 'https://partner.example/stories/';
    expect(story.people[0]).to.deep.equal({...COMPLETE.people[0], photo: `${folder}ada.jpg`});
    expect(story.sessions).to.deep.equal(COMPLETE.sessions);
    expect(story.caseStudies[0]).to.deep.equal({
      ...COMPLETE.caseStudies[0],
      country: 'ZM',
      href: 'https://partner.example/zambia.html',
    });
    expect(story.report?.downloads).to.deep.equal({en: `${folder}report-en.pdf`, 'pt-BR': `${folder}report-pt.pdf`});
    expect(story.event?.captions).to.deep.equal({
      en: `${folder}talk-en.vtt`,
      'pt-BR': 'https://organizer.example/talk-pt.vtt',
    });
    expect(story.event?.poster).to.equal(`${folder}poster.jpg`);
    expect(story.title).to.deep.equal(COMPLETE.title);
  });

  it('loses no field and gains none', async () => {
    const {story} = await read(COMPLETE);
    expect(Object.keys(story).sort()).to.deep.equal(Object.keys(COMPLETE).sort());
  });

  it('may be no more than a version and a title; then its lists are empty', async () => {
    const {story, told} = await read({version: 1, title: 'A story'});
    expect(told).to.deep.equal([]);
    expect(story).to.deep.equal({
      version: 1,
      title: 'A story',
      languages: [],
      people: [],
      sessions: [],
      caseStudies: [],
      factors: [],
      challenges: [],
      recommendations: [],
      messages: [],
      nextEvents: [],
      partners: [],
    });
  });

  it('may say what the editors chose', async () => {
    const {story, told} = await read(storyWith({editorialNote: {en: 'Goals are ours.'}}));
    expect(told).to.deep.equal([]);
    expect(story.editorialNote).to.deep.equal({en: 'Goals are ours.'});
  });

  it('may have fields that nobody knows', async () => {
    const {story, told} = await read(
      storyWith({
        $schema: 'story.schema.json',
        ownNote: 'Ours.',
        people: [{id: 'ada', name: 'Ada', shoeSize: 38}],
      }),
    );
    expect(told).to.deep.equal([]);
    expect(story).not.to.have.property('ownNote');
    expect(story.people).to.deep.equal([{id: 'ada', name: 'Ada'}]);
  });
});

describe('a file that is no story', () => {
  const expected: ReadonlyArray<readonly [what: string, json: unknown, told: string]> = [
    ['a list', [], '[…] is not an object; put its fields between { and }'],
    ['null', null, 'null is not an object; put its fields between { and }'],
    ['a string', 'story', '"story" is not an object; put its fields between { and }'],
    ['without version', {title: 'A story'}, 'version: it is missing; write 1, or use a newer release of the widgets'],
    [
      'of another version',
      {version: 2, title: 'A story'},
      'version: 2 is not known here; write 1, or use a newer release of the widgets',
    ],
    [
      'without title',
      {version: 1},
      'title: it is missing; write "…", or one for each language as {"en": "…", "fr": "…"}',
    ],
    [
      'with an empty title',
      {version: 1, title: ' '},
      'title: " " is not a text; write "…", or one for each language as {"en": "…", "fr": "…"}',
    ],
  ];

  for (const [what, json, told] of expected) {
    it(`is refused: ${what}`, async () => {
      expect(await refusalOf(json)).to.equal(`the file is not a story: ${told}`);
    });
  }
});
