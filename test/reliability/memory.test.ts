/**
 * A thousand widgets of all kinds, added and removed ten times, leave nothing behind. `test/loader/leaks.test.ts` looks
 * at one of each more closely; here it is the mass, and those that leave before they are drawn.
 */
import {held, more} from './support/ledger.js';
import {expect} from '@open-wc/testing';
import {observe} from '../../src/loader/loader.js';
import {pause, untilForgotten} from '../base/support/widgets.js';
import {countLeft} from '../support/commands.js';
import {SAMPLES, type Sample} from './support/samples.js';

const WIDGETS = 1_000;
const ROUNDS = 10;

/** Widgets that are made of many others: one of each is enough. */
const LARGE = /^vs-(story|.*-list|programme|case-study-carousel|intersection-chart)$/;

/** Languages take turns, so that what each loads is loaded once. */
const LANGUAGES = ['en', 'fr', 'ar'];

/** A thousand lines as editors paste them, some of each kind. */
function manyLines(): string[] {
  const small = SAMPLES.filter(({tag}) => !LARGE.test(tag));
  const large = SAMPLES.filter(({tag}) => LARGE.test(tag));
  const lines: Sample[] = [...large];
  for (let index = 0; lines.length < WIDGETS; index++) lines.push(small[index % small.length]!);
  return lines.map(({markup}, index) => `<div lang="${LANGUAGES[index % LANGUAGES.length]!}">${markup}</div>`);
}

const isDrawn = (widget: Element): boolean => !!widget.shadowRoot?.querySelector('[part=base]');

/** Ways to take widgets off a page, in turns. */
const REMOVALS: readonly ((place: Element) => void)[] = [
  (place) => place.replaceChildren(),
  (place) => [...place.children].toReversed().forEach((child) => child.remove()),
  (place) => (place.textContent = ''),
];

/** Longer than a widget waits for anything that is on its way. */
const LONGEST_WAIT = 1_500;

describe('a thousand widgets, added and removed ten times', function () {
  this.timeout(240_000);

  const place = document.body.appendChild(document.createElement('main'));
  const html = manyLines().join('');
  const {warn} = console;

  before(() => {
    // A console keeps what it is told, and of which widget.
    console.warn = () => undefined;
    observe();
  });

  after(() => {
    console.warn = warn;
    place.remove();
  });

  async function addAndRemove(round: number, isPatient: boolean): Promise<void> {
    place.innerHTML = html;
    const widgets = [...place.children].map((child) => child.querySelector(SAMPLES.map(({tag}) => tag).join())!);
    if (isPatient) await untilForgotten(() => widgets.every(isDrawn), 'all widgets are drawn', 60_000);
    else await pause(10 * round);
    REMOVALS[round % REMOVALS.length]!(place);
  }

  it('leave no listener, no observer and no node', async () => {
    await addAndRemove(0, true);
    await pause(LONGEST_WAIT);
    const before = held();
    // Chromium alone tells of its nodes.
    const nodesBefore = (await countLeft())?.nodes;
    // Every third time they leave before they are drawn.
    for (let round = 1; round <= ROUNDS; round++) await addAndRemove(round, round % 3 !== 0);
    await pause(LONGEST_WAIT);
    expect(more(before, held()), 'listeners and observers').to.deep.equal([]);
    const nodesAfter = (await countLeft())?.nodes;
    if (nodesBefore === undefined || nodesAfter === undefined) return;
    // Ten rounds are some 440,000 nodes; a page keeps some of its own, as caches.
    expect(nodesAfter - nodesBefore, 'nodes').to.be.below(WIDGETS / 2);
  });
});
