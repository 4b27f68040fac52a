import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Programme} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {click} from './support/play.js';
import {MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<Programme> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Programme',
  component: 'vs-programme',
  render: ({text, ...programme}) =>
    html`<vs-programme ${attributes(programme)}>${text ? html`<p>${text}</p>` : nothing}</vs-programme>`,
};

export default meta;

/** Three days with times, in which nothing is real. */
const SAMPLE = new URL('./samples/sample-programme/story.json', import.meta.url).href;

const NOW = new URL('./samples/sample-session-now/story.json', import.meta.url).href;

/** The webinar: six sessions without times, numbered. */
export const Default: Story = {args: {src: WEBINAR}};

export const WithHeading: Story = {args: {src: WEBINAR, heading: 'Programme', 'heading-level': 2}};

export const OneSession: Story = {args: {src: `${WEBINAR}#session-bangladesh`}};

/** A name opens the card of the person. */
export const WithTheCardOfASpeakerOpen: Story = {
  args: {src: WEBINAR},
  play: ({canvasElement}) => click(canvasElement, 'vs-programme', '[part=speaker]', 'dialog[open]'),
};

/** What runs at this moment says so. */
export const WithASessionThatRunsNow: Story = {args: {src: NOW}};

export const OfOneSpeaker: Story = {args: {src: WEBINAR, filter: 'Sophie Plagerson'}};

export const OfSeveralSpeakers: Story = {args: {src: WEBINAR, filter: 'sonia-mehzabeen, blerim-azizi, session-zambia'}};

export const WithFavourites: Story = {args: {src: WEBINAR, favourites: true}};

export const WithSearch: Story = {args: {src: WEBINAR, search: true}};

/** Days, times by two clocks, search, and a file for the calendar. */
export const SeveralDays: Story = {args: {src: SAMPLE}};

export const SeveralDaysWithEverything: Story = {
  args: {src: SAMPLE, heading: 'Sample programme', favourites: true, 'heading-level': 4},
};

export const SeveralDaysWithoutSearch: Story = {args: {src: SAMPLE, search: 'false'}};

export const OneDay: Story = {args: {src: SAMPLE, 'date-filter': '2030-03-05'}};

export const TwoDays: Story = {args: {src: SAMPLE, 'date-filter': '2030-03-04, 2030-03-06'}};

export const InAnotherTimeZone: Story = {args: {src: SAMPLE, 'time-zone': 'Asia/Dhaka', 'date-filter': '2030-03-04'}};

export const Arabic: Story = {args: {src: WEBINAR, lang: 'ar', dir: 'rtl'}};

export const SeveralDaysInArabic: Story = {args: {src: SAMPLE, lang: 'ar', dir: 'rtl', favourites: true}};

export const French: Story = {args: {src: WEBINAR, lang: 'fr'}};

export const LongHeading: Story = {
  args: {src: WEBINAR, heading: 'Sample Freiwilligenkoordinationsarbeitsgruppensitzungsprogramm mit langem Titel'},
};

export const Narrow: Story = {
  args: {src: SAMPLE, favourites: true},
  render: (programme) => html`
    <style>
      .narrow {
        inline-size: 240px;
      }
    </style>
    <div class="narrow"><vs-programme ${attributes(programme)}></vs-programme></div>
  `,
};

/** What stands between the tags is shown as it is. */
export const WithoutStory: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

export const UnknownSession: Story = {
  args: {src: `${WEBINAR}#session-lebanon`},
  parameters: {problems: ['story-item-unknown']},
};

export const UnknownTimeZone: Story = {
  args: {src: SAMPLE, 'time-zone': 'Nairobi'},
  parameters: {problems: ['time-zone-unknown']},
};

export const UnknownDate: Story = {
  args: {src: SAMPLE, 'date-filter': '2030-02-30, 2030-03-04'},
  parameters: {problems: ['filter-unknown']},
};

/** The text between the tags stays. */
export const FilterWithoutMatch: Story = {
  args: {src: WEBINAR, filter: 'Sample Nobody', text: SAMPLE_TEXT},
  parameters: {problems: ['filter-unknown']},
};

/** The text between the tags stays. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {src: SAMPLE, filter: 'Sample Nobody', 'time-zone': 'Nairobi', text: SAMPLE_TEXT, debug: true},
  parameters: {problems: ['filter-unknown', 'time-zone-unknown']},
};

/** German is not translated yet, and the story has no German: English stands in, marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: SAMPLE}};
