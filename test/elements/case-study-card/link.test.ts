import {expect} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import {click} from '../../support/pointer.js';
import {
  count,
  deepElementAt,
  drawn,
  expectSame,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

function linkOf(card: Element): HTMLAnchorElement | undefined {
  return drawn<HTMLAnchorElement>(card, '[part=heading] a')[0];
}

describe('the link of a case study card', () => {
  const LINKED =
    '<vs-case-study-card heading="Story" sdgs="3, 5" factors="geography" outcome="Done." href="#story"><p>What happened, in a few sentences.</p></vs-case-study-card>';

  it('is one, in the heading, and covers the card from corner to corner', async () => {
    const card = await paste(LINKED);
    card.scrollIntoView({block: 'center'});
    expect(count(card, 'a')).to.equal(1);
    expect(linkOf(card)?.textContent).to.equal('Story');
    const {left, top, right, bottom} = card.getBoundingClientRect();
    for (const [x, y] of [
      [left + 8, top + 8],
      [right - 8, top + 8],
      [left + 8, bottom - 8],
      [right - 8, bottom - 8],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const) {
      expectSame(deepElementAt(x, y), linkOf(card), `element at ${x}, ${y}`);
    }
  });

  it('covers the image, too', async () => {
    const card = await paste(
      `<vs-case-study-card heading="Story" image="${IMAGE}" href="#story">Text</vs-case-study-card>`,
    );
    await click(partOf(card, 'image'));
    expect(location.hash).to.equal('#story');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves a link in the summary to itself', async () => {
    const card = await paste(
      '<vs-case-study-card heading="Story" href="#story"><p>Text. <a href="#own">More</a></p></vs-case-study-card>',
    );
    await click(must(card.querySelector('a')));
    expect(location.hash).to.equal('#own');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not made of a dangerous address, and the author is told', async () => {
    const told = listen();
    const card = await paste(
      '<vs-case-study-card heading="Story" href="javascript:alert(1)">Text</vs-case-study-card>',
    );
    await until(() => told.problems.length > 0);
    expect(count(card, 'a')).to.equal(0);
    expect(seenText(card)).to.equal('Story Text');
  });

  it('is taken over from a text that only repeats the heading', async () => {
    const card = await paste('<vs-case-study-card heading="Story"><a href="#story">Story</a></vs-case-study-card>');
    expect(linkOf(card)?.getAttribute('href')).to.equal('#story');
    expect(seenText(card)).to.equal('Story');
  });
});

describe('the text between the tags of a case study card', () => {
  it('may be added and removed later', async () => {
    const card = await paste('<vs-case-study-card heading="Story"></vs-case-study-card>');
    const text = document.createElement('p');
    text.textContent = 'What happened.';
    card.append(text);
    await settled(card);
    expect(seenText(card)).to.equal('Story What happened.');
    text.remove();
    await settled(card);
    expect(seenText(card)).to.equal('Story');
    expect(isVisible(partOf(card, 'text'))).to.equal(false);
  });

  it('that was swallowed by a self-closed tag stays visible and usable', async () => {
    const card = await paste(
      '<vs-case-study-card heading="Story" href="#story"/><article><h2>News</h2><p>Text <a href="#news">Read</a></p></article></vs-case-study-card>',
    );
    expect(seenText(card)).to.equal('Story News Text Read');
    const link = must(card.querySelector('a'));
    await click(link);
    expect(location.hash).to.equal('#news');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('that was swallowed stays visible when it is the next cards', async () => {
    const page = await paste(
      '<div><vs-case-study-card heading="One"/><vs-case-study-card heading="Two"/><vs-case-study-card heading="Three"/></div>',
    );
    await pause();
    expect(seenText(page)).to.equal('One Two Three');
  });

  it('is shown in a paragraph of an editor', async () => {
    const page = await paste('<p><vs-case-study-card heading="Story">Text</vs-case-study-card></p>');
    expect(seenText(page)).to.equal('Story Text');
  });
});
