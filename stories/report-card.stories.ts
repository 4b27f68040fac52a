import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ReportCard} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {
  BROKEN_IMAGE,
  DRAWING,
  MISSING_STORY,
  SAMPLE_PAGE,
  SAMPLE_STORY,
  SAMPLE_TEXT,
  TITLE_OF_64_CHARACTERS,
  WEBINAR,
} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<ReportCard> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Report card',
  component: 'vs-report-card',
  render: ({text, ...card}) =>
    html`<vs-report-card ${attributes(card)}>${text ? html`<p>${text}</p>` : nothing}</vs-report-card>`,
};

export default meta;

const sample: Args = {
  heading: 'Sample report',
  author: 'Sample Author',
  'commissioned-by': 'Sample Organization',
  text: SAMPLE_TEXT,
};

/** The report of the webinar. Its date, cover and files are not known, and nothing takes their place. */
export const Default: Story = {args: {src: WEBINAR}};
export const ById: Story = {args: {src: `${WEBINAR}#report`}};

/** The language of the page comes first, each language has its own name, and PDF is said where the address says it. */
export const WithDownloads: Story = {args: {src: SAMPLE_STORY}};
export const WithDownloadsAndCover: Story = {args: {src: SAMPLE_STORY, image: DRAWING}};

/** What is typed wins over the story file. */
export const TypedOverStory: Story = {
  args: {
    src: SAMPLE_STORY,
    heading: 'Sample report with a typed title',
    author: 'Typed Sample Author',
    published: '2024',
  },
};

export const Typed: Story = {args: sample};
export const HeadingOnly: Story = {args: {heading: 'Sample report'}};
export const WithoutText: Story = {args: {...sample, text: ''}};
export const WithLink: Story = {args: {...sample, href: SAMPLE_PAGE}};

export const WithCover: Story = {args: {...sample, image: DRAWING, href: SAMPLE_PAGE}};
export const WithDescribedCover: Story = {
  args: {...sample, image: DRAWING, 'image-alt': 'Sample drawing of a house between the sun and the sea'},
};
export const BrokenCover: Story = {
  args: {...sample, image: BROKEN_IMAGE},
  parameters: {problems: ['image-not-loaded']},
};

export const PublishedInAYear: Story = {args: {...sample, published: '2025'}};
export const PublishedInAMonth: Story = {args: {...sample, published: '2025-07'}};
export const PublishedOnADay: Story = {args: {...sample, published: '2025-07-16'}};

/** A date that is none is shown as it was typed. */
export const UnknownDate: Story = {
  args: {...sample, published: 'Sample summer'},
  parameters: {problems: ['date-unknown']},
};

/** Links between the tags stay as they were written. */
export const TypedDownloads: Story = {
  args: sample,
  render: ({text, ...card}) =>
    html`<vs-report-card ${attributes(card)}>
      <p>${text}</p>
      <p>
        <a href="https://example.org/sample-report-en.pdf" hreflang="en" lang="en">English</a>,
        <a href="https://example.org/sample-report-fr.pdf" hreflang="fr" lang="fr">français</a>
      </p>
    </vs-report-card>`,
};

/** The text only repeats the title, for readers without the script: the card takes its link over. */
export const LinkedTitleBetweenTheTags: Story = {
  args: {heading: 'Sample report'},
  render: (card) =>
    html`<vs-report-card ${attributes(card)}><a href=${SAMPLE_PAGE}>${card.heading}</a></vs-report-card>`,
};

export const LongTexts: Story = {
  args: {
    ...sample,
    heading: TITLE_OF_64_CHARACTERS,
    author: 'Sample Author whose name, with all that parents, places and professions add, is long',
    'commissioned-by': 'Beispielgesundheitsversorgungsfreiwilligenkoordinationszentrum',
    published: '2025-07-16',
    image: DRAWING,
  },
};

export const HeadingLevel2: Story = {args: {...sample, 'heading-level': 2}};

/** The story file is not there: what stands between the tags stays. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

export const UnknownItem: Story = {
  args: {src: `${WEBINAR}#rapport`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

export const UnknownValues: Story = {
  args: {...sample, 'heading-level': 7},
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
  args: {...sample, published: 'Last spring', image: 'javascript:alert(1)', debug: true},
  parameters: {problems: ['address-refused', 'date-unknown']},
};

export const InFrench: Story = {args: {src: SAMPLE_STORY, lang: 'fr'}};
export const InArabic: Story = {args: {src: SAMPLE_STORY, lang: 'ar', dir: 'rtl'}};

/** German is neither the story's language nor the library's: everything is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {src: SAMPLE_STORY, lang: 'de'}};
