import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Story as WholeStory} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_PAGE, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<WholeStory> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Story',
  component: 'vs-story',
  render: ({text, ...story}) =>
    html`<vs-story ${attributes(story)}><a href=${SAMPLE_PAGE}>${text ?? 'The story on its own page'}</a></vs-story>`,
};

export default meta;

/** Texts as long as they come. */
const LONG_TEXTS = new URL('./samples/sample-long-texts/story.json', import.meta.url).href;

/** A file with a fault in nearly every part. */
const FAULTS = new URL('./samples/sample-faults/story.json', import.meta.url).href;

let drawn = 0;

export const Default: Story = {args: {src: WEBINAR}};

/** Sections can be chosen; they come in the order that was asked for. */
export const ChosenSections: Story = {args: {src: WEBINAR, sections: 'people, case-studies, next'}};

/** The other way round, and from another language. */
export const ArabicInAnotherOrder: Story = {
  args: {src: WEBINAR, sections: 'programme, factors, event, people', lang: 'ar', dir: 'rtl'},
};

export const Arabic: Story = {args: {src: WEBINAR, lang: 'ar', dir: 'rtl'}};

export const French: Story = {args: {src: WEBINAR, sections: 'messages, factors, programme, next', lang: 'fr'}};

export const Narrow: Story = {
  args: {src: WEBINAR},
  render: (story) => html`
    <style>
      .narrow {
        inline-size: 240px;
      }
    </style>
    <div class="narrow"><vs-story ${attributes(story)}></vs-story></div>
  `,
};

export const Dark: Story = {
  args: {src: WEBINAR, sections: 'factors, programme, next'},
  render: (story) => html`
    <style>
      .dark {
        color-scheme: dark;
        color: CanvasText;
        background: Canvas;
      }
    </style>
    <div class="dark"><vs-story ${attributes(story)}></vs-story></div>
  `,
};

export const LongTexts: Story = {args: {src: LONG_TEXTS}};

/** What is right in a file is shown, and no address of it runs a script. */
export const FaultyFile: Story = {
  args: {src: FAULTS},
  // The faults of a file are told once a page, so each drawing takes a file of its own.
  render: ({src, ...story}) => html`<vs-story ${attributes({...story, src: `${src}?${++drawn}`})}></vs-story>`,
  parameters: {problems: ['story-fault']},
};

/** A story is shown whole, whatever stands behind the address of its file. */
export const WithAnId: Story = {
  args: {src: `${WEBINAR}#sophie-plagerson`, sections: 'report, partners'},
  parameters: {problems: ['story-item-unknown']},
};

/** Few sections need no table of contents. */
export const OneSection: Story = {args: {src: WEBINAR, sections: 'recommendations'}};

/** Below a heading of the page, the title is one level deeper, and so is everything in it. */
export const DeeperHeadings: Story = {args: {src: WEBINAR, sections: 'report, next', 'heading-level': 4}};

export const UnknownSection: Story = {
  args: {src: WEBINAR, sections: 'report, sponsors'},
  parameters: {problems: ['value-unknown']},
};

/** The text between the tags stays. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY}, parameters: {loading: true}};

export const WithoutFile: Story = {parameters: {problems: ['attribute-missing']}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {src: WEBINAR, sections: 'report, sponsors', 'heading-level': 7, debug: true},
  parameters: {problems: ['value-unknown']},
};

/** German is not translated yet, and the story has no German: English stands in, marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR, sections: 'messages, factors, next'}};
