/** The mistakes of the guides for editors, made: the widget tells of each what its page says. */
import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {sampleOf, snippetFor, troublesOf, widgetsOf} from '../../snippet-maker/guides.js';
import type {Mistake} from '../../snippet-maker/troubles.js';
import type {Manifest} from '../../snippet-maker/widgets.js';
import {listen, paste, until} from '../base/support/widgets.js';
import {failRequests} from '../support/faults.js';

const FILE = '/stories/samples/leaving-no-one-behind/story.json';
const SURROUNDINGS = {name: 'Volunteer story', scripts: '/dist/cdn/', page: '/'};

const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;

/** The line of the samples, with the mistake in it. */
function lineWith(tag: string, {source, attributes, item, text}: Mistake): string {
  const sample = sampleOf(tag, source, 'en', FILE);
  const all = {...sample.attributes, ...(item && {src: FILE + item}), ...attributes};
  const written = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const filled = {attributes: Object.fromEntries(written), text: sample.text};
  const line = snippetFor(tag, filled, 'tag', SURROUNDINGS);
  return text === undefined ? line : line.replace(/>[^<]*<\//, `>${text}</`);
}

for (const widget of widgetsOf(manifest)) {
  const {tag} = widget;
  describe(`what can go wrong with ${tag}`, () => {
    for (const {code, attribute, mistakes} of troublesOf(widget)) {
      for (const mistake of mistakes) {
        const line = lineWith(tag, mistake);
        it(`${code} is told of ${line.replace(/>.*/, '>')}`, async () => {
          await failRequests('/missing/', {times: Number.MAX_SAFE_INTEGER, status: 404});
          const told = listen();
          await paste(line);
          const place = mistake.at ?? attribute;
          const isTold = () => told.problems.some((each) => each.code === code && each.message.includes(place));
          await until(isTold, '', {timeout: 4_000}).catch(() => {
            const others = told.problems.map((each) => `${each.code}: ${each.message}`);
            expect.fail(`It tells ${others.join(' ') || 'nothing'}.`);
          });
        });
      }
    }
  });
}

describe('lines without a mistake', () => {
  for (const {tag} of widgetsOf(manifest)) {
    it(`${tag} tells nothing`, async () => {
      const told = listen();
      await paste(lineWith(tag, {source: tag === 'vs-video' ? 'typed' : 'story', attributes: {}}));
      expect(told.problems.map(({message}) => message)).to.deep.equal([]);
    });
  }
});
