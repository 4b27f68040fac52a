/** A factor that the editors of a story name, and not its source. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/factor-badge/vs-factor-badge.js';
import type {FactorBadge} from '../../../src/elements/factor-badge/factor-badge.js';
import {expectAccessible} from '../../support/axe.js';
import {serveStory} from '../../base/support/served-story.js';
import {has, heardText, partOf, paste, seenText, settled} from '../../base/support/widgets.js';

const STORY = {factors: [{factor: 'geography', editorial: true}, {factor: 'governance'}]};

const badge = (factor: string): Promise<FactorBadge> =>
  paste(`<vs-factor-badge factor="${factor}" src="${serveStory(STORY)}"></vs-factor-badge>`);

describe('a factor badge of the editors', () => {
  it('has a sign, which is heard in words and explained with the definition', async () => {
    const widget = await badge('geography');
    expect(seenText(widget)).to.equal('Geography ○');
    expect(heardText(partOf(widget, 'name'))).to.equal('Geography Chosen by the editors');
    widget.open = true;
    await settled(widget);
    expect(seenText(partOf(widget, 'editorial'))).to.equal('○ Chosen by the editors');
    await expectAccessible(widget);
  });

  it('is told from one of the source', async () => {
    const widget = await badge('governance');
    expect(heardText(partOf(widget, 'name'))).to.equal('Governance');
    expect(has(widget, 'editorial')).to.equal(false);
  });
});
