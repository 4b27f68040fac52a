/** Pages whose script comes from another site, and pages that lose their network. */
import {expect} from '@open-wc/testing';
import {endFaults, failRequests} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {has, heardText, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, requestsOf, warningsOf} from './support.js';

/** To a page on `localhost`, the same server is another origin by this name. */
const elsewhere = (path: string): string => `http://127.0.0.1:${location.port}${path}`;

const BUILDS = ['vs.js', 'vs.classic.js', 'vs.all.js'] as const;

function addScript({document}: Page, src: string, data: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  if (!src.endsWith('classic.js')) script.type = 'module';
  Object.assign(script.dataset, data);
  script.src = src;
  document.head.append(script);
  return script;
}

describe('a script of another site', () => {
  for (const build of BUILDS) {
    it(`draws all widgets in their language, with all it takes from there (${build})`, async () => {
      const page = await openPage('/test/pages/without-script.html');
      page.document.documentElement.lang = 'fr';
      addScript(page, elsewhere(`/dist/cdn/${build}`));
      await allShown(page);
      await until(() => /Intervention.*Zambie.*Objectif 4/s.test(seenText(page.document.body)));
      expect(faultsOf(page)).to.deep.equal([]);
      const {origin} = new URL(elsewhere('/'));
      for (const address of requestsOf(page).filter((name) => !name.endsWith('favicon.ico')))
        expect(new URL(address).origin, address).to.equal(origin);
    });

    it(`that does not allow it leaves the text as it was (${build})`, async () => {
      const page = await openPage('/test/pages/without-script.html');
      const text = seenText(page.document.body);
      addScript(page, elsewhere(`/__closed/dist/cdn/${build}`));
      // A plain script needs no leave, but the module that it imports does.
      if (build === 'vs.classic.js')
        await until(() => warningsOf(page).some((line) => /vs\.js could not be loaded.*Check/.test(line)));
      else await until(() => page.errors.length > 0);
      await pause(100);
      expect(seenText(page.document.body)).to.equal(text);
      expect(page.errors.filter((line) => !line.startsWith('Could not load'))).to.deep.equal([]);
    });
  }

  for (const build of BUILDS) {
    it(`makes widgets of links to its own site, and to those that its tag names (${build})`, async () => {
      for (const [script, data] of [
        [elsewhere(`/dist/cdn/${build}`), {}],
        [`/dist/cdn/${build}`, {vsOrigins: elsewhere('')}],
      ] as const) {
        const page = await openPage('/test/pages/without-script.html');
        const address = elsewhere('/stories/samples/leaving-no-one-behind/#vs-speaker-card=sophie-plagerson');
        page.document.body.innerHTML = `<p><a href="${address}">Sophie Plagerson</a></p>`;
        addScript(page, script, data);
        await until(() => seenText(page.document.body).includes('Author of the research paper'), script);
        expect(faultsOf(page)).to.deep.equal([]);
        page.frame.remove();
      }
    });
  }
});

/** Makes a page's own clock run faster: half a minute in a second and a half. */
function hasten({window}: Page): void {
  const slow = window.setTimeout.bind(window);
  const fast = (run: TimerHandler, delay = 0): number => slow(run, delay > 900 ? delay / 20 : delay);
  Reflect.set(window, 'setTimeout', fast);
}

describe('a page that loses its network', () => {
  for (const build of BUILDS) {
    const loseNetwork = async (): Promise<{page: Page; place: HTMLElement}> => {
      const page = await openPage(`/test/pages/one-card.html?scripts=${build}`);
      await allShown(page);
      await failRequests(/chunks|story\.json/, {answer: 'unreachable', times: 999});
      const place = page.document.createElement('div');
      place.innerHTML = `<vs-sdg-badge goal="4">Goal 4</vs-sdg-badge>
        <vs-speaker-card lang="fr" name="Grace Moyo" participation="speaker">Grace Moyo</vs-speaker-card>
        <vs-report-card src="/stories/samples/leaving-no-one-behind/story.json">The report</vs-report-card>`;
      return {page, place};
    };
    const expectReadable = ({page, place}: {page: Page; place: HTMLElement}): void => {
      for (const text of ['Goal 4', 'Grace Moyo', 'The report']) expect(heardText(place)).to.contain(text);
      expect(page.errors.filter((line) => line.includes('rejection'))).to.deep.equal([]);
    };
    const untilDrawn = async (place: HTMLElement): Promise<void> => {
      const [badge, french, report] = [...place.children].map((child) => must(child));
      await until(() => has(must(badge), 'base'), 'the badge', {timeout: 9_000});
      await until(() => heardText(must(french)).startsWith('Intervention'), 'French', {timeout: 9_000});
      await until(() => has(must(report), 'heading'), 'the report', {timeout: 9_000});
      expect(must(report).matches(':state(failed)')).to.equal(false);
    };

    it(`keeps the text of what comes later, and draws it when the network is back soon (${build})`, async () => {
      const {page, place} = await loseNetwork();
      page.document.body.append(place);
      await pause(800);
      expectReadable({page, place});
      await endFaults();
      await untilDrawn(place);
    }).timeout(30_000);

    it(`asks again when the browser is back online after all attempts (${build})`, async () => {
      const {page, place} = await loseNetwork();
      hasten(page);
      page.document.body.append(place);
      // One, five and thirty seconds of the page.
      await pause(3_000);
      expectReadable({page, place});
      const asked = requestsOf(page).length;
      await pause(500);
      expect(requestsOf(page).length, 'nothing is asked for any more').to.equal(asked);
      await endFaults();
      page.window.dispatchEvent(new page.window.Event('online'));
      await untilDrawn(place);
    }).timeout(30_000);
  }
});

describe('one file that does not come', () => {
  const STORY = '/stories/samples/leaving-no-one-behind/story.json';
  const card = '<vs-speaker-card name="Ada King">Ada King spoke.</vs-speaker-card>';
  const CASES: readonly {file: RegExp; markup: string; builds: readonly string[]}[] = [
    {file: /\/vs-speaker-card\.js/, markup: card + card, builds: ['vs.js', 'vs.classic.js']},
    {
      file: /story\.json/,
      markup: `<vs-report-card src="${STORY}">The report</vs-report-card>`.repeat(2),
      builds: BUILDS,
    },
    {
      file: /\/(attend|carriers)\.js/,
      markup: '<div data-vs="speaker-card" data-name="Ada King">Ada King spoke.</div>'.repeat(2),
      builds: BUILDS,
    },
  ];
  for (const {file, markup, builds} of CASES) {
    for (const build of builds) {
      it(`is told of in one line of the console (${file.source}, ${build})`, async () => {
        await failRequests(file, {status: 404, times: 99});
        const page = await openPage(`/test/pages/one-card.html?scripts=${build}`);
        must(page.document.querySelector('main')).innerHTML = markup;
        const lines = (): string[] => warningsOf(page).filter((line) => line.startsWith('[volunteer-story-widgets]'));
        await until(() => lines().length > 0, 'it is told', {timeout: 6_000});
        await pause(2_000);
        expect(lines(), lines().join('\n')).to.have.lengthOf(1);
        for (const words of markup.match(/(?<=>)[^<]+/g) ?? []) expect(heardText(page.document.body)).to.contain(words);
      }).timeout(20_000);
    }
  }
});
