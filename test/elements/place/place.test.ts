import {expect} from '@open-wc/testing';
import '../../../src/elements/place/vs-place.js';
import type {Place} from '../../../src/elements/place/place.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {expectNoOverflow, spaceText} from '../../base/support/layout.js';
import {serveStory, WEBINAR} from '../../base/support/served-story.js';
import {
  count,
  drawn,
  expectSame,
  find,
  has,
  heardText,
  isVisible,
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

const UN_NOTE =
  'References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999).';
const EU_NOTE =
  'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.';

describe('vs-place', () => {
  for (const [code, name] of [
    ['BD', 'Bangladesh'],
    ['gb', 'United Kingdom of Great Britain and Northern Ireland'],
    ['BO', 'Bolivia (Plurinational State of)'],
  ]) {
    it(`shows "${name}" for ${code}, in place of the text between the tags`, async () => {
      const place = await paste(`<vs-place country="${code}">Some name</vs-place>`);
      await until(() => seenText(place) === name, `${name} is shown`);
      await expectAccessible(place);
    });
  }

  it('stands in a sentence like any other word', async () => {
    const sentence = await paste(
      '<p style="width: 200px; font: 20px/40px serif">In <vs-place country="BD">Bangladesh</vs-place>, and in <vs-place country="GB"></vs-place>.</p>',
    );
    expect(seenText(sentence)).to.equal('In Bangladesh, and in United Kingdom of Great Britain and Northern Ireland.');
    const [first, second] = sentence.querySelectorAll('vs-place');
    expect(getComputedStyle(partOf(must(first), 'place')).fontSize).to.equal('20px');
    // A long name breaks where the sentence breaks.
    expect(partOf(must(second), 'place').getClientRects().length).to.be.greaterThan(1);
    expect(sentence.offsetHeight % 40, 'lines of one height').to.equal(0);
  });

  it('takes over a link between the tags', async () => {
    const place = await paste('<vs-place country="BO"><a href="#bolivia">Bolivia</a></vs-place>');
    expect(seenText(place)).to.equal('Bolivia (Plurinational State of)');
    expect(drawn<HTMLAnchorElement>(place, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['#bolivia']);
    await expectAccessible(place);
  });

  it('does not take over a link that runs a script', async () => {
    const told = listen();
    const place = await paste('<vs-place country="BO"><a href="javascript:alert(1)">Bolivia</a></vs-place>');
    await until(() => told.problems.length > 0);
    expect(seenText(place)).to.equal('Bolivia (Plurinational State of)');
    expect(count(place, 'a')).to.equal(0);
    expect(told.problems[0]?.code).to.equal('address-refused');
  });

  it('hides nothing that an unclosed tag swallowed', async () => {
    listen();
    const place = await paste('<vs-place country="BD"><h2>Next</h2><p>Story</p></vs-place>');
    expect(seenText(place)).to.equal('Bangladesh Next Story');
  });

  it('follows attributes that change', async () => {
    const told = listen();
    const place = await paste<Place>('<vs-place country="BD"></vs-place>');
    place.setAttribute('country', 'ZM');
    await settled(place);
    expect(seenText(place)).to.equal('Zambia');
    Object.assign(place, {country: 'XK', note: undefined});
    await settled(place);
    expect(seenText(place)).to.contain('Kosovo').and.contain(UN_NOTE);
    await pause();
    expect(told.messages).to.deep.equal([]);
  });
});

describe('the note of Kosovo', () => {
  for (const [attribute, note] of [
    ['', UN_NOTE],
    [' note="un"', UN_NOTE],
    [' note="eu"', EU_NOTE],
  ]) {
    it(`with${attribute || 'out a choice'} is shown, and its asterisk leads to it`, async () => {
      const place = await paste(`<vs-place country="XK"${attribute}>Kosovo</vs-place>`);
      expect(seenText(place)).to.equal(`Kosovo* * ${note}`);
      expect(heardText(place)).to.contain('Kosovo').and.contain('Note on the name').and.contain(note);
      await expectAccessible(place);
      must(drawn(place, 'button')[0]).focus();
      await press('Enter');
      expectSame(deepActive(), partOf(place, 'note'), 'focused element');
    });
  }

  it('is left out with its asterisk when the author wants none', async () => {
    const place = await paste('<vs-place country="XK" note="none">Kosovo</vs-place>');
    expect(seenText(place)).to.equal('Kosovo');
    expect(heardText(place)).to.equal('Kosovo');
    expect(count(place, 'button')).to.equal(0);
  });

  it('is that of the United Nations when the choice is unknown, and the author is told', async () => {
    const told = listen();
    const place = await paste('<vs-place country="XK" note="short">Kosovo</vs-place>');
    await until(() => told.problems.length > 0);
    expect(seenText(place)).to.contain(UN_NOTE);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['value-unknown']);
  });

  it('stands at no other place', async () => {
    const place = await paste('<vs-place country="RS" note="eu">Serbia</vs-place>');
    expect(seenText(place)).to.equal('Serbia');
    expect(has(place, 'note')).to.equal(false);
  });

  it('fits into a narrow column, with text spacing', async () => {
    const column = await paste('<p style="width: 120px">In <vs-place country="XK">Kosovo</vs-place>, and on.</p>');
    const place = must(column.querySelector('vs-place'));
    spaceText(place);
    await expectNoOverflow(place, column);
  });

  it('has its asterisk on the line of the name, however wide the column is', async () => {
    const column = await paste<HTMLElement>('<p>Sample text on <vs-place country="XK">Kosovo</vs-place>.</p>');
    const place = must(column.querySelector('vs-place'));
    for (let width = 100; width < 260; width += 4) {
      column.style.width = `${width}px`;
      expect(partOf(place, 'place').getClientRects().length, `lines at ${width} pixels`).to.equal(1);
    }
  });

  it('is printed', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const place = await paste('<vs-place country="XK">Kosovo</vs-place>');
    expect(isVisible(partOf(place, 'note'))).to.equal(true);
  });
});

