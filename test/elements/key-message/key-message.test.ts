import {expect} from '@open-wc/testing';
import '../../../src/elements/key-message/vs-key-message.js';
import {MESSAGE_KINDS} from '../../../src/elements/key-message/key-message.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, WIDTHS} from '../../base/support/layout.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectFocusDrawn,
  expectSame,
  find,
  has,
  heardText,
  isVisible,
  languageOf,
  listen,
  must,
  partOf,
  paste,
  pause,
  saidIn,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const PHOTO = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

const PEOPLE = [
  {id: 'ada', name: 'Ada King', role: 'Engineer', organization: 'UNV', href: 'ada.html'},
  {id: 'grace', name: 'Grace Moyo', photo: PHOTO, photoFocus: 'top'},
];

/** Everything in the widget, and between its tags, that draws a quotation mark. */
function marksIn(message: Element): string[] {
  const parts = [...drawn(message, '*'), ...message.querySelectorAll('*')];
  return parts.flatMap((part) =>
    ['::before', '::after']
      .map((pseudo) => getComputedStyle(part, pseudo).content)
      .filter((content) => /quote/.test(content) && getComputedStyle(part).display !== 'none'),
  );
}

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

describe('a key message from a story', () => {
  it('shows the point of a speaker of the webinar, in reading order', async () => {
    const message = await paste(
      `<vs-key-message src="${WEBINAR}#message-tapiwa-kamuruko"><p>Fallback</p></vs-key-message>`,
    );
    expect(heardText(message)).to.equal(
      'Reaching the SDGs takes every effort, and the work of volunteers is an important part of it. Point made by Dr. Tapiwa Kamuruko Chief, Volunteer Advisory Services Section United Nations Volunteers',
    );
    expect(marksIn(message)).to.deep.equal([]);
    await expectAccessible(message);
  });

  it('is a quotation where the story says so', async () => {
    const src = serveStory({
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', kind: 'quote', text: 'Bridges matter.', cite: 'talk.html'}],
    });
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    expect(marksIn(message)).to.deep.equal(['open-quote', 'close-quote']);
    expect(partOf(message, 'quotation').getAttribute('cite')).to.equal(new URL('talk.html', src).href);
    expect(heardText(message)).to.equal('Bridges matter. Ada King Engineer UNV Source');
    expect(partOf(message, 'name').querySelector('a')?.href).to.equal(new URL('ada.html', src).href);
  });

  it('shows the photo of the person, which nobody hears', async () => {
    const src = serveStory({people: PEOPLE, messages: [{id: 'point', by: 'grace', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    const image = must(drawn<HTMLImageElement>(message, 'img')[0]);
    expect(image.alt).to.equal('');
    expect(getComputedStyle(image).objectPosition).to.equal('50% 0%');
    await expectAccessible(message);
  });

  it('shows initials where the photo cannot be loaded', async () => {
    const told = listen();
    const people = [{id: 'ada', name: 'Ada King', photo: 'data:image/png;base64,AAAA'}];
    const src = serveStory({people, messages: [{id: 'point', by: 'ada', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    await until(() => seenText(partOf(message, 'photo')) === 'AK');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('image-not-loaded');
  });

  it('of nobody has no caption', async () => {
    const told = listen();
    const src = serveStory({messages: [{id: 'point', text: 'Bridges matter.'}]});
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    await pause();
    expect(heardText(message)).to.equal('Bridges matter.');
    expect(told.messages).to.deep.equal([]);
  });

  it('gives way to what its author typed, and says nothing of another person', async () => {
    const src = serveStory({
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', text: 'Bridges matter.', href: 'point.html', cite: 'talk.html'}],
    });
    const message = await paste(
      `<vs-key-message src="${src}" by="Mary Phiri" href="#mary" cite="#source" kind="quote"></vs-key-message>`,
    );
    expect(heardText(message)).to.equal('Bridges matter. Mary Phiri Source');
    expect(drawn<HTMLAnchorElement>(message, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#mary',
      '#source',
    ]);
    expect(marksIn(message)).to.deep.equal(['open-quote', 'close-quote']);
  });

  it('that cannot be had leaves the text between the tags', async () => {
    const told = listen();
    const message = await paste(
      '<vs-key-message src="/missing/story.json#point" by="Ada">Bridges matter.</vs-key-message>',
    );
    await until(() => told.problems.length > 0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
    expect(heardText(message)).to.equal('Bridges matter. Point made by Ada');
  });

  it('that has no such message says which there are', async () => {
    const told = listen();
    const message = await paste(`<vs-key-message src="${WEBINAR}#message-tapiwa">Bridges matter.</vs-key-message>`);
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('story-item-unknown');
    expect(told.problems[0]?.hint).to.contain('#message-tapiwa-kamuruko');
    expect(seenText(message)).to.equal('Bridges matter.');
  });
});

describe('what a self-closed key message swallows', () => {
  it('stays visible, outside the quotation marks', async () => {
    listen();
    const src = serveStory({
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', kind: 'quote', text: 'Bridges matter.'}],
    });
    const page = await paste(`<div><vs-key-message src="${src}"/><article><h2>News</h2><p>Text</p></article></div>`);
    expect(heardText(page)).to.contain('News').and.contain('Text');
    expect(marksIn(must(page.firstElementChild))).to.deep.equal(['open-quote', 'close-quote']);
    expect(isVisible(must(page.querySelector('article')))).to.equal(true);
  });
});

describe('the links of a key message', () => {
  const LINKED =
    '<vs-key-message by="Ada King" href="#ada" cite="https://example.org/talk" kind="quote"><p>Bridges matter.</p></vs-key-message>';

  it('are the name and the source, one stop of the Tab key each', async () => {
    const page = await paste(`<div><button type="button">Before</button>${LINKED}</div>`);
    const message = must(page.querySelector('vs-key-message'));
    must(page.querySelector('button')).focus();
    for (const name of ['Ada King', 'Source']) {
      await press('Tab');
      expect(deepActive()?.textContent?.trim()).to.equal(name);
      expectFocusDrawn(must(deepActive()));
    }
    expect(count(message, 'a')).to.equal(2);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
    it(`are not made of ${address}, and the author is told`, async () => {
      const told = listen();
      const message = await paste(
        `<vs-key-message by="Ada" kind="quote" href="${address}" cite="${address}">Text</vs-key-message>`,
      );
      await until(() => told.problems.length > 1);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['address-refused', 'address-refused']);
      expect(count(message, 'a, [cite]')).to.equal(0);
      expect(heardText(message)).to.equal('Text Ada');
    });
  }

  it('show their addresses on paper', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const message = await paste(LINKED);
    for (const link of drawn(message, 'a')) {
      expect(getComputedStyle(link, '::after').content).to.contain('(');
    }
  });
});

describe('a key message in another language', () => {
  it('speaks Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl"><vs-key-message src="${WEBINAR}#message-emiliya-asadova"></vs-key-message></div>`,
    );
    const message = must(page.firstElementChild);
    await until(() => find(message, 'text')?.textContent?.includes('المتطوعون'));
    const [photo, name] = [partOf(message, 'photo'), partOf(message, 'name')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(must(photo).left).to.be.greaterThan(must(name).right - 1);
    expect(languageOf(partOf(message, 'text'))).to.equal('ar');
    await expectAccessible(page);
  });

  it('marks a text that is in another one, and quotes it in the way of that text', async () => {
    const src = serveStory({
      languages: ['fr'],
      people: PEOPLE,
      messages: [{id: 'point', by: 'ada', kind: 'quote', text: {fr: 'Les ponts comptent.'}}],
    });
    const message = await paste(`<vs-key-message src="${src}"></vs-key-message>`);
    expect(saidIn(partOf(message, 'text')).language).to.equal('fr');
    const text = must(partOf(message, 'text').firstElementChild);
    expect(getComputedStyle(text, '::before').content).to.equal('open-quote');
    // French has a space there.
    expect(parseFloat(getComputedStyle(text, '::before').paddingInlineEnd)).to.be.greaterThan(0);
  });

  it('that is not translated marks its own words as English', async () => {
    const message = await paste('<vs-key-message lang="de" by="Ada" cite="#a">Brücken zählen.</vs-key-message>');
    expect(saidIn(partOf(message, 'attribution'))).to.deep.include({text: 'Point made by', language: 'en'});
    expect(saidIn(partOf(message, 'source'))).to.deep.include({text: 'Source', language: 'en'});
  });
});

describe('a key message with long words', () => {
  const long = (kind: string): string =>
    `<vs-key-message kind="${kind}" by="${LONG.name}" href="#a" cite="#b"><p>${LONG.word} ${LONG.address} ${LONG.title}</p></vs-key-message>`;
  for (const kind of MESSAGE_KINDS) {
    for (const width of WIDTHS) {
      it(`fits as "${kind}" into ${width} pixels`, async () => {
        const place = await paste(`<div style="width: ${width}px">${long(kind)}</div>`);
        await expectNoOverflow(must(place.firstElementChild), place);
        expectNothingCut(must(place.firstElementChild));
      });
    }
    it(`fits as "${kind}" from right to left, at 400 %, and with the text spacing of WCAG 1.4.12`, async () => {
      const place = await paste(`<div style="width: 320px; font-size: 32px" lang="ar" dir="rtl">${long(kind)}</div>`);
      const message = must(place.firstElementChild);
      await expectNoOverflow(message, place);
      spaceText(message);
      await expectNoOverflow(message, place);
      expectNothingCut(message);
    });
  }
});

describe('a key message for readers with other settings', () => {
  const PLAIN = '<vs-key-message by="Ada King" href="#ada" cite="#source">Bridges matter.</vs-key-message>';

  it('is accessible in a dark scheme', async function () {
    await emulateMediaOrSkip(this, {colorScheme: 'dark'});
    const page = await paste(
      `<div style="color-scheme: light dark; color: CanvasText; background: Canvas">${PLAIN}</div>`,
    );
    await expectAccessible(page);
  });

  it('keeps its rule and the frame of its initials in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const message = await paste(PLAIN);
    for (const style of [
      getComputedStyle(partOf(message, 'base')),
      getComputedStyle(partOf(message, 'base'), '::before'),
      getComputedStyle(partOf(message, 'photo')),
    ]) {
      expect(style.borderTopStyle).to.equal('solid');
      expect(style.borderTopColor).to.not.match(/^rgba\(.*, 0\)$|transparent/);
    }
  });
});
