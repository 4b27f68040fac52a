import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {SdgBadge} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, SQUARE, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<SdgBadge> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/SDG badge',
  component: 'vs-sdg-badge',
  render: ({text, ...badge}) => html`<vs-sdg-badge ${attributes(badge)}>${text}</vs-sdg-badge>`,
};

export default meta;

const GOALS = Array.from({length: 17}, (_, index) => index + 1);

/** A neutral square in the place of the official icon, which is not ours to show. */
function drawSquare(): TemplateResult {
  return html`<svg slot="icon" viewBox="0 0 1 1" aria-hidden="true"><path fill="#767676" d="M0 0h1v1H0z" /></svg>`;
}

const five: Args = {goal: 5, text: 'Goal 5: Gender Equality'};

export const Default: Story = {args: five};

/** Nothing between the tags: readers without the script would see nothing. */
export const WithoutText: Story = {args: {goal: 5}};

/** Goals are understood as people write them. */
export const WrittenInWords: Story = {args: {...five, goal: 'SDG 5'}};

export const SizeSmall: Story = {args: {...five, size: 'small'}};
export const SizeMedium: Story = {args: {...five, size: 'medium'}};
export const SizeLarge: Story = {args: {...five, size: 'large'}};

export const LabelFull: Story = {args: {...five, label: 'full'}};
export const LabelNumber: Story = {args: {...five, label: 'number'}};

/** Screen readers hear number and title all the same. */
export const LabelNone: Story = {args: {...five, label: 'none'}};

export const AllGoals: Story = {
  args: {size: 'medium'},
  argTypes: {goal: {control: false}, text: {control: false}},
  render: (badge) =>
    html`${GOALS.map((goal) => html`<p><vs-sdg-badge ${attributes({...badge, goal})}>Goal ${goal}</vs-sdg-badge></p>`)}`,
};

export const AllGoalsWithoutLabels: Story = {
  args: {size: 'large', label: 'none'},
  argTypes: {goal: {control: false}, text: {control: false}},
  render: (badge) =>
    html`${GOALS.map((goal) => html`<vs-sdg-badge ${attributes({...badge, goal})}>Goal ${goal}</vs-sdg-badge> `)}`,
};

export const WithLink: Story = {args: {...five, href: SAMPLE_PAGE}};
export const WithLinkAndWithoutLabel: Story = {args: {...five, href: SAMPLE_PAGE, label: 'none'}};

/** Without `href` the badge takes over the link that stands between its tags. */
export const TextWithLink: Story = {
  args: {goal: 5},
  render: (badge) =>
    html`<vs-sdg-badge ${attributes(badge)}><a href=${SAMPLE_PAGE}>Goal 5: Gender Equality</a></vs-sdg-badge>`,
};

/** A tag left unclosed has swallowed what follows. It must stay readable. */
export const SwallowedText: Story = {
  args: {goal: 5},
  parameters: {problems: ['content-swallowed']},
  render: (badge) =>
    html`<vs-sdg-badge ${attributes(badge)}>
      <h2>Sample heading</h2>
      <p>${SAMPLE_TEXT}</p>
    </vs-sdg-badge>`,
};

/** Partners who may use the official icon bring it, and the disclaimer of the United Nations comes with it. */
export const IconSlotWithDisclaimer: Story = {
  args: {goal: 5},
  render: (badge) => html`<vs-sdg-badge ${attributes(badge)}>${drawSquare()}Goal 5: Gender Equality</vs-sdg-badge>`,
};

export const IconSourceWithDisclaimer: Story = {args: {...five, 'icon-src': SQUARE}};

export const UnknownGoal: Story = {
  args: {goal: 18, text: 'Goal 18'},
  parameters: {problems: ['goal-unknown']},
};

export const UnknownGoalWithoutText: Story = {
  args: {goal: 'Sample goal'},
  parameters: {problems: ['goal-unknown']},
};

export const WithoutGoal: Story = {
  args: {text: 'Goal 5: Gender Equality'},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** The Goal of a case study. */
export const FromAStory: Story = {args: {src: `${WEBINAR}#kosovo-social-work-centres`}};

/** The text between the tags stays. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: 'Sample Goal'},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: 'Sample Goal'}, parameters: {loading: true}};

export const UnknownValues: Story = {
  args: {...five, size: 'huge', label: 'short'},
  parameters: {problems: ['value-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {...five, href: 'javascript:alert(1)'},
  parameters: {problems: ['address-refused']},
};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {goal: 18, text: 'Goal 18', debug: true},
  parameters: {problems: ['goal-unknown']},
};

/** Goal 13 has the title that grows most. */
export const InFrench: Story = {args: {lang: 'fr', goal: 13, text: 'Objectif 13'}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', goal: 16, text: 'الهدف 16'}};

/** German titles are not reviewed yet: the badge is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', goal: 13, text: 'Ziel 13'}};
