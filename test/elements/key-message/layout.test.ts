import {expect} from '@open-wc/testing';
import '../../../src/elements/key-message/vs-key-message.js';
import {MESSAGE_KINDS} from '../../../src/elements/key-message/key-message.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNothingCut, expectNoOverflow, LONG, spaceText, WIDTHS} from '../../base/support/layout.js';
import {
  count,
  drawn,
  expectFocusDrawn,
  heardText,
  listen,
  must,
  partOf,
  paste,
  until,
} from '../../base/support/widgets.js';

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
