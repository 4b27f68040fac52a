import {expect} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import {expectAccessible} from '../../support/axe.js';
import {count, drawn, has, listen, must, paste, seenText, settled, until} from '../../base/support/widgets.js';

const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
const BROKEN = 'data:image/png;base64,AAAA';

describe('the image of a case study card', () => {
  it('says what it shows', async () => {
    const card = await paste(
      `<vs-case-study-card heading="Story" image="${IMAGE}" image-alt="A boat on a river">Text</vs-case-study-card>`,
    );
    expect(must(drawn(card, 'img')[0]).getAttribute('alt')).to.equal('A boat on a river');
    await expectAccessible(card);
  });

  it('that only decorates is not said', async () => {
    const card = await paste(`<vs-case-study-card heading="Story" image="${IMAGE}">Text</vs-case-study-card>`);
    expect(must(drawn(card, 'img')[0]).getAttribute('alt')).to.equal('');
    await expectAccessible(card);
  });

  it('that does not load leaves no hole, and is told to its author', async () => {
    const told = listen();
    const card = await paste(`<vs-case-study-card heading="Story" image="${BROKEN}">Text</vs-case-study-card>`);
    await until(() => !has(card, 'image'), 'the frame is gone');
    expect(seenText(card)).to.equal('Story Text');
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['image-not-loaded']);
    card.setAttribute('image', IMAGE);
    await settled(card);
    expect(count(card, 'img')).to.equal(1);
  });

  it('keeps the part that the author chose', async () => {
    for (const [focus, position] of [
      ['center', '50% 50%'],
      ['top', '50% 0%'],
      ['bottom', '50% 100%'],
    ] as const) {
      const card = await paste(
        `<vs-case-study-card heading="Story" image="${IMAGE}" image-focus="${focus}">Text</vs-case-study-card>`,
      );
      expect(getComputedStyle(must(drawn(card, 'img')[0])).objectPosition, focus).to.equal(position);
    }
  });

  it('of an unknown focus is told and shown; with a refused address it is told and left out', async () => {
    const told = listen();
    const card = await paste(
      `<vs-case-study-card heading="Story" image="${IMAGE}" image-focus="left">Text</vs-case-study-card>`,
    );
    await until(() => told.problems.length === 1);
    expect(count(card, 'img')).to.equal(1);
    card.setAttribute('image', 'javascript:alert(1)');
    await until(() => told.problems.length === 2);
    expect(count(card, 'img')).to.equal(0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown', 'address-refused']);
  });
});
