import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {LanguageSwitcher} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {MISSING_STORY, SAMPLE_STORY, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<LanguageSwitcher> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Language switcher',
  component: 'vs-language-switcher',
  render: ({text, ...switcher}) =>
    html`<vs-language-switcher ${attributes(switcher)}>${text ? html`<p>${text}</p>` : nothing}</vs-language-switcher>
      <vs-call-to-action id="appeal" src=${WEBINAR}></vs-call-to-action>`,
};

export default meta;

/** The languages of the story file; every widget of the page that shows this file follows. */
export const Default: Story = {args: {src: WEBINAR}};

export const LayoutRow: Story = {args: {src: WEBINAR, layout: 'row'}};
export const LayoutMenu: Story = {args: {src: WEBINAR, layout: 'menu'}};

/** Languages that are typed, for the widget of an id. */
export const Typed: Story = {args: {languages: 'en, fr, ar', for: 'appeal'}};

/** Typed languages win over those of the story file. */
export const TypedOverStory: Story = {args: {src: WEBINAR, languages: 'fr, en'}};

/** Only the widgets in one part of the page. */
export const ForAPartOfThePage: Story = {
  args: {src: WEBINAR, for: 'part'},
  render: (switcher) => html`
    <vs-language-switcher ${attributes(switcher)}></vs-language-switcher>
    <div id="part">
      <vs-report-card src=${WEBINAR}></vs-report-card>
      <vs-call-to-action src=${WEBINAR}></vs-call-to-action>
    </div>
    <vs-call-to-action src=${SAMPLE_STORY}></vs-call-to-action>
  `,
};

/** A widget whose author wrote a language follows, and gets it back. */
export const WidgetsWithTheirOwnLanguage: Story = {
  args: {src: WEBINAR},
  render: (switcher) => html`
    <vs-language-switcher ${attributes(switcher)}></vs-language-switcher>
    <vs-call-to-action src=${WEBINAR}></vs-call-to-action>
    <vs-call-to-action src=${WEBINAR} lang="fr"></vs-call-to-action>
  `,
};

const MANY = 'ar, en, es, fr, ru, zh, bn, pt, sq, sr, sr-Latn, sw, uk, rw, ny, zh-Hant, fa, de';

/** Some of these names no browser knows. */
export const ManyLanguages: Story = {args: {languages: MANY, for: 'appeal'}};
export const ManyLanguagesInAMenu: Story = {args: {languages: MANY, for: 'appeal', layout: 'menu'}};

/** There is nothing to choose, and nothing wrong. */
export const OneLanguage: Story = {args: {languages: 'en', for: 'appeal'}};

export const UnknownLanguage: Story = {
  args: {languages: 'en, français, ar', for: 'appeal'},
  parameters: {problems: ['language-unknown']},
};

export const UnknownId: Story = {
  args: {languages: 'en, fr', for: 'appeal nobody'},
  parameters: {problems: ['target-unknown']},
};

/** Nobody said which widgets to switch. */
export const WithoutWidgets: Story = {
  args: {languages: 'en, fr'},
  parameters: {problems: ['attribute-missing']},
};

export const UnknownValues: Story = {
  args: {src: WEBINAR, layout: 'flags'},
  parameters: {problems: ['value-unknown']},
};

/** The story file is not there: what stands between the tags stays. */
export const StoryNotLoaded: Story = {
  args: {src: MISSING_STORY, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing']}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {languages: 'en, français, ar', for: 'appeal nobody', layout: 'flags', debug: true},
  parameters: {problems: ['language-unknown', 'target-unknown', 'value-unknown']},
};

export const InFrench: Story = {args: {src: WEBINAR, lang: 'fr', layout: 'menu'}};
export const InArabic: Story = {args: {src: WEBINAR, lang: 'ar', dir: 'rtl', layout: 'menu'}};

/** German is not translated yet: the word before the menu is English, and marked as English. */
export const InALanguageNotTranslated: Story = {args: {lang: 'de', src: WEBINAR, layout: 'menu'}};
