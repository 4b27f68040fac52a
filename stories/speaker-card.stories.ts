import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {SpeakerCard} from '../src/index.js';
import {attributes, type AttributesOf} from './support/attributes.js';
import {BROKEN_IMAGE, DRAWING, MISSING_STORY, SAMPLE_PAGE, SAMPLE_TEXT, WEBINAR} from './support/samples.js';
import {WAITING_STORY} from './support/waiting.js';

type Args = AttributesOf<SpeakerCard> & {readonly text?: string};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Speaker card',
  component: 'vs-speaker-card',
  render: ({text, ...card}) =>
    html`<vs-speaker-card ${attributes(card)}>${text ? html`<p>${text}</p>` : nothing}</vs-speaker-card>`,
};

export default meta;

const sonia: Args = {
  name: 'Sonia Mehzabeen',
  'job-title': 'UNV Country Coordinator',
  organization: 'United Nations Volunteers',
  participation: 'speaker',
  country: 'BD',
  text: 'Sonia Mehzabeen told what UN Volunteers achieve in Bangladesh, and shared her time with two of them.',
};

const person: Args = {name: 'Sample Person', 'job-title': 'Sample role', organization: 'Sample Organization'};

const sample: Args = {...person, text: SAMPLE_TEXT};

export const Default: Story = {args: sonia};

export const NameOnly: Story = {args: {name: 'Sophie Plagerson'}};

export const WithoutText: Story = {args: {...sonia, text: ''}};

export const LayoutCard: Story = {args: {...sonia, layout: 'card'}};
export const LayoutRow: Story = {args: {...sonia, layout: 'row'}};
export const LayoutCompact: Story = {args: {...sonia, layout: 'compact'}};

export const ParticipationSpeaker: Story = {
  args: {
    name: 'Blerim Azizi',
    'job-title': 'Programme Analyst',
    organization: 'UNV Regional Office for Europe and Central Asia',
    participation: 'speaker',
    text: 'Blerim Azizi spoke about youth volunteering, and about cooperation with institutions.',
  },
};

export const ParticipationModerator: Story = {
  args: {
    name: 'Emiliya Asadova',
    'job-title': 'Evidence Lead, Volunteer Advisory Services Section',
    organization: 'United Nations Volunteers',
    participation: 'moderator',
    text: 'Emiliya Asadova led through the webinar and through the discussion at its end.',
  },
};

export const ParticipationAuthor: Story = {
  args: {
    name: 'Sophie Plagerson',
    'job-title': 'Author of the research paper',
    participation: 'author',
    text: 'Sophie Plagerson presented her report, commissioned by UNV, and how the factors that leave people behind meet in one life.',
  },
};

export const ParticipationPanellist: Story = {args: {...sample, participation: 'panellist'}};

export const WithPhoto: Story = {args: {...sample, photo: DRAWING}};
export const PhotoFocusCenter: Story = {args: {...sample, photo: DRAWING, 'photo-focus': 'center'}};
export const PhotoFocusTop: Story = {args: {...sample, photo: DRAWING, 'photo-focus': 'top'}};
export const PhotoFocusBottom: Story = {args: {...sample, photo: DRAWING, 'photo-focus': 'bottom'}};
export const WithPhotoInARow: Story = {args: {...sample, photo: DRAWING, layout: 'row'}};
export const WithPhotoCompact: Story = {args: {...sample, photo: DRAWING, layout: 'compact'}};

/** No photo, no gap: initials stand in. */
export const WithoutPhoto: Story = {args: sample};
export const BrokenPhoto: Story = {
  args: {...sample, photo: BROKEN_IMAGE},
  parameters: {problems: ['image-not-loaded']},
};

export const LongName: Story = {
  args: {
    ...sample,
    name: 'Sample Person whose name, with all that parents, places and professions add, is long',
    'job-title': 'Sample role of someone who is in charge of many things, each of which has to be named in the title',
    organization: 'Sample Organization for the Observation of Names That Do Not Fit on One Line',
  },
};

/** A word that offers no place to break. */
export const UnbreakableName: Story = {args: {...sample, name: 'Samplepersonwithanameofasinglewordthatneverends'}};

export const ArabicName: Story = {args: {...sample, name: 'اسم تجريبي'}};
export const BengaliName: Story = {args: {...sample, name: 'নমুনা ব্যক্তি'}};
export const ChineseName: Story = {args: {...sample, name: '示例人物'}};

export const WithLink: Story = {args: {...sonia, href: 'https://example.org/bangladesh'}};

/** Another name of `job-title`, which editors try first. */
export const RoleInsteadOfJobTitle: Story = {
  args: {name: 'Takia Islam Toma', role: 'Programme Assistant', organization: 'UNDP'},
};

