import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {CaseStudyCarousel} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {DRAWING, MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';
import {CASE_STUDIES, type CaseStudy} from './support/webinar.js';

/** `slides` says how many sample slides there are; a carousel has no text of its own. */
type Args = AttributesOf<CaseStudyCarousel> & {readonly slides?: number; readonly text?: never};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Case study carousel',
  component: 'vs-case-study-carousel',
  argTypes: {
    text: {control: false},
    slides: {name: 'sample slides', table: {category: 'text'}, control: {type: 'number', min: 0}},
  },
  render: ({slides = 5, ...carousel}) => drawCarousel(carousel, sampleSlides(slides)),
};

export default meta;

function sampleSlides(count: number): CaseStudy[] {
  return Array.from({length: count}, (_, index) => ({
    heading: `Sample case study ${index + 1}`,
    sector: 'Sample sector',
    sdgs: String((index % 17) + 1),
    text: SAMPLE_TEXT,
  }));
}

function drawCarousel(carousel: Args, slides: readonly CaseStudy[]): TemplateResult {
  return html`<vs-case-study-carousel ${attributes(carousel)}>${slides.map(drawCard)}</vs-case-study-carousel>`;
}

function drawCard({text, ...card}: CaseStudy): TemplateResult {
  return html`<vs-case-study-card ${attributes(card)}><p>${text}</p></vs-case-study-card>`;
}

const label = 'Sample case studies';

/** For stories that bring slides of their own. */
const ownSlides: Meta<Args>['argTypes'] = {slides: {table: {disable: true}}};

export const Default: Story = {
  args: {label: 'Case studies of the webinar'},
  argTypes: ownSlides,
  render: (carousel) => drawCarousel(carousel, CASE_STUDIES),
};

/** One slide needs no controls. */
export const OneSlide: Story = {args: {label, slides: 1}};
export const TwoSlides: Story = {args: {label, slides: 2}};
export const FiveSlides: Story = {args: {label, slides: 5}};

/** As many as the picker has buttons for. */
export const EightSlides: Story = {args: {label, slides: 8}};

/** One more, and words take the place of the picker. */
export const NineSlides: Story = {args: {label, slides: 9}};
export const FortySlides: Story = {args: {label, slides: 40}};

export const NoSlides: Story = {
  args: {label, slides: 0},
  parameters: {problems: ['slides-missing'], empty: true},
};

export const AnyChildrenAsSlides: Story = {
  args: {label: 'Samples of all kinds'},
  argTypes: ownSlides,
  render: (carousel) =>
    html`<vs-case-study-carousel ${attributes(carousel)}>
      <p>Sample paragraph as a slide.</p>
      <figure>
        <img src=${DRAWING} alt="Drawing of a house between the sun and the water" width="100" height="200" />
        <figcaption>Sample figure as a slide</figcaption>
      </figure>
      <a href="https://example.org/sample-story">Sample link as a slide</a>
      Sample text without a tag.
      <vs-sdg-badge goal="5">Goal 5</vs-sdg-badge>
    </vs-case-study-carousel>`,
};

export const SlidesPerViewAuto: Story = {args: {label, 'slides-per-view': 'auto'}};
export const SlidesPerView1: Story = {args: {label, 'slides-per-view': 1}};
export const SlidesPerView2: Story = {args: {label, 'slides-per-view': 2}};
export const SlidesPerView3: Story = {args: {label, 'slides-per-view': 3}};
export const SlidesPerView4: Story = {args: {label, 'slides-per-view': 4, slides: 8}};
export const SlidesPerView5: Story = {args: {label, 'slides-per-view': 5, slides: 8}};
export const SlidesPerView6: Story = {args: {label, 'slides-per-view': 6, slides: 8}};

/** The case studies of a story file. */
export const FromAStory: Story = {args: {src: WEBINAR, slides: 0}, argTypes: ownSlides};

/** Those of two countries. */
export const FromAStoryByCountry: Story = {args: {src: WEBINAR, slides: 0, filter: 'BD, ZM'}, argTypes: ownSlides};

/** Those of one country that touch one Goal. */
export const FromAStoryByCountryAndGoal: Story = {
  args: {src: WEBINAR, slides: 0, filter: 'BD, 5'},
  argTypes: ownSlides,
};

/** The case study after `#`, alone. */
export const OneCaseStudyOfAStory: Story = {
  args: {src: `${WEBINAR}#bangladesh-youth-volunteers`, slides: 0},
  argTypes: ownSlides,
};

/** A filter that lets nothing through leaves the slides between the tags. */
export const UnknownFilter: Story = {
  args: {label, src: WEBINAR, slides: 3, filter: 'Astronomy'},
  parameters: {problems: ['filter-unknown']},
};

/** An id that the story does not have leaves all its case studies. */
export const UnknownCaseStudy: Story = {
  args: {src: `${WEBINAR}#sample-item`, slides: 0},
  argTypes: ownSlides,
  parameters: {problems: ['story-item-unknown']},
};

/** The slides between the tags stay when the file cannot be had. */
export const StoryNotLoaded: Story = {
  args: {label, src: MISSING_STORY, slides: 3},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {label, src: WAITING_STORY, slides: 3}, parameters: {loading: true}};

/** Where nothing is left to scroll, the controls go away. */
export const AllSlidesInView: Story = {args: {label, slides: 2, 'slides-per-view': 2}};

export const WithoutLabel: Story = {args: {slides: 5}};

/** The author's own name of the carousel wins over `label`. */
export const AriaLabelOfTheAuthor: Story = {
  args: {label, 'aria-label': 'Samples, by the name that the page gives them'},
};

export const UnknownSlidesPerView: Story = {
  args: {label, 'slides-per-view': 'many'},
  parameters: {problems: ['value-unknown']},
};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {label, 'slides-per-view': 'many', debug: true},
  parameters: {problems: ['value-unknown']},
};

const french: readonly CaseStudy[] = [
  {
    heading: 'Des volontaires que les centres ont gardés',
    country: 'XK',
    sdgs: '10',
    text: 'Un projet a fait venir des Volontaires des Nations Unies dans les centres de travail social.',
  },
  {
    heading: 'Des soins au plus près',
    country: 'ZM',
    sdgs: '3',
    factors: 'geography',
    text: 'En Zambie, des volontaires vont vers les communautés rurales et mal desservies.',
  },
  {heading: 'Un exemple du Rwanda', country: 'RW', text: 'Le rapport cite le Rwanda.'},
  {heading: 'Un exemple du Liban', country: 'LB', text: 'Le rapport cite le Liban.'},
];

export const InFrench: Story = {
  args: {lang: 'fr'},
  argTypes: ownSlides,
  render: (carousel) => drawCarousel(carousel, french),
};

const arabic: readonly CaseStudy[] = [
  {
    heading: 'رعاية صحية قريبة من الناس',
    country: 'ZM',
    sdgs: '3',
    factors: 'geography',
    text: 'في زامبيا يصل المتطوعون إلى المجتمعات الريفية والمحرومة من الخدمات.',
  },
  {heading: 'مثال من رواندا', country: 'RW', text: 'يذكر التقرير رواندا.'},
  {heading: 'مثال من لبنان', country: 'LB', text: 'يذكر التقرير لبنان.'},
  {heading: 'مثال من بنغلاديش', country: 'BD', text: 'يذكر التقرير بنغلاديش.'},
];

export const InArabic: Story = {
  args: {lang: 'ar', dir: 'rtl'},
  argTypes: ownSlides,
  render: (carousel) => drawCarousel(carousel, arabic),
};

/** German is not translated yet: the carousel's own words are English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', label: 'Beispiele', slides: 9}};
