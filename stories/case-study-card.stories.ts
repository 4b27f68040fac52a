import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {attributes} from './support/attributes.js';
import {
  BROKEN_IMAGE,
  DRAWING,
  MISSING_STORY,
  SAMPLE_PAGE,
  SAMPLE_TEXT,
  TITLE_OF_64_CHARACTERS,
  WEBINAR,
} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';
import {BANGLADESH, KOSOVO, RWANDA, WOMEN_ENTREPRENEURS, ZAMBIA, type CaseStudy} from './support/webinar.js';

type Story = StoryObj<CaseStudy>;

const meta: Meta<CaseStudy> = {
  title: 'Widgets/Case study card',
  component: 'vs-case-study-card',
  render: ({text, ...card}) =>
    html`<vs-case-study-card ${attributes(card)}>${text ? html`<p>${text}</p>` : nothing}</vs-case-study-card>`,
};

export default meta;

const titled: CaseStudy = {heading: 'Sample case study', sector: 'Sample sector'};

const sample: CaseStudy = {...titled, text: SAMPLE_TEXT};

/** From a story file: what the editors chose has a sign, and the card says what it means. */
export const Default: Story = {args: {src: `${WEBINAR}#bangladesh-youth-volunteers`}};

/** Everything is typed. */
export const Typed: Story = {args: BANGLADESH};

export const Short: Story = {args: {heading: BANGLADESH.heading, country: BANGLADESH.country, text: BANGLADESH.text}};

export const HeadingOnly: Story = {args: {heading: 'Sample case study'}};

export const WithoutText: Story = {args: {...BANGLADESH, text: ''}};

export const WithOrganization: Story = {args: WOMEN_ENTREPRENEURS};

export const WithOutcome: Story = {
  args: {...sample, outcome: 'Sample outcome: one sentence that tells what came of it.'},
};

/** The name of Kosovo leads to the note that the United Nations use. */
export const KosovoWithNote: Story = {args: KOSOVO};

export const WithImage: Story = {
  args: {...sample, image: DRAWING, 'image-alt': 'Drawing of a house between the sun and the water'},
};

/** An image that only decorates needs no words. */
export const WithDecoratingImage: Story = {args: {...sample, image: DRAWING}};
export const ImageFocusCenter: Story = {args: {...sample, image: DRAWING, 'image-focus': 'center'}};
export const ImageFocusTop: Story = {args: {...sample, image: DRAWING, 'image-focus': 'top'}};
export const ImageFocusBottom: Story = {args: {...sample, image: DRAWING, 'image-focus': 'bottom'}};
export const BrokenImage: Story = {
  args: {...sample, image: BROKEN_IMAGE, 'image-alt': 'An image that cannot be shown'},
  parameters: {problems: ['image-not-loaded']},
};

