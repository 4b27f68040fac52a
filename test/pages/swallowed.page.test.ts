/** Pages with a self-closed tag, or a link without an end, as browsers parse them; in each build. */
import {expect} from '@open-wc/testing';
import {failRequests} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {must, seenText, until} from '../base/support/widgets.js';
import {warningsOf} from './support.js';

const BUILDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'vs.js': {type: 'module'},
  'vs.classic.js': {},
  'vs.all.js': {type: 'module'},
};

/** Adds the script, as a page that an optimizer holds up gets it. */
function load({document}: Page, file: string): void {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(BUILDS[file] ?? {})) script.setAttribute(name, value);
  script.src = `/dist/cdn/${file}`;
  document.head.append(script);
}

const untilSeen = (page: Page, text: RegExp): Promise<void> =>
  until(() => text.test(seenText(page.document.body)), '').catch(() => {
    throw new Error(`Readers see: ${seenText(page.document.body)}`);
  });

for (const build of Object.keys(BUILDS)) {
  describe(`a page with self-closed widgets of a story, and ${build}`, () => {
    it('shows all that stands behind them, in order, where it belongs', async () => {
      const page = await openPage('/test/pages/swallowed.html');
      load(page, build);
      await untilSeen(page, /Plagerson.* First Second link.*Plagerson.* Third Fourth Fifth link$/);
      const [first, second] = page.document.querySelectorAll('main');
      expect([...must(first).children].map(({localName}) => localName)).to.deep.equal(['vs-speaker-card', 'p', 'p']);
      expect([...must(second).children].map(({localName}) => localName)).to.deep.equal(['div', 'p', 'h3', 'p']);
      await until(() => warningsOf(page).filter((line) => line.includes('swallowed other parts')).length === 2);
    });

    it('keeps listeners, what was typed, and the focus', async () => {
      const page = await openPage('/test/pages/swallowed.html');
      const [first, second] = page.document.querySelectorAll<HTMLElement>('a');
      const field = must(page.document.querySelector('input'));
      let heard = 0;
      must(second).addEventListener('click', (event) => {
        event.preventDefault();
        heard++;
      });
      field.value = 'typed';
      must(first).focus();
      load(page, build);
      await untilSeen(page, /Fourth Fifth link$/);
      await until(() => must(second).parentElement?.parentElement?.localName === 'main');
      must(second).click();
      expect(heard).to.equal(1);
      expect(field.value).to.equal('typed');
      expect(page.document.activeElement === first, 'the link keeps the focus').to.equal(true);
    });
  });
}

for (const build of Object.keys(BUILDS)) {
  describe(`a page whose repairs do not come at first, and ${build}`, () => {
    it('is mended when they come, and says that they were missing', async () => {
      await failRequests(/\/(attend|carriers)\.js/, {times: 2});
      const page = await openPage('/test/pages/swallowed.html');
      load(page, build);
      // Not every browser names the file that failed.
      await until(() => warningsOf(page).some((line) => line.includes('could not be loaded')));
      await untilSeen(page, /Plagerson.* First Second link.*Plagerson.* Third Fourth Fifth link$/);
      expect(page.errors.filter((line) => line.includes('rejection'))).to.deep.equal([]);
    });
  });
}
