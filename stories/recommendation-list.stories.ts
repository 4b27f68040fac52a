import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {RecommendationList} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<RecommendationList> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Recommendation list',
  component: 'vs-recommendation-list',
  render: ({text, ...list}) =>
    html`<vs-recommendation-list ${attributes(list)}>${text ? html`<p>${text}</p>` : nothing}</vs-recommendation-list>`,
};

export default meta;

/** Long names and words; a group without recommendations. */
const LONG_TEXTS = new URL('./samples/sample-long-texts/story.json', import.meta.url).href;

/** A story that has no recommendations. */
const WITHOUT_RECOMMENDATIONS = new URL('./samples/sample-case-studies/story.json', import.meta.url).href;

export const Default: Story = {args: {src: WEBINAR}};

/** For a page that addresses some of them only. */
export const OneAudience: Story = {args: {src: WEBINAR, audience: 'national-governments'}};
export const SeveralAudiences: Story = {args: {src: WEBINAR, audience: 'un-institutions, national-governments'}};

/** The same by the address of one group. */
export const OneGroupByItsAddress: Story = {args: {src: `${WEBINAR}#un-institutions`}};

/** What the author writes wins over what the address names. */
export const AudienceAndAddress: Story = {args: {src: `${WEBINAR}#un-institutions`, audience: 'national-governments'}};

export const LongTexts: Story = {args: {src: LONG_TEXTS}};

export const HeadingLevel2: Story = {args: {src: WEBINAR, 'heading-level': 2}};
export const HeadingLevel3: Story = {args: {src: WEBINAR, 'heading-level': 3}};
export const HeadingLevel4: Story = {args: {src: WEBINAR, 'heading-level': 4}};
export const HeadingLevel5: Story = {args: {src: WEBINAR, 'heading-level': 5}};
export const HeadingLevel6: Story = {args: {src: WEBINAR, 'heading-level': 6}};

/** What stands between the tags gives way to the story. */
export const WithFallback: Story = {args: {src: WEBINAR, text: SAMPLE_TEXT}};

export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

export const StoryWithoutRecommendations: Story = {
  args: {src: WITHOUT_RECOMMENDATIONS, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

export const WithoutSrc: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

/** Groups that nobody asked for would be worse than what stands between the tags. */
export const UnknownAudience: Story = {
  args: {src: WEBINAR, audience: 'governments', text: SAMPLE_TEXT},
  parameters: {problems: ['filter-unknown']},
};

export const OneOfTwoAudiencesUnknown: Story = {
  args: {src: WEBINAR, audience: 'un-institutions, governments'},
  parameters: {problems: ['filter-unknown']},
};

/** An id that the story does not have leaves the whole list. */
export const UnknownGroup: Story = {
  args: {src: `${WEBINAR}#governments`},
  parameters: {problems: ['story-item-unknown']},
};

export const UnknownValues: Story = {
  args: {src: WEBINAR, 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {src: 'javascript:alert(1)', text: SAMPLE_TEXT},
  parameters: {problems: ['address-refused']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {src: WEBINAR, audience: 'un-institutions, governments', debug: true},
  parameters: {problems: ['filter-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', src: WEBINAR}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: WEBINAR}};

/** The story is not told in German: its English is shown, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR}};
