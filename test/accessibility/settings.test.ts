/**
 * Every story for those who set their system or browser, each language in another width. In forced colours controls keep their
 * edges, of which axe knows nothing, choices still look chosen and the focus is seen; with less motion nothing moves. What an
 * engine cannot emulate is skipped.
 */
import {expect} from '@open-wc/testing';
import {emulateMediaOrSkip} from '../support/media.js';
import {FILES, storiesOf} from '../support/stories.js';
import {WIDTHS} from '../support/surroundings.js';
import {lostInForcedColours, moving} from './support/forced.js';
import {languagesFor, StoryPage} from './support/surroundings.js';

const page = StoryPage.make();

for (const file of FILES) {
  const meta = file.default;
  it(`${meta.title}: every story keeps what matters in forced colours, and rests where motion is unwanted`, async function () {
    this.timeout(300_000);
    await emulateMediaOrSkip(this, {forcedColors: 'active', reducedMotion: 'reduce'});
    const found: string[] = [];
    for (const [name, story] of storiesOf(file)) {
      for (const [index, language] of languagesFor(story).entries()) {
        const width = WIDTHS[index]!;
        await page.setWidth(width);
        await page.show(story, meta, language);
        const lost = [...lostInForcedColours(page.element), ...moving(page.element)];
        found.push(...new Set(lost.map((what) => `${name}, ${language.lang}, ${width} px: ${what}`)));
        page.clear();
      }
    }
    expect(found.join('\n')).to.equal('');
  });
}
