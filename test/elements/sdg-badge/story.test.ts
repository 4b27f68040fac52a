import {expect} from '@open-wc/testing';
import '../../../src/elements/sdg-badge/vs-sdg-badge.js';
import {expectAccessible} from '../../support/axe.js';
import {storyTag} from '../../base/support/served-story.js';
import {drawn, heardText, listen, paste, pause, seenText, until} from '../../base/support/widgets.js';

const STORY = {
  caseStudies: [
    {id: 'clinic', title: 'Clinic', sdgs: [3]},
    {id: 'court', title: 'Court', sdgs: [16, 5], editorial: {sdgs: [5]}},
    {id: 'centre', title: 'Centre', sdgs: [10], editorial: {sdgs: [10]}},
    {id: 'place', title: 'Place'},
  ],
};

const badge = (id: string, more = ''): string => storyTag('vs-sdg-badge', STORY, {id, more, text: 'Our Goal'});

describe('vs-sdg-badge with a story', () => {
  it('shows the Goal of the case study in place of its text', async () => {
    const told = listen();
    const widget = await paste(badge('#clinic'));
    expect(seenText(widget)).to.equal('3 Goal 3 Good Health and Well-being');
    await pause();
    expect(told.problems).to.deep.equal([]);
    await expectAccessible(widget);
  });

  it('shows the first of several, and names the list of Goals to its author', async () => {
    const told = listen();
    const widget = await paste(badge('#court'));
    await until(() => told.problems.length > 0);
    expect(heardText(widget)).to.match(/^Goal 16 /);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['goals-several']);
    expect(told.messages[0]).to.contain('16, 5');
    expect(told.problems[0]?.hint).to.contain('<vs-sdg-list>');
    expect(drawn(widget, '[part=editorial]')).to.deep.equal([]);
  });

  for (const label of ['full', 'number', 'none']) {
    it(`says that the editors chose it (label="${label}")`, async () => {
      const widget = await paste(badge('#centre', `label="${label}"`));
      expect(seenText(widget)).to.contain('○ Chosen by the editors');
      expect(heardText(widget)).to.match(/Chosen by the editors$/);
      await expectAccessible(widget);
    });
  }

  it('shows the Goal that is written, whatever the story says', async () => {
    const told = listen();
    const widget = await paste(badge('#centre', 'goal="5"'));
    expect(heardText(widget)).to.match(/^Goal 5 /);
    expect(drawn(widget, '[part=editorial]')).to.deep.equal([]);
    await pause();
    expect(told.problems).to.deep.equal([]);
  });

  for (const [id, code] of [
    ['#place', 'attribute-missing'],
    ['#clinik', 'story-item-unknown'],
    ['', 'story-item-unknown'],
  ] as const) {
    it(`shows its text, and tells its author what is missing, for "${id}"`, async () => {
      const told = listen();
      const widget = await paste(badge(id));
      await until(() => told.problems.length > 0);
      expect(seenText(widget)).to.equal('Our Goal');
      expect(told.problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }
});