describe('a place with a story', () => {
  it('is that of the case study', async () => {
    const place = await paste(`<vs-place src="${WEBINAR}#kosovo-social-work-centres" note="none">Place</vs-place>`);
    expect(seenText(place)).to.equal('Kosovo');
  });

  it('is that of the person', async () => {
    const told = listen();
    const place = await paste(`<vs-place src="${WEBINAR}#kalangwa-kalangwa">Place</vs-place>`);
    expect(seenText(place)).to.equal('Zambia');
    await pause();
    expect(told.messages).to.deep.equal([]);
  });

  it('is that of the session', async () => {
    const place = await paste(`<vs-place src="${WEBINAR}#session-kosovo" note="none">Place</vs-place>`);
    expect(seenText(place)).to.equal('Kosovo');
  });

  it('is the one that its author typed', async () => {
    const place = await paste(`<vs-place country="RW" src="${WEBINAR}#kalangwa-kalangwa">Place</vs-place>`);
    expect(seenText(place)).to.equal('Rwanda');
  });

  for (const [item, code] of [
    ['#sophie-plagerson', 'attribute-missing'],
    ['#kalangwa', 'story-item-unknown'],
    ['', 'story-item-unknown'],
  ]) {
    it(`shows its text, and tells its author, when the story names none for "${item}"`, async () => {
      const told = listen();
      const place = await paste(`<vs-place src="${WEBINAR}${item}">Place</vs-place>`);
      await until(() => told.problems.length > 0);
      expect(seenText(place)).to.equal('Place');
      await pause(50);
      expect(told.problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }

  it('shows its text when the story fails', async () => {
    const told = listen();
    const place = await paste('<vs-place src="/no-such-story.json#x">Place</vs-place>');
    await until(() => told.problems.length > 0);
    expect(seenText(place)).to.equal('Place');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
  });
});

describe('a place that is unknown', () => {
  it('is shown as it was typed', async () => {
    const told = listen();
    const place = await paste('<vs-place country="&lt;b&gt;Sampleland"></vs-place>');
    await until(() => told.problems.length > 0);
    expect(seenText(place)).to.equal('<b>Sampleland');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['country-unknown']);
  });

  it('is shown as the text between the tags, which says more than its code', async () => {
    const told = listen();
    const place = await paste('<vs-place country="QQ">Sampleland</vs-place>');
    await until(() => told.problems.length > 0);
    expect(seenText(place)).to.equal('Sampleland');
  });

  it('in a story is listed once for its author, with debug', async () => {
    listen();
    const address = serveStory({caseStudies: [{id: 'clinic', title: 'Clinic', country: 'ZM'}]});
    const place = await paste(`<vs-place src="${address}#clinik" debug>Sampleland</vs-place>`);
    await until(() => has(place, 'problems'));
    const items = [...partOf(place, 'problems').querySelectorAll('li')].map(({textContent}) => textContent);
    expect(items).to.have.lengthOf(1);
    expect(items[0]).to.contain('clinik');
  });

  it('or missing shows its text and tells its author', async () => {
    const told = listen();
    const place = await paste('<vs-place>Sampleland</vs-place>');
    await until(() => told.problems.length > 0);
    expect(seenText(place)).to.equal('Sampleland');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    expect(told.problems[0]?.hint).to.contain('BD');
  });
});

describe('a place in other languages', () => {
  it('has its Arabic name and note, from right to left', async () => {
    const page = await paste('<p lang="ar" dir="rtl"><vs-place country="XK">كوسوفو</vs-place></p>');
    const place = must(page.querySelector('vs-place'));
    await until(() => find(place, 'note')?.textContent?.includes('مجلس الأمن'));
    expect(seenText(place)).to.contain('كوسوفو*').and.contain('مجلس الأمن');
    expect(saidIn(partOf(place, 'note')).language).to.equal('ar');
    expect(getComputedStyle(partOf(place, 'note')).direction).to.equal('rtl');
    await expectAccessible(page);
  });

  it('is English, and marked as English, where no name was reviewed', async () => {
    const place = await paste('<vs-place lang="de" country="GB">Vereinigtes Königreich</vs-place>');
    await until(() => has(place, 'place'));
    expect(saidIn(partOf(place, 'place')).language).to.equal('en');
    expect(seenText(place)).to.contain('United Kingdom');
  });
});
