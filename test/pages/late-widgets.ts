/** Every widget as an editor writes it, for tests of pages whose script comes late. */

const STORY = '/stories/samples/leaving-no-one-behind/story.json';

export interface LateWidget {
  readonly name: string;
  readonly html: string;
  readonly lang?: string;
  /** What may move, as Core Web Vitals count it. */
  readonly slack?: number;
  /** What the style sheet of the page says. */
  readonly style?: string;
}

/** The note comes with the names of places, a moment after the tag is drawn, and the full stop behind it moves twice. */
const WITH_NOTE = 'place with a note';

/** A tag with the attributes that an editor types. */
const typed: Readonly<Record<string, string>> = {
  'speaker card': `<vs-speaker-card name="Ada King" role="Programme Analyst" organization="River Volunteers" participation="speaker"><p>Ada King spoke about bridges, and about those who cross them. <a href="#bridges">Bridges</a></p></vs-speaker-card>`,
  'speaker card, in a row': `<vs-speaker-card layout="row" name="Ada King" role="Programme Analyst" organization="River Volunteers"><a href="#ada">Ada King</a></vs-speaker-card>`,
  'speaker card, compact': `<vs-speaker-card layout="compact" name="Ada King" role="Programme Analyst"><a href="#ada">Ada King</a></vs-speaker-card>`,
  'case study card': `<vs-case-study-card heading="A bridge in a week" country="ZM" sector="Transport" sdgs="9, 11" factors="geography" organization="River Volunteers" outcome="The bridge stands."><p>Forty people built a bridge, so that children get to school all year.</p></vs-case-study-card>`,
  'case study card with a heading only': `<vs-case-study-card heading="A bridge in a week"><p>Forty people built a bridge.</p></vs-case-study-card>`,
  'case study carousel': `<vs-case-study-carousel label="Stories of the river"><vs-case-study-card heading="A bridge in a week" sector="Transport"><p>Forty people built a bridge.</p></vs-case-study-card><vs-case-study-card heading="A school on a boat" sector="Education"><p>The school comes to the children.</p></vs-case-study-card><vs-case-study-card heading="A well" sector="Water"><p>Clean water for a village.</p></vs-case-study-card></vs-case-study-carousel>`,
  Goal: `<p>It is about <vs-sdg-badge goal="4">Goal 4: Quality Education</vs-sdg-badge></p>`,
  'small Goal': `<p><vs-sdg-badge goal="13" size="small">Goal 13: Climate Action</vs-sdg-badge></p>`,
  'large Goal': `<p><vs-sdg-badge goal="5" size="large">Goal 5: Gender Equality</vs-sdg-badge></p>`,
  'Goal by its number': `<p><vs-sdg-badge goal="5" label="none">Goal 5</vs-sdg-badge></p>`,
  Goals: `<vs-sdg-list goals="3, 5, 10"><p>Goals 3, 5 and 10</p></vs-sdg-list>`,
  'Goals as a grid': `<vs-sdg-list goals="all" mark="3, 5" layout="grid"><p>Goals 3 and 5</p></vs-sdg-list>`,
  'Goals as a wheel': `<vs-sdg-list goals="all" mark="3, 5" layout="wheel"><p>Goals 3 and 5</p></vs-sdg-list>`,
  factor: `<p>One reason is <vs-factor-badge factor="geography">Geography</vs-factor-badge>, and there are others, of which this sentence tells.</p>`,
  'event card': `<vs-event-card heading="Rivers and roads" start="2030-03-04T10:00Z" end="2030-03-04T11:30Z" organization="River Volunteers" href="https://example.org/join"><p>A webinar about bridges.</p></vs-event-card>`,
  'report card': `<vs-report-card heading="Bridges of the north" author="Ada King" commissioned-by="River Volunteers" href="https://example.org/report.pdf"><p>What bridges do for children.</p></vs-report-card>`,
  'key message': `<vs-key-message by="Ada King" cite="River Volunteers"><p>Who builds a bridge should ask those first who have to cross it.</p></vs-key-message>`,
  'call to action': `<vs-call-to-action heading="Build with us" href="https://example.org/join" label="Join"><p>We build every summer.</p></vs-call-to-action>`,
  video: `<vs-video href="https://www.youtube.com/watch?v=aaaaaaaaaaa" title="Rivers and roads"><a href="https://www.youtube.com/watch?v=aaaaaaaaaaa">Rivers and roads</a></vs-video>`,
  place: `<p>They come from <vs-place country="ZM">Zambia</vs-place>, and from other places along the river.</p>`,
  [WITH_NOTE]: `<p>They come from <vs-place country="XK">Kosovo</vs-place>.</p>`,
  'language switcher': `<vs-language-switcher languages="en, fr, ar"><a href="?fr">français</a></vs-language-switcher>`,
};

