import {expect} from '@open-wc/testing';
import type {Manifest} from '../../.storybook/manifest.js';
import {PROBLEM_CODES} from '../../src/base/problem-texts.js';
import '../../stories/support/docs-search/define.js';
import type {DocsSearch} from '../../stories/support/docs-search/docs-search.js';
import {manifestEntries, messageEntries, problemEntries} from '../../stories/support/docs-search/entries.js';
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
