import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {Video} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {click} from './support/play.js';
import {
  BROKEN_IMAGE,
  DRAWING,
  MISSING_STORY,
  SAMPLE_PAGE,
  SAMPLE_RECORDING,
  SAMPLE_TEXT,
  TITLE_OF_64_CHARACTERS,
  WEBINAR,
} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<Video> & {readonly title?: string; readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Video',
  component: 'vs-video',
  render: ({text, ...video}) =>
    html`<vs-video ${attributes(video)}>${text ? html`<p>${text}</p>` : nothing}</vs-video>`,
};

export default meta;

/** Addresses of videos that are not there: nothing is asked for before a click. */
const YOUTUBE = 'https://www.youtube.com/watch?v=sample-0000';
const VIMEO = 'https://vimeo.com/1';

const sample: Args = {title: 'Sample recording', href: YOUTUBE, poster: DRAWING};

export const Default: Story = {args: sample};

export const WithoutPoster: Story = {args: {...sample, poster: ''}};

export const BrokenPoster: Story = {
  args: {...sample, poster: BROKEN_IMAGE},
  parameters: {problems: ['image-not-loaded']},
};

/** The picture would tell YouTube of everybody who opens the page. */
export const PosterOfTheVideosOwnSite: Story = {
  args: {...sample, poster: 'https://i.ytimg.com/vi/sample-0000/hqdefault.jpg'},
  parameters: {problems: ['poster-refused']},
};

export const OnYouTube: Story = {args: sample};
export const OnVimeo: Story = {args: {...sample, href: VIMEO}};
export const File: Story = {args: {...sample, href: 'sample.webm', captions: 'sample.vtt'}};

const recording: Args = {...sample, ...SAMPLE_RECORDING};

/** A recording that lies beside this story: no other site is asked. */
export const Playing: Story = {
  args: recording,
  play: ({canvasElement}) => click(canvasElement, 'vs-video', '[part=play]', 'video'),
};

/** The file is not there: what was a button leads to it from then on, and says why. */
export const NotPlayable: Story = {
  args: {...sample, href: 'missing.webm'},
  play: ({canvasElement}) => click(canvasElement, 'vs-video', '[part=play]', '[part=message]'),
  parameters: {problems: ['player-blocked']},
};

/** The player has the captions of each language in its menu, and begins with those of the page. */
export const FileWithCaptionsByLanguage: Story = {
  args: {...sample, href: 'sample.webm', captions: 'en: sample.en.vtt, fr: sample.fr.vtt'},
};

/** Sites that cannot be played here get a link that looks the same. */
export const OnAnotherSite: Story = {args: {...sample, href: 'https://webtv.un.org/en/sample'}};

export const WithText: Story = {args: {...sample, text: SAMPLE_TEXT}};

/** The link is what readers have without the script. It gives its address and its text. */
export const LinkBetweenTheTags: Story = {
  render: () => html`<vs-video><a href=${VIMEO}>Sample recording</a></vs-video>`,
};

export const LongTitle: Story = {
  args: {
    ...sample,
    title: `${TITLE_OF_64_CHARACTERS} Gesundheitsversorgungsfreiwilligenkoordinationszentrumsleiterin`,
    href: 'https://a-long-name-of-a-site-that-has-many-recordings.example.org/sample',
  },
};

/** The story has no recording: the text between the tags stays. */
export const StoryWithoutRecording: Story = {
  args: {src: WEBINAR, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

/** The title is the story's. */
export const TypedAddressOfAStory: Story = {args: {src: WEBINAR, href: SAMPLE_PAGE}};

export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

export const UnknownItem: Story = {
  args: {src: `${WEBINAR}#webinars`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};

export const WithoutTitle: Story = {
  args: {...sample, title: ''},
  parameters: {problems: ['attribute-missing']},
};

export const WithoutAddress: Story = {
  args: {...sample, href: '', text: SAMPLE_TEXT},
  parameters: {problems: ['attribute-missing']},
};

export const JavaScriptAddress: Story = {
  args: {...sample, href: 'javascript:alert(1)', poster: ''},
  parameters: {problems: ['address-refused']},
};

export const UnknownValues: Story = {
  args: {...sample, 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

export const InFrench: Story = {args: {...sample, src: WEBINAR, title: '', lang: 'fr'}};

/** The mark points the same way as on every player. */
export const InArabic: Story = {args: {...sample, src: WEBINAR, title: '', lang: 'ar', dir: 'rtl'}};

export const InALanguageNotTranslated: Story = {args: {...sample, title: 'Aufzeichnung (Beispiel)', lang: 'de'}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...sample, poster: 'https://i.ytimg.com/vi/sample-0000/hqdefault.jpg', debug: true},
  parameters: {problems: ['poster-refused']},
};
