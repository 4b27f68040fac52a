import {expect} from '@open-wc/testing';
import {openPage} from '../support/page.js';
import {pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, isResizeError, requestsOf, widgetsOf} from './support.js';

const SEEN_TEXT =
  /Ada King .*Engineer.*Ada King spoke about bridges. Bridges .*Grace Moyo .*A bridge in a week.*Forty people built a bridge.*Quality Education/;

for (const policy of ['', '?csp=strict']) {
  const where = policy && ' under a strict security policy';

  describe(`a page with vs.js${where}`, () => {
    it('shows all its widgets, and nothing goes wrong', async () => {
      const page = await openPage(`/test/pages/widgets.html${policy}`);
      await allShown(page);
      await until(() => seenText(page.document.body).includes('Zambia'));
      expect(seenText(page.document.body)).to.match(SEEN_TEXT);
      await pause();
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('shows widgets that a script adds later, one by one, nested or in a fragment', async () => {
      const page = await openPage(`/test/pages/widgets.html${policy}`);
      const {document} = page;
      document.body.replaceChildren();
      const create = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      };
      const fragment = document.createDocumentFragment();
      const section = document.createElement('section');
      section.append(create('vs-sdg-badge', {goal: '5'}));
      fragment.append(section, create('vs-speaker-card', {name: 'Ada'}));
      document.body.append(fragment);
      const carousel = create('vs-case-study-carousel', {label: 'Stories'});
      carousel.append(create('vs-case-study-card', {heading: 'One'}));
      document.body.append(carousel);
      await allShown(page);
      expect(widgetsOf(page)).to.have.lengthOf(4);
      expect(faultsOf(page)).to.deep.equal([]);
    });

    it('speaks its language', async () => {
      const page = await openPage(`/test/pages/french.html${policy}`);
      await allShown(page);
      await until(
        () => /Intervention.*Zambie.*Objectif 4/s.test(seenText(page.document.body)),
        'the page speaks French',
        {timeout: 4_000},
      );
      expect(faultsOf(page)).to.deep.equal([]);
    });
  });

  describe(`a page with vs.all.js${where}`, () => {
    for (const [name, language] of [
      ['all', 'en'],
      ['all-french', 'fr'],
    ] as const) {
      it(`requests one script, what its language takes, and no more (${name})`, async () => {
        const page = await openPage(`/test/pages/${name}.html${policy}`);
        await allShown(page);
        await until(() => /Zambi[ae]/.test(seenText(page.document.body)));
        await pause(300);
        expect(
          requestsOf(page)
            .map((address) => new URL(address).pathname)
            .filter((path) => path !== '/favicon.ico')
            .join(),
        ).to.match(
          RegExp(
            String.raw`^/dist/cdn/vs\.all\.js,(/\S+/parts/translation\.js,)?/dist/cdn/chunks/\w+/languages/${language}\.json$`,
          ),
        );
        expect(faultsOf(page)).to.deep.equal([]);
      });
    }
  });

  describe(`a page with vs.classic.js${where}`, () => {
    it('shows all its widgets from the folder of the script', async () => {
      const page = await openPage(`/test/pages/classic.html${policy}`);
      await allShown(page);
      await until(() => seenText(page.document.body).includes('Zambia'));
      expect(seenText(page.document.body)).to.match(SEEN_TEXT);
      expect(faultsOf(page)).to.deep.equal([]);
      for (const address of requestsOf(page)) expect(new URL(address).pathname).to.match(/^\/dist\/cdn\//);
    });
  });
}

describe('a page that watches its own errors', () => {
  for (const width of [1024, 390]) {
    it(`gets none from a carousel that finds its width (${width} pixels)`, async () => {
      const page = await openPage('/test/pages/widgets.html', {width});
      await allShown(page);
      page.frame.width = String(width - 90);
      await pause(300);
      expect(page.errors.filter(isResizeError)).to.deep.equal([]);
    });
  }
});

describe('a page that adds HTML', () => {
  it('shows the widgets in it', async () => {
    const page = await openPage('/test/pages/widgets.html');
    const place = page.document.createElement('div');
    place.innerHTML = '<ul><li><vs-speaker-card name="Mary">Text</vs-speaker-card></li></ul>';
    page.document.body.append(place);
    place.insertAdjacentHTML('beforeend', '<p><vs-sdg-badge goal="16">Goal 16</vs-sdg-badge></p>');
    await allShown(page);
    expect(seenText(place)).to.match(/Mary Text .*Peace, Justice and Strong Institutions/);
  });
});
