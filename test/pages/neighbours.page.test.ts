import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {has, must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, requestsOf, warningsOf, widgetsOf} from './support.js';

describe('two copies of the library on one page', () => {
  for (const name of ['two-addresses', 'vs-then-all', 'all-then-vs', 'with-version']) {
    for (const policy of ['', '?csp=strict']) {
      it(`work without an error (${name}${policy})`, async () => {
        const page = await openPage(`/test/pages/${name}.html${policy}`);
        await allShown(page);
        await pause(300);
        expect(seenText(page.document.body))
          .to.contain('Ada King')
          .and.contain('A bridge in a week')
          .and.contain('Quality Education');
        expect(faultsOf(page)).to.deep.equal([]);
        for (const widget of widgetsOf(page))
          expect(widget.shadowRoot?.querySelectorAll('[part=base]').length, widget.localName).to.equal(1);
      });
    }
  }

  it('are not made by the version that WordPress adds to the address of a script', async () => {
    const page = await openPage('/test/pages/with-version.html');
    await allShown(page);
    const scripts = requestsOf(page).filter((address) => new URL(address).pathname === '/dist/cdn/vs.js');
    expect(scripts.map((address) => new URL(address).search)).to.deep.equal(['?ver=6.8.1']);
  });
});

describe('a page with widgets', () => {
  const addScript = (page: Page, file: string): void => {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = `/dist/cdn/${file}`;
    page.document.head.append(script);
  };

  for (const file of ['vs.js', 'vs.all.js']) {
    it(`has no new globals but one symbol in the registry of all symbols (${file})`, async () => {
      const page = await openPage('/test/pages/without-script.html');
      const names = new Set(Object.getOwnPropertyNames(page.window));
      const symbols = new Set(Object.getOwnPropertySymbols(page.window));
      addScript(page, file);
      await allShown(page);
      expect(Object.getOwnPropertyNames(page.window).filter((name) => !names.has(name))).to.deep.equal([]);
      const added = Object.getOwnPropertySymbols(page.window).filter((symbol) => !symbols.has(symbol));
      expect(added.map(Symbol.keyFor)).to.deep.equal(['volunteer-story-widgets']);
    });
  }

  it('stores nothing and asks nobody else', async () => {
    const page = await openPage('/test/pages/without-script.html');
    const stored = (): unknown => ({
      cookie: page.document.cookie,
      local: Object.keys(page.window.localStorage),
      session: Object.keys(page.window.sessionStorage),
    });
    const before = JSON.stringify(stored());
    const databases = await page.window.indexedDB.databases();
    page.document.documentElement.lang = 'fr';
    addScript(page, 'vs.js');
    await allShown(page);
    await until(() => seenText(page.document.body).includes('Zambie'));
    expect(JSON.stringify(stored())).to.equal(before);
    expect((await page.window.indexedDB.databases()).length).to.equal(databases.length);
    for (const address of requestsOf(page)) expect(new URL(address).origin).to.equal(location.origin);
  });

  it('keeps its own html and body as they were', async () => {
    const page = await openPage('/test/pages/french.html');
    await allShown(page);
    const {documentElement, body, head} = page.document;
    expect(documentElement.getAttributeNames()).to.deep.equal(['lang']);
    expect(body.getAttributeNames()).to.deep.equal([]);
    expect(head.querySelectorAll('style, link').length).to.equal(0);
    expect([...body.children].map(({localName}) => localName)).to.deep.equal(['main']);
  });

  it('loads the files of the elements that it has, and no others', async () => {
    const page = await openPage('/test/pages/one-card.html');
    await allShown(page);
    await pause(300);
    const chunks = requestsOf(page)
      .filter((address) => address.includes('/chunks/'))
      .join(' ');
    expect(chunks).to.contain('/vs-speaker-card.js');
    expect(chunks).to.not.match(/problem|suggest|badge|carousel|case-study|translation|place/);
  });

  it('loads nothing for attributes of the page, of a framework or of a script', async () => {
    const page = await openPage('/test/pages/one-card.html');
    const card = page.document.createElement('vs-speaker-card');
    const attributes = 'class id title data-aos aria-label tabindex ng-version v-cloak _ngcontent-c1 numbering onclick';
    for (const name of ['name', ...attributes.split(' ')]) card.setAttribute(name, 'a');
    must(page.document.querySelector('main, body')).append(card);
    await allShown(page);
    await pause(300);
    expect(requestsOf(page).join(' ')).to.not.match(/problem|suggest/);
  });

  it('follows its language when that changes', async () => {
    const page = await openPage('/test/pages/widgets.html');
    await allShown(page);
    page.document.documentElement.lang = 'ar';
    const card = must(page.document.querySelector('vs-speaker-card'));
    await until(() => seenText(card).includes('إلقاء كلمة'), 'the card speaks Arabic');
    expect(page.window.getComputedStyle(must(card.shadowRoot?.querySelector('[part=base]'))).direction).to.equal('rtl');
    expect(page.document.documentElement.dir).to.equal('');
    expect(warningsOf(page)).to.deep.equal([]);
    expect(has(card, 'problems')).to.equal(false);
  });
});
