import {expect} from '@open-wc/testing';
import {openPage} from '../support/page.js';
import {heardText, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, isResizeError, warningsOf, widgetsOf} from './support.js';

/** The three builds, by a page that loads one. */
const BUILDS = {widgets: 'vs.js', classic: 'vs.classic.js', all: 'vs.all.js'};

/** What a page may trust, and the builds that are made for it: hashes cover one file, not what that imports. */
const POLICIES = [
  {policy: 'strict', trusts: 'its own files', pages: ['widgets', 'classic', 'all']},
  {policy: 'nonces', trusts: 'scripts with a nonce', pages: ['widgets', 'classic', 'all']},
  {policy: 'strict-dynamic', trusts: 'scripts with a nonce and what they load', pages: ['widgets', 'classic', 'all']},
  {policy: 'hashes', trusts: 'scripts with known hashes', pages: ['all']},
  {policy: 'strict-dynamic-hashes', trusts: 'scripts with known hashes and what they load', pages: ['all']},
] as const;

for (const {policy, trusts, pages} of POLICIES) {
  describe(`a page that forbids everything but ${trusts}`, () => {
    for (const name of pages) {
      it(`shows all widgets of ${BUILDS[name]}, and nothing goes wrong`, async () => {
        const page = await openPage(`/test/pages/${name}.html?csp=${policy}`);
        await allShown(page);
        await until(() => seenText(page.document.body).includes('Zambia'));
        expect(seenText(page.document.body)).to.match(/Ada King .*Grace Moyo .*A bridge in a week.*Quality Education/);
        await pause();
        expect(faultsOf(page)).to.deep.equal([]);
      });
    }
  });
}

describe('a page that allows no policy of Trusted Types', () => {
  for (const name of ['widgets', 'classic', 'all'] as const) {
    it(`keeps the text of all widgets of ${BUILDS[name]} readable, says why, and throws nothing`, async () => {
      const page = await openPage(`/test/pages/${name}.html?csp=no-types`);
      if ('trustedTypes' in window) {
        const told = (): string => warningsOf(page).join('\n');
        const tags = new Set(widgetsOf(page).map(({localName}) => localName));
        await until(() => [...tags].every((tag) => told().includes(`<${tag}> could not be drawn`)));
        expect(told()).to.contain('must allow the policy "volunteer-story-widgets"');
      }
      await pause(200);
      expect(heardText(page.document.body)).to.match(
        /Ada King spoke about bridges\..*Grace Moyo.*Forty people built a bridge\..*Quality Education/,
      );
      expect(page.errors.filter((error) => !isResizeError(error))).to.deep.equal([]);
    });
  }
});
