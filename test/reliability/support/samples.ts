/** Every widget as an editor writes it, typed and from a story, for tests of all of them at once. */
import {sampleOf, snippetFor, sourcesOf} from '../../../snippet-maker/guides.js';
import {elements} from '../../../src/loader/elements.js';

/** The story that the widgets show. */
export const STORY = '/stories/samples/leaving-no-one-behind/story.json';

/** What a line takes from outside of the widget. */
export const surroundings = {
  name: 'Volunteer story',
  scripts: '/',
  page: '/stories/samples/leaving-no-one-behind/',
  height: 400,
};

/** The tags of all widgets. */
export const TAGS: readonly string[] = Object.keys(elements);

export interface Sample {
  readonly name: string;
  readonly tag: string;
  readonly markup: string;
}

/** Each widget with each of its sources. */
export const SAMPLES: readonly Sample[] = TAGS.flatMap((tag) =>
  sourcesOf(tag).map((source) => ({
    name: `<${tag}>, ${source}`,
    tag,
    markup: snippetFor(tag, sampleOf(tag, source, 'en', STORY), 'tag', surroundings),
  })),
);

/** One sample of each widget, from the story where it can show one. */
export const ONE_EACH: readonly Sample[] = TAGS.map((tag) => SAMPLES.findLast((sample) => sample.tag === tag)!);
