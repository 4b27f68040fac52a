/** Pages whose story does not come as it should: what readers see, and what the author is told. */
import {expect} from '@open-wc/testing';
import {endFaults, failRequests, type FaultOptions} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {has, must, pause, seenText, until} from '../base/support/widgets.js';
import {faultsOf, requestsOf, warningsOf} from './support.js';

const STORY = '/stories/samples/leaving-no-one-behind/story.json';
const FALLBACK = 'Sophie Plagerson wrote the report.';

/** Another origin of the same server. */
const elsewhere = (path: string): string => `http://127.0.0.1:${location.port}${path}`;

/** Opens a page with widgets that need no story, and adds one that does. */
async function openWith(src: string, build: string): Promise<{page: Page; card: HTMLElement}> {
  const page = await openPage(`/test/pages/widgets.html?scripts=${build}`);
  const card = page.document.createElement('vs-speaker-card');
  card.setAttribute('src', `${src}#sophie-plagerson`);
  card.textContent = FALLBACK;
  must(page.document.querySelector('main')).append(card);
  return {page, card};
}

const asked = (page: Page): number => requestsOf(page).filter((address) => address.includes('story.json')).length;
const linesAbout = (page: Page): string[] => warningsOf(page).filter((line) => line.includes('story.json'));
const showsStory = (card: HTMLElement): boolean => seenText(card).includes('Author of the research paper');

interface Failure extends FaultOptions {
  readonly name: string;
  readonly src?: string;
  /** What the one line of the console says, and the way out. */
  readonly told: RegExp;
}

const FAILURES: readonly Failure[] = [
  {name: 'answers 404', status: 404, told: /there is no file at this address \(404\); check how it is written/},
  {name: 'answers 403', status: 403, told: /the server refuses to give the file \(403\); make it readable/},
  {name: 'answers 503', status: 503, told: /cannot give the file at present \(503\); try again later/},
  {
    name: 'answers with a page to log in',
    answer: 'login-page',
    told: /not JSON.*the address is not that of a web page/,
  },
  {name: 'has only half of the file', answer: 'first-half', told: /the file is not JSON.*; check it with a JSON/},
  {name: 'breaks off', answer: 'broken-off', told: /cannot be reached.*; check its address/},
  {name: 'is not there', answer: 'unreachable', told: /cannot be reached.*; check its address/},
  {
    name: 'is another site that does not allow this one',
    src: elsewhere(`/__closed${STORY}`),
    told: /cannot be reached.*its server sends Access-Control-Allow-Origin/,
  },
];

const BUILDS = ['vs.js', 'vs.classic.js', 'vs.all.js'];

for (const build of BUILDS) {
  describe(`a page with ${build} whose story server`, () => {
    for (const {name, src = STORY, told, ...fault} of FAILURES) {
      it(`${name} keeps the text, says why once, and draws its other widgets`, async () => {
        if (src === STORY) await failRequests('story.json', {...fault, times: 99});
        const {page, card} = await openWith(src, build);
        await until(() => linesAbout(page).length > 0 && card.matches(':state(failed)'));
        await until(() => has(card, 'base'));
        await pause(100);
        expect(linesAbout(page)).to.have.lengthOf(1);
        expect(linesAbout(page)[0]).to.match(told).and.contain(`src="${src}`);
        expect(seenText(card)).to.equal(FALLBACK);
        expect(card.matches(':state(loading)')).to.equal(false);
        expect(card.shadowRoot?.querySelector('[aria-busy=true]') ?? null).to.equal(null);
        expect(page.errors).to.deep.equal([]);
        for (const widget of page.document.querySelectorAll('vs-sdg-badge, vs-case-study-card'))
          await until(() => has(widget, 'base'));
      });
    }

    for (const answer of ['unreachable', 'broken-off'] as const) {
      it(`is back at the second attempt (${answer}) shows the story and tells nothing`, async () => {
        await failRequests('story.json', {answer});
        const {page, card} = await openWith(STORY, build);
        await until(() => showsStory(card));
        expect(linesAbout(page)).to.deep.equal([]);
      });
    }

    it('is back later shows the story to the next widget that asks, when the first has left', async () => {
      await failRequests('story.json', {status: 404, times: 99});
      const {page, card} = await openWith(STORY, build);
      await until(() => card.matches(':state(failed)') && linesAbout(page).length > 0);
      await endFaults();
      const parent = must(card.parentElement);
      card.remove();
      parent.append(card);
      await until(() => showsStory(card));
      expect(linesAbout(page)).to.have.lengthOf(1);
    });

    it('sends it to another address, as plain text or from another site that allows it, is no trouble', async () => {
      await failRequests(/story\.json$/, {answer: 'moved'});
      for (const src of [STORY, `/__plain${STORY}`, elsewhere(STORY)]) {
        const {page, card} = await openWith(src, build);
        await until(() => showsStory(card), src);
        expect(faultsOf(page)).to.deep.equal([]);
        expect(asked(page)).to.be.within(1, 2);
        page.frame.remove();
      }
    });

    it('is 30 seconds late shows the text meanwhile, is asked once more, and then is told of', async () => {
      await failRequests('story.json', {delayMs: 30_000, times: 99});
      // The page's own clock runs faster: 20 seconds in half of one.
      const {page, card} = await openWith('about:blank', build);
      card.remove();
      const slow = page.window.setTimeout.bind(page.window);
      const hasten = (run: TimerHandler, delay = 0): number => slow(run, delay > 900 ? delay / 40 : delay);
      Reflect.set(page.window, 'setTimeout', hasten);
      card.setAttribute('src', STORY);
      must(page.document.querySelector('main')).append(card);
      await until(() => card.matches(':state(loading)'));
      expect(seenText(card)).to.equal(FALLBACK);
      await until(() => linesAbout(page).length > 0);
      expect(linesAbout(page)).to.have.lengthOf(1);
      expect(linesAbout(page)[0]).to.contain('the file did not arrive in time').and.contain('try again later');
      expect(seenText(card)).to.equal(FALLBACK);
      expect(page.errors).to.deep.equal([]);
    });
  });
}
