/** Attributes that are changed thousands of times, as previews of editors and scripts that follow a pointer do. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import {SpeakerCard} from '../../src/elements/speaker-card/speaker-card.js';
import {ADDRESSES} from '../../src/loader/link-addresses.js';
import {must, partOf, seenText, settled} from '../base/support/widgets.js';
import {countLeft} from '../support/commands.js';
import {skip} from '../support/skip.js';
import {expectPicture, lastPicture, part, widgetOf} from './support/places.js';
import {ONE_EACH, STORY} from './support/samples.js';

const CHANGES = 10_000;
const EACH = CHANGES / ONE_EACH.length;

/** Nothing that a browser would ask a server for. */
const addresses = fc.constantFrom(
  '',
  'javascript:alert(1)',
  'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
  'http://[',
);
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '5',
    '18',
    'all',
    'ZM',
    'XK',
    'row',
    'grid',
    'menu',
    'none',
    'geography',
    'fr, ar',
    '2025-07-16T14:00Z',
    '--11',
    '<b>',
    '\u202E',
    'false',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
);

/** The same changes in every run. */
const SEED = {seed: 20251120};

class CountedCard extends SpeakerCard {
  updates = 0;

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.updates += 1;
    super.update(changed);
  }
}
customElements.define('vs-counted-card', CountedCard);

describe('attributes that change ten thousand times', function () {
  this.timeout(120_000);

  const {warn} = console;
  before(() => void (console.warn = () => undefined));
  after(() => void (console.warn = warn));

  async function countedCard(): Promise<CountedCard> {
    const card = document.createElement('vs-counted-card') as CountedCard;
    card.setAttribute('name', 'Ada King');
    part('en').append(card);
    await lastPicture(card);
    card.updates = 0;
    return card;
  }

  it('at once are drawn once, as they are in the end', async () => {
    const card = await countedCard();
    for (let change = 0; change < CHANGES; change++) card.setAttribute('name', `Number ${change}`);
    await settled(card);
    expect(partOf(card, 'heading').textContent).to.equal(`Number ${CHANGES - 1}`);
    expect(card.updates).to.equal(1);
  });

  it('one after another are drawn once each, and leave nothing behind', async () => {
    const card = await countedCard();
    const elements = must(card.shadowRoot).querySelectorAll('*').length;
    const before = await countLeft();
    for (let change = 0; change < CHANGES; change++) {
      card.setAttribute('name', change % 2 ? 'Ada King' : 'Grace Moyo');
      await card.updateComplete;
    }
    expect(card.updates).to.equal(CHANGES);
    expect(seenText(card)).to.equal('AK Ada King');
    expect(must(card.shadowRoot).querySelectorAll('*').length).to.equal(elements);
    if (!before) return;
    const after = must(await countLeft());
    expect(after.nodes - before.nodes, 'nodes').to.be.below(100);
    expect(after.jsEventListeners - before.jsEventListeners, 'listeners').to.be.below(10);
  });

  for (const {name, tag, markup} of ONE_EACH) {
    it(`to anything (${EACH} of them) end in what was written first: ${name}`, async function () {
      if (tag === 'vs-case-study-carousel' && navigator.vendor.startsWith('Apple'))
        skip(
          this,
          'after so many widths WebKit does not tell that a second slide came into view, until it is scrolled',
        );
      const widget = widgetOf(markup, tag);
      widget.setAttribute('heading-level', '4');
      part('en').append(widget);
      const expected = await lastPicture(widget);
      const written = [...widget.attributes].map((attribute) => [attribute.name, attribute.value] as const);
      const {observedAttributes} = widget.constructor as unknown as {readonly observedAttributes: readonly string[]};
      const change = fc.constantFrom(...observedAttributes).chain((attribute) => {
        const values = attribute === 'src' ? fc.constantFrom(STORY, '') : ADDRESSES.test(attribute) ? addresses : texts;
        return values.map((value) => ({attribute, value}));
      });
      for (const [index, {attribute, value}] of fc.sample(change, {...SEED, numRuns: EACH}).entries()) {
        widget.setAttribute(attribute, value);
        if (index % 5 === 0) widget.removeAttribute(attribute);
        // Some are drawn, most are not.
        if (index % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      for (const attribute of observedAttributes) widget.removeAttribute(attribute);
      for (const [attribute, value] of written) widget.setAttribute(attribute, value);
      await expectPicture(widget, expected);
    });
  }
});
