import {expect} from '@open-wc/testing';
import {openPage} from '../support/page.js';
import {heardText, pause, seenText, until} from '../base/support/widgets.js';
import {allShown, faultsOf, isResizeError, warningsOf, widgetsOf} from './support.js';

/** The three builds. */
const BUILDS = ['vs.js', 'vs.classic.js', 'vs.all.js'];

/** What a page may trust. Hashes are those of integrity.json. */
const POLICIES = [
  {policy: 'strict', trusts: 'its own files'},
  {policy: 'nonces', trusts: 'scripts with a nonce'},
  {policy: 'strict-dynamic', trusts: 'scripts with a nonce and what they load'},
  {policy: 'hashes', trusts: 'scripts with known hashes'},
  {policy: 'strict-dynamic-hashes', trusts: 'scripts with known hashes and what they load'},
] as const;

/**
 * Whether this browser lets a script import another whose hash the policy lists and the import map states. WebKit does
 * so for what `import()` asks for, and not for what that imports in turn.
 */
async function takesHashesOfImportMaps(): Promise<boolean> {
  const addresses = ['importing.js', 'imported.js'].map((name) => new URL(`/test/pages/${name}`, location.href).href);
  const hashes = await Promise.all(addresses.map(async (address) => hashOf(await (await fetch(address)).text())));
  const map = JSON.stringify({integrity: Object.fromEntries(addresses.map((address, i) => [address, hashes[i]]))});
  const script = `import('${addresses[0]}').then(() => (document.title = 'taken'), () => (document.title = 'refused'));`;
  const trusted = [...hashes, await hashOf(map), await hashOf(script)].map((hash) => `'${hash}'`).join(' ');
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="script-src ${trusted}">
    <script type="importmap">${map}</script><script type="module">${script}</script>`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.title);
  const title = frame.contentDocument?.title;
  frame.remove();
  return title === 'taken';
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Readers have the text, and the browser names each file and the part of the policy that it went by. */
async function expectRefused(build: string): Promise<void> {
  const page = await openPage(`/test/pages/widgets.html?scripts=${build}&csp=hashes`);
  await until(() => page.violations.some(({blocked}) => blocked.includes('/chunks/')));
  await pause(300);
  for (const {directive, blocked} of page.violations) {
    expect(directive).to.match(/^script-src/);
    expect(blocked).to.contain('/dist/cdn/');
  }
  const text = heardText(page.document.body);
  for (const typed of ['Ada King', 'Grace Moyo', 'Forty people built a bridge.', 'Goal 4: Quality'])
    expect(text).to.contain(typed);
  expect(page.errors.filter((line) => !line.startsWith('Could not load'))).to.deep.equal([]);
}

for (const {policy, trusts} of POLICIES) {
  describe(`a page that forbids everything but ${trusts}`, () => {
    for (const build of BUILDS) {
      it(`shows all widgets of ${build}, and nothing goes wrong`, async () => {
        if (policy === 'hashes' && build !== 'vs.all.js' && !(await takesHashesOfImportMaps()))
          return expectRefused(build);
        const page = await openPage(`/test/pages/widgets.html?scripts=${build}&csp=${policy}`);
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
  for (const build of BUILDS) {
    it(`keeps the text of all widgets of ${build} readable, says why, and throws nothing`, async () => {
      const page = await openPage(`/test/pages/widgets.html?scripts=${build}&csp=no-types`);
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