/** A link in the text stays usable beside the link of the card. */
export const TextWithLink: Story = {
  args: {...sample, href: SAMPLE_PAGE},
  render: ({text, ...card}) => {
    const link = html`<a href="https://example.org/sample-details">Sample details</a>`;
    return html`<vs-speaker-card ${attributes(card)}><p>${text} ${link}</p></vs-speaker-card>`;
  },
};

/** The text only repeats the name, for readers without the script: the card takes its link over. */
export const LinkedNameBetweenTheTags: Story = {
  args: person,
  render: (card) =>
    html`<vs-speaker-card ${attributes(card)}><a href=${SAMPLE_PAGE}>${card.name}</a></vs-speaker-card>`,
};

export const HeadingLevel1: Story = {args: {...sonia, 'heading-level': 1}};
export const HeadingLevel2: Story = {args: {...sonia, 'heading-level': 2}};
export const HeadingLevel3: Story = {args: {...sonia, 'heading-level': 3}};
export const HeadingLevel4: Story = {args: {...sonia, 'heading-level': 4}};
export const HeadingLevel5: Story = {args: {...sonia, 'heading-level': 5}};
export const HeadingLevel6: Story = {args: {...sonia, 'heading-level': 6}};

/** The name of Kosovo leads to the note that the United Nations use. */
export const KosovoWithNote: Story = {args: {...sample, country: 'XK'}};

export const UnknownCountry: Story = {
  args: {...sample, country: 'Sampleland'},
  parameters: {problems: ['country-unknown']},
};

export const UnknownValues: Story = {
  args: {...sample, photo: DRAWING, layout: 'tile', participation: 'guest', 'photo-focus': 'left', 'heading-level': 7},
  parameters: {problems: ['value-unknown']},
};

export const JavaScriptAddress: Story = {
  args: {...sample, href: 'javascript:alert(1)', photo: 'javascript:alert(1)'},
  parameters: {problems: ['address-refused']},
};

export const WithoutName: Story = {
  args: {...sample, name: ''},
  parameters: {problems: ['attribute-missing']},
};

/** A tag without anything. */
export const Empty: Story = {parameters: {problems: ['attribute-missing'], empty: true}};

/** With `debug` the author reads in place what is wrong. */
export const Debug: Story = {
  args: {...sample, country: 'Sampleland', layout: 'tile', href: 'javascript:alert(1)', debug: true},
  parameters: {problems: ['address-refused', 'country-unknown', 'value-unknown']},
};

export const InFrench: Story = {
  args: {
    lang: 'fr',
    name: 'Sonia Mehzabeen',
    'job-title': 'Coordinatrice de pays du VNU',
    organization: 'Volontaires des Nations Unies',
    participation: 'speaker',
    country: 'BD',
    text: 'Sonia Mehzabeen a présenté ce que les Volontaires des Nations Unies accomplissent au Bangladesh.',
  },
};

export const InArabic: Story = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    name: 'Sonia Mehzabeen',
    'job-title': 'منسقة متطوعي الأمم المتحدة في بنغلاديش',
    organization: 'برنامج متطوعي الأمم المتحدة',
    participation: 'speaker',
    country: 'BD',
    text: 'تحدثت عن عمل متطوعي الأمم المتحدة في بنغلاديش.',
  },
};

/** German is not translated yet: the widget's own words are English, and marked as English. */
export const InALanguageNotTranslated: Story = {
  args: {
    lang: 'de',
    name: 'Sonia Mehzabeen',
    'job-title': 'UNV-Landeskoordinatorin',
    participation: 'speaker',
    country: 'BD',
    text: 'Sonia Mehzabeen berichtete, was UN-Freiwillige in Bangladesch erreichen.',
  },
};

/** A person of a story file. */
export const FromAStory: Story = {args: {src: `${WEBINAR}#sonia-mehzabeen`}};

/** What its author types wins over the file. */
export const TypedOverStory: Story = {args: {src: `${WEBINAR}#sonia-mehzabeen`, organization: 'Sample Organization'}};

/** The text between the tags stays when the file cannot be had. */
export const StoryNotLoaded: Story = {
  args: {src: `${MISSING_STORY}#ada`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-not-loaded']},
};

/** The story file is on its way: what stands between the tags is there from the start. */
export const Loading: Story = {args: {src: WAITING_STORY, text: SAMPLE_TEXT}, parameters: {loading: true}};

/** An id that the file does not have. */
export const UnknownItem: Story = {
  args: {src: `${WEBINAR}#sonja-mehzabeen`, text: SAMPLE_TEXT},
  parameters: {problems: ['story-item-unknown']},
};
