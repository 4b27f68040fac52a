/** What stories show where the webinar has nothing to show. Everything here says that it is a sample. */

/** Sixty-four characters, as long as a good title should ever be. */
export const TITLE_OF_64_CHARACTERS = 'Sample case study with a heading of sixty-four characters, exact';

export const SAMPLE_TEXT = 'Sample text that stands for a few sentences, so that the card shows how it carries them.';

/** A page that a link may lead to. */
export const SAMPLE_PAGE = 'https://example.org/sample-story';

/** An address that is an image's by its form, and no image. One on a server would be missed anew by each visitor. */
export const BROKEN_IMAGE = 'data:image/png,broken';

/** A drawing, plainly no person: sun above, house in the middle, water below, so that cropping shows. */
export const DRAWING = svg(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 400" width="200" height="400">
    <path fill="#cfe3f2" d="M0 0h200v400H0z"/><circle cx="100" cy="60" r="40" fill="#f2b632"/>
    <path fill="#8a5a44" d="M60 190h80v70H60z"/><path fill="#b5402f" d="m45 190 55-50 55 50z"/>
    <path fill="#6a9a5b" d="M0 260h200v50H0z"/><path fill="#2f6f9f" d="M0 310h200v90H0z"/>
  </svg>`,
);

/** A neutral square in the place of an official icon, which is not ours to show. */
export const SQUARE = svg(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="#767676" d="M0 0h1v1H0z"/></svg>',
);

function svg(source: string): string {
  return `data:image/svg+xml,${encodeURIComponent(source.replace(/>\s+</g, '><'))}`;
}

/** The story file of the webinar, in English, French and Arabic. */
export const WEBINAR = new URL('../samples/leaving-no-one-behind/story.json', import.meta.url).href;

/** A story file in which nothing is real, for what the webinar has no facts about: downloads, dates, links. */
export const SAMPLE_STORY = new URL('../samples/sample-report/story.json', import.meta.url).href;

/** A recording of two seconds, drawn by a program, with a caption. */
export const SAMPLE_RECORDING = {
  href: new URL('../samples/sample-recording/sample.webm', import.meta.url).href,
  captions: new URL('../samples/sample-recording/sample.vtt', import.meta.url).href,
};

/** A story file that is not there. */
export const MISSING_STORY = new URL('missing/story.json', document.baseURI).href;
