import {expect} from '@open-wc/testing';
import {delayRequests, failRequests} from '../support/faults.js';
import {openPage} from '../support/page.js';
import {click} from '../support/pointer.js';
import {has, heardText, isVisible, must, partOf, pause, saidIn, seenText, until} from '../base/support/widgets.js';
import {allShown, isResizeError, requestsOf, warningsOf, widgetsOf} from './support.js';

/** Everything that an editor typed on the pages, word by word. */
const TYPED = [
  'Ada King spoke about bridges.',
  'Bridges',
  'Grace Moyo',
  'Forty people built a bridge.',
  'The school comes to the children.',
  'Goal 4: Quality Education',
];

function expectTyped(text: string): void {
  for (const typed of TYPED) expect(text).to.contain(typed);
}

describe('a page without scripts', () => {
  for (const name of ['widgets', 'without-script']) {
    it(`shows everything that was typed between the tags (${name})`, async () => {
      const page = await openPage(`/test/pages/${name}.html`, {scripts: false});
      expectTyped(seenText(page.document.body));
      for (const written of page.document.querySelectorAll('p, a'))
        expect(isVisible(written), written.textContent ?? '').to.equal(true);
    });
  }

  it('leads to the recording that a video would play, by the link between its tags, and asks nobody for it', async () => {
    const page = await openPage('/test/pages/without-script.html', {scripts: false});
    const link = must(page.document.querySelector<HTMLAnchorElement>('vs-video a'));
    expect(seenText(must(page.document.querySelector('vs-video')))).to.equal('Watch the river in spring');
    expect(isVisible(link)).to.equal(true);
    expect(link.href).to.equal('https://video.example/river.mp4');
    expect(requestsOf(page).filter((address) => address.includes('video.example'))).to.deep.equal([]);
  });

  it('loses no word to narrow frames that hide what does not fit', async () => {
    const page = await openPage('/test/pages/widgets.html', {scripts: false, width: 320});
    for (const widget of widgetsOf(page)) {
      expect(widget.scrollHeight, `height of <${widget.localName}>`).to.be.at.most(
        Math.max(widget.clientHeight, widget.offsetHeight, 0) + 1,
      );
    }
  });
});

describe('a page whose script does not come', () => {
  it('shows everything that was typed, within its first moment', async () => {
    await failRequests('/dist/cdn/vs.js', {times: 99});
    const page = await openPage('/test/pages/widgets.html');
    const text = seenText(page.document.body);
    for (const typed of TYPED.slice(0, 3)) expect(text).to.contain(typed);
  });
});

describe('a page that loads only half of the library', () => {
  it('keeps the text of an element whose file does not come, tells why, and shows the others', async () => {
    await failRequests(/\/chunks\/\w+\/vs-speaker-card\.js/, {times: 99});
    const page = await openPage('/test/pages/widgets.html');
    const badge = must(page.document.querySelector('vs-sdg-badge'));
    await until(() => has(badge, 'base'));
    await until(
      () => warningsOf(page).some((line) => line.startsWith('[volunteer-story-widgets]')),
      'the problem is told',
      {timeout: 4_000},
    );
    const told = warningsOf(page).filter((line) => line.startsWith('[volunteer-story-widgets]'));
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('<vs-speaker-card>').and.contain('could not be loaded');
    expect(page.errors.filter((line) => line.includes('rejection'))).to.deep.equal([]);
    const cards = page.document.querySelectorAll('vs-speaker-card');
    expect([...cards].map(seenText)).to.deep.equal(['Ada King spoke about bridges. Bridges', 'Grace Moyo']);
    for (const card of cards) expect(isVisible(card)).to.equal(true);
  });

  it('shows that element after all when its file comes at the next attempt', async () => {
    await failRequests(/\/chunks\/\w+\/vs-speaker-card\.js/);
    const page = await openPage('/test/pages/widgets.html');
    await until(() => warningsOf(page).length > 0, 'the problem is told');
    const later = page.document.createElement('vs-speaker-card');
    later.setAttribute('name', 'Mary');
    page.document.body.append(later);
    await until(() => has(later, 'base'), 'the later card is drawn');
    await allShown(page);
  });

  it('keeps the text when the file of its drawing comes but what that needs does not', async () => {
    await failRequests(/\/chunks\/\w+\/(?!vs-).*\.js/, {times: 999});
    const page = await openPage('/test/pages/widgets.html');
    await pause(1_500);
    const text = heardText(page.document.body);
    for (const typed of [
      'Ada King spoke about bridges.',
      'Grace Moyo',
      'Forty people built a bridge.',
      'Quality Education',
    ])
      expect(text).to.contain(typed);
    expect(page.errors.filter((line) => line.includes('rejection'))).to.deep.equal([]);
  });
});

