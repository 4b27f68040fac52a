import {drawn, must, until} from '../base/support/widgets.js';
import {delayRequests} from '../support/faults.js';
import {expectUnmoved} from './shift.js';

const FOLDER = '/test-results/published/';

/** How late the script is, in milliseconds. */
const LATE = 600;

/** A page of each widget, and one of each kind of item. */
const PAGES = [
  ...[
    'index',
    'ar',
    ...[
      'call-to-action',
      'case-study-card/kosovo-social-work-centres',
      'case-study-carousel',
      'challenge-list',
      'challenge-list/challenge-exhaustion',
      'event-card/unpaid-care-work-webinar',
      'factor-badge/geography',
      'intersection-chart',
      'key-message/message-blerim-azizi',
      'partner-list',
      'partner-list/undp',
      'programme',
      'programme/session-zambia',
      'recommendation-list',
      'recommendation-list/both',
      'report-card',
      'sdg-list',
      'speaker-card/kalangwa-kalangwa',
      'speaker-card/kalangwa-kalangwa.ar',
      'speaker-list',
    ].map((name) => `frame/${name}`),
  ].map((name) => `leaving-no-one-behind/${name}`),
  ...['index', 'ar', 'frame/event-card', 'frame/video', 'frame/video.ar'].map((name) => `recording/${name}`),
];

const widgetOf = (page: Document): HTMLElement => must(page.querySelector<HTMLElement>('main > :not(h1, p)'));

/** Where the widget ends, and what is behind it begins. */
const placesIn = (page: Document): number[] =>
  [widgetOf(page), ...page.querySelectorAll('.whole')].map((element) =>
    Math.round(element.getBoundingClientRect().bottom),
  );

// Nobody waits for it to be published, which takes longer than anything that a test waits for.
before(async function () {
  this.timeout(120_000);
  await fetch(`${FOLDER}leaving-no-one-behind/index.html`);
});

describe('a published page whose script comes 600 ms late', () => {
  for (const name of PAGES)
    it(`is not moved by it: ${name}`, async () => {
      await fetch(`${FOLDER}${name}.html`);
      await delayRequests(/\/core\.js/, LATE);
      await expectUnmoved({
        open: (frame) => (frame.src = `${FOLDER}${name}.html`),
        isStyled: (page) => page.querySelector('main') && page.styleSheets.length > 0 && page.readyState !== 'loading',
        places: placesIn,
        drawn: (page) =>
          until(
            () => widgetOf(page).matches(':state(ready)') && drawn(widgetOf(page), ':host > style, style').length === 0,
            'the script has drawn it',
            {timeout: 20_000},
          ),
      });
    });
});
