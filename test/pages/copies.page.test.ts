/** Pages that load the library twice: from two places, or in two versions. */
import {expect} from '@open-wc/testing';
import {delayRequests} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {has, heardText, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, requestsOf, warningsOf} from './support.js';

const OWN = '/dist/cdn/';
const SAME = '/__version/0.1.0/dist/cdn/';
const OTHER = '/__version/9.9.9/dist/cdn/';

const SEEN =
  /AK Ada King Engineer Ada King spoke about bridges\. .*SP Author Sophie Plagerson Author of the research paper .*GM Grace Moyo Grace Moyo measured the water\. .*4 .*Quality Education News of the river The bridge stands\. Read on$/;

function addScript({document}: Page, src: string): void {
  const script = document.createElement('script');
  if (!src.endsWith('classic.js')) script.type = 'module';
  script.src = src;
  document.head.append(script);
}

/** Whether a script of the library has come, whose name in the registry of symbols is its one global. */
function hasScript({window}: Page): boolean {
  const shared: unknown = Reflect.get(window, Symbol.for('volunteer-story-widgets'));
  return typeof shared === 'object' && shared !== null && 'elements' in shared;
}

/** Opens a page with carriers and damaged tags, loads the scripts in order, and waits until all is drawn. */
async function openWith(...scripts: readonly string[]): Promise<Page> {
  const page = await openPage('/test/pages/carriers.html');
  for (const script of scripts) {
    addScript(page, script);
    await until(() => hasScript(page), script, {interval: 5});
  }
  await until(() => page.document.querySelectorAll('vs-speaker-card').length === 3);
  await allShown(page);
  await until(() => SEEN.test(seenText(page.document.body)), '').catch(() => {
    throw new Error(`Readers see: ${seenText(page.document.body)}`);
  });
  return page;
}

function isRepair(line: string): boolean {
  return /was damaged by an editor|swallowed other parts/.test(line);
}

/** What is told beside the repairs, each of which must be told once, by a part that comes when it is needed. */
async function toldBeside(page: Page): Promise<string[]> {
  await until(() => faultsOf(page).filter(isRepair).length >= 2, 'repairs are told');
  await pause(100);
  const repairs = faultsOf(page).filter(isRepair);
  expect(repairs).to.deep.equal([...new Set(repairs)]);
  expect(repairs, repairs.join('\n')).to.have.lengthOf(2);
  return faultsOf(page).filter((line) => !isRepair(line));
}

/** Each widget is drawn once, each link is in one widget, and nothing was moved twice. */
function expectOnce({document}: Page): void {
  expect(document.querySelectorAll('vs-speaker-card vs-speaker-card').length).to.equal(0);
  expect(document.querySelectorAll('main > article').length).to.equal(1);
  for (const card of document.querySelectorAll('vs-speaker-card'))
    expect(card.shadowRoot?.querySelectorAll('[part=base]').length).to.equal(1);
  expect(document.querySelectorAll('vs-speaker-card').length).to.equal(3);
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['vs.js', 'vs.js'],
  ['vs.js', 'vs.all.js'],
  ['vs.all.js', 'vs.js'],
  ['vs.all.js', 'vs.all.js'],
  ['vs.classic.js', 'vs.classic.js'],
  ['vs.js', 'vs.classic.js'],
  ['vs.classic.js', 'vs.js'],
  ['vs.all.js', 'vs.classic.js'],
  ['vs.classic.js', 'vs.all.js'],
];

describe('one version from two addresses', () => {
  for (const [first, second] of PAIRS) {
    it(`draws everything once and tells nothing (${first}, ${second})`, async () => {
      const page = await openWith(OWN + first, SAME + second);
      expect(await toldBeside(page)).to.deep.equal([]);
      expectOnce(page);
    });
  }

  it('speaks the language of the page in both', async () => {
    const page = await openPage('/test/pages/without-script.html');
    page.document.documentElement.lang = 'fr';
    addScript(page, `${OWN}vs.js`);
    addScript(page, `${SAME}vs.js`);
    await allShown(page);
    await until(() => /Intervention.*Zambie.*Objectif 4/s.test(seenText(page.document.body)));
    const files = requestsOf(page).filter((address) => /\/fr\.js/.test(address));
    // Scripts that are added run as they come: whichever was first asks for all.
    expect(new Set(files.map((address) => address.includes(SAME))).size, files.join()).to.equal(1);
    expect(faultsOf(page)).to.deep.equal([]);
  });
});

