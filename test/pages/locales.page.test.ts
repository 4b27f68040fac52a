/** A page that brings its own locale files, by the tag of its script. */
import {expect} from '@open-wc/testing';
import {delayRequests} from '../support/faults.js';
import {openPage, type Page} from '../support/page.js';
import {must, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, isResizeError, requestsOf, warningsOf} from './support.js';

const said = (page: Page, language: string): string =>
  seenText(must(page.document.querySelector(`div[lang=${language}]`)));

const BUILDS: Readonly<Record<string, readonly string[]>> = {
  'vs.js': ['', 'strict', 'nonces', 'strict-dynamic'],
  'vs.classic.js': ['', 'strict'],
  'vs.all.js': ['', 'strict', 'hashes', 'strict-dynamic-hashes'],
};

for (const [build, policies] of Object.entries(BUILDS)) {
  describe(`a page with its own locale files and ${build}`, () => {
    for (const policy of policies) {
      it(`has widgets speak them, and tells what cannot be used${policy && `, under a policy (${policy})`}`, async () => {
        const page = await openPage(`/test/pages/locales.html?scripts=${build}${policy && `&csp=${policy}`}`);
        await allShown(page);
        await until(() => said(page, 'de').includes('[de] speaker'), 'a new language in JSON');
        await until(() => said(page, 'rw').includes('[rw] speaker'), 'a language over ours, in XLIFF');
        expect(said(page, 'de')).to.contain('[de] goal 4');
        expect(said(page, 'en')).to.contain('Speaker');
        const told = (): string => warningsOf(page).join('\n');
        await until(() => /none\.json cannot be used.*404/.test(told()), 'a missing file is told');
        expect(said(page, 'fr')).to.match(/Intervention/);
        // The text without its value is left out, and the others of its file are used.
        await until(() => /rw\.xlf has texts.*\nline 10, goal\.number: \{number\} is missing/.test(told()));
        expect(said(page, 'rw')).to.not.contain('[rw] goal');
        expect(told()).to.contain('data-vs-locales: "ru:locales/ru.xlf" does not name').and.contain('rw=/files/rw.xlf');
        expect(page.violations).to.deep.equal([]);
        expect(page.errors.filter((error) => !isResizeError(error))).to.deep.equal([]);
      });
    }

    it('changes widgets that are drawn already', async () => {
      await delayRequests(/\/locales\/.*\.(xlf|json)/, 4_000);
      const page = await openPage(`/test/pages/locales.html?scripts=${build}`);
      await until(() => said(page, 'de').includes('Speaker'), 'English stands in for it');
      await until(() => said(page, 'de').includes('[de] speaker'), 'the widget changes');
    });
  });
}

describe('a page without locale files of its own', () => {
  for (const name of ['widgets', 'all']) {
    it(`loads nothing of what reads them (${name}.html)`, async () => {
      const page = await openPage(`/test/pages/${name}.html`);
      await allShown(page);
      await pause(200);
      expect(requestsOf(page).filter((address) => /locales\.js/.test(address))).to.deep.equal([]);
    });
  }
});

describe('a page without our policy of Trusted Types', () => {
  it('keeps the words of the library, and says why', async () => {
    if (!('trustedTypes' in window)) return;
    const page = await openPage('/test/pages/locales.html?csp=no-types');
    await until(() => /rw\.xlf cannot be used/.test(warningsOf(page).join('\n')), 'the refusal is told');
  });
});
