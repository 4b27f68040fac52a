import {expect} from '@open-wc/testing';
import '../../../src/elements/call-to-action/vs-call-to-action.js';
import {MISSING_STORY, SAMPLE_STORY, WEBINAR} from '../../../stories/support/samples.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {LONG, expectNoOverflow, expectNothingCut, spaceText} from '../../base/support/layout.js';
import {
  count,
  expectFocusDrawn,
  expectSame,
  find,
  has,
  heardText,
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

const linkOf = (call: Element): HTMLAnchorElement => partOf(call, 'link') as HTMLAnchorElement;

describe('vs-call-to-action', () => {
  it('shows its heading, its text and its one link, in reading order', async () => {
    const call = await paste(
      '<vs-call-to-action heading="Join" href="https://example.org/join" label="Become a volunteer"><p>It helps.</p></vs-call-to-action>',
    );
    expect(heardText(call)).to.equal('Join It helps. Become a volunteer');
    expect(linkOf(call).localName).to.equal('a');
    expect(linkOf(call).href).to.equal('https://example.org/join');
    expect(count(call, 'a')).to.equal(1);
    await expectAccessible(call);
  });

  it('without an address is an appeal and no more', async () => {
    const told = listen();
    const call = await paste('<vs-call-to-action heading="Join"><p>It helps.</p></vs-call-to-action>');
    expect(heardText(call)).to.equal('Join It helps.');
    expect(count(call, 'a, button')).to.equal(0);
    await pause();
    expect(told.messages).to.deep.equal([]);
    await expectAccessible(call);
  });

  it('without a label says where the link leads to those who hear it alone', async () => {
    const call = await paste('<vs-call-to-action heading="Join" href="#join"></vs-call-to-action>');
    expect(seenText(linkOf(call))).to.equal('Learn more');
    expect(heardText(linkOf(call))).to.equal('Learn more Join');
    await expectAccessible(call);
  });

  it('marks its own words where they are in another language than the page', async () => {
    const own = (call: Element): HTMLElement => must(linkOf(call).querySelector('span'));
    const call = await paste('<vs-call-to-action lang="en-GB" heading="Join" href="#join"></vs-call-to-action>');
    expect(saidIn(own(call))).to.include({text: 'Learn more', language: 'en-GB'});
    const german = await paste('<vs-call-to-action lang="de" heading="Mach mit" href="#join"></vs-call-to-action>');
    expect(saidIn(own(german))).to.include({text: 'Learn more', language: 'en'});
  });

  it('is reached with Tab, and draws the focus', async () => {
    const page = await paste(
      '<div><button type="button">Before</button><vs-call-to-action heading="Join" href="#join"></vs-call-to-action></div>',
    );
    const call = must(page.lastElementChild);
    must(page.querySelector('button')).focus();
    await press('Tab');
    expectSame(deepActive(), linkOf(call));
    expectFocusDrawn(linkOf(call));
    await press('Enter');
    expect(location.hash).to.equal('#join');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has a link that is large enough for a finger', async () => {
    const call = await paste('<vs-call-to-action heading="Join" href="#join" label="Go"></vs-call-to-action>');
    const {width, height} = linkOf(call).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('takes over the link of a text that only repeats the heading', async () => {
    const call = await paste('<vs-call-to-action heading="Join"><a href="#join">Join</a></vs-call-to-action>');
    expect(seenText(call)).to.equal('Join Learn more');
    expect(linkOf(call).getAttribute('href')).to.equal('#join');
  });

  it('refuses an address that runs a script, and tells its author once', async () => {
    const told = listen();
    const call = await paste(
      '<vs-call-to-action heading="&lt;img src=x&gt;" label="&lt;b&gt;" href="javascript:alert(1)">Text</vs-call-to-action>',
    );
    await until(() => told.problems.length > 0);
    await pause();
    expect(told.problems.map(({code}) => code)).to.deep.equal(['address-refused']);
    expect(seenText(call)).to.equal('<img src=x> Text');
    expect(count(call, 'a, img, b')).to.equal(0);
  });

  it('tells its author of a label that leads nowhere', async () => {
    const told = listen();
    await paste('<vs-call-to-action heading="Join" label="Become a volunteer">Text</vs-call-to-action>');
    await until(() => told.problems.length > 0);
    expect(told.problems[0]?.code).to.equal('attribute-missing');
    expect(told.problems[0]?.message).to.contain('href');
  });

  it('without a heading shows its text and tells its author', async () => {
    const told = listen();
    const call = await paste('<vs-call-to-action><p>Text</p></vs-call-to-action>');
    await until(() => told.problems.length > 0);
    expect(seenText(call)).to.equal('Text');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
  });

  it('follows attributes that change later, also to nothing', async () => {
    const call = await paste('<vs-call-to-action heading="Join" href="#join" label="Go">Text</vs-call-to-action>');
    call.setAttribute('label', 'Go there');
    await settled(call);
    expect(seenText(linkOf(call))).to.equal('Go there');
    for (const value of [undefined, null]) {
      Object.assign(call, {href: value, label: value});
      await settled(call);
      expect(heardText(call)).to.equal('Join Text');
    }
  });
});

describe('a call to action with a story file', () => {
  it('shows the appeal of the webinar, which has no address', async () => {
    const told = listen();
    const call = await paste(`<vs-call-to-action src="${WEBINAR}"><p>Fallback</p></vs-call-to-action>`);
    expect(heardText(call)).to.match(/^Renew the commitment to volunteerism Dr\. Kalangwa Kalangwa called/);
    expect(seenText(call)).to.not.contain('Fallback');
    expect(has(call, 'link')).to.equal(false);
    await expectAccessible(call);
    expect(told.messages).to.deep.equal([]);
  });

  it('shows the link of the story, and lets what is typed win', async () => {
    const call = await paste(`<vs-call-to-action src="${SAMPLE_STORY}"></vs-call-to-action>`);
    expect(heardText(call)).to.equal('Sample appeal Sample text that says why. Read the sample report');
    expect(linkOf(call).href).to.equal('https://example.org/sample-report');
    call.setAttribute('heading', 'Typed heading');
    call.setAttribute('label', 'Typed label');
    call.setAttribute('href', '#typed');
    await settled(call);
    expect(heardText(call)).to.equal('Typed heading Sample text that says why. Typed label');
    expect(linkOf(call).getAttribute('href')).to.equal('#typed');
  });

  it('keeps the text between the tags when the file fails', async () => {
    const told = listen();
    const call = await paste(`<vs-call-to-action src="${MISSING_STORY}"><p>Fallback</p></vs-call-to-action>`);
    await until(() => told.problems.length > 0);
    expect(seenText(call)).to.equal('Fallback');
    expect(told.problems[0]?.code).to.equal('story-not-loaded');
  });

  it('speaks Arabic, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl" style="width: 760px"><vs-call-to-action src="${SAMPLE_STORY}"></vs-call-to-action></div>`,
    );
    const call = must(page.firstElementChild);
    expect(saidIn(partOf(call, 'heading'))).to.deep.equal({text: 'نداء نموذجي', language: 'ar', direction: 'rtl'});
    expect(linkOf(call).getBoundingClientRect().right).to.be.lessThan(
      must(partOf(call, 'heading').querySelector('bdi')).getBoundingClientRect().left,
    );
    await expectAccessible(page);
  });
});

describe('the link of a call to action', () => {
  /** The luminance of a color as the browser paints it. */
  function luminance(color: string): number {
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  for (const scheme of ['light', 'dark']) {
    for (const accent of ['', '#ffcc00', '#e8590c', '#767676', '#777', '#000', '#fff', '#0b5c9e', 'rebeccapurple']) {
      it(`can be read on the accent "${accent}" in a ${scheme} scheme`, async () => {
        const page = await paste(
          `<div style="color-scheme: ${scheme}; color: CanvasText; background: Canvas; ${accent && `--vs-accent: ${accent}`}"><vs-call-to-action heading="Join" href="#join" label="Become a volunteer">Text</vs-call-to-action></div>`,
        );
        const {color, backgroundColor} = getComputedStyle(linkOf(must(page.firstElementChild)));
        const [dark, light] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b) as [number, number];
        expect((light + 0.05) / (dark + 0.05), `${color} on ${backgroundColor}`).to.be.at.least(4.5);
        await expectAccessible(page);
      });
    }
  }

  it('has a border in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const call = await paste('<vs-call-to-action heading="Join" href="#join"></vs-call-to-action>');
    const {borderTopStyle, borderTopWidth, borderTopColor, color} = getComputedStyle(linkOf(call));
    expect(borderTopStyle).to.equal('solid');
    expect(parseFloat(borderTopWidth)).to.be.at.least(1);
    expect(borderTopColor).to.equal(color);
  });

  it('shows its address on paper, in ink that is seen without a ground', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const page = await paste(
      '<div style="color: rgb(1, 2, 3)"><vs-call-to-action heading="Join" href="https://example.org/join">Text</vs-call-to-action></div>',
    );
    const link = linkOf(must(page.firstElementChild));
    expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(link).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(link, '::after').content)
      .to.contain('(')
      .and.match(/attr\(href\)|https:\/\/example\.org\/join/);
  });
});

const longCall = `<vs-call-to-action heading="${LONG.word} ${LONG.title}" href="#a" label="${LONG.word}"><p>${LONG.address}</p></vs-call-to-action>`;

describe('a call to action with little room', () => {
  for (const style of ['width: 240px', 'width: 360px', 'width: 720px', 'width: 320px; font-size: 32px']) {
    it(`fits into "${style}"`, async () => {
      for (const around of ['', ' lang="ar" dir="rtl"']) {
        const place = await paste(`<div style="${style}"${around}>${longCall}</div>`);
        const call = must(place.firstElementChild);
        await expectNoOverflow(call, place);
        expectNothingCut(call);
      }
    });
  }

  it('stands the text spacing of WCAG 1.4.12', async () => {
    const place = await paste(`<div style="width: 240px">${longCall}</div>`);
    const call = must(place.firstElementChild);
    spaceText(call);
    await expectNoOverflow(call, place);
    expectNothingCut(call);
    expect(find(call, 'link')).to.not.equal(null);
  });
});
