/** A page whose own code has Lit, a configured `@lit/localize`, and the package for bundlers. */
import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/page.js';
import {heardText, must, until} from '../base/support/widgets.js';
import {allShown, faultsOf} from './support.js';

const greeting = ({document}: Page): string =>
  must(document.querySelector('host-greeting')).shadowRoot?.textContent?.trim() ?? '';

function setLocale(page: Page, locale: string): void {
  page.window.dispatchEvent(new page.window.CustomEvent('host-locale', {detail: locale}));
}

const SCRIPTS = ['', 'vs.js', 'vs.classic.js', 'vs.all.js'] as const;

describe('a page with a Lit and a localization of its own', () => {
  for (const script of SCRIPTS) {
    it(`and the package${script && `, beside ${script}`}: nobody changes the language of the other`, async () => {
      const page = await openPage('/test/pages/host.html');
      const {document} = page;
      if (script) {
        const tag = document.createElement('script');
        if (script !== 'vs.classic.js') tag.type = 'module';
        tag.src = `/dist/cdn/${script}`;
        document.head.append(tag);
      } else must(document.querySelector('vs-sdg-badge')).remove();
      await allShown(page);
      const [english, french] = [...document.querySelectorAll('vs-speaker-card')];
      const expectOurs = async (): Promise<void> => {
        await until(() => heardText(must(french)).startsWith('Intervention Grace Moyo'), 'French');
        expect(heardText(must(english))).to.match(/^Speaker Ada King/);
      };
      await expectOurs();
      expect(greeting(page)).to.equal('Hello');
      for (const [locale, text] of [
        ['es', 'Hola'],
        ['fr', 'Bonjour de la page'],
      ] as const) {
        setLocale(page, locale);
        await until(() => greeting(page) === text, text);
        await expectOurs();
      }
      must(english).setAttribute('lang', 'ar');
      await until(() => heardText(must(english)).startsWith('إلقاء كلمة'), 'Arabic');
      expect(greeting(page)).to.equal('Bonjour de la page');
      expect(faultsOf(page)).to.deep.equal([]);
    });
  }

  it('and another version of the script: both draw, and that is told once', async () => {
    const page = await openPage('/test/pages/host.html');
    const tag = page.document.createElement('script');
    tag.type = 'module';
    tag.src = '/__version/9.9.9/dist/cdn/vs.js';
    page.document.head.append(tag);
    await allShown(page);
    await until(() => faultsOf(page).length > 0);
    const told = faultsOf(page);
    expect(told).to.have.lengthOf(1);
    expect(told[0])
      .to.match(/^\[volunteer-story-widgets\] <html> loads two versions of this library: 0\.1\.0.* and 9\.9\.9 \(/)
      .and.contain('0.1.0 came first and draws <vs-speaker-card>');
    expect(heardText(page.document.body)).to.contain('Speaker Ada King').and.contain('Quality Education');
  });
});
