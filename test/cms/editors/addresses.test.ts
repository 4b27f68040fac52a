/**
 * TinyMCE shortens `href` and `src` of its own site to what counts from the page that it knows, which need not be
 * the page that readers open. What docs/what-survives.md says of that.
 */
import {expect} from '@open-wc/testing';
import {listen, must, pause, seenText, until} from '../../base/support/widgets.js';
import {failRequests} from '../../support/faults.js';
import {send, untilSeen} from '../support.js';
import {withTags} from './real/tinymce.js';

const whole = (path: string): string => new URL(path, location.href).href;
const FOLDER = whole('/stories/samples/leaving-no-one-behind/');

const CARRIERS = {
  tag: `<vs-speaker-card src="${FOLDER}story.json#sophie-plagerson">Sophie Plagerson</vs-speaker-card>`,
  div: `<div data-vs="speaker-card" data-src="${FOLDER}story.json#sophie-plagerson">Sophie Plagerson</div>`,
  link: `<p><a href="${FOLDER}#vs-speaker-card=sophie-plagerson">Sophie Plagerson</a></p>`,
};

const WIDGET = /^SP Author Sophie Plagerson Author of the research paper/;

/** The tests' own page is at the root of its site. */
const HERE = {document_base_url: whole('/')};
const ELSEWHERE = {document_base_url: whole('/stories/samples/')};

describe('addresses behind TinyMCE', () => {
  for (const [name, line] of Object.entries(CARRIERS)) {
    it(`lead to the story where TinyMCE knows the page of the readers (${name})`, async () => {
      const convert = await withTags(HERE);
      await untilSeen(await send(convert(line)), WIDGET);
    });

    it(`lead to the story wherever the page is, where TinyMCE leaves them whole (${name})`, async () => {
      const convert = await withTags({...ELSEWHERE, relative_urls: false});
      await untilSeen(await send(convert(line)), WIDGET);
    });

    it(`lead to the story where that is on another site (${name})`, async () => {
      const convert = await withTags(ELSEWHERE);
      const elsewhere = line.replace(FOLDER, 'https://partner.example/stories/');
      expect(convert(elsewhere)).to.equal(elsewhere);
    });
  }

  it('lead to the story from a div wherever the page is', async () => {
    const convert = await withTags(ELSEWHERE);
    await untilSeen(await send(convert(CARRIERS.div)), WIDGET);
  });

  for (const name of ['tag', 'link'] as const) {
    it(`miss the story where TinyMCE knows another page: the words stay (${name})`, async () => {
      const told = listen();
      await failRequests('/leaving-no-one-behind/story.json', {status: 404, times: 9});
      const convert = await withTags(ELSEWHERE);
      const page = await send(convert(CARRIERS[name]));
      await until(() => told.problems.some(({code}) => code === 'story-not-loaded'), 'it is told');
      await pause(60);
      expect(seenText(page)).to.equal('Sophie Plagerson');
      if (name === 'link') expect(must(page.querySelector('a')).checkVisibility()).to.equal(true);
    });
  }
});
