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
      await until(() => /Intervenant·e.*Zambie.*Objectif 4/s.test(seenText(page.document.body)));
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

  it('makes widgets of links to its own site, and to those that its tag names', async () => {
    for (const [script, data] of [
      [elsewhere('/dist/cdn/vs.js'), {}],
      ['/dist/cdn/vs.js', {vsOrigins: elsewhere('')}],
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
});

describe('a page that loses its network', () => {
  it('keeps the text of what comes later, and draws it when the network is back', async () => {
    const page = await openPage('/test/pages/one-card.html');
    await allShown(page);
    await failRequests(/chunks|story\.json/, {answer: 'unreachable', times: 99});
    const place = page.document.createElement('div');
    place.innerHTML = `<vs-sdg-badge goal="4">Goal 4</vs-sdg-badge>
      <vs-speaker-card lang="fr" name="Grace Moyo" participation="speaker">Grace Moyo</vs-speaker-card>
      <vs-report-card src="/stories/samples/leaving-no-one-behind/story.json">The report</vs-report-card>`;
    page.document.body.append(place);
    const [badge, french, report] = [...place.children].map((child) => must(child));
    await pause(800);
    for (const text of ['Goal 4', 'Grace Moyo', 'The report']) expect(heardText(place)).to.contain(text);
    expect(page.errors.filter((line) => line.includes('rejection'))).to.deep.equal([]);
    await endFaults();
    await until(() => has(must(badge), 'base'), 'the badge', {timeout: 9_000});
    await until(() => heardText(must(french)).startsWith('Intervenant·e'), 'French', {timeout: 9_000});
    await until(() => has(must(report), 'heading'), 'the report', {timeout: 9_000});
  }).timeout(30_000);
});
