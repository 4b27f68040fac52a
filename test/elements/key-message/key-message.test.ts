import {expect} from '@open-wc/testing';
import '../../../src/elements/key-message/vs-key-message.js';
import {MESSAGE_KINDS} from '../../../src/elements/key-message/key-message.js';
import {expectAccessible} from '../../support/axe.js';
import {serveStory} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectSame,
  has,
  heardText,
  isVisible,
  listen,
  must,
  partOf,
  paste,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';
import {PEOPLE, marksIn} from './support/messages.js';

describe('vs-key-message', () => {
  it('shows what was said, and who made the point', async () => {
    const message = await paste('<vs-key-message by="Ada King"><p>Bridges matter.</p></vs-key-message>');
    expect(heardText(message)).to.equal('Bridges matter. Point made by Ada King');
    expect(seenText(partOf(message, 'photo'))).to.equal('AK');
    await expectAccessible(message);
  });

  it('is a figure with the person in its caption', async () => {
    const message = await paste('<vs-key-message by="Ada King"><p>Bridges matter.</p></vs-key-message>');
    expect(partOf(message, 'base').localName).to.equal('figure');
    const caption = partOf(message, 'caption');
    expect(caption.localName).to.equal('figcaption');
    expectSame(caption.parentElement, partOf(message, 'base'));
    expect(caption.textContent).to.contain('Ada King');
  });

  it('sets the message in the largest type of all', async () => {
    const page = await paste(
      '<div style="width: 760px"><vs-key-message by="Ada King"><p>Bridges matter.</p></vs-key-message></div>',
    );
    const message = must(page.firstElementChild);
    const sizeOf = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);
    expect(sizeOf(must(message.firstElementChild))).to.be.at.least(1.8 * sizeOf(partOf(message, 'name')));
  });

  it('without a person shows its text and tells its author', async () => {
    const told = listen();
    const message = await paste('<vs-key-message><p>Bridges matter.</p></vs-key-message>');
    await until(() => told.problems.length > 0);
    expect(seenText(message)).to.equal('Bridges matter.');
    expect(has(message, 'caption')).to.equal(false);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.problems[0]?.hint).to.contain('by=');
    await expectAccessible(message);
  });

  it('that is empty harms nothing, and tells its author', async () => {
    const told = listen();
    const message = await paste('<vs-key-message></vs-key-message>');
    await until(() => told.problems.length > 1);
    expect(seenText(message)).to.equal('');
  });

  it('takes text as text, never as HTML', async () => {
    const src = serveStory({
      people: [{id: 'ada', name: '<img src=x>', role: '<b>'}],
      messages: [{id: 'point', by: 'ada', text: '<script>alert(1)</script>'}],
    });
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    expect(heardText(message)).to.equal('<script>alert(1)</script> Point made by <img src=x> <b>');
    expect(count(message, 'img, b, script')).to.equal(0);
  });

  it('shows attributes as they are now', async () => {
    const message = await paste('<vs-key-message by="Ada King" href="#ada">Bridges matter.</vs-key-message>');
    message.setAttribute('by', 'Grace Moyo');
    message.setAttribute('kind', 'quote');
    message.removeAttribute('href');
    await settled(message);
    expect(heardText(message)).to.equal('Bridges matter. Grace Moyo');
    expect(count(message, 'blockquote')).to.equal(1);
    expect(count(message, 'a')).to.equal(0);
  });
});

describe('the kind of a key message', () => {
  it('"message" has no quotation marks, and is no quotation to anybody', async () => {
    for (const kind of ['', ' kind="message"', ' kind=""']) {
      const message = await paste(`<vs-key-message by="Ada"${kind}><p>Bridges matter.</p></vs-key-message>`);
      expect(count(message, 'blockquote, q'), kind).to.equal(0);
      expect(marksIn(message), kind).to.deep.equal([]);
      expect(heardText(message), kind).to.contain('Point made by');
    }
  });

  it('"quote" is a quotation from its source, with one mark at each end', async () => {
    const message = await paste(
      '<vs-key-message by="Ada" kind="quote" cite="https://example.org/talk"><p>Bridges matter.</p></vs-key-message>',
    );
    const quotation = partOf(message, 'quotation');
    expect(quotation.localName).to.equal('blockquote');
    expect(quotation.getAttribute('cite')).to.equal('https://example.org/talk');
    expect(marksIn(message)).to.deep.equal(['open-quote', 'close-quote']);
    expect(heardText(message)).to.not.contain('Point made by');
    await expectAccessible(message);
  });

  for (const [what, text] of [
    ['plain words', 'Bridges matter.'],
    ['words with emphasis', 'Bridges <em>matter</em>.'],
    ['words between line breaks', '\n  Bridges matter.\n'],
    ['a paragraph between line breaks', '\n<p>\n  Bridges matter.\n</p>\n'],
    ['several paragraphs', '<p>Bridges matter.</p>\n<p>They do.</p>\n'],
    ['a paragraph in a language of its own', '<p lang="fr">\nLes ponts comptent.</p>'],
  ] as const) {
    it(`"quote" has one mark at each end of ${what}`, async () => {
      const message = await paste(`<vs-key-message by="Ada" kind="quote">${text}</vs-key-message>`);
      expect(marksIn(message)).to.deep.equal(['open-quote', 'close-quote']);
      expect(heardText(message)).to.match(/^(Bridges matter\.( They do\.)?|Les ponts comptent\.) Ada$/);
    });
  }

  it('"quote" leaves no space between its marks and its words', async () => {
    const widths: number[] = [];
    for (const text of ['Bridges matter.', '\n  Bridges matter.\n  ', '<p>\n  Bridges matter.\n</p>']) {
      const message = await paste(`<vs-key-message by="Ada" kind="quote">${text}</vs-key-message>`);
      // As wide as its content.
      const part = must(drawn(message, '[part=text]').find(isVisible));
      part.style.inlineSize = 'max-content';
      widths.push(part.getBoundingClientRect().width);
    }
    const [close] = widths;
    for (const width of widths) expect(width).to.be.closeTo(must(close), 0.5);
  });

  it('"quote" follows words that change between line breaks', async () => {
    const message = await paste('<vs-key-message by="Ada" kind="quote"><p>\nBridges matter.\n</p></vs-key-message>');
    must(must(message.firstElementChild).firstChild).nodeValue = '\nRoads matter.\n';
    await settled(message);
    expect(heardText(message)).to.equal('Roads matter. Ada');
  });

  for (const text of ['“Bridges matter.”', '"Bridges matter."', '« Les ponts comptent. »', '„Brücken zählen.“']) {
    it(`"quote" adds no marks to ${text}`, async () => {
      const message = await paste(`<vs-key-message by="Ada" kind="quote"><p>${text}</p></vs-key-message>`);
      expect(marksIn(message)).to.deep.equal([]);
      const src = serveStory({people: PEOPLE, messages: [{id: 'point', by: 'ada', kind: 'quote', text}]});
      const told = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
      expect(marksIn(told)).to.deep.equal([]);
    });
  }

  it('that is unknown is no quotation, and the author is told', async () => {
    const told = listen();
    const message = await paste('<vs-key-message by="Ada" kind="saying"><p>Bridges matter.</p></vs-key-message>');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('value-unknown');
    for (const kind of MESSAGE_KINDS) expect(told.problems[0]?.hint).to.contain(kind);
    expect(marksIn(message)).to.deep.equal([]);
  });
});
