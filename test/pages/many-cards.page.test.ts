import {expect} from '@open-wc/testing';
import {emulateMediaOrSkip} from '../support/media.js';
import {openPage, type Page} from '../support/page.js';
import {heardText, must, until} from '../base/support/widgets.js';
import {allShown, faultsOf, requestsOf, widgetsOf} from './support.js';

/** Whether the browser has laid out what a card shows. */
const isLaidOut = (card: Element): boolean =>
  must(card.shadowRoot?.querySelector('h3')).checkVisibility({contentVisibilityAuto: true});

const kindsOf = (page: Page): string[] => requestsOf(page).filter((address) => address.includes('of-many'));

/** What is a container of queries has no height in Firefox while it is not laid out, so that all are. */
const sparesWork = !CSS.supports('-moz-appearance', 'none');

describe('a page with a great many speaker cards', () => {
  it('has all of them, and lays out those that are near', async () => {
    const page = await openPage('/test/pages/many-cards.html');
    await allShown(page);
    const cards = widgetsOf(page);
    expect(cards).to.have.length(60);
    cards.forEach((card, index) => {
      expect(heardText(card)).to.include(` ${index + 1} Volunteer Spoke in session ${index + 1}.`);
    });
    expect(kindsOf(page)).to.have.length(1);
    const [first, last] = [must(cards[0]), must(cards.at(-1))];
    await until(() => isLaidOut(first) && isLaidOut(last) !== sparesWork, 'only those that are near are laid out');
    last.scrollIntoView({block: 'center'});
    await until(() => isLaidOut(last), 'the last one is laid out');
    expect(faultsOf(page)).to.deep.equal([]);
  });

  it('leads to the card that a link names', async () => {
    const page = await openPage('/test/pages/many-cards.html');
    await allShown(page);
    page.window.location.hash = '#person-40';
    const card = must(page.document.getElementById('person-40'));
    await until(() => {
      const {top, bottom} = card.getBoundingClientRect();
      return isLaidOut(card) && top > -2 && bottom <= page.window.innerHeight;
    }, 'the card is in view');
  });

  it('lays all of them out for print', async function () {
    const page = await openPage('/test/pages/many-cards.html');
    await allShown(page);
    const card = must(widgetsOf(page).at(-1));
    expect(isLaidOut(card)).to.equal(!sparesWork);
    await emulateMediaOrSkip(this, {media: 'print'});
    await until(() => isLaidOut(card), 'the last one is laid out');
  });
});

describe('a page with a few speaker cards', () => {
  it('loads nothing that only many of them take', async () => {
    const page = await openPage('/test/pages/one-card.html');
    await allShown(page);
    expect(kindsOf(page)).to.deep.equal([]);
  });
});
