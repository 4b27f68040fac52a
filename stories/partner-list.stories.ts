import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<HTMLElementTagNameMap['vs-partner-list']> & {readonly text?: string};
type Story = StoryObj<Args>;

/** Organizations that do not exist, with logos, links and long names. */
const SAMPLE_ORGANIZATIONS = new URL('./samples/sample-organizations/story.json', import.meta.url).href;

const meta: Meta<Args> = {
  title: 'Widgets/Partner list',
  component: 'vs-partner-list',
  render: ({text, ...list}) =>
    html`<vs-partner-list ${attributes(list)}>${text ? html`<p>${text}</p>` : nothing}</vs-partner-list>`,
};

export default meta;

/** Without logos the names are enough. */
export const Default: Story = {args: {src: WEBINAR}};

export const LayoutList: Story = {args: {src: WEBINAR, layout: 'list'}};
export const LayoutGrid: Story = {args: {src: WEBINAR, layout: 'grid'}};
export const LayoutRow: Story = {args: {src: WEBINAR, layout: 'row'}};

/** Names begin at the same place, whether there is a logo or not. */
export const LogosInAList: Story = {args: {src: SAMPLE_ORGANIZATIONS}};
export const LogosInAGrid: Story = {args: {src: SAMPLE_ORGANIZATIONS, layout: 'grid'}};
export const LogosInARow: Story = {args: {src: SAMPLE_ORGANIZATIONS, layout: 'row'}};

/** The organization after `#`, alone. */
export const OneOrganization: Story = {args: {src: `${WEBINAR}#undp`}};

/** An id that the story does not have leaves the whole list. */
export const UnknownOrganization: Story = {
  args: {src: `${WEBINAR}#sample-organization`},
  parameters: {problems: ['story-item-unknown']},
};

export const HeadingLevel2: Story = {args: {src: WEBINAR, 'heading-level': 2}};

/** The width of a sidebar. */
export const InANarrowColumn: Story = {
  args: {src: SAMPLE_ORGANIZATIONS},
  render: (list) => html`
    <style>
      .narrow {
        inline-size: 240px;
      }
    </style>
    <div class="narrow"><vs-partner-list ${attributes(list)}></vs-partner-list></div>
  `,
};

/** The links between the tags give way to the organizations of the story. */
export const LinksAsFallback: Story = {
  args: {src: WEBINAR},
  render: (list) =>
    html`<vs-partner-list ${attributes(list)}
      ><ul><li><a href=${SAMPLE_PAGE}>Sample Organization</a></li></ul></vs-partner-list
    >`,
};

/** What stands between the tags stays when the story cannot be had. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY},
  parameters: {problems: ['story-not-loaded']},
  render: (list) =>
    html`<vs-partner-list ${attributes(list)}
      ><ul><li><a href=${SAMPLE_PAGE}>Sample Organization</a></li></ul></vs-partner-list
    >`,
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {...StoryNotLoaded, args: {src: WAITING_STORY}, parameters: {loading: true}};

export const WithoutSrc: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

export const UnknownValues: Story = {
  args: {src: WEBINAR, layout: 'wall', 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {src: WEBINAR, layout: 'wall', debug: true},
  parameters: {problems: ['value-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', src: WEBINAR}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: WEBINAR}};

/** German is not translated yet, and the story has no German: English stands in, marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR}};