describe('a page in French whose language file', () => {
  const FRENCH_FILES = /\/chunks\/\w+\/[\w-]+\/fr\.js/;
  const card = (page: {document: Document}): Element => must(page.document.querySelector('vs-speaker-card'));
  const untilFrench = (page: {document: Document}): Promise<void> =>
    until(() => heardText(card(page)).startsWith('Intervention'), 'the card speaks French', {timeout: 9_000});

  /** Makes the browser ask again for what it kept from earlier pages. */
  const forgetFrenchFiles = async (): Promise<void> => {
    const page = await openPage('/test/pages/french.html');
    await untilFrench(page);
    const files = requestsOf(page).filter((address) => FRENCH_FILES.test(address));
    await failRequests(FRENCH_FILES, {times: files.length});
    for (const file of files) await fetch(file, {cache: 'reload'});
    page.frame.remove();
  };

  for (const times of [1, 2]) {
    it(`fails ${times === 1 ? 'once' : 'twice'} speaks French as soon as it comes`, async () => {
      await forgetFrenchFiles();
      await failRequests(FRENCH_FILES, {times});
      const page = await openPage('/test/pages/french-card.html');
      expect(heardText(card(page))).to.contain('Ada King spoke about bridges.');
      await untilFrench(page);
      expect(page.errors).to.deep.equal([]);
    }).timeout(15_000);
  }

  it('never comes is English in the end, and marked so', async () => {
    await forgetFrenchFiles();
    await failRequests(FRENCH_FILES, {times: 99});
    const page = await openPage('/test/pages/french-card.html');
    await until(() => has(card(page), 'participation'), 'the card is drawn');
    expect(saidIn(partOf(card(page), 'participation'))).to.deep.equal({
      text: 'Speaker',
      language: 'en',
      direction: 'ltr',
    });
    expect(page.errors).to.deep.equal([]);
  });

  it('is slow shows the text between the tags at once, English after a moment, then French', async () => {
    await forgetFrenchFiles();
    await delayRequests(FRENCH_FILES, 2_500);
    // Some browsers tell that a page has loaded only when all its scripts are here: look before.
    const opening = openPage('/test/pages/french-card.html');
    const frame = must(document.querySelector<HTMLIFrameElement>('iframe[title="/test/pages/french-card.html"]'));
    const states: {text: string; since: number}[] = [];
    const look = (): boolean => {
      const written = frame.contentDocument?.querySelector('vs-speaker-card p + *, vs-speaker-card p a');
      const text = written ? heardText(card({document: must(frame.contentDocument)})) : '';
      if (text && text !== states.at(-1)?.text) states.push({text, since: performance.now()});
      return text.startsWith('Intervention');
    };
    await until(look, 'the card speaks French', {timeout: 8_000, interval: 20});
    const typed = 'Ada King spoke about bridges. Bridges';
    expect(states.map(({text}) => text)).to.deep.equal([
      typed,
      `Speaker Ada King ${typed}`,
      `Intervention Ada King ${typed}`,
    ]);
    const [first = 0, english = 0] = states.map(({since}) => since);
    expect(english - first, 'how long the card waited, in milliseconds').to.be.within(300, 2_000);
    const page = await opening;
    expect(saidIn(partOf(card(page), 'participation')).language).to.equal('fr');
  }).timeout(15_000);

  it('is requested once, whatever the number of widgets', async () => {
    const page = await openPage('/test/pages/french.html');
    await allShown(page);
    await untilFrench(page);
    await pause(300);
    const requests = requestsOf(page);
    expect(requests.length).to.equal(new Set(requests).size);
    expect(requests.filter((address) => FRENCH_FILES.test(address)).length).to.be.within(1, 3);
  });
});

describe('a page with an unknown tag', () => {
  for (const name of ['typing-error', 'typing-error-with-version']) {
    it(`keeps its content and says once what may be meant (${name})`, async () => {
      const page = await openPage(`/test/pages/${name}.html`);
      await until(() => warningsOf(page).length > 0);
      await pause(500);
      expect(warningsOf(page)).to.have.lengthOf(1);
      expect(warningsOf(page)[0]).to.contain('Did you mean <vs-speaker-card>?');
      const tag = must(page.document.querySelector('vs-speeker-card'));
      expect(seenText(tag)).to.contain('Ada King spoke about bridges.');
      expect(isVisible(tag)).to.equal(true);
    });
  }
});

describe('a page with a self-closed tag', () => {
  it('keeps the article that the tag swallowed, visible and usable', async () => {
    const page = await openPage('/test/pages/self-closed.html');
    await allShown(page);
    expect(seenText(page.document.body)).to.contain('News of the river The bridge stands. Read on');
    const link = must(page.document.querySelector('a'));
    await click(link);
    expect(page.window.location.hash).to.equal('#bridge');
  });
});

describe('a page whose policy refuses ours', () => {
  it('keeps the text readable, says so, and throws nothing', async () => {
    const page = await openPage('/test/pages/refused-policy.html');
    const toldOf = ({localName}: Element): string[] =>
      warningsOf(page).filter((line) => line.includes(`<${localName}>`));
    const counted = ({localName}: Element): number => page.document.querySelectorAll(localName).length;
    if ('trustedTypes' in window) {
      await until(() => widgetsOf(page).every((widget) => toldOf(widget).length >= counted(widget)));
    }
    await pause(200);
    const text = heardText(page.document.body);
    for (const typed of [
      'Ada King spoke about bridges.',
      'Grace Moyo',
      'Forty people built a bridge.',
      'Quality Education',
    ])
      expect(text).to.contain(typed);
    expect(page.errors.filter((error) => !isResizeError(error))).to.deep.equal([]);
    if (!('trustedTypes' in window)) return;
    for (const widget of widgetsOf(page)) {
      const told = toldOf(widget);
      expect(told.length, `lines about <${widget.localName}>`).to.equal(counted(widget));
      expect(told[0]).to.contain('volunteer-story-widgets');
    }
  });
});
