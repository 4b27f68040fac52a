import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {CallToAction} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {
  MISSING_STORY,
  SAMPLE_PAGE,
  SAMPLE_STORY,
  SAMPLE_TEXT,
  TITLE_OF_64_CHARACTERS,
  WEBINAR,
} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<CallToAction> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Call to action',
  component: 'vs-call-to-action',
  render: ({text, ...call}) =>
    html`<vs-call-to-action ${attributes(call)}>${text ? html`<p>${text}</p>` : nothing}</vs-call-to-action>`,
};

export default meta;

const sample: Args = {
  heading: 'Sample appeal to those who read this',
  href: SAMPLE_PAGE,
  label: 'Become a sample volunteer',
  text: SAMPLE_TEXT,
};

/** The appeal at the end of the webinar. It names no address, so that there is no link. */
export const Default: Story = {args: {src: WEBINAR}};

export const FromAStoryWithLink: Story = {args: {src: SAMPLE_STORY}};

/** What is typed wins over the story file. */
export const TypedOverStory: Story = {
  args: {src: SAMPLE_STORY, heading: 'Sample appeal with a typed heading', label: 'Typed sample label'},
};

export const Typed: Story = {args: sample};
export const WithoutText: Story = {args: {...sample, text: ''}};

/** An appeal and no more. */
export const WithoutLink: Story = {args: {heading: sample.heading, text: SAMPLE_TEXT}};

/** The link says "Learn more", and the heading to those who only hear the link. */
export const WithoutLabel: Story = {args: {...sample, label: ''}};

/** The text only repeats the heading, for readers without the script: its link becomes the button. */
export const LinkedHeadingBetweenTheTags: Story = {
  args: {heading: sample.heading},
  render: (call) =>
    html`<vs-call-to-action ${attributes(call)}><a href=${SAMPLE_PAGE}>${call.heading}</a></vs-call-to-action>`,
};

export const MailAddress: Story = {args: {...sample, href: 'mailto:sample@example.org', label: 'Write to the sample'}};

export const LongTexts: Story = {
  args: {
    ...sample,
    heading: TITLE_OF_64_CHARACTERS,
    label: 'Beispielgesundheitsversorgungsfreiwilligenkoordinationszentrum besuchen',
  },
};

export const HeadingLevel2: Story = {args: {...sample, 'heading-level': 2}};

/** The words on the button are white or black, whichever can be read on the accent of the page. */
export const AccentsOfThePage: Story = {
  args: {...sample, text: ''},
  render: ({label, ...call}) =>
    html`<style>
        .yellow {
          --vs-accent: #ffcc00;
        }
        .orange {
          --vs-accent: #e8590c;
        }
        .grey {
          --vs-accent: #767676;
        }
        .black {
          --vs-accent: #000;
        }
      </style>
      ${['yellow', 'orange', 'grey', 'black'].map(
        (accent) =>
          html`<div class=${accent}>
            <vs-call-to-action ${attributes({...call, label: `${label}, ${accent}`})}></vs-call-to-action>
          </div>`,
      )}`,
};

/** The story file is not there: what stands between the tags stays. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

/** A story has one call to action, which needs no id. */
export const UnknownItem: Story = {
  args: {src: `${WEBINAR}#sample-item`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

export const UnknownValues: Story = {
  args: {...sample, 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {...sample, href: 'javascript:alert(1)'},
  parameters: {problems: ['address-refused']},
};

/** A label leads nowhere without an address. */
export const LabelWithoutLink: Story = {
  args: {...sample, href: ''},
  parameters: {problems: ['attribute-missing']},
};

export const WithoutHeading: Story = {
  args: {...sample, heading: ''},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...sample, href: 'javascript:alert(1)', 'heading-level': 7, debug: true},
  parameters: {problems: ['address-refused', 'value-unknown']},
};

export const InFrench: Story = {args: {src: SAMPLE_STORY, lang: 'fr'}};
export const InArabic: Story = {args: {src: SAMPLE_STORY, lang: 'ar', dir: 'rtl'}};

/** German is neither the story's language nor the library's: everything is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: SAMPLE_STORY, label: ''}};
