import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<HTMLElementTagNameMap['vs-key-message']> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Key message',
  component: 'vs-key-message',
  render: ({text, ...message}) =>
    html`<vs-key-message ${attributes(message)}>${text ? html`<p>${text}</p>` : nothing}</vs-key-message>`,
};

export default meta;

const sample: Args = {by: 'Sample Person', text: SAMPLE_TEXT};

const SAMPLE_QUOTATION = 'Sample quotation that stands for the very words of a person.';

const quotation: Args = {by: 'Sample Person', kind: 'quote', text: SAMPLE_QUOTATION};

/** The point that a speaker of the webinar made, in words that are not the speaker's own. */
export const Default: Story = {args: {src: `${WEBINAR}#message-kalangwa-kalangwa`}};

export const FromTheWebinar: Story = {
  render: () =>
    html`${[
      'tapiwa-kamuruko',
      'sophie-plagerson',
      'sonia-mehzabeen',
      'blerim-azizi',
      'kalangwa-kalangwa',
      'emiliya-asadova',
    ].map((id) => html`<vs-key-message src=${`${WEBINAR}#message-${id}`}></vs-key-message>`)}`,
};

export const Typed: Story = {args: sample};

export const KindMessage: Story = {args: {...sample, kind: 'message'}};

/** Only a quotation has quotation marks. */
export const KindQuote: Story = {args: quotation};

export const WithLink: Story = {args: {...sample, href: SAMPLE_PAGE}};

export const WithSource: Story = {args: {...quotation, cite: SAMPLE_PAGE}};

export const MessageWithSource: Story = {args: {...sample, cite: SAMPLE_PAGE, href: SAMPLE_PAGE}};

/** A source says where the words are from, also when nobody is named. */
export const SourceWithoutPerson: Story = {
  args: {kind: 'quote', text: SAMPLE_QUOTATION, cite: SAMPLE_PAGE},
  parameters: {problems: ['attribute-missing']},
};

/** Marks stand close to the words, whatever white space is in the page. */
export const QuotationBetweenLineBreaks: Story = {
  args: quotation,
  render: ({text, ...message}) =>
    html`<vs-key-message ${attributes(message)}>
      ${text}
    </vs-key-message>`,
};

export const QuotationOfParagraphs: Story = {
  args: quotation,
  render: ({text, ...message}) =>
    html`<vs-key-message ${attributes(message)}><p>${text}</p><p>Sample second paragraph.</p></vs-key-message>`,
};

export const QuotationWithEmphasis: Story = {
  args: quotation,
  render: ({text, ...message}) =>
    html`<vs-key-message ${attributes(message)}>${text} Sample <em>emphasis</em>.</vs-key-message>`,
};

/** Marks that the author typed are enough. */
export const QuotationMarksOfTheAuthor: Story = {args: {...quotation, text: `“${SAMPLE_QUOTATION}”`}};

export const ShortText: Story = {args: {...sample, text: 'Sample text.'}};

export const LongText: Story = {
  args: {
    by: 'Sample Person whose name, with all that parents, places and professions add, is long',
    text: [SAMPLE_TEXT, SAMPLE_TEXT, 'Samplegesundheitsversorgungsfreiwilligenkoordinationszentrumsleiterin.'].join(
      ' ',
    ),
  },
};

/** What is typed wins over the story: another person, who has no role in it. */
export const TypedWinsOverTheStory: Story = {
  args: {src: `${WEBINAR}#message-kalangwa-kalangwa`, by: 'Sample Person', href: SAMPLE_PAGE},
};

/** The id of a person in the story stands for the person. */
export const OfAnotherPerson: Story = {
  args: {src: `${WEBINAR}#message-kalangwa-kalangwa`, by: 'sophie-plagerson'},
};

export const WithoutPerson: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** Never a quotation by mistake. */
export const UnknownKind: Story = {args: {...sample, kind: 'saying'}, parameters: {problems: ['value-unknown']}};

export const JavaScriptAddress: Story = {
  args: {...quotation, href: 'javascript:alert(1)', cite: 'javascript:alert(1)'},
  parameters: {problems: ['address-refused']},
};

export const UnknownMessage: Story = {
  args: {src: `${WEBINAR}#message-of-nobody`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

/** What stands between the tags stays when the story cannot be had. */
export const StoryNotLoaded: Story = {
  args: {...sample, src: MISSING_STORY},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {...sample, src: WAITING_STORY}, parameters: {loading: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...sample, kind: 'saying', cite: 'javascript:alert(1)', debug: true},
  parameters: {problems: ['address-refused', 'value-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', src: `${WEBINAR}#message-emiliya-asadova`}};

export const QuotationInFrench: Story = {
  args: {lang: 'fr', by: 'Personne exemple', kind: 'quote', text: 'Citation d’exemple.', cite: SAMPLE_PAGE},
};

export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: `${WEBINAR}#message-emiliya-asadova`}};

export const QuotationInArabic: Story = {
  args: {lang: 'ar', dir: 'rtl', by: 'شخص تجريبي', kind: 'quote', text: 'اقتباس تجريبي.', cite: SAMPLE_PAGE},
};

/** German is not translated yet: the widget's own words are English, and marked as English. */
export const InALanguageNotTranslated: Story = {
  args: {lang: 'de', by: 'Beispielperson', text: 'Beispielaussage.', cite: SAMPLE_PAGE},
};
