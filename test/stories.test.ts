/** Every state of every element, in a language that runs each way: it shows something, and everyone can use it. */
import {expect, waitUntil} from '@open-wc/testing';
import {render} from 'lit';
import {HEADING_LEVELS} from '../src/base/story-element.js';
import * as elements from '../src/index.js';
import {FACTORS} from '../src/reference/factors.js';
import * as caseStudyCard from '../stories/case-study-card.stories.js';
import * as caseStudyCarousel from '../stories/case-study-carousel.stories.js';
import * as factorBadge from '../stories/factor-badge.stories.js';
import * as keyMessage from '../stories/key-message.stories.js';
import * as languageSwitcher from '../stories/language-switcher.stories.js';
import * as partnerList from '../stories/partner-list.stories.js';
import * as placeStories from '../stories/place.stories.js';
import * as sdgBadge from '../stories/sdg-badge.stories.js';
import * as sdgList from '../stories/sdg-list.stories.js';
import * as speakerCard from '../stories/speaker-card.stories.js';
import * as speakerList from '../stories/speaker-list.stories.js';
import {expectAccessible} from './support/axe.js';
import {draw, FILES, settled, storiesOf, type StoryFile} from './support/stories.js';

const SURROUNDINGS = [
  {lang: 'en', dir: 'ltr'},
  {lang: 'ar', dir: 'rtl'},
];

/** The attributes that have a list of allowed values. */
const ENUMERATIONS: readonly [StoryFile, string, readonly unknown[]][] = [
  [speakerCard, 'heading-level', HEADING_LEVELS],
  [speakerCard, 'layout', elements.SPEAKER_LAYOUTS],
  [speakerCard, 'participation', elements.PARTICIPATIONS],
  [speakerCard, 'photo-focus', elements.IMAGE_FOCUSES],
  [caseStudyCard, 'factors', FACTORS],
  [caseStudyCard, 'heading-level', HEADING_LEVELS],
  [caseStudyCard, 'image-focus', elements.IMAGE_FOCUSES],
  [languageSwitcher, 'layout', elements.SWITCHER_LAYOUTS],
  [sdgBadge, 'label', elements.BADGE_LABELS],
  [sdgBadge, 'size', elements.BADGE_SIZES],
  [sdgList, 'layout', elements.SDG_LIST_LAYOUTS],
  [factorBadge, 'factor', FACTORS],
  [placeStories, 'note', elements.PLACE_NOTES],
  [speakerList, 'layout', elements.SPEAKER_LIST_LAYOUTS],
  [partnerList, 'layout', elements.PARTNER_LIST_LAYOUTS],
  [keyMessage, 'kind', elements.MESSAGE_KINDS],
  [caseStudyCarousel, 'slides-per-view', elements.SLIDES_PER_VIEW],
];

const page = document.createElement('main');
const {warn} = console;
let problems: Set<string>;

before(() => {
  page.addEventListener('vs-problem', ({detail}) => problems.add(detail.code));
  // Problems are heard as events; in the console they would only hide what is unexpected.
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('[volunteer-story-widgets]')) warn(...words);
  };
  document.body.append(page);
});

beforeEach(() => {
  problems = new Set();
});

afterEach(() => {
  render(undefined, page);
});

after(() => {
  console.warn = warn;
  page.remove();
});

for (const file of FILES) {
  const meta = file.default;
  describe(`Stories: ${meta.title}`, () => {
    for (const [name, story] of storiesOf(file)) {
      for (const {lang, dir} of SURROUNDINGS) {
        it(`${name}, ${lang}`, async () => {
          Object.assign(page, {lang, dir});
          render(draw(story, meta), page);
          const {problems: expected = [], empty = false, loading = false} = story.parameters ?? {};
          if (loading) await waitUntil(() => page.querySelector(':state(loading)'), 'nothing is loading');
          await settled(page, loading);

          const play = story.play as ((context: {canvasElement: HTMLElement}) => Promise<void>) | undefined;
          await play?.({canvasElement: page});
          await settled(page, loading);

          await waitUntil(() => problems.size >= expected.length, `${expected.join(', ')} was not told`);
          if (!empty) {
            expect(page.offsetHeight).to.be.above(0);
            expect(visibleText(page)).to.match(/\p{L}/u);
          }
          await expectAccessible(page);
          // Last, when problems that nobody expects had the time to be told.
          expect([...problems].sort()).to.deep.equal([...expected].sort());
        });
      }
    }
  });
}

describe('Stories', () => {
  for (const [file, attribute, values] of ENUMERATIONS) {
    it(`show every value of ${file.default.title}, ${attribute}`, () => {
      const shown = storiesOf(file).flatMap(([, {args}]) => String(args?.[attribute]).split(', '));
      expect(shown).to.include.members(values.map(String));
    });
  }

  it('show every list of values that the elements export', () => {
    const lists = Object.values(elements).filter((value) => Array.isArray(value));
    expect(ENUMERATIONS.map(([, , values]) => values)).to.include.members(lists);
  });
});

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
