import {expect} from '@open-wc/testing';
import '../../../src/elements/recommendation-list/vs-recommendation-list.js';
import {expectAccessible} from '../../support/axe.js';
import {storyTag, WEBINAR} from '../../base/support/served-story.js';
import {drawn, heardText, listen, paste, until} from '../../base/support/widgets.js';

const STORY = {
  people: [
    {id: 'ada', name: 'Ada'},
    {id: 'bea', name: 'Bea'},
  ],
  recommendations: [
    {id: 'states', audience: 'Member States', items: ['Listen.', {text: 'Fund.', by: ['ada', 'bea']}]},
    {id: 'institutions', audience: {en: 'Institutions', fr: 'Organismes'}, items: [{en: 'Measure.'}]},
    {
      id: 'both',
      audience: 'Both of them',
      audiences: ['states', 'institutions'],
      items: [{text: {en: 'Share.'}, source: {en: 'From the report'}}],
    },
    {id: 'partners', audience: 'Partners', items: [{text: 'Go on.', by: ['nobody'], editorial: true}]},
  ],
};

const list = (more = ''): string => storyTag('vs-recommendation-list', STORY, {more});

describe('who made a recommendation', () => {
  it('is told below it, and so is what it is taken from', async () => {
    listen();
    const widget = await paste(list());
    expect(drawn(widget, '[part=recommendation]').map(heardText)).to.deep.equal([
      'Listen.',
      'Fund. Named by Ada Bea',
      'Measure.',
      'Share. From the report',
      'Go on. Audience chosen by the editors',
    ]);
    await expectAccessible(widget);
  });

  it('is told to the author where the story does not know them', async () => {
    const told = listen();
    await paste(list());
    await until(() => told.problems.length > 0);
    expect(told.messages[0]).to.contain('recommendations[3].items[0].by[0]').and.contain('"nobody"');
  });
});

describe('what is recommended to several audiences together', () => {
  for (const [audience, shown] of [
    ['Member States', ['Member States', 'Both of them']],
    ['organismes', ['Institutions', 'Both of them']],
    ['institutions', ['Institutions', 'Both of them']],
    ['both', ['Both of them']],
    ['partners', ['Partners']],
  ] as const) {
    it(`is shown for audience="${audience}" where it is one of them`, async () => {
      listen();
      const widget = await paste(list(` audience="${audience}"`));
      expect(drawn(widget, '[part=heading]').map(heardText)).to.deep.equal([...shown]);
    });
  }

  it('is there in the webinar for national governments, with the recommendation of the report', async () => {
    const widget = await paste(
      `<vs-recommendation-list src="${WEBINAR}" audience="National governments"></vs-recommendation-list>`,
    );
    expect(heardText(widget)).to.contain('From the report').and.contain('Named by Dr. Kalangwa Kalangwa');
    expect(heardText(widget)).to.not.match(/[()]/);
  });
});