export const AllGoals: Story = {args: {...sample, sdgs: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17'}};

export const AllFactors: Story = {
  args: {...sample, factors: 'discrimination, geography, governance, socio-economic-status, shocks-and-fragility'},
};

/** Everything that a card can show, at once. */
export const Everything: Story = {
  args: {
    ...KOSOVO,
    image: DRAWING,
    organization: 'Sample Organization',
    factors: 'governance, shocks-and-fragility',
    href: SAMPLE_PAGE,
  },
};

/** From a story file: who told of it, and a ring behind what the editors chose. */
export const ChosenByTheEditors: Story = {args: {src: `${WEBINAR}#bangladesh-law-enforcement`}};

export const HeadingOf64Characters: Story = {args: {...sample, heading: TITLE_OF_64_CHARACTERS}};

export const LongHeading: Story = {
  args: {
    ...sample,
    heading: `${TITLE_OF_64_CHARACTERS}, and then a second half that nobody thought of when the card was drawn`,
    organization: 'Sample Organization for the Observation of Names That Do Not Fit on One Line',
    sector: 'Sample sector with a name that takes more than the line it shares with the place',
    country: 'BO',
  },
};

/** A word that offers no place to break. */
export const UnbreakableHeading: Story = {
  args: {...sample, heading: 'Samplecasestudywithaheadingofasinglewordthatneverends'},
};

export const WithLink: Story = {args: {...ZAMBIA, href: 'https://example.org/zambia'}};

/** A link in the text stays usable beside the link of the card. */
export const TextWithLink: Story = {
  args: {...sample, href: SAMPLE_PAGE},
  render: ({text, ...card}) => {
    const link = html`<a href="https://example.org/sample-details">Sample details</a>`;
    return html`<vs-case-study-card ${attributes(card)}><p>${text} ${link}</p></vs-case-study-card>`;
  },
};

/** The text only repeats the heading, for readers without the script: the card takes its link over. */
export const LinkedHeadingBetweenTheTags: Story = {
  args: titled,
  render: (card) =>
    html`<vs-case-study-card ${attributes(card)}><a href=${SAMPLE_PAGE}>${card.heading}</a></vs-case-study-card>`,
};

export const HeadingLevel1: Story = {args: {...RWANDA, 'heading-level': 1}};
export const HeadingLevel2: Story = {args: {...RWANDA, 'heading-level': 2}};
export const HeadingLevel3: Story = {args: {...RWANDA, 'heading-level': 3}};
export const HeadingLevel4: Story = {args: {...RWANDA, 'heading-level': 4}};
export const HeadingLevel5: Story = {args: {...RWANDA, 'heading-level': 5}};
export const HeadingLevel6: Story = {args: {...RWANDA, 'heading-level': 6}};

export const UnknownCountry: Story = {
  args: {...sample, country: 'Sampleland'},
  parameters: {problems: ['country-unknown']},
};

export const UnknownGoal: Story = {
  args: {...sample, sdgs: '5, 18'},
  parameters: {problems: ['goal-unknown']},
};

export const UnknownFactor: Story = {
  args: {...sample, factors: 'geography, weather'},
  parameters: {problems: ['factor-unknown']},
};

export const UnknownValues: Story = {
  args: {...sample, image: DRAWING, 'image-focus': 'left', 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {...sample, href: 'javascript:alert(1)', image: 'javascript:alert(1)'},
  parameters: {problems: ['address-refused']},
};

export const WithoutHeading: Story = {
  args: {...sample, heading: ''},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...sample, country: 'Sampleland', sdgs: '18', factors: 'weather', href: 'javascript:alert(1)', debug: true},
  parameters: {problems: ['address-refused', 'country-unknown', 'factor-unknown', 'goal-unknown']},
};

export const InFrench: Story = {
  args: {
    lang: 'fr',
    heading: 'Des soins au plus près',
    country: 'ZM',
    sector: 'Santé',
    sdgs: '3',
    factors: 'geography',
    text: 'En Zambie, des volontaires vont vers les communautés rurales et mal desservies.',
  },
};

export const InArabic: Story = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    heading: 'رعاية صحية قريبة من الناس',
    country: 'ZM',
    sector: 'الصحة',
    sdgs: '3',
    factors: 'geography',
    text: 'في زامبيا يصل المتطوعون إلى المجتمعات الريفية والمحرومة من الخدمات.',
  },
};

/** German is not translated yet: the widget's own words are English, and marked as English. */
export const InALanguageNotTranslated: Story = {
  args: {
    lang: 'de',
    heading: 'Gesundheit nah bei den Menschen',
    country: 'ZM',
    sector: 'Gesundheit',
    sdgs: '3',
    factors: 'geography',
    text: 'In Sambia erreichen Freiwillige ländliche und unterversorgte Gemeinden.',
  },
};

/** A case study of a story file, with its place, Goals and factors. */
export const FromAStory: Story = {args: {src: `${WEBINAR}#kosovo-social-work-centres`}};

/** The text between the tags stays when the file cannot be had. */
export const StoryNotLoaded: Story = {
  args: {src: `${MISSING_STORY}#bridge`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};
