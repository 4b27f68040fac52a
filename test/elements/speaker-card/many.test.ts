import {expect} from '@open-wc/testing';
import '../../../src/elements/speaker-card/vs-speaker-card.js';
import {SpeakerCard} from '../../../src/elements/speaker-card/speaker-card.js';
import {ofMany} from '../../../src/elements/speaker-card/speaker-card-of-many.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {skip} from '../../support/skip.js';
import {drawn, heardText, must, paste, seenText, settled, until} from '../../base/support/widgets.js';

customElements.define('vs-speaker-card-of-many', ofMany(SpeakerCard));

/** A photo of one pixel. */
const PHOTO = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';

const CARDS: Readonly<Record<string, string>> = {
  'a name': 'name="Ada King"',
  'all that a person has':
    'name="Ada King" job-title="Engineer" organization="Society" participation="speaker" country="BD" href="#ada"',
  'a photo': `name="Ada King" photo="${PHOTO}" photo-focus="top"`,
  'a row': 'name="Ada King" layout="row" job-title="Engineer"',
  'a small card in French': 'lang="fr" name="Ada King" layout="compact" participation="moderator"',
  'a language that is not there': 'lang="is" name="Ada King" participation="moderator" country="XK"',
  'a card in Arabic': 'lang="ar" name="Ada King" participation="author" country="BD"',
  'nothing but a text': '',
};

const TEXT = '<p>She spoke of <a href="#bridges">bridges</a>.</p>';

/** What a card has drawn, without what marks its places for Lit. */
function drawingOf(card: Element): string {
  const nodes = (parent: Node): string => [...parent.childNodes].map(textOf).join('');
  const textOf = (node: Node): string => {
    if (!(node instanceof Element)) return node instanceof Text ? node.data.trim() : '';
    const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value}"`).sort();
    return `<${node.localName}${attributes.join('')}>${nodes(node)}</${node.localName}>`;
  };
  return nodes(must(card.shadowRoot));
}

const pasteBoth = async (attributes: string): Promise<[Element, Element]> => [
  await paste(`<vs-speaker-card ${attributes}>${TEXT}</vs-speaker-card>`),
  await paste(`<vs-speaker-card-of-many ${attributes}>${TEXT}</vs-speaker-card-of-many>`),
];

/** Waits until both tell the same, as they do once the files of their language are here. */
const alike = (one: Element, other: Element): Promise<void> =>
  until(() => drawingOf(one) === drawingOf(other), `${drawingOf(other)} is ${drawingOf(one)}`);

describe('a speaker card on a page with a great many', () => {
  for (const [name, attributes] of Object.entries(CARDS)) {
    it(`looks and sounds like any other: ${name}`, async () => {
      const [one, other] = await pasteBoth(attributes);
      await alike(one, other);
      expect(heardText(other)).to.equal(heardText(one));
      other.scrollIntoView();
      await until(
        () => Math.abs(other.getBoundingClientRect().height - one.getBoundingClientRect().height) < 1,
        'both are equally high',
      );
      await expectAccessible(other);
    });
  }

  it('draws what comes, goes and changes', async () => {
    const [one, other] = await pasteBoth('name="Ada King" job-title="Engineer"');
    const changes: [string, string | null][] = [
      ['name', 'Grace Moyo'],
      ['organization', 'Society'],
      ['job-title', null],
      ['participation', 'speaker'],
      ['href', '#grace'],
      ['layout', 'compact'],
      ['lang', 'fr'],
      ['country', 'BD'],
      ['lang', 'ar'],
      ['organization', null],
    ];
    for (const [attribute, value] of changes) {
      for (const card of [one, other]) {
        if (value === null) card.removeAttribute(attribute);
        else card.setAttribute(attribute, value);
        await settled(card);
      }
      await alike(one, other);
    }
    expect(seenText(other)).to.include('Grace Moyo').and.not.include('Society');
  });

  it('keeps the focus when something comes', async () => {
    const [, card] = await pasteBoth('name="Ada King" href="#ada"');
    must(drawn(card, '[part=heading] a')[0]).focus();
    await press('Shift');
    card.setAttribute('job-title', 'Engineer');
    await settled(card);
    expect(seenText(card)).to.include('Engineer');
    expect(deepActive()?.textContent).to.equal('Ada King');
  });

  it('takes no markup for what its author writes', async () => {
    const markup = '&lt;img src=x onerror=alert(1)&gt; $ {1} &quot;';
    const [one, other] = await pasteBoth(`name="${markup}" job-title="${markup}" layout="${markup}"`);
    await alike(one, other);
    expect(drawn(other, 'img')).to.have.length(0);
    expect(seenText(other)).to.include('<img src=x onerror=alert(1)>');
  });

  describe('of 300', () => {
    /** Whether the browser tells which cards are near the window; all are drawn at once where it does not. */
    const tellsSeen = 'ContentVisibilityAutoStateChangeEvent' in window && !CSS.supports('-moz-appearance', 'none');

    const COUNT = 300;
    const isReady = (card: Element): boolean => card.matches(':state(ready)');
    let place: HTMLElement;
    let cards: Element[];

    beforeEach(() => {
      place = document.createElement('div');
      const card = '<vs-speaker-card-of-many name="Ada King" participation="speaker"></vs-speaker-card-of-many>';
      place.innerHTML = card.repeat(COUNT);
      document.body.append(place);
      cards = [...place.children];
    });

    afterEach(() => {
      place.remove();
      scrollTo(0, 0);
    });

    it('is whole in the end', async () => {
      await until(() => cards.every(isReady), 'all are drawn');
    });

    it('is printed whole, however early', async () => {
      await Promise.resolve();
      expect(cards.every(isReady)).to.equal(!tellsSeen);
      dispatchEvent(new Event('beforeprint'));
      for (let step = 0; step < 10; step++) await Promise.resolve();
      expect(cards.filter(isReady)).to.have.length(COUNT);
    });

    it('speaks another language first where it is read', async function () {
      if (!tellsSeen) skip(this, 'this browser does not tell which cards are near');
      await until(() => cards.every(isReady), 'all are drawn');
      const read = must(cards[COUNT - 10]);
      read.scrollIntoView();
      await until(
        () => must(drawn(read, '[part=heading]')[0]).checkVisibility({contentVisibilityAuto: true}),
        'it is laid out',
      );
      const changed: Element[] = [];
      const observers = cards.map((card) => {
        const observer = new MutationObserver(() => changed.push(card));
        observer.observe(must(card.shadowRoot), {characterData: true, childList: true, subtree: true});
        return observer;
      });
      place.lang = 'fr';
      await until(() => new Set(changed).size === COUNT, 'all have changed');
      observers.forEach((observer) => observer.disconnect());
      expect(changed.indexOf(read)).to.be.below(COUNT / 3);
      expect(seenText(must(cards[0]))).to.include('Intervention');
    });
  });
});
