/**
 * Every story, in each language, width and colour scheme: it shows something, tells its author what is wrong and nothing
 * else, and axe finds no fault.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {findingsIn} from '../../support/axe.js';
import {FILES, storiesOf} from '../../support/stories.js';
import {WIDTHS} from '../../support/surroundings.js';
import {languagesFor, StoryPage} from './surroundings.js';

const PARTS = 4;

/**
 * What colours can break, and what lies under words in another width. A colour scheme changes nothing else: no widget asks for
 * it but by `light-dark()` and `color-mix()` in its style sheet, so its names, roles and places are the same in both.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What a width can break beside that, as it moves and hides things. */
const PLACE_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus'];

/**
 * Adds the tests of one part of all stories, counted from 1: each story in each language.
 *
 * Every story is seen by all rules in all languages and in all widths: with each language in another width, and where it has
 * its own language with that in all. There it is seen in dark colours, too, by the rules for colours, which follow neither from
 * a language nor, but for the layout, from a width. In the two other widths axe is asked what a width can change, colours included.
 */
export function testStories(part: number): void {
  const page = StoryPage.make();
  for (const file of FILES.filter((_, index) => index % PARTS === part - 1)) {
    const meta = file.default;
    describe(`Stories: ${meta.title}`, () => {
      for (const [name, story] of storiesOf(file)) {
        const languages = languagesFor(story);
        for (const [index, language] of languages.entries()) {
          it(`${name}, ${language.lang}`, async function () {
            this.timeout(120_000);
            const {problems: expected = [], empty = false} = story.parameters ?? {};
            await page.show(story, meta, language);
            await waitUntil(() => page.problems.length >= expected.length, `${expected.join(', ')} was not told`, {
              timeout: 5_000,
            });
            if (!empty) {
              expect(page.element.offsetHeight).to.be.above(0);
              expect(visibleText(page.element)).to.match(/\p{L}/u);
            }
            const found: string[] = [];
            const look = async (width: number, only?: readonly string[]): Promise<void> => {
              const findings = await findingsIn(page.element, only && {only});
              if (findings) found.push(`${width} px: ${findings}`);
            };
            for (const width of WIDTHS) {
              await page.setWidth(width);
              const isTurn = languages.length === 1 || width === WIDTHS[index];
              await look(width, isTurn ? undefined : [...PLACE_RULES, ...COLOUR_RULES]);
              if (!isTurn) continue;
              page.setScheme('dark');
              await look(width, COLOUR_RULES);
              page.setScheme('light');
            }
            expect(found.join('\n\n')).to.equal('');
            // Last, when problems that nobody expects had the time to be told.
            expect(page.problems).to.deep.equal([...expected].sort());
          });
        }
      }
    });
  }
}

/** What can be read in an element and in the shadow roots below it. */
function visibleText(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => ownText(element) + (element.shadowRoot ? visibleText(element.shadowRoot) : ''))
    .join(' ');
}

function ownText({childNodes}: Element): string {
  return [...childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
}
