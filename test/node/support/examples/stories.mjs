/** Examples of story files: whole ones, and items of one. */
import {importBuilt} from '../repository.mjs';

const ADDRESS = 'https://your-site.example/stories/story.json';

/** Where an item of a section belongs: into a list, or by itself. */
const PLACES = {
  People: (item) => ({people: [item]}),
  Sessions: (item) => ({sessions: [item]}),
  'Case studies': (item) => ({caseStudies: [item]}),
  Factors: (item) => ({factors: [item]}),
  Challenges: (item) => ({challenges: [item]}),
  Recommendations: (item) => ({recommendations: [item]}),
  Messages: (item) => ({messages: [item]}),
  'The report': (item) => ({report: item}),
  Events: (item) => ({event: item}),
  Partners: (item) => ({partners: [item]}),
  'The call to action': (item) => ({callToAction: item}),
};

/** Whom the items name. */
const PEOPLE = ['sample-speaker', 'sample-guest', 'sample-moderator'].map((id) => ({id, name: 'Sample'}));

/** @param {import('../../../support/examples.js').Example} example */
function storyOf({code, heading}) {
  const value = JSON.parse(code);
  if (value.version) return value;
  const place = PLACES[heading];
  if (!place) throw new TypeError(`Nobody knows where in a story an item of "${heading}" belongs.`);
  const people = PEOPLE.filter(({id}) => id !== value.id);
  const story = {version: 1, title: 'A sample story', ...place(value)};
  return {...story, people: [...(story.people ?? []), ...people]};
}

/**
 * What is wrong with it, in the words that authors get.
 * @param {import('../../../support/examples.js').Example} example
 */
export const faultsOfExample = (example) => faultsOf(storyOf(example));

/** @param {unknown} file */
export async function faultsOf(file) {
  const {readStory, describeError, describeFault} = await importBuilt('story/index.js');
  const result = await readStory(file, ADDRESS);
  if (result.type === 'error') return [describeError(result.error)];
  return result.faults.map((fault) => `${fault.path}: ${describeFault(fault, result.story)}`);
}
