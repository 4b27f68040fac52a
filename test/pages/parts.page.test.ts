/** What vs.all.js loads beside it, where a page has something that takes it. */
import {expect} from '@open-wc/testing';
import {failRequests, spoilRequests} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {heardText, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, isResizeError, requestsOf, warningsOf} from './support.js';

const REPAIRED =
  /Mary Banda Engineer .*GM Grace Moyo Grace Moyo measured the water\. .*Ada King Nurse Ada King spoke about bridges\. .*Author Sophie Plagerson Author of the research paper/;

const widget = ({document}: Page, tag: string): Element => must(document.querySelector(tag));

const inWidget = (page: Page, tag: string, selector: string): HTMLElement | null | undefined =>
  widget(page, tag).shadowRoot?.querySelector<HTMLElement>(selector);

async function clickIn(page: Page, tag: string, selector: string): Promise<void> {
  await until(() => inWidget(page, tag, selector), `<${tag}> has ${selector}`);
  must(inWidget(page, tag, selector)).click();
}

/** The parts that a page has asked for, in the order of the alphabet. */
const partsOf = (page: Page): string[] =>
  requestsOf(page)
    .map((address) => /\/parts\/([\w-]+)\.js$/.exec(address)?.[1] ?? '')
    .filter(Boolean)
    .sort();

const told = (page: Page): string => warningsOf(page).join('\n');

/** Lines about a file that cannot be had. */
const missing = (page: Page): string[] =>
  warningsOf(page).filter((line) => /\/parts\/.*could not be loaded/.test(line));

/** Errors that a page did not expect: a file that cannot be had is one that it did. */
const thrown = ({errors}: Page): string[] =>
  errors.filter((error) => !isResizeError(error) && !/\/parts\/[\w-]+\.js/.test(error));

describe('a page with vs.all.js that has what few pages have', () => {
  for (const policy of ['', 'strict', 'nonces', 'strict-dynamic', 'hashes', 'strict-dynamic-hashes']) {
    it(`gets it, each file once${policy && `, under a policy (${policy})`}`, async () => {
      const page = await openPage(`/test/pages/parts.html${policy && `?csp=${policy}`}`);
      await until(() => page.document.querySelectorAll('vs-speaker-card').length === 4, 'carriers are widgets');
      await allShown(page);
      await until(() => REPAIRED.test(seenText(page.document.body)), 'the damage is repaired').catch(() => {
        throw new Error(`Readers see: ${seenText(page.document.body)}`);
      });
      await until(() => told(page).includes('"18" is not a Goal. Goals are 1 to 17.'), 'a problem is told');

      await clickIn(page, 'vs-event-card', '[part=add]');
      await until(() => /Google Calendar/.test(heardText(widget(page, 'vs-event-card'))), 'calendars are offered');
      await until(() => inWidget(page, 'vs-programme', '[part=search]'), 'the programme can be searched');
      await clickIn(page, 'vs-programme', '[part~=speaker]');
      await until(() => inWidget(page, 'vs-programme', 'dialog[open]'), 'the card of the speaker is open');

      await pause(100);
      expect(partsOf(page)).to.deep.equal(['attend', 'authors', 'calendars', 'dialog', 'tools']);
      expect(page.violations).to.deep.equal([]);
      expect(thrown(page)).to.deep.equal([]);
      // Nothing was told of the widget as the editor left it.
      expect(warningsOf(page).map((line) => /^\[[\w-]+\] <[\w-]+> .{20}/.exec(line)?.[0])).to.deep.equal([
        '[volunteer-story-widgets] <vs-speaker-card> was damaged by an ed',
        '[volunteer-story-widgets] <vs-sdg-badge> goal: "18" is not a ',
      ]);
      expect(page.document.head.querySelectorAll('script:not([type])').length, 'scripts that stay').to.be.at.most(1);
    });
  }

  it('starts its video', async () => {
    const page = await openPage('/test/pages/parts.html');
    await clickIn(page, 'vs-video', '[part=play]');
    await until(() => inWidget(page, 'vs-video', 'video'), 'there is a player');
  });

  it('loads none of it where nothing takes it', async () => {
    const page = await openPage('/test/pages/all.html');
    await allShown(page);
    await pause(300);
    expect(partsOf(page)).to.deep.equal([]);
  });

  it('asks again for a file that did not come', async () => {
    await failRequests(/\/parts\/calendars\.js/);
    const page = await openPage('/test/pages/parts.html');
    await clickIn(page, 'vs-event-card', '[part=add]');
    await until(() => missing(page).length > 0, 'the failure is told');
    await until(() => /Google Calendar/.test(heardText(widget(page, 'vs-event-card'))), 'calendars are offered', {
      timeout: 4_000,
    });
  });
});