/** A tag that takes what it says from a story, with the text that stands for it until then. */
const told: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['speaker-card', '#sophie-plagerson', 'Sophie Plagerson'],
    ['speaker-list', '', 'Who spoke'],
    ['case-study-card', '#bangladesh-youth-volunteers', 'Young volunteers in Bangladesh'],
    ['case-study-carousel', '', 'What volunteers did'],
    ['sdg-list', '', 'Goals 3, 5, 8, 10 and 16'],
    ['intersection-chart', '', 'Which factors meet'],
    ['programme', '', 'The programme'],
    ['event-card', '', 'The webinar'],
    ['event-card', '#unpaid-care-work-webinar', 'The next webinar'],
    ['report-card', '', 'The report'],
    ['challenge-list', '', 'What volunteers struggle with'],
    ['recommendation-list', '', 'What is recommended'],
    ['key-message', '#message-sophie-plagerson', 'Sophie Plagerson on volunteers'],
    ['partner-list', '', 'Organizations'],
    ['call-to-action', '', 'What you can do'],
    ['language-switcher', '', 'Languages'],
    ['story', '', 'The whole story'],
  ].map(([tag, id, text]) => [`${tag}${id} of a story`, `<vs-${tag} src="${STORY}${id}"><p>${text}</p></vs-${tag}>`]),
);

const IN_OTHER_LANGUAGES = [
  'speaker card',
  'case study card',
  'speaker-card#sophie-plagerson of a story',
  'challenge-list of a story',
];

/** All of them, and some in languages whose words are longer or whose lines are higher. */
export const LATE_WIDGETS: readonly LateWidget[] = [
  ...Object.entries({...typed, ...told}).map(([name, html]) => ({name, html, slack: name === WITH_NOTE ? 0.02 : 0})),
  ...IN_OTHER_LANGUAGES.flatMap((name) =>
    ['fr', 'ar'].map((lang) => ({name: `${name} (${lang})`, html: {...typed, ...told}[name]!, lang})),
  ),
];

/** What takes more room than others of its kind, by the height that the page gives it. */
export const LONG_WIDGETS: readonly LateWidget[] = [
  ['speaker-card', '#kalangwa-kalangwa', '33em'],
  ['case-study-card', '#kosovo-social-work-centres', '34em'],
  ['key-message', '#message-blerim-azizi', '26em'],
].map(([tag, id, height]) => ({
  name: `${tag}${id}`,
  html: `<vs-${tag} class="long" src="${STORY}${id}"><p>A text</p></vs-${tag}>`,
  style: `.long { --vs-reserve: ${height}; }`,
}));

/** A page with the widget between two paragraphs, in the view of who opens it. */
export function pageWith({html, lang = 'en', style = ''}: LateWidget): string {
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>A river</title>
<style>body{margin:0;padding:16px;font:16px/1.5 system-ui,sans-serif} ${style}</style>
<link rel="stylesheet" href="/dist/cdn/vs.css"><script type="module" src="/dist/cdn/vs.js"></script></head>
<body><main><h2>A river</h2><p class="before">Text of the page before.</p>${html}<p class="after">Text of the page behind it.</p><p>One more paragraph.</p></main></body></html>`;
}
