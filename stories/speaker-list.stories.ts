import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<HTMLElementTagNameMap['vs-speaker-list']> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Speaker list',
  component: 'vs-speaker-list',
  render: ({text, ...list}) =>
    html`<vs-speaker-list ${attributes(list)}>${text ? html`<p>${text}</p>` : nothing}</vs-speaker-list>`,
};

export default meta;

/** Everybody: the moderator first, those who presented together in one frame. */
export const Default: Story = {args: {src: WEBINAR}};

export const LayoutGrid: Story = {args: {src: WEBINAR, layout: 'grid'}};
export const LayoutList: Story = {args: {src: WEBINAR, layout: 'list'}};
export const LayoutCompact: Story = {args: {src: WEBINAR, layout: 'compact'}};

export const FilterByParticipation: Story = {args: {src: WEBINAR, filter: 'moderator, author'}};
export const FilterByCountry: Story = {args: {src: WEBINAR, filter: 'BD, ZM'}};
export const FilterById: Story = {args: {src: WEBINAR, filter: 'sonia-mehzabeen, takia-islam-toma'}};
export const FilterByParticipationAndCountry: Story = {args: {src: WEBINAR, filter: 'speaker, BD'}};

export const FilterByName: Story = {args: {src: WEBINAR, filter: 'Sophie Plagerson'}};

/** The person after `#`, alone. */
export const OnePerson: Story = {args: {src: `${WEBINAR}#sophie-plagerson`}};

/** An id that the story does not have leaves the whole list. */
export const UnknownPerson: Story = {
  args: {src: `${WEBINAR}#sample-person`},
  parameters: {problems: ['story-item-unknown']},
};

/** A word that nothing in the story has lets nobody through. */
export const UnknownFilter: Story = {
  args: {src: WEBINAR, filter: 'author, keynote'},
  parameters: {problems: ['filter-unknown']},
};

/** The story knows the country by its two letters, `BD`. */
export const FilterThatMatchesNobody: Story = {
  args: {src: WEBINAR, filter: 'Atlantis', text: SAMPLE_TEXT},
  parameters: {problems: ['filter-unknown']},
};

export const FilterWhoseWordsDoNotMeet: Story = {
  args: {src: WEBINAR, filter: 'moderator, BD', text: SAMPLE_TEXT},
  parameters: {problems: ['filter-matches-nothing']},
};

export const HeadingLevel2: Story = {args: {src: WEBINAR, 'heading-level': 2}};

/** The width of a sidebar. */
export const InANarrowColumn: Story = {
  args: {src: WEBINAR},
  render: (list) => html`
    <style>
      .narrow {
        inline-size: 240px;
      }
    </style>
    <div class="narrow"><vs-speaker-list ${attributes(list)}></vs-speaker-list></div>
  `,
};

const cards = html`
  <vs-speaker-card name="Sample Person" role="Sample role" participation="moderator"></vs-speaker-card>
  <vs-speaker-card name="Sample Speaker" role="Sample role"><p>${SAMPLE_TEXT}</p></vs-speaker-card>
  <vs-speaker-card name="Samplepersonwithanameofasinglewordthatneverends" organization="Sample Organization"></vs-speaker-card>
`;

/** Cards between the tags stand side by side like those of a story. */
export const CardsOfItsOwn: Story = {
  render: (list) => html`<vs-speaker-list ${attributes(list)}>${cards}</vs-speaker-list>`,
};

/** Cards between the tags follow the people of the story. */
export const StoryAndCards: Story = {
  args: {src: WEBINAR, filter: 'moderator, author'},
  render: (list) => html`<vs-speaker-list ${attributes(list)}>${cards}</vs-speaker-list>`,
};

/** The names between the tags give way to the people of the story. */
export const NamesAsFallback: Story = {
  args: {src: WEBINAR},
  render: (list) =>
    html`<vs-speaker-list ${attributes(list)}><ul><li>Sample Person</li><li>Sample Speaker</li></ul></vs-speaker-list>`,
};

/** What stands between the tags stays when the story cannot be had. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY},
  parameters: {problems: ['story-not-loaded']},
  render: (list) =>
    html`<vs-speaker-list ${attributes(list)}><ul><li>Sample Person</li><li>Sample Speaker</li></ul></vs-speaker-list>`,
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {...StoryNotLoaded, args: {src: WAITING_STORY}, parameters: {loading: true}};

export const WithoutSrc: Story = {args: {text: SAMPLE_TEXT}, parameters: {problems: ['attribute-missing']}};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

export const UnknownValues: Story = {
  args: {src: WEBINAR, layout: 'circle', 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {src: WEBINAR, filter: 'moderator, keynote', layout: 'circle', debug: true},
  parameters: {problems: ['filter-unknown', 'value-unknown']},
};

export const InFrench: Story = {args: {lang: 'fr', src: WEBINAR}};
export const InArabic: Story = {args: {lang: 'ar', dir: 'rtl', src: WEBINAR}};

/** German is not translated yet, and the story has no German: English stands in, marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR, layout: 'compact'}};
