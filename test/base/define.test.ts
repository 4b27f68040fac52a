import {expect} from '@open-wc/testing';
import {define} from '../../src/base/define.js';
import {registry} from '../../src/base/registry.js';
import {VERSION} from '../../src/base/version.js';
import {listen, pause, until} from './support/widgets.js';

describe('define', () => {
  it('registers an element', () => {
    const told = listen();
    class Once extends HTMLElement {}
    define('test-once', Once);
    expect(customElements.get('test-once')).to.equal(Once);
    expect(told.lines).to.deep.equal([]);
  });

  it('keeps the first of two copies of the same version and says nothing', () => {
    const told = listen();
    class First extends HTMLElement {}
    define('test-same-version', First);
    define('test-same-version', class extends HTMLElement {});
    expect(customElements.get('test-same-version')).to.equal(First);
    expect(told.lines).to.deep.equal([]);
  });

  it('keeps the first of two versions and names both in one warning, however often it is asked', async () => {
    const told = listen();
    class First extends HTMLElement {}
    customElements.define('test-other-version', First);
    registry().versions.set('test-other-version', '0.0.9');
    define('test-other-version', class extends HTMLElement {});
    define('test-other-version', class extends HTMLElement {});
    expect(customElements.get('test-other-version')).to.equal(First);
    await until(() => told.lines.length > 0);
    await pause();
    expect(told.lines).to.have.lengthOf(1);
    expect(told.lines[0]).to.contain('<test-other-version>').and.contain('0.0.9').and.contain(VERSION);
  });

  it('leaves a tag to a stranger who took it first, and says so once', async () => {
    const told = listen();
    class Stranger extends HTMLElement {}
    customElements.define('test-stranger', Stranger);
    define('test-stranger', class extends HTMLElement {});
    define('test-stranger', class extends HTMLElement {});
    expect(customElements.get('test-stranger')).to.equal(Stranger);
    await until(() => told.lines.length > 0);
    await pause();
    expect(told.lines).to.have.lengthOf(1);
  });

  it('does not throw when a class already has another tag, so that the rest of a script runs', () => {
    listen();
    class Twice extends HTMLElement {}
    define('test-first-tag', Twice);
    expect(() => define('test-second-tag', Twice)).to.not.throw();
    expect(document.createElement('test-first-tag')).to.be.instanceOf(Twice);
  });

  it('warns in the words of the library, so that its author can be found', async () => {
    const told = listen();
    customElements.define('test-named', class extends HTMLElement {});
    define('test-named', class extends HTMLElement {});
    await until(() => told.lines.length > 0);
    expect(told.lines[0]).to.match(/^\[volunteer-story-widgets\]/);
  });
});
