/**
 * Every story for those who set their system or browser: in forced colours, in which axe sees nothing, controls keep their
 * edges, choices still look chosen and the focus is seen; with less motion nothing moves. What an engine cannot emulate is skipped.
 */
import {expect} from '@open-wc/testing';
import {emulateMediaOrSkip} from '../support/media.js';
import {FILES, storiesOf} from '../support/stories.js';
import {lostInForcedColours, moving} from './support/forced.js';
import {LANGUAGES} from '../support/surroundings.js';
import {StoryPage} from './support/surroundings.js';

const page = StoryPage.make();

for (const file of FILES) {
  const meta = file.default;
  it(`${meta.title}: every story keeps what matters in forced colours, and rests where motion is unwanted`, async function () {
    this.timeout(300_000);
    await emulateMediaOrSkip(this, {forcedColors: 'active', reducedMotion: 'reduce'});
    const found: string[] = [];
    for (const [name, story] of storiesOf(file)) {
      await page.show(story, meta, LANGUAGES[0]!);
      const lost = [...lostInForcedColours(page.element), ...moving(page.element)];
      found.push(...new Set(lost.map((what) => `${name}: ${what}`)));
      page.clear();
    }
    expect(found.join('\n')).to.equal('');
  });
}
