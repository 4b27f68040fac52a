import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Place} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<Place> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Place',
  component: 'vs-place',
  render: ({text, ...place}) => html`<vs-place ${attributes(place)}>${text}</vs-place>`,
};

export default meta;

const kosovo: Args = {country: 'XK', text: 'Kosovo'};

export const Default: Story = {args: {country: 'BD', text: 'Bangladesh'}};

/** Nothing between the tags: readers without the script would see nothing. */
export const WithoutText: Story = {args: {country: 'BD'}};

/** The place of a case study in the story. */
export const OfACaseStudy: Story = {args: {src: `${WEBINAR}#kosovo-social-work-centres`, text: 'Kosovo'}};

/** The country of a person in the story. */
export const OfAPerson: Story = {args: {src: `${WEBINAR}#kalangwa-kalangwa`, text: 'Zambia'}};

/** What is typed wins over the story file. */
export const TypedWithStory: Story = {args: {country: 'RW', src: `${WEBINAR}#kalangwa-kalangwa`}};

export const NoteUn: Story = {args: {...kosovo, note: 'un'}};
export const NoteEu: Story = {args: {...kosovo, note: 'eu'}};
export const NoteNone: Story = {args: {...kosovo, note: 'none'}};

/** The United Nations name, not the short one that people use. */
export const LongName: Story = {args: {country: 'GB', text: 'United Kingdom'}};

export const InASentence: Story = {
  args: {country: 'XK'},
  argTypes: {text: {control: false}},
  render: (place) =>
    html`<p>
      Sample sentence about <vs-place ${attributes(place)}>Kosovo</vs-place>, about
      <vs-place country="BD">Bangladesh</vs-place> and about <vs-place country="ZM">Zambia</vs-place>.
    </p>`,
};

/** The link between the tags becomes the link of the name. */
export const TextWithLink: Story = {
  args: {country: 'BO'},
  render: (place) => html`<vs-place ${attributes(place)}><a href=${SAMPLE_PAGE}>Bolivia</a></vs-place>`,
};

/** A tag left unclosed has swallowed what follows. It must stay readable. */
export const SwallowedText: Story = {
  args: {country: 'BD'},
  parameters: {problems: ['content-swallowed']},
  render: (place) =>
    html`<vs-place ${attributes(place)}>
      <h2>Sample heading</h2>
      <p>${SAMPLE_TEXT}</p>
    </vs-place>`,
};

export const UnknownCountry: Story = {
  args: {country: 'Sampleland'},
  parameters: {problems: ['country-unknown']},
};

export const UnknownCountryWithText: Story = {
  args: {country: 'QQ', text: 'Sampleland'},
  parameters: {problems: ['country-unknown']},
};

export const UnknownNote: Story = {
  args: {...kosovo, note: 'short'},
  parameters: {problems: ['value-unknown']},
};

/** The story names no country of the person. */
export const PersonWithoutCountry: Story = {
  args: {src: `${WEBINAR}#sophie-plagerson`, text: 'Sample place'},
  parameters: {problems: ['attribute-missing']},
};

export const UnknownItem: Story = {
  args: {src: `${WEBINAR}#sample-item`, text: 'Sample place'},
  parameters: {problems: ['story-item-unknown']},
};

export const StoryNotLoaded: Story = {
  args: {src: `${MISSING_STORY}#kosovo-social-work-centres`, text: 'Sample place'},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: 'Sample place'}, parameters: {loading: true}};

export const WithoutCountry: Story = {
  args: {text: 'Sample place'},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {country: 'Sampleland', debug: true},
  parameters: {problems: ['country-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', country: 'XK', note: 'eu', text: 'Kosovo'}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', country: 'XK', text: 'كوسوفو'}};

/** Names in German are not reviewed yet: the name is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', country: 'GB', text: 'Vereinigtes Königreich'}};
