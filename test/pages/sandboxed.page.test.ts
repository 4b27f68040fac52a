import {expect} from '@open-wc/testing';
import {until} from '../base/support/widgets.js';

/** What the page in the frame tells (see sandboxed.js). */
interface Report {
  readonly origin: string;
  readonly seen: readonly string[];
  readonly faults: readonly string[];
}

describe('a page in a sandboxed frame, which has an origin of its own and no storage', () => {
  for (const build of ['vs.js', 'vs.classic.js', 'vs.all.js']) {
    it(`shows its widgets, what stands for one, and marks favourites for as long as it is open (${build})`, async () => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.src = `/test/pages/sandboxed.html?build=${build}`;
      let report: Report | undefined;
      const onMessage = ({source, data}: MessageEvent<Report>): void => {
        if (source === frame.contentWindow) report = data;
      };
      addEventListener('message', onMessage);
      document.body.append(frame);
      try {
        const shows = (index: number, text: RegExp) => (): boolean => text.test(report?.seen[index] ?? '');
        await until(shows(0, /Ada King.*Zambia/s), 'the typed card is drawn');
        await until(shows(1, /Author of the research paper/), 'the card of the story is drawn');
        await until(shows(2, /Remove|Add|favourite/i), 'the programme is drawn');
        await until(shows(3, /Grace Moyo/), 'what stands for a card is one');
        expect(report?.origin).to.equal('null');
        frame.contentWindow?.postMessage('favour', '*');
        await until(shows(2, /1/), 'the favourite is marked');
        expect(report?.faults).to.deep.equal([]);
      } finally {
        removeEventListener('message', onMessage);
        frame.remove();
      }
    });
  }
});
