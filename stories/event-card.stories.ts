import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {EventCard} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {click} from './support/play.js';
import {MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, TITLE_OF_64_CHARACTERS, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<EventCard> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Event card',
  component: 'vs-event-card',
  render: ({text, ...card}) =>
    html`<vs-event-card ${attributes(card)}>${text ? html`<p>${text}</p>` : nothing}</vs-event-card>`,
};

export default meta;

const sample: Args = {heading: 'Sample event', organization: 'Sample Organization', text: SAMPLE_TEXT};

/** Far enough ahead to stay there. */
const coming: Args = {
  ...sample,
  start: '2099-01-15T14:00',
  end: '2099-01-15T15:30',
  'time-zone': 'Europe/Berlin',
  href: SAMPLE_PAGE,
};

/** The webinar, as its story file has it: without a date, which the summary of it does not tell. */
export const Default: Story = {args: {src: WEBINAR}};

/** The next webinar is announced for a January: there is no day to put into a calendar. */
export const NextEvent: Story = {args: {src: `${WEBINAR}#unpaid-care-work-webinar`}};

/** Where the visitor's clock shows another time, the card tells that, too. */
export const Coming: Story = {args: coming};

/** The ways into the reader's calendar, which the button shows. */
export const WithTheWaysIntoACalendarOpen: Story = {
  args: coming,
  play: ({canvasElement}) => click(canvasElement, 'vs-event-card', '[part=add]', '[part=calendars]'),
};

export const InAZoneFarAway: Story = {args: {...coming, 'time-zone': 'Pacific/Auckland'}};

export const WithAnOffset: Story = {args: {...coming, start: '2099-01-15T14:00+05:30', end: '', 'time-zone': ''}};

export const Past: Story = {
  args: {...coming, start: '2021-03-04T14:00', end: '2021-03-04T15:30', href: '', recording: SAMPLE_PAGE},
};

export const PastWithoutRecording: Story = {args: {...sample, start: '2021-03-04'}};

export const SeveralDays: Story = {args: {...sample, start: '2099-05-04', end: '2099-05-06'}};

export const OverMidnight: Story = {args: {...coming, end: '2099-01-16T01:00'}};

export const OneDay: Story = {args: {...sample, start: '2099-05-04'}};
export const OneMonth: Story = {args: {...sample, start: '2099-05'}};
export const OneYear: Story = {args: {...sample, start: '2099'}};
export const AMonthOfNoYear: Story = {args: {...sample, start: '--01'}};

export const WithoutDate: Story = {args: sample};

export const HeadingOnly: Story = {args: {heading: 'Sample event'}};

export const TypedAttributesWin: Story = {
  args: {src: WEBINAR, heading: 'Sample heading', organization: 'Sample Organization'},
};

export const LongTexts: Story = {
  args: {
    ...coming,
    heading: TITLE_OF_64_CHARACTERS,
    organization: 'Beispielorganisation für Freiwilligenkoordinationszentrumsleitungen und Veranstaltungsankündigungen',
    text: `${SAMPLE_TEXT} Gesundheitsversorgungsfreiwilligenkoordinationszentrumsleiterin.`,
    recording: SAMPLE_PAGE,
  },
};

/** A link in the text gives way to the link of the card. */
export const LinkBetweenTheTags: Story = {
  render: () => html`<vs-event-card heading="Sample event"><a href=${SAMPLE_PAGE}>Sample event</a></vs-event-card>`,
};

/** What stands between the tags is there until the story comes, and when it does not. */
export const StoryNotLoaded: Story = {
  args: {...sample, heading: '', organization: '', src: MISSING_STORY},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

export const UnknownItem: Story = {
  args: {src: `${WEBINAR}#webinars`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

export const WithoutHeading: Story = {
  args: {...sample, heading: ''},
  parameters: {problems: ['attribute-missing']},
};

/** Nobody can know when that is. */
export const WithoutTimeZone: Story = {
  args: {...coming, 'time-zone': ''},
  parameters: {problems: ['attribute-missing']},
};

/** What cannot be read as a date is shown as it was typed. */
export const UnknownValues: Story = {
  args: {...sample, start: 'Next spring', end: 'soon', 'time-zone': 'Sampleland', 'heading-level': 9},
  parameters: {problems: ['date-unknown', 'time-zone-unknown', 'value-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {...sample, href: 'javascript:alert(1)', recording: 'javascript:alert(1)'},
  parameters: {problems: ['address-refused']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

export const InFrench: Story = {args: {src: `${WEBINAR}#unpaid-care-work-webinar`, lang: 'fr'}};

export const InArabic: Story = {args: {src: `${WEBINAR}#unpaid-care-work-webinar`, lang: 'ar', dir: 'rtl'}};

/** German is not translated yet: the widget's own words are English, and marked as English; dates are German. */
export const InALanguageNotTranslated: Story = {args: {...coming, lang: 'de'}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...sample, start: 'Next spring', debug: true},
  parameters: {problems: ['date-unknown']},
};
