import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ChallengeList} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<ChallengeList> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Challenge list',
  component: 'vs-challenge-list',
  render: ({text, ...list}) =>
    html`<vs-challenge-list ${attributes(list)}>${text ? html`<p>${text}</p>` : nothing}</vs-challenge-list>`,
};

export default meta;

/** Long titles, words and names; challenges of which little is told. */
const LONG_TEXTS = new URL('./samples/sample-long-texts/story.json', import.meta.url).href;

/** A story that has no challenges. */
const WITHOUT_CHALLENGES = new URL('./samples/sample-case-studies/story.json', import.meta.url).href;

export const Default: Story = {args: {src: WEBINAR}};

/** One of the challenges, by its id. */
export const OneChallenge: Story = {args: {src: `${WEBINAR}#challenge-analysis-and-reporting`}};

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

export const StoryWithoutChallenges: Story = {
  args: {src: WITHOUT_CHALLENGES, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

/** Nothing of the page is lost where a tag was not closed. */
export const Swallowing: Story = {
  args: {src: WEBINAR},
  render: (list) =>
    html`<vs-challenge-list ${attributes(list)}
      ><article><p>Sample article that the page goes on with.</p></article></vs-challenge-list
    >`,
  parameters: {problems: ['content-swallowed']},
};

export const WithoutSrc: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

/** The whole list is better than none. */
export const UnknownChallenge: Story = {
  args: {src: `${WEBINAR}#challenge-exhausted`},
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
  args: {src: `${WEBINAR}#challenge-exhausted`, 'heading-level': 7, debug: true},
  parameters: {problems: ['story-item-unknown', 'value-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', src: WEBINAR}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: WEBINAR}};

/** The story is not told in German: its English is shown, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR}};
