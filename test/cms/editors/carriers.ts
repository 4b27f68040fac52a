/** What authors paste: each of our carriers, by its column in docs/what-survives.md. */

const FOLDER = '/stories/samples/leaving-no-one-behind/';
const ITEM = `${FOLDER}story.json#sophie-plagerson`;
const PERSON = '<a href="#sophie">Sophie Plagerson</a>';
const LINK = `${FOLDER}#vs-speaker-card=sophie-plagerson`;

export interface Carrier {
  readonly html: string;
  /** What authors of Markdown write instead. */
  readonly markdown?: string;
  /** What stands between the tags. */
  readonly text: string;
}

export const carriers: Readonly<Record<string, Carrier>> = {
  'Tag in one line': {
    html: `<vs-speaker-card src="${ITEM}">${PERSON}</vs-speaker-card>`,
    text: 'Sophie Plagerson',
  },
  'Tag in several lines': {
    html: '<vs-speaker-card\n  name="Ada King"\n  organization="River Volunteers">\n\n  <h4>The bridge</h4>\n\n  <p>She built it.</p>\n\n  <p>It stands.</p>\n\n</vs-speaker-card>',
    text: 'The bridge She built it. It stands.',
  },
  'Cards in a list': {
    html: '<ul>\n<li><vs-speaker-card name="Ada King">She built it.</vs-speaker-card></li>\n<li><vs-speaker-card name="Grace Moyo">She measured it.</vs-speaker-card></li>\n</ul>',
    text: 'She built it. She measured it.',
  },
  Carousel: {
    html: '<vs-case-study-carousel label="Stories">\n  <vs-case-study-card heading="A bridge">It stands.</vs-case-study-card>\n  <vs-case-study-card heading="A school"><p>It floats.</p></vs-case-study-card>\n</vs-case-study-carousel>',
    text: 'It stands. It floats.',
  },
  '`div`': {
    html: `<div data-vs="speaker-card" data-src="${ITEM}">${PERSON}</div>`,
    text: 'Sophie Plagerson',
  },
  Link: {
    html: `<p><a href="${LINK}">Sophie Plagerson</a></p>`,
    markdown: `[Sophie Plagerson](${LINK})`,
    text: 'Sophie Plagerson',
  },
};
