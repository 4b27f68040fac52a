/** The stories show every value that an attribute takes. What each shows is tested in accessibility/. */
import {expect} from '@open-wc/testing';
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
import {storiesOf, type StoryFile} from './support/stories.js';

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
