import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {IntersectionChart} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<IntersectionChart> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Intersection chart',
  component: 'vs-intersection-chart',
  render: ({text, ...chart}) =>
    html`<vs-intersection-chart ${attributes(chart)}>${text ? html`<p>${text}</p>` : nothing}</vs-intersection-chart>`,
};

export default meta;

/** Two hundred case studies, with every combination of factors. */
const TWO_HUNDRED = new URL('./samples/sample-case-studies/story.json', import.meta.url).href;

/** Long titles and words, and a title that looks like HTML. */
const LONG_TEXTS = new URL('./samples/sample-long-texts/story.json', import.meta.url).href;

export const Default: Story = {args: {src: WEBINAR}};

export const WithLabel: Story = {args: {src: WEBINAR, label: 'Why people are left behind, by case study'}};

export const FilteredByCountry: Story = {args: {src: WEBINAR, filter: 'BD'}};
export const FilteredByFactor: Story = {args: {src: WEBINAR, filter: 'discrimination'}};
export const FilteredByGoalAndCountry: Story = {args: {src: WEBINAR, filter: 'BD, ZM, SDG 3, SDG 16'}};

/** One case study, by its id. */
export const OneCaseStudy: Story = {args: {src: `${WEBINAR}#bangladesh-law-enforcement`}};

/** The names of the factors stay in view. Without the filter all two hundred case studies are shown. */
export const ManyCaseStudies: Story = {args: {src: TWO_HUNDRED, filter: 'Sample', label: 'Sample case studies'}};

export const LongTexts: Story = {
  args: {src: LONG_TEXTS, label: 'Sample label of a chart that has sixty-four characters, to the end'},
};

/** As in a sidebar: each case study has a list of its factors. */
export const InANarrowColumn: Story = {
  args: {src: WEBINAR},
  render: (chart) =>
    html`<div style="max-inline-size: 280px"><vs-intersection-chart ${attributes(chart)}></vs-intersection-chart></div>`,
};

/** What stands between the tags gives way to the story. */
export const WithFallback: Story = {args: {src: WEBINAR, text: SAMPLE_TEXT}};

export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

export const FilterMatchesNothing: Story = {
  args: {src: WEBINAR, filter: 'FR', text: SAMPLE_TEXT},
  parameters: {problems: ['filter-unknown']},
};

export const WithoutSrc: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

export const UnknownCaseStudy: Story = {
  args: {src: `${WEBINAR}#bangladesh-law`},
  parameters: {problems: ['story-item-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {src: 'javascript:alert(1)', text: SAMPLE_TEXT},
  parameters: {problems: ['address-refused']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {src: WEBINAR, filter: 'FR', text: SAMPLE_TEXT, debug: true},
  parameters: {problems: ['filter-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', src: WEBINAR}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: WEBINAR}};

/** The story is not told in German: its English is shown, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR}};