const FAULTS: Readonly<Record<string, () => Promise<void>>> = {
  'were not published': () => failRequests(/\/chunks\//, {times: 999, status: 404}),
  'have one wrong byte': () => spoilRequests(/\/parts\//),
};

for (const [fault, prepare] of Object.entries(FAULTS)) {
  describe(`a page with vs.all.js whose other files ${fault}`, () => {
    it('shows its sound widgets, keeps the text of the others, and says once what is missing', async () => {
      await prepare();
      await failRequests('/no-story.json', {times: 9, status: 404});
      const page = await openPage('/test/pages/parts.html');
      await allShown(page);
      await until(() => missing(page).length >= 2, 'what is missing is told');
      await until(() => /<vs-sdg-badge> goal-unknown: goal 18/.test(told(page)), 'a problem is told in short');
      const text = seenText(page.document.body);
      expect(text).to.match(/Mary Banda Engineer Mary Banda built a bridge\./);
      for (const typed of ['Grace Moyo measured the water.', 'Ada King spoke about bridges.', 'Sophie Plagerson'])
        expect(text).to.contain(typed);
      expect(page.document.querySelectorAll('vs-speaker-card').length).to.equal(2);

      const card = page.document.createElement('vs-speaker-card');
      card.setAttribute('name', 'Joe Phiri');
      card.setAttribute('src', '/test/pages/no-story.json');
      page.document.body.append(card);
      await until(() => /Joe Phiri/.test(seenText(card)), 'what is typed is drawn although the story is missing, too');

      await clickIn(page, 'vs-event-card', '[part=add]');
      await until(() => missing(page).length === 4, 'what the click takes is told');
      await pause(1_500);
      expect(missing(page).map((line) => /\/parts\/([\w-]+)/.exec(line)?.[1])).to.have.members([
        'attend',
        'authors',
        'calendars',
        'tools',
      ]);
      expect(inWidget(page, 'vs-programme', '[part~=speaker]'), 'the programme').to.not.equal(null);
      expect(missing(page)[0]).to.contain('Publish the whole folder of the script.');
      expect(thrown(page)).to.deep.equal([]);
    });
  });
}

describe('a page with vs.all.js that allows no policy of Trusted Types', () => {
  it('keeps what takes another file readable, and names the policy', async () => {
    const page = await openPage('/test/pages/parts.html?csp=no-types');
    if ('trustedTypes' in window) {
      await until(() => missing(page).length >= 2, 'what is missing is told');
      expect(missing(page)[0]).to.contain('must allow the policy "volunteer-story-widgets"');
    }
    const text = heardText(page.document.body);
    for (const typed of ['Grace Moyo measured the water.', 'Ada King spoke about bridges.', 'Sophie Plagerson'])
      expect(text).to.contain(typed);
    expect(thrown(page)).to.deep.equal([]);
  });
});

describe('a page with vs.all.js from another origin', () => {
  it('gets what is beside the script from there', async () => {
    const page = await openPage('/test/pages/carriers.html');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = `${location.origin.replace('localhost', '127.0.0.1')}/dist/cdn/vs.all.js`;
    expect(new URL(script.src).origin).to.not.equal(location.origin);
    page.document.head.append(script);
    await until(() => page.document.querySelectorAll('vs-speaker-card').length === 3, 'carriers are widgets');
    await until(() => /Ada King Engineer/.test(seenText(page.document.body)), 'the carrier is drawn');
    expect(thrown(page)).to.deep.equal([]);
  });
});
