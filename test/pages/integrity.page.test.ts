import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {must, pause, seenText} from '../base/support/widgets.js';
import {allShown, faultsOf, widgetsOf} from './support.js';

/** The hash that the build publishes for a script. */
async function publishedHash(build: string): Promise<string> {
  const answer = await fetch('/dist/cdn/integrity.json');
  const {files} = (await answer.json()) as {files: Readonly<Record<string, string>>};
  return must(files[build]);
}

/** Adds a script to a page that has the widgets' tags and none, and tells how loading ends. */
async function load(page: Page, build: string, integrity: string): Promise<'load' | 'error'> {
  const script = page.document.createElement('script');
  if (build !== 'vs.classic.js') script.type = 'module';
  script.src = `/dist/cdn/${build}`;
  script.integrity = integrity;
  return new Promise((resolve) => {
    for (const end of ['load', 'error'] as const) script.addEventListener(end, () => resolve(end));
    page.document.head.append(script);
  });
}

for (const build of ['vs.js', 'vs.classic.js', 'vs.all.js']) {
  describe(`a page with ${build} and an integrity hash`, () => {
    it('shows all its widgets when the hash is the published one', async () => {
      const page = await openPage('/test/pages/without-script.html');
      expect(await load(page, build, await publishedHash(build))).to.equal('load');
      await allShown(page);
      await pause(100);
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('can be read as before when the file is not the one of the hash, and nothing is thrown', async () => {
      const page = await openPage('/test/pages/without-script.html');
      const text = seenText(page.document.body);
      expect(text).to.contain('Ada King spoke about bridges.').and.contain('Goal 4: Quality Education');
      const thrown: unknown[] = [];
      page.window.addEventListener('error', ({error, message}) => thrown.push(error ?? message));
      page.window.addEventListener('unhandledrejection', ({reason}) => thrown.push(reason));

      const published = await publishedHash(build);
      const tampered = published.replace(/.(?=.{8}$)/, (character) => (character === 'A' ? 'B' : 'A'));
      expect(tampered).to.not.equal(published);
      expect(await load(page, build, tampered)).to.equal('error');
      await pause(300);

      expect(seenText(page.document.body)).to.equal(text);
      const widgets = widgetsOf(page);
      expect(widgets).to.have.lengthOf(7);
      expect(widgets.filter((widget) => widget.shadowRoot ?? widget.matches(':defined'))).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
    });
  });
}
