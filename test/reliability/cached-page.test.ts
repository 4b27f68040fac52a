/** Nothing that a widget does keeps a page out of the cache by which browsers go back at once. */
import {held} from './support/ledger.js';
import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {observe} from '../../src/loader/loader.js';
import {lastPicture, part, widgetOf} from './support/places.js';
import {ONE_EACH} from './support/samples.js';

describe('a page with every widget', function () {
  this.timeout(60_000);

  it('listens to nothing that browsers forbid to pages in their cache', async () => {
    observe();
    const place = part('en');
    for (const {markup, tag} of ONE_EACH) {
      const widget = widgetOf(markup, tag);
      place.append(widget);
      await lastPicture(widget);
    }
    const kinds = [...held().keys()].map((name) => name.split(' ').at(-1));
    expect(kinds).to.include('hashchange', 'listeners are counted');
    expect(kinds.filter((kind) => /unload$/.test(String(kind)))).to.deep.equal([]);
    expect([window.onunload, window.onbeforeunload]).to.deep.equal([null, null]);
  });
});
