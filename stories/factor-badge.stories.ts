import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {FactorBadge} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<FactorBadge> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Factor badge',
  component: 'vs-factor-badge',
  render: ({text, ...badge}) => html`<vs-factor-badge ${attributes(badge)}>${text}</vs-factor-badge>`,
};

export default meta;

const geography: Args = {factor: 'geography'};

export const Default: Story = {args: geography};
export const Open: Story = {args: {...geography, open: true}};

/** With the story the definition says, too, what was told of the factor. */
export const WithNoteOfTheStory: Story = {args: {factor: 'governance', src: WEBINAR, open: true}};

export const FactorDiscrimination: Story = {args: {factor: 'discrimination', open: true}};
export const FactorGeography: Story = {args: {factor: 'geography', open: true}};
export const FactorGovernance: Story = {args: {factor: 'governance', open: true}};
export const FactorSocioEconomicStatus: Story = {args: {factor: 'socio-economic-status', open: true}};
export const FactorShocksAndFragility: Story = {args: {factor: 'shocks-and-fragility', open: true}};

/** Factors are understood as people write them. */
export const WrittenInWords: Story = {args: {factor: 'Shocks and fragility'}};

/** The text between the tags takes the place of our definition. */
export const OwnDefinition: Story = {
  args: {...geography, open: true, text: 'Sample definition in the words of the page.'},
};

export const OwnDefinitionClosed: Story = {args: {...geography, text: 'Sample definition in the words of the page.'}};

export const OwnDefinitionWithLink: Story = {
  args: {...geography, open: true},
  render: (badge) =>
    html`<vs-factor-badge ${attributes(badge)}>
      <p>Sample definition with <a href=${SAMPLE_PAGE}>a link</a>.</p>
    </vs-factor-badge>`,
};

export const OwnDefinitionAndNoteOfTheStory: Story = {
  args: {factor: 'discrimination', src: WEBINAR, open: true, text: 'Sample definition in the words of the page.'},
};

/** The text only repeats the name, for readers without the script. */
export const NameBetweenTheTags: Story = {args: {...geography, open: true, text: 'Geography'}};

export const InASentence: Story = {
  args: {factor: 'geography'},
  argTypes: {factor: {control: false}, text: {control: false}},
  render: () =>
    html`<p>
      Sample sentence in which <vs-factor-badge factor="geography"></vs-factor-badge> stands between other words, and
      <vs-factor-badge factor="governance" open></vs-factor-badge> shows its definition between two lines.
    </p>`,
};

export const AllFactors: Story = {
  args: {},
  render: () =>
    html`<p><vs-factor-badge factor="discrimination"></vs-factor-badge></p>
      <p><vs-factor-badge factor="geography"></vs-factor-badge></p>
      <p><vs-factor-badge factor="governance"></vs-factor-badge></p>
      <p><vs-factor-badge factor="socio-economic-status"></vs-factor-badge></p>
      <p><vs-factor-badge factor="shocks-and-fragility"></vs-factor-badge></p>`,
};

/** A tag left unclosed has swallowed what follows. It must stay readable, without a click. */
export const SwallowedText: Story = {
  args: geography,
  parameters: {problems: ['content-swallowed']},
  render: (badge) =>
    html`<vs-factor-badge ${attributes(badge)}>
      <h2>Sample heading</h2>
      <p>${SAMPLE_TEXT}</p>
    </vs-factor-badge>`,
};

export const UnknownFactor: Story = {
  args: {factor: 'Sample factor'},
  parameters: {problems: ['factor-unknown']},
};

export const UnknownFactorWithText: Story = {
  args: {factor: 'poverty', text: 'Sample text'},
  parameters: {problems: ['factor-unknown']},
};

export const WithoutFactor: Story = {
  args: {text: 'Sample text'},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** The definition does not depend on the story. */
export const StoryNotLoaded: Story = {
  args: {...geography, src: MISSING_STORY, open: true},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {
  args: {...geography, src: WAITING_STORY, text: 'Geography'},
  parameters: {loading: true},
};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {factor: 'Sample factor', debug: true},
  parameters: {problems: ['factor-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', factor: 'geography', src: WEBINAR, open: true}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', factor: 'geography', src: WEBINAR, open: true}};

/** German is not translated yet: the badge is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', factor: 'geography', open: true}};
