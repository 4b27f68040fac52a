/** The pages whose weight is watched: what an author pastes, and nothing else. */

/**
 * @param {string} lang
 * @param {string} body
 */
const pageOf = (lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><script type="module" src="./vs.js"></script>${body}</html>`;

const card = `<vs-speaker-card name="Full Name" role="Programme Analyst" organization="Organization" participation="speaker"
  photo="photo.svg">What the person did, in a sentence.</vs-speaker-card>`;

/** @param {string} attributes @returns {(number: number) => string} */
const caseStudy = (attributes) => (number) =>
  `<vs-case-study-card heading="Case study ${number}" ${attributes}>What volunteers did, in a sentence.</vs-case-study-card>`;

/** @param {string} attributes */
const carousel = (attributes) =>
  `<vs-case-study-carousel label="Case studies">${[1, 2, 3, 4, 5].map(caseStudy(attributes)).join('')}</vs-case-study-carousel>`;

/** @type {readonly {name: string, budget?: number, html?: string, file?: string}[]} budgets in bytes */
export const PAGES = [
  {name: 'one speaker card', budget: 9_500, html: pageOf('en', card)},
  {name: 'a carousel of five case studies', budget: 13_000, html: pageOf('en', carousel('sector="Health"'))},
  {
    name: 'the same with Goals, factors and countries',
    budget: 17_400,
    html: pageOf('en', carousel('sector="Health" country="BD" sdgs="3, 5" factors="geography"')),
  },
  {
    name: 'the whole webinar, from its file',
    budget: 34_100,
    html: pageOf('en', '<vs-story src="story.json"></vs-story>'),
  },
  // What visitors get who see it as we show it, with a choice of languages above it.
  {name: 'demo/webinar.html, with a language switcher', budget: 34_100, file: 'demo/webinar.html'},
  // A language adds files of its own: its words, its dates, and the names of Goals and countries in it.
  {name: 'demo/webinar.ar.html, in Arabic', budget: 38_500, file: 'demo/webinar.ar.html'},
  {name: 'one speaker card in Arabic', html: pageOf('ar', card)},
];

/**
 * Files that pages load whole, whatever they show.
 * @type {readonly {name: string, budget?: number, file: string, withParts?: boolean}[]}
 */
export const FILES = [
  // What repairs pages, puts problems into words for authors, or comes after a click, is in parts beside it.
  {name: 'vs.all.js, every element in one file', budget: 42_000, file: 'vs.all.js'},
  // What nobody loads at once: the parts for authors are among them, the languages are not.
  {name: 'the same and all parts beside it', file: 'vs.all.js', withParts: true},
];

/** The story file of the pages above, below the root of the project. */
export const STORY_FILE = 'stories/samples/leaving-no-one-behind/story.json';

/** What a widget may add to a page that has others, in bytes. */
export const WIDGET_BUDGET = 2_000;

/** Those that do more: an arrangement of slides, a player, a table that explains itself, times in several zones. */
export const LARGER_WIDGETS = {
  'vs-case-study-carousel': 3_900,
  'vs-video': 2_900,
  'vs-intersection-chart': 2_400,
  'vs-event-card': 2_200,
};
