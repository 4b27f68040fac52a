/**
 * Every widget that can be used, by the keys alone: Tab leads through it in the order of reading, Shift+Tab back the same way,
 * neither is caught in it, and the focus is always seen. What other keys do is tested beside each widget; `facts.ts` says where.
 */
import {expect} from '@open-wc/testing';
import {must, pause} from '../base/support/widgets.js';
import {moveTo} from '../elements/programme/support/surroundings.js';
import {FILES, storiesOf} from '../support/stories.js';
import {WALKS} from './facts.js';
import {StoryPage} from './support/surroundings.js';
import {namesOf, stopsBetween} from './support/walk.js';

/** A desktop, and a phone that is read from right to left. */
const SURROUNDINGS = [
  [{lang: 'en', dir: 'ltr'}, 1280],
  [{lang: 'ar', dir: 'rtl'}, 360],
] as const;

const page = StoryPage.make();
const [before, after] = ['before', 'after'].map((name) =>
  Object.assign(document.createElement('a'), {href: `#${name}`, textContent: name}),
) as [HTMLAnchorElement, HTMLAnchorElement];

beforeEach(() => {
  moveTo('Africa/Nairobi');
  page.element.before(before);
  page.element.after(after);
});

afterEach(() => {
  before.remove();
  after.remove();
});

for (const {title, story: name, stops: expected} of WALKS) {
  for (const [language, width] of SURROUNDINGS) {
    it(`${title}, ${name}: the Tab key leads through it and back (${language.lang}, ${width} px)`, async function () {
      this.timeout(120_000);
      const file = must(
        FILES.find((each) => each.default.title?.replace(/^.*\//, '') === title),
        title,
      );
      await page.show(must(new Map(storiesOf(file)).get(name), name), file.default, language);
      await page.setWidth(width);
      // What slides into view does so now.
      await pause(100);
      const there = await stopsBetween(before, after, 'Tab');
      const back = await stopsBetween(after, before, 'Shift+Tab');
      const troubles = [...there, ...back].flatMap(({name, trouble}) => (trouble ? `${name} ${trouble}` : []));
      expect([...new Set(troubles)].join('\n'), 'what is wrong with the focus').to.equal('');
      expect(namesOf([...back].reverse()), 'the way back').to.equal(namesOf(there));
      expect(namesOf(there)).to.equal(typeof expected === 'string' ? expected : expected[width === 360 ? 0 : 1]);
    });
  }
}
