import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {SdgList} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<SdgList> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/SDG list',
  component: 'vs-sdg-list',
  render: ({text, ...list}) =>
    html`<vs-sdg-list ${attributes(list)}>${text ? html`<p>${text}</p>` : nothing}</vs-sdg-list>`,
};

export default meta;

const some: Args = {goals: '3, 5, 8, 16', text: 'Goals 3, 5, 8 and 16'};

/** The Goals that the case studies of the webinar touch. */
export const Default: Story = {args: {src: WEBINAR, text: 'Goals 3, 5, 8, 10 and 16'}};

/** The Goals of one case study. */
export const OneCaseStudy: Story = {
  args: {src: `${WEBINAR}#bangladesh-trafficking-study`, text: 'Goals 5, 8 and 16'},
};

/** All Goals, those of the webinar marked. */
export const AllWithThoseOfTheStory: Story = {args: {src: WEBINAR, goals: 'all', layout: 'grid'}};

export const AllWithThoseOfOneCaseStudy: Story = {
  args: {src: `${WEBINAR}#bangladesh-women-entrepreneurs`, goals: 'all', layout: 'grid'},
};

/** What is typed wins over the story file. */
export const TypedWithStory: Story = {args: {src: WEBINAR, goals: '4, 5', mark: '4'}};

export const Typed: Story = {args: some};
export const WithoutText: Story = {args: {goals: '3, 5'}};

/** Goals are understood as people write them. */
export const WrittenInWords: Story = {args: {...some, goals: 'SDG 3; SDG 5; Goals 8 16'}};

export const LayoutRow: Story = {args: {...some, layout: 'row'}};
export const LayoutGrid: Story = {args: {...some, layout: 'grid'}};
export const LayoutWheel: Story = {args: {...some, layout: 'wheel'}};

export const RowWithMarks: Story = {args: {...some, mark: '5, 16'}};
export const GridWithMarks: Story = {args: {...some, mark: '5, 16', layout: 'grid'}};

/** The wheel draws all 17 in every case; marked Goals stand out by their form. */
export const WheelOfTheStory: Story = {args: {src: WEBINAR, layout: 'wheel'}};
export const WheelOfOneCaseStudy: Story = {
  args: {src: `${WEBINAR}#zambia-community-health-assistants`, layout: 'wheel'},
};
export const WheelWithMarks: Story = {args: {goals: 'all', mark: '1, 6, 11, 17', layout: 'wheel'}};
export const WheelWithoutMarks: Story = {args: {goals: 'all', layout: 'wheel'}};

export const AllInARow: Story = {args: {goals: 'all'}};
export const AllInAGrid: Story = {args: {goals: 'all', layout: 'grid'}};

/** A fallback that is a list itself. */
export const ListBetweenTheTags: Story = {
  args: {goals: '3, 5'},
  render: (list) =>
    html`<vs-sdg-list ${attributes(list)}>
      <ul>
        <li>Goal 3: Good Health and Well-being</li>
        <li>Goal 5: Gender Equality</li>
      </ul>
    </vs-sdg-list>`,
};

/** A tag left unclosed has swallowed what follows. It must stay readable. */
export const SwallowedText: Story = {
  args: {goals: '3, 5'},
  parameters: {problems: ['content-swallowed']},
  render: (list) =>
    html`<vs-sdg-list ${attributes(list)}>
      <h2>Sample heading</h2>
      <p>${SAMPLE_TEXT}</p>
    </vs-sdg-list>`,
};

export const UnknownGoals: Story = {
  args: {...some, goals: '3, 18, health', mark: '0'},
  parameters: {problems: ['goal-unknown']},
};

export const OnlyUnknownGoals: Story = {
  args: {goals: '18', text: 'Sample text that says which Goals are meant'},
  parameters: {problems: ['goal-unknown']},
};

/** Only Goals that are shown can be marked. */
export const MarkOfAGoalNotShown: Story = {
  args: {...some, mark: '17'},
  parameters: {problems: ['value-unknown']},
};

export const UnknownLayout: Story = {
  args: {...some, layout: 'circle'},
  parameters: {problems: ['value-unknown']},
};

export const UnknownCaseStudy: Story = {
  args: {src: `${WEBINAR}#sample-case-study`, text: 'Goals 3 and 5'},
  parameters: {problems: ['story-item-unknown']},
};

/** The case study touches no Goal that is known. */
export const CaseStudyWithoutGoals: Story = {
  args: {src: `${WEBINAR}#report-example-rwanda`, text: 'Sample text that says so'},
  parameters: {problems: ['attribute-missing']},
};

export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: 'Goals 3 and 5'},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: 'Goals 3 and 5'}, parameters: {loading: true}};

/** All Goals are shown, even if the story that says which to mark is not there. */
export const AllWithStoryNotLoaded: Story = {
  args: {src: MISSING_STORY, goals: 'all', layout: 'grid'},
  parameters: {problems: ['story-not-loaded']},
};

export const WithoutGoals: Story = {
  args: {text: 'Goals 3 and 5'},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...some, goals: '3, 18', layout: 'circle', debug: true},
  parameters: {problems: ['goal-unknown', 'value-unknown']},
};

/** Goals 12 and 13 have long titles. */
export const InFrench: Story = {args: {lang: 'fr', goals: '12, 13, 16', layout: 'grid', mark: '13'}};

export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: WEBINAR, layout: 'wheel'}};

/** German titles are not reviewed yet: the list is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', goals: '12, 13', mark: '13', layout: 'grid'}};
