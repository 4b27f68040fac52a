/** A page whose policy refuses frames. It cannot be taken back, so these tests have a page of their own. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/video/vs-video.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive} from '../../support/keyboard.js';
import {expectSame, find, listen, must, partOf, paste, seenText, until} from '../../base/support/widgets.js';

before(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "frame-src 'none'; media-src 'none'";
  document.head.append(policy);
});

describe('a page whose policy refuses players', () => {
  for (const [site, href] of [
    ['youtube.com', 'https://youtu.be/sample-0000'],
    ['vimeo.com', 'https://vimeo.com/123456'],
    [location.hostname, '/sample.webm'],
  ] as const) {
    it(`gets a link to ${site} instead, and the focus stays`, async () => {
      const told = listen();
      const widget = await paste(`<vs-video title="Sample recording" href="${href}"></vs-video>`);
      partOf(widget, 'play').click();
      await until(() => find(widget, 'message'));
      expect(seenText(widget)).to.equal(`Sample recording The video cannot be played on this page. Opens ${site}`);
      const link = must(partOf(widget, 'heading').querySelector('a'));
      expect(link.getAttribute('href')).to.equal(href);
      expectSame(deepActive(), link, 'focused element');
      await until(() => told.problems.length > 0);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['player-blocked']);
      await expectAccessible(widget);
    });
  }
});
