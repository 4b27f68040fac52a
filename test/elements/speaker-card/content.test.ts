import {expect} from '@open-wc/testing';
import '../../../src/elements/speaker-card/vs-speaker-card.js';
import type {SpeakerCard} from '../../../src/elements/speaker-card/speaker-card.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {click} from '../../support/pointer.js';
import {
  count,
  deepElementAt,
  drawn,
  expectFocusDrawn,
  expectSame,
  heardText,
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

function linkOf(card: Element): HTMLAnchorElement | undefined {
  return drawn<HTMLAnchorElement>(card, '[part=heading] a')[0];
}

describe('the text between the tags of a speaker card', () => {
  it('is shown as it was written, links and all', async () => {
    const card = await paste(
      '<vs-speaker-card name="Ada"><p>She <em>spoke</em>. <a href="#more">More</a></p><ul><li>One</li></ul></vs-speaker-card>',
    );
    expect(heardText(card)).to.equal('Ada She spoke. More One');
    expect(isVisible(must(card.querySelector('a')))).to.equal(true);
  });

  it('that only repeats the name is not shown twice', async () => {
    for (const text of ['Ada King', ' Ada King\n', '<p>Ada King</p>', '<p><strong>Ada King</strong></p>']) {
      const card = await paste(`<vs-speaker-card name="Ada King">${text}</vs-speaker-card>`);
      expect(heardText(card), text).to.equal('Ada King');
    }
  });

  it('that only repeats the name gives its link to the card', async () => {
    const card = await paste('<vs-speaker-card name="Ada King"><a href="#ada">Ada King</a></vs-speaker-card>');
    expect(heardText(card)).to.equal('Ada King');
    expect(linkOf(card)?.getAttribute('href')).to.equal('#ada');
    expect(isVisible(must(card.querySelector('a')))).to.equal(false);
    await expectAccessible(card);
  });

  it('gives no link that an attribute of the card replaces', async () => {
    const card = await paste(
      '<vs-speaker-card name="Ada King" href="#own"><a href="#ada">Ada King</a></vs-speaker-card>',
    );
    expect(linkOf(card)?.getAttribute('href')).to.equal('#own');
  });

  it('gives no link that is dangerous', async () => {
    const told = listen();
    const card = await paste(
      '<vs-speaker-card name="Ada King"><a href="javascript:alert(1)">Ada King</a></vs-speaker-card>',
    );
    await until(() => told.problems.length > 0);
    expect(count(card, 'a')).to.equal(0);
    expect(heardText(card)).to.equal('Ada King');
  });

  it('keeps its own link when it says more than the name', async () => {
    const card = await paste('<vs-speaker-card name="Ada King"><a href="#ada">Ada King at work</a></vs-speaker-card>');
    expect(linkOf(card)?.href).to.equal(undefined);
    expect(isVisible(must(card.querySelector('a')))).to.equal(true);
  });

  it('may be added and removed later', async () => {
    const card = await paste('<vs-speaker-card name="Ada"></vs-speaker-card>');
    const text = document.createElement('p');
    text.textContent = 'She spoke.';
    card.append(text);
    await settled(card);
    expect(heardText(card)).to.equal('Ada She spoke.');
    expect(isVisible(text)).to.equal(true);
    text.remove();
    await settled(card);
    expect(heardText(card)).to.equal('Ada');
    expect(isVisible(partOf(card, 'text'))).to.equal(false);
  });

  it('may be a plain string that is added later', async () => {
    const card = await paste('<vs-speaker-card name="Ada"></vs-speaker-card>');
    card.textContent = 'She spoke.';
    await settled(card);
    expect(heardText(card)).to.equal('Ada She spoke.');
  });

  it('may be filled in later where it was empty, as frameworks do', async () => {
    const card = await paste('<vs-speaker-card name="Ada"></vs-speaker-card>');
    const text = document.createTextNode('');
    card.append(text);
    await settled(card);
    text.data = 'She spoke.';
    await settled(card);
    expect(seenText(card)).to.contain('She spoke.');
    text.data = '';
    await settled(card);
    expect(isVisible(partOf(card, 'text'))).to.equal(false);
  });

  it('that repeated the name is shown once it no longer does', async () => {
    const card = await paste<SpeakerCard>(
      '<vs-speaker-card name="Ada King"><a href="#ada">Ada King</a></vs-speaker-card>',
    );
    card.name = 'Grace';
    await settled(card);
    expect(heardText(card)).to.equal('Grace Ada King');
    expect(linkOf(card)?.href).to.equal(undefined);
  });

  it('takes no room when it is only white space or an empty paragraph of an editor', async () => {
    for (const text of ['\n  \n', '<p></p>', '<p>&nbsp;</p>']) {
      const card = await paste(`<vs-speaker-card name="Ada">${text}</vs-speaker-card>`);
      expect(isVisible(partOf(card, 'text')), JSON.stringify(text)).to.equal(false);
    }
  });

  it('may be a picture or a video', async () => {
    const card = await paste('<vs-speaker-card name="Ada"><img alt="A ship" width="9" height="9"></vs-speaker-card>');
    expect(isVisible(must(card.querySelector('img')))).to.equal(true);
  });
});

describe('what a self-closed speaker card swallows', () => {
  it('stays visible and usable: an article', async () => {
    const card = await paste(
      '<vs-speaker-card name="Ada" href="#ada"/><article><h2>News</h2><p>Long text. <a href="#news">Read</a></p><button type="button">Share</button></article></vs-speaker-card>',
    );
    expect(heardText(card)).to.equal('Ada News Long text. Read Share');
    for (const control of card.querySelectorAll('a, button')) {
      control.scrollIntoView({block: 'center'});
      const {left, top, width, height} = control.getBoundingClientRect();
      expectSame(deepElementAt(left + width / 2, top + height / 2), control);
    }
  });

  it('stays visible: the next cards', async () => {
    const page = await paste(
      '<div><vs-speaker-card name="Ada"/><vs-speaker-card name="Grace"/><vs-speaker-card name="Mary"/></div>',
    );
    await pause();
    expect(heardText(page)).to.equal('Ada Grace Mary');
  });

  for (const markup of [
    '<button type="button">Go</button>',
    '<input aria-label="Name">',
    '<video controls width="90" height="90"></video>',
    '<iframe title="Map" srcdoc="Map" width="90" height="90"></iframe>',
    '<canvas width="9" height="9"></canvas>',
  ]) {
    it(`stays visible: ${markup}`, async () => {
      const card = await paste(`<vs-speaker-card name="Ada">${markup}</vs-speaker-card>`);
      expect(isVisible(must(card.firstElementChild))).to.equal(true);
    });
  }
});

describe('a speaker card in a paragraph of an editor', () => {
  it('is shown like any other', async () => {
    const page = await paste('<p><vs-speaker-card name="Ada" role="Engineer">She spoke.</vs-speaker-card></p>');
    expect(heardText(page)).to.equal('Ada Engineer She spoke.');
    expect(isVisible(must(page.firstElementChild))).to.equal(true);
    await expectAccessible(page);
  });
});

describe('the link of a speaker card', () => {
  const LINKED =
    '<vs-speaker-card name="Ada King" role="Engineer" href="#ada"><p>She spoke for a while, long enough for two lines of text in this card.</p></vs-speaker-card>';

  it('is one, in the heading, and called as the person', async () => {
    const card = await paste(LINKED);
    expect(count(card, 'a')).to.equal(1);
    expect(linkOf(card)?.textContent).to.equal('Ada King');
    expect(linkOf(card)?.getAttribute('href')).to.equal('#ada');
  });

  it('covers the card from corner to corner', async () => {
    const card = await paste(LINKED);
    const {left, top, right, bottom} = card.getBoundingClientRect();
    const inset = 8;
    for (const [x, y] of [
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const) {
      expectSame(deepElementAt(x, y), linkOf(card), `element at ${x}, ${y}`);
    }
  });

  it('is followed by a click on the text and on the photo', async () => {
    for (const part of ['text', 'photo', 'heading']) {
      const card = await paste(LINKED.replace('#ada', `#${part}`));
      await click(partOf(card, part));
      expect(location.hash).to.equal(`#${part}`);
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is one stop of the Tab key and shows its focus around the card', async () => {
    const page = await paste(
      `<div><button type="button">Before</button>${LINKED}<button type="button">After</button></div>`,
    );
    const card = must(page.querySelector('vs-speaker-card'));
    must(page.querySelector('button')).focus();
    await press('Tab');
    expectSame(deepActive(), linkOf(card), 'focused element');
    expectFocusDrawn(must(linkOf(card)), '::after');
    await press('Tab');
    expectSame(deepActive(), page.lastElementChild, 'focused element');
  });

  it('leaves a link in the text to itself', async () => {
    const card = await paste(
      '<vs-speaker-card name="Ada" href="#ada"><p>She spoke. <a href="#own">More</a></p></vs-speaker-card>',
    );
    const link = must(card.querySelector('a'));
    await click(link);
    expect(location.hash).to.equal('#own');
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
    it(`is not made of ${href}, and the author is told`, async () => {
      const told = listen();
      const card = await paste(`<vs-speaker-card name="Ada" href="${href}">Text</vs-speaker-card>`);
      await until(() => told.problems.length > 0);
      expect(count(card, 'a')).to.equal(0);
      expect(told.problems[0]?.code).to.equal('address-refused');
      expect(seenText(card)).to.contain('Ada');
    });
  }

  for (const href of ['mailto:ada@example.org', 'tel:+1', '/ada', '//example.org/ada']) {
    it(`may be ${href}`, async () => {
      const card = await paste(`<vs-speaker-card name="Ada" href="${href}">Text</vs-speaker-card>`);
      expect(linkOf(card)?.getAttribute('href')).to.equal(href);
    });
  }
});
