import {expect} from '@open-wc/testing';
import {idsOf, itemOf, personOf} from '../../src/story/lookup.js';
import {nearestId} from '../../src/story/nearest.js';
import type {Story} from '../../src/story/schema.js';
import {COMPLETE, read, storyWith} from './support/files.js';

describe('looking up an item of a story', () => {
  let story: Story;

  before(async () => {
    ({story} = await read(COMPLETE));
  });

  it('finds it by its kind and id', () => {
    expect(itemOf(story, 'people', 'ben')?.name).to.equal('Ben');
    expect(itemOf(story, 'caseStudies', 'kosovo')?.title).to.equal('Social work');
    expect(itemOf(story, 'nextEvents', 'next')?.start).to.equal('--11');
  });

  it('finds what stands alone by its id', () => {
    expect(itemOf(story, 'event', 'webinar')?.title).to.equal('The webinar');
    expect(itemOf(story, 'report', 'report')?.title).to.equal('The report');
    expect(itemOf(story, 'report', 'webinar')).to.equal(undefined);
  });

  it('finds nothing by an id of another kind, or of none', () => {
    expect(itemOf(story, 'sessions', 'ben')).to.equal(undefined);
    expect(itemOf(story, 'people', 'toString')).to.equal(undefined);
  });

  it('finds the only one of its kind without an id', () => {
    expect(itemOf(story, 'event')?.id).to.equal('webinar');
    expect(itemOf(story, 'challenges')?.id).to.equal('burnout');
  });

  it('does not choose between several', () => {
    expect(itemOf(story, 'people')).to.equal(undefined);
  });

  it('finds nothing where there is nothing', async () => {
    const {story: empty} = await read(storyWith({}));
    expect(itemOf(empty, 'event')).to.equal(undefined);
    expect(itemOf(empty, 'people')).to.equal(undefined);
    expect(itemOf(empty, 'report', 'report')).to.equal(undefined);
    expect(idsOf(empty, 'event')).to.deep.equal([]);
  });

  it('finds a person by id', () => {
    expect(personOf(story, 'cy')?.name).to.equal('Cy');
    expect(personOf(story, 'zambia')).to.equal(undefined);
  });

  it('lists the ids of a kind in order, without items that have none', () => {
    expect(idsOf(story, 'people')).to.deep.equal(['ada', 'ben', 'cy']);
    expect(idsOf(story, 'nextEvents')).to.deep.equal(['next']);
    expect(idsOf(story, 'report')).to.deep.equal(['report']);
  });
});

describe('the nearest id', () => {
  const IDS = ['emiliya-asadova', 'sophie-plagerson', 'sonia-mehzabeen', 'kalangwa-kalangwa'];

  for (const [typed, meant] of [
    ['sonia-mehzaben', 'sonia-mehzabeen'],
    ['sonja-mehzabeen', 'sonia-mehzabeen'],
    ['sonja', 'sonia-mehzabeen'],
    ['Sophie', 'sophie-plagerson'],
    ['plagersen', 'sophie-plagerson'],
    ['emil', 'emiliya-asadova'],
  ] as const) {
    it(`of "${typed}" is "${meant}"`, () => {
      expect(nearestId(typed, IDS)).to.equal(meant);
    });
  }

  for (const typed of ['zambia', 'x', 'x'.repeat(10_000)]) {
    it(`of "${typed.slice(0, 10)}" is none`, () => {
      expect(nearestId(typed, IDS)).to.equal(undefined);
    });
  }

  it('is none where there are no ids', () => {
    expect(nearestId('ada', [])).to.equal(undefined);
  });
});