describe('vs.js and vs.all.js on one page with a strict policy', () => {
  for (const scripts of ['vs.js,vs.all.js', 'vs.all.js,vs.js']) {
    for (const policy of ['strict', 'nonces', 'strict-dynamic']) {
      it(`draw everything once, and load what few pages need (${scripts}, ${policy})`, async () => {
        // So that the first has drawn before the second comes.
        await delayRequests(scripts.endsWith('vs.all.js') ? '/vs.all.js' : '/cdn/vs.js', 1_000);
        const page = await openPage(`/test/pages/carriers.html?scripts=${scripts}&csp=${policy}`);
        await until(() => page.document.querySelectorAll('vs-speaker-card').length === 3, 'carriers are widgets');
        await allShown(page);
        await until(() => SEEN.test(seenText(page.document.body)), 'all is drawn');
        await until(() => page.window.customElements.get('vs-event-card'), 'vs.all.js has come');
        expectOnce(page);
        const event = page.document.createElement('vs-event-card');
        event.setAttribute('heading', 'A day at the river');
        event.setAttribute('start', '2098-06-01T10:00');
        event.setAttribute('time-zone', 'Africa/Lusaka');
        page.document.body.append(event);
        await until(() => event.shadowRoot?.querySelector('[part=add]'), 'the event can be added');
        must(event.shadowRoot?.querySelector<HTMLElement>('[part=add]')).click();
        await until(() => /Google Calendar/.test(heardText(event)), 'calendars are offered');
        expect(await toldBeside(page)).to.deep.equal([]);
      });
    }
  }
});

describe('two versions on one page', () => {
  const sides = [
    [OWN, OTHER, '0.1.0', '9.9.9'],
    [OTHER, OWN, '9.9.9', '0.1.0'],
  ] as const;
  for (const [own, other, first, second] of sides) {
    for (const [one, two] of PAIRS) {
      it(`draw everything once, by the first, and say so once (${first} ${one}, ${second} ${two})`, async () => {
        const page = await openWith(own + one, other + two);
        await until(() => warningsOf(page).some((line) => line.includes('two versions')));
        const told = await toldBeside(page);
        expect(told).to.have.lengthOf(1);
        const {origin} = location;
        const script = (name: string): string => name.replace('.classic', '');
        expect(told[0]).to.match(/^\[volunteer-story-widgets\] <html> loads two versions of this library/);
        expect(told[0])
          .to.contain(`${first} (${origin}${own}${script(one)})`)
          .and.contain(`${second} (${origin}${other}${script(two)})`)
          .and.contain(`${first} came first and draws all that it knows. Load only one of them.`);
        expectOnce(page);
      });
    }
  }

  it('draw what stands in a shadow root, where the first cannot look', async () => {
    const page = await openPage('/test/pages/without-script.html');
    page.document.body.replaceChildren();
    const host = page.document.body.appendChild(page.document.createElement('div'));
    const badge = page.document.createElement('vs-sdg-badge');
    badge.setAttribute('goal', '4');
    host.attachShadow({mode: 'open'}).append(badge);
    addScript(page, `${OWN}vs.js`);
    await until(() => hasScript(page));
    addScript(page, `${OTHER}vs.all.js`);
    await until(() => has(badge, 'base'));
    expect(page.errors).to.deep.equal([]);
  });

  it('draw a tag that only the second knows', async () => {
    const page = await openPage('/test/pages/without-script.html');
    // An older script, which has no carousel and no cards of case studies.
    const key = page.window.Symbol.for('volunteer-story-widgets');
    const shared = {versions: new Map(), first: '0.0.1', elements: {'vs-speaker-card': () => Promise.resolve()}};
    Reflect.set(page.window, key, shared);
    addScript(page, `${OWN}vs.js`);
    await until(() => has(must(page.document.querySelector('vs-case-study-card')), 'base'));
    expect(page.document.querySelector('vs-speaker-card')?.shadowRoot).to.equal(null);
    await until(() => warningsOf(page).length > 0, 'a warning');
    expect(warningsOf(page)).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });
});
