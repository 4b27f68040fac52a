/** What a page with a hostile story shows, runs and asks for. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import {readStory} from '../../src/story/read.js';
import {nextFrame} from '../support/commands.js';
import {serveStory} from '../base/support/served-story.js';
import {heardText, listen, must, paste, pause, until} from '../base/support/widgets.js';
import {hostileFile, PICTURES} from './support/hostile-files.js';

/** Few, because each is a whole page; the same in every run. */
const RUNS = {numRuns: 25, seed: 20251121, includeErrorInReport: true};

const LANGUAGES = ['en', 'ar', 'fr', 'sw', 'zh-Hant'];

/** What the library itself is made of, and how the browser gets at it while tests run. */
const OWN = /^\/(src|node_modules|__w[a-z-]+)\//;

/** Where readers may be led. */
const LINKS = /^(https?|mailto|tel):$/;

/** Pictures may be asked for where the file says so, and only there. */
function picturesIn(value: unknown): string[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    PICTURES.includes(key) && typeof part === 'string' ? part : picturesIn(part),
  );
}

/** Everything of a page, in shadow roots too. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

const isDrawn = (element: Element): boolean => !element.localName.startsWith('vs-') || element.matches(':state(ready)');

describe('a page with a hostile story', () => {
  it('runs no script of it, asks no address for anything but its pictures, and keeps the rest', async function () {
    this.timeout(120_000);
    listen();
    const ran: unknown[] = [];
    const {alert} = globalThis;
    globalThis.alert = (text) => ran.push(text);
    // Of the stories before too: a busy browser may ask for their pictures late.
    const known: string[] = [];
    let run = 0;
    let asked = 0;
    let links = 0;
    // The modules of the sources fill it otherwise.
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(10_000);
    const check = async (json: unknown): Promise<void> => {
      const src = serveStory(json as Record<string, unknown>);
      const result = await readStory(await (await fetch(src)).json(), src);
      if (result.type === 'ready') known.push(...picturesIn(result.story));
      const before = performance.getEntriesByType('resource').length;
      const page = await paste<HTMLElement>(`<main lang="${LANGUAGES[run++ % LANGUAGES.length]}"><p>Text before</p>
        <vs-story src="${src}" debug><a href="#x">The story</a></vs-story>
        <vs-language-switcher src="${src}">Languages</vs-language-switcher>
        <vs-sdg-list src="${src}" layout="wheel">Goals</vs-sdg-list>
        <vs-sdg-badge src="${src}">Goal</vs-sdg-badge>
        <vs-programme src="${src}" search favourites>Programme</vs-programme>
        <vs-speaker-card name="Ada">Text of a card</vs-speaker-card><p>Text behind</p></main>`);
      await until(() => everything(page).every(isDrawn), 'everything is drawn', {timeout: 20_000});
      for (const image of everything(page).filter(({localName}) => localName === 'img')) {
        image.scrollIntoView();
        await nextFrame();
      }
      await pause(50);
      for (const {name} of performance.getEntriesByType('resource').slice(before)) {
        const {origin, pathname} = new URL(name);
        if (origin === location.origin && OWN.test(pathname)) continue;
        expect(known, 'addresses asked').to.include(name);
        asked += 1;
      }
      expect(ran, 'scripts that ran').to.deep.equal([]);
      for (const text of ['Text before', 'Ada', 'Text of a card', 'Text behind']) {
        expect(heardText(page)).to.contain(text);
      }
      expect(must(page.querySelector<HTMLElement>('vs-story')).offsetHeight).to.be.greaterThan(10);
      expect(
        everything(page).some((element) => element.matches('script, iframe, object, embed, [onerror], [onload]')),
      ).to.equal(false);
      for (const link of everything(page).filter((element) => element.matches('[href]'))) {
        const href = link.getAttribute('href') ?? '';
        expect(new URL(href, document.baseURI).protocol, `scheme of ${href}`).to.match(LINKS);
        links += 1;
      }
      page.remove();
    };
    try {
      await fc.assert(fc.asyncProperty(hostileFile, check), RUNS);
      expect(asked, 'pictures that were asked for').to.be.greaterThan(0);
      expect(links, 'links that were looked at').to.be.greaterThan(RUNS.numRuns);
    } finally {
      globalThis.alert = alert;
      performance.clearResourceTimings();
      scrollTo(0, 0);
    }
  });
});
