import {expect} from '@open-wc/testing';
import type {Manifest} from '../../.storybook/manifest.js';
import {PROBLEM_CODES} from '../../src/base/problem-texts.js';
import '../../stories/support/docs-search/define.js';
import type {DocsSearch} from '../../stories/support/docs-search/docs-search.js';
import {
  manifestEntries,
  messageEntries,
  problemEntries,
  themingEntries,
} from '../../stories/support/docs-search/entries.js';
import {storyFileEntries} from '../../stories/support/docs-search/story-file-entries.js';
import {expectAccessible} from '../support/axe.js';

const text = async (path: string): Promise<string> => (await fetch(path)).text();

describe('docs-search', () => {
  let search: DocsSearch;
  let input: HTMLInputElement;

  before(async () => {
    const manifest = JSON.parse(await text('/custom-elements.json')) as Manifest;
    const entries = [
      ...manifestEntries(manifest),
      ...problemEntries(PROBLEM_CODES),
      ...storyFileEntries(),
      ...themingEntries(await text('/docs/theming.md')),
      ...messageEntries(await text('/locales/fr.xlf')),
    ];
    search = Object.assign(document.createElement('docs-search'), {entries});
    document.body.append(search);
    await search.updateComplete;
    input = search.renderRoot.querySelector('input')!;
  });

  after(() => search.remove());

  /** What is found, as it is read. */
  async function found(words: string): Promise<readonly string[]> {
    input.value = words;
    input.dispatchEvent(new Event('input'));
    await search.updateComplete;
    return [...search.renderRoot.querySelectorAll('li')].map((item) => item.innerText.replace(/\s+/g, ' ').trim());
  }

  const status = (): string => search.renderRoot.querySelector('[role=status]')!.textContent;
  const addresses = (): readonly (string | null)[] =>
    [...search.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  it('finds a tag first, however it is written', async () => {
    for (const words of ['vs-place', '<vs-place>', 'PLACE']) {
      const [first] = await found(words);
      expect(first, words).to.match(/^vs-place Tag /);
    }
    expect(addresses()[0]).to.equal('./?path=/docs/widgets-place--docs');
    await expectAccessible(search);
  });

  it('finds an attribute with each widget that has it', async () => {
    const all = await found('slides-per-view');
    expect(all[0]).to.match(/^slides-per-view Attribute of vs-case-study-carousel Slides side by side: auto /);
    expect(addresses()[0]).to.equal('./?path=/docs/for-websites-tags-and-events--docs#vs-case-study-carousel');
    expect((await found('heading-level'))[0]).to.contain('Attribute of every widget');
  });

  it('finds parts and events', async () => {
    expect(await found('part vs-speaker-card photo')).to.satisfy((all: string[]) =>
      all.some((line) => line.startsWith('photo Part of vs-speaker-card')),
    );
    expect((await found('vs-select'))[0]).to.contain('Event of');
  });

  it('finds a problem by its code, and by what the console says', async () => {
    expect((await found('image-not-loaded'))[0]).to.contain('could not be loaded.');
    expect(await found('is not a time zone')).to.satisfy((all: string[]) =>
      all.some((line) => line.startsWith('time-zone-unknown Problem')),
    );
    expect(addresses()).to.include('./?path=/docs/for-websites-tags-and-events--docs#problem-time-zone-unknown');
  });

  const MISTAKES = './?path=/docs/for-editors-the-story-file--docs#what-happens-with-mistakes';

  it('finds a line of the console as it was copied, with what stood on the page', async () => {
    const lines = {
      'goal="18" is not a Goal': /^goal-unknown Problem/,
      'vs-sdg-badge: goal: "18" is not a Goal. Goals are 1 to 17.': /^goal-unknown Problem/,
      'country="Bangladesh" is not the code of a country.': /^country-unknown Problem/,
      'photo="https://example.org/a photo.jpg" could not be loaded.': /^image-not-loaded Problem/,
      'has no name.': /^attribute-missing Problem/,
    };
    for (const [line, wanted] of Object.entries(lines))
      expect(await found(line), line).to.satisfy((all: string[]) =>
        all.slice(0, 3).some((entry) => wanted.test(entry)),
      );
    for (const line of ['a goal zebra', 'zebra is not crossing', 'zebra "18" crossing']) {
      await found(line);
      expect(addresses(), line).to.have.length(0);
    }
  });

  it('finds a fault of a story file, with the page that says what happens', async () => {
    const lines = {
      'caseStudies[0].sdgs[0]: 18 is not a Goal; Goals are 1 to 17': 'is not a Goal Fault of a story file',
      'people[1].id: "sample-speaker" is the id of another item; give each item an id of its own':
        'is the id of another item Fault of a story file',
      'messages[0].kind: "quotation" is not known here; write "message" or "quote"':
        'is not known here Fault of a story file “…” is not known here; write "message" or "quote"',
      'the file is not JSON': 'not-json Story file not read',
      'there is no file at this address (404); check how it is written': 'not-found Story file not read',
    };
    for (const [line, wanted] of Object.entries(lines)) {
      const all = (await found(line)).slice(0, 3);
      const place = all.findIndex((entry) => entry.startsWith(wanted));
      expect(place, `${line}: ${all.join('\n')}`).to.be.at.least(0);
      expect(addresses()[place]).to.equal(MISTAKES);
    }
    const [whole] = await found(
      'vs-story shows a story with a fault: caseStudies[0].sdgs[0]: 18 is not a Goal; Goals are 1 to 17. The rest of the story is shown.',
    );
    expect(whole).to.match(/^story-fault Problem/);
    expect(addresses()).to.include(MISTAKES);
  });

  it('finds tokens and states', async () => {
    expect((await found('--vs-accent'))[0]).to.equal(
      '--vs-accent Token links and focus. Unless set: a blue for light, one for dark pages',
    );
    expect(addresses()[0]).to.equal('./?path=/docs/for-websites-theming--docs#tokens');
    expect((await found('--vs-reserve'))[0]).to.match(/^--vs-reserve Token With the optional vs\.css/);
    expect((await found(':state(loading)'))[0]).to.match(/^:state\(loading\) State while the story file/);
    expect(addresses()[0]).to.equal('./?path=/docs/for-websites-theming--docs#states');
  });

  it('finds a message by its id and by its English, with where it appears', async () => {
    for (const words of ['carousel.next', 'next slide']) {
      const [first] = await found(words);
      expect(first, words).to.match(/^carousel\.next Message “Next slide” \w/);
    }
    expect((await found('carousel.position'))[0]).to.contain('“{number} of {total}”');
  });

  it('says how much was found, and what to do when nothing was', async () => {
    await found('zebra crossing');
    expect(status()).to.contain('Nothing has all of these words');
    expect(addresses()).to.have.length(0);
    await found('a');
    expect(addresses()).to.have.length(50);
    expect(status()).to.match(/^\d{3,} found, and the likeliest 50 are shown/);
    await found('carousel.next');
    expect(status()).to.equal(`${addresses().length} found.`);
    await found(' ');
    expect(status()).to.match(/^\d{3,} names and texts can be found\.$/);
  });
});
