import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Story as WholeStory} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {SAMPLE_PAGE, WEBINAR} from './support/samples.js';

type Args = AttributesOf<WholeStory> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Story',
  component: 'vs-story',
  render: ({text, ...story}) =>
    html`<vs-story ${attributes(story)}><a href=${SAMPLE_PAGE}>${text ?? 'The story on its own page'}</a></vs-story>`,
};

export default meta;

export const Default: Story = {args: {src: WEBINAR}};

/** Sections can be chosen; they come in the order that was asked for. */
export const ChosenSections: Story = {args: {src: WEBINAR, sections: 'people, case-studies, next'}};

/** Few sections need no table of contents. */
export const OneSection: Story = {args: {src: WEBINAR, sections: 'recommendations'}};

/** Below a heading of the page, the title is one level deeper, and so is everything in it. */
export const DeeperHeadings: Story = {args: {src: WEBINAR, sections: 'report, next', 'heading-level': 4}};

export const UnknownSection: Story = {
  args: {src: WEBINAR, sections: 'report, sponsors'},
  parameters: {problems: ['value-unknown']},
};

/** The text between the tags stays. */
export const FailedFile: Story = {
  args: {src: 'nothing-here/story.json'},
  parameters: {problems: ['story-not-loaded']},
};

export const WithoutFile: Story = {parameters: {problems: ['attribute-missing']}};
