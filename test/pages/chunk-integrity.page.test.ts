/** Pages that list the hashes of all chunks in an import map. */
import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {has, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, warningsOf, widgetsOf} from './support.js';
import {skip} from '../support/skip.js';

const BUILDS = ['vs.js', 'vs.classic.js', 'vs.all.js'];

type Hashes = Readonly<Record<string, string>>;

/** The published map, as a page takes it that lies elsewhere. */
async function publishedHashes(): Promise<Hashes> {
  const answer = await fetch('/dist/cdn/integrity.json');
  const {importmap} = (await answer.json()) as {importmap: {integrity: Hashes}};
  return Object.fromEntries(
    Object.entries(importmap.integrity).map(([name, hash]) => [name.replace('./', '/dist/cdn/'), hash]),
  );
}

/** The hash of other content. */
const wrong = (hash: string): string => hash.replace(/.(?=.{8}$)/, (character) => (character === 'A' ? 'B' : 'A'));

async function openWith(integrity: Hashes, build: string): Promise<Page> {
  const page = await openPage('/test/pages/without-script.html');
  const map = page.document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({integrity});
  const script = page.document.createElement('script');
  if (build !== 'vs.classic.js') script.type = 'module';
  script.src = `/dist/cdn/${build}`;
  page.document.head.append(map, script);
  return page;
}

/** Whether this browser looks up hashes in import maps at all. */
async function looksUpHashes(): Promise<boolean> {
  const frame = document.createElement('iframe');
  const address = new URL('/test/support/probe.js', location.href).href;
  frame.srcdoc = `<script type="importmap">{"integrity": {"${address}": "sha384-${'A'.repeat(64)}"}}</script>
    <script type="module">
      import('${address}').then(() => (document.title = 'ignored'), () => (document.title = 'refused'));
    </script>`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.title);
  const title = frame.contentDocument?.title;
  frame.remove();
  return title === 'refused';
}

describe('a page with the hashes of all modules in an import map', () => {
  for (const build of BUILDS) {
    it(`shows all its widgets when they are the published ones (${build})`, async () => {
      const page = await openWith(await publishedHashes(), build);
      await allShown(page);
      await pause(100);
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }

  for (const build of ['vs.js', 'vs.classic.js']) {
    it(`keeps the text of the one element whose file is another, tells why, and shows the others (${build})`, async function () {
      if (!(await looksUpHashes())) skip(this, 'this browser looks up no hashes in import maps');
      const hashes = await publishedHashes();
      const file = must(Object.keys(hashes).find((name) => name.endsWith('/vs-speaker-card.js')));
      const page = await openWith({...hashes, [file]: wrong(must(hashes[file]))}, build);
      const others = widgetsOf(page).filter(({localName}) => localName !== 'vs-speaker-card');
      await until(() => others.every((widget) => has(widget, 'base')));
      const told = (): string[] => warningsOf(page).filter((line) => line.startsWith('[volunteer-story-widgets]'));
      await until(() => told().length > 0);
      // The first of the attempts that follow must not get around the hash.
      await pause(1_500);
      expect(told()).to.have.lengthOf(1);
      expect(told()[0]).to.contain('<vs-speaker-card> could not be loaded').and.contain('Its text stays readable');
      for (const card of page.document.querySelectorAll('vs-speaker-card')) expect(card.shadowRoot).to.equal(null);
      expect(seenText(page.document.body)).to.contain('Ada King spoke about bridges.').and.contain('Grace Moyo');
      expect(page.errors).to.deep.equal([]);
    });
  }

  for (const build of BUILDS) {
    it(`keeps all its text when the first file is another (${build})`, async function () {
      if (!(await looksUpHashes())) skip(this, 'this browser looks up no hashes in import maps');
      const hashes = await publishedHashes();
      const file = must(Object.keys(hashes).find((name) => name.endsWith(build === 'vs.all.js' ? build : '/core.js')));
      const page = await openWith({...hashes, [file]: wrong(must(hashes[file]))}, build);
      const text = seenText(page.document.body);
      await pause(1_500);
      expect(seenText(page.document.body)).to.equal(text);
      for (const widget of widgetsOf(page)) expect(widget.shadowRoot).to.equal(null);
      expect(page.errors.filter((line) => !line.startsWith('Could not load'))).to.deep.equal([]);
    });
  }
});

describe('a page where asking for localStorage throws', () => {
  for (const build of BUILDS) {
    it(`marks favourites for as long as it is open (${build})`, async () => {
      const page = await openPage('/test/pages/without-script.html');
      Object.defineProperty(page.window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
      page.document.body.innerHTML =
        '<vs-programme src="/stories/samples/sample-programme/story.json" favourites>The programme</vs-programme>';
      const script = page.document.createElement('script');
      if (build !== 'vs.classic.js') script.type = 'module';
      script.src = `/dist/cdn/${build}`;
      page.document.head.append(script);
      const programme = must(page.document.querySelector('vs-programme'));
      const star = (): HTMLElement | null | undefined => programme.shadowRoot?.querySelector('[part=star]');
      await until(star);
      expect(must(star()).getAttribute('aria-pressed')).to.equal('false');
      must(star()).click();
      await until(() => star()?.getAttribute('aria-pressed') === 'true');
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }
});
