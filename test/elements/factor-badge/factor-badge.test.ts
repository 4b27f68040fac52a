import {expect} from '@open-wc/testing';
import '../../../src/elements/factor-badge/vs-factor-badge.js';
import {definitions, type FactorBadge} from '../../../src/elements/factor-badge/factor-badge.js';
import {FACTORS} from '../../../src/reference/factors.js';
import {expectAccessible} from '../../support/axe.js';
import {deepActive, press} from '../../support/keyboard.js';
import {emulateMediaOrSkip} from '../../support/media.js';
import {click} from '../../support/pointer.js';
import {expectNoOverflow, expectNothingCut, spaceText} from '../../base/support/layout.js';
import {
  count,
  deepElementAt,
  expectFocusDrawn,
  expectSame,
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

const STORY = '/stories/samples/leaving-no-one-behind/story.json';

const NAMES = {
  discrimination: 'Discrimination',
  geography: 'Geography',
  governance: 'Governance',
  'socio-economic-status': 'Socio-economic status',
  'shocks-and-fragility': 'Shocks and fragility',
};

/** A word that only the definition of the factor has. */
const TELLING = {
  discrimination: 'identity',
  geography: 'where they live',
  governance: 'institutions',
  'socio-economic-status': 'income',
  'shocks-and-fragility': 'disasters',
};

const isOpen = (badge: Element): boolean => {
  const expanded = partOf(badge, 'name').getAttribute('aria-expanded') === 'true';
  expect(isVisible(partOf(badge, 'definition')), 'what is seen is what is said').to.equal(expanded);
  return expanded;
};

describe('vs-factor-badge', () => {
  for (const factor of FACTORS) {
    it(`shows the name of ${factor}, and its definition on demand`, async () => {
      const badge = await paste(`<vs-factor-badge factor="${factor}"></vs-factor-badge>`);
      expect(seenText(badge)).to.equal(NAMES[factor]);
      expect(isOpen(badge)).to.equal(false);
      await expectAccessible(badge);

      await click(partOf(badge, 'name'));
      await until(() => heardText(badge).includes(TELLING[factor]));
      expect(isOpen(badge)).to.equal(true);
      expect(heardText(badge)).to.match(new RegExp(`^${NAMES[factor]} .*${TELLING[factor]}.*\\.$`));
      await expectAccessible(badge);

      await click(partOf(badge, 'name'));
      expect(isOpen(badge)).to.equal(false);
    });
  }

  it('works with the keyboard alone, and Escape closes it', async () => {
    const page = await paste(
      '<div><button type="button">Before</button> <vs-factor-badge factor="geography">See <a href="#more">more</a>.</vs-factor-badge></div>',
    );
    const badge = must(page.querySelector('vs-factor-badge'));
    must(page.querySelector('button')).focus();
    await press('Tab');
    expectSame(deepActive(), partOf(badge, 'name'), 'focused element');
    expectFocusDrawn(partOf(badge, 'name'));
    await press('Enter');
    expect(isOpen(badge)).to.equal(true);
    await press('Space');
    expect(isOpen(badge)).to.equal(false);
    await press('Enter');
    must(badge.querySelector('a')).focus();
    await press('Escape');
    expect(isOpen(badge)).to.equal(false);
    expectSame(deepActive(), partOf(badge, 'name'), 'focused element');
  });

  it('keeps Escape for itself only while it is open', async () => {
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', hear);
    try {
      partOf(badge, 'name').focus();
      await press('Enter', 'Escape', 'Escape');
    } finally {
      document.removeEventListener('keydown', hear);
    }
    expect(heard.filter((key) => key === 'Escape')).to.have.length(1);
  });

  it('does not open when the mouse only passes', async () => {
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    partOf(badge, 'name').dispatchEvent(new MouseEvent('mouseover', {bubbles: true, composed: true}));
    partOf(badge, 'name').focus();
    await settled(badge);
    expect(isOpen(badge)).to.equal(false);
  });

  it('is large enough for a finger, and does not push the lines of a sentence apart', async () => {
    const sentence = await paste(
      '<p style="font: 16px/24px sans-serif">Text before, <vs-factor-badge factor="geography"></vs-factor-badge> after.</p>',
    );
    const button = partOf(must(sentence.querySelector('vs-factor-badge')), 'name');
    const {left, width, top, height} = button.getBoundingClientRect();
    // No larger, or it would lie over a badge in the next line.
    for (const y of [top + height / 2 - 15, top + height / 2 + 15]) {
      expectSame(deepElementAt(left + width / 2, y), button, 'target of the finger');
    }
    expect(sentence.offsetHeight).to.be.at.most(32);
  });

  it('stays under the finger when it opens in the middle of a sentence', async () => {
    const sentence = await paste(
      '<p style="width: 400px">Text before, <vs-factor-badge factor="geography"></vs-factor-badge> and text behind it.</p>',
    );
    const badge = must(sentence.querySelector('vs-factor-badge'));
    const before = partOf(badge, 'name').getBoundingClientRect();
    await click(partOf(badge, 'name'));
    const after = partOf(badge, 'name').getBoundingClientRect();
    expect([after.left, after.width]).to.deep.equal([before.left, before.width]);
    expect(partOf(badge, 'definition').getBoundingClientRect().top).to.be.at.least(after.bottom);
  });

  it('understands a factor as people write it', async () => {
    const badge = await paste('<vs-factor-badge factor="Shocks and fragility"></vs-factor-badge>');
    expect(seenText(badge)).to.equal('Shocks and fragility');
  });

  it('is open from the beginning when its author wants that', async () => {
    const badge = await paste<FactorBadge>('<vs-factor-badge factor="geography" open></vs-factor-badge>');
    expect(isOpen(badge)).to.equal(true);
    badge.setAttribute('open', 'false');
    await settled(badge);
    expect(isOpen(badge)).to.equal(false);
  });

  it('shows its definition on paper, where nobody can press it', async function () {
    await emulateMediaOrSkip(this, {media: 'print'});
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    expect(isVisible(partOf(badge, 'definition'))).to.equal(true);
    expect(seenText(badge)).to.contain('where they live');
  });

  it('has a visible border in forced colours', async function () {
    await emulateMediaOrSkip(this, {forcedColors: 'active'});
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    expect(getComputedStyle(partOf(badge, 'name')).borderTopStyle).to.equal('solid');
    await expectAccessible(badge);
  });

  it('does not move for those who want no motion', async function () {
    await emulateMediaOrSkip(this, {reducedMotion: 'reduce'});
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    expect(getComputedStyle(must(partOf(badge, 'name').querySelector('svg'))).transitionDuration).to.equal('0s');
  });

  for (const width of [160, 320]) {
    it(`fits into ${width} pixels, with large text and text spacing`, async () => {
      const column = await paste(
        `<div style="width: ${width}px; font-size: 24px"><vs-factor-badge factor="socio-economic-status" open></vs-factor-badge></div>`,
      );
      const badge = must(column.firstElementChild);
      spaceText(badge);
      await expectNoOverflow(badge, column);
      expectNothingCut(badge);
    });
  }
});

describe('the text between the tags of a factor badge', () => {
  it('takes the place of our definition', async () => {
    const badge = await paste('<vs-factor-badge factor="geography"><p>Our own words.</p></vs-factor-badge>');
    expect(seenText(badge)).to.equal('Geography');
    await click(partOf(badge, 'name'));
    expect(seenText(badge)).to.equal('Geography Our own words.');
  });

  for (const text of ['Geography', 'geography']) {
    it(`that is "${text}" only repeats the name`, async () => {
      const badge = await paste(`<vs-factor-badge factor="geography" open>${text}</vs-factor-badge>`);
      expect(seenText(badge)).to.match(/^Geography People .*where they live/);
    });
  }

  it('may repeat the name in the language of the page', async () => {
    const badge = await paste('<vs-factor-badge lang="fr" factor="geography" open>Géographie</vs-factor-badge>');
    await until(() => partOf(badge, 'name').textContent?.includes('Géographie'));
    expect(partOf(badge, 'definition').textContent?.length).to.be.greaterThan(20);
    expect(seenText(partOf(badge, 'definition'))).to.not.equal('Géographie');
  });

  it('follows its changes', async () => {
    const badge = await paste('<vs-factor-badge factor="geography" open>First words.</vs-factor-badge>');
    badge.textContent = 'Other words.';
    await settled(badge);
    expect(seenText(badge)).to.equal('Geography Other words.');
    badge.textContent = '';
    await settled(badge);
    expect(seenText(badge)).to.contain('where they live');
  });

  it('that an unclosed tag swallowed is shown without a click', async () => {
    const told = listen();
    const badge = await paste('<vs-factor-badge factor="geography"><h2>Next</h2><p>Story</p></vs-factor-badge>');
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('Geography Next Story');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['content-swallowed']);
  });
});

describe('a factor badge with a story', () => {
  it('adds what the story tells of the factor', async () => {
    const badge = await paste(`<vs-factor-badge factor="governance" open src="${STORY}"></vs-factor-badge>`);
    expect(seenText(badge)).to.match(/^Governance Laws.*In this story Where governance is weak/);
    await expectAccessible(badge);
  });

  it('keeps the definition of its author above it', async () => {
    const badge = await paste(`<vs-factor-badge factor="governance" open src="${STORY}">Own words.</vs-factor-badge>`);
    expect(seenText(badge)).to.match(/^Governance Own words\. In this story Where governance is weak/);
  });

  it('is the factor that its address names', async () => {
    const told = listen();
    const badge = await paste(`<vs-factor-badge open src="${STORY}#governance">Governance</vs-factor-badge>`);
    expect(seenText(badge)).to.match(/^Governance Laws.*In this story Where governance is weak/);
    await pause();
    expect(told.messages).to.deep.equal([]);
  });

  it('keeps the factor that its author typed beside the address of another', async () => {
    const badge = await paste(`<vs-factor-badge factor="geography" src="${STORY}#governance"></vs-factor-badge>`);
    expect(seenText(badge)).to.match(/^Geography/);
  });

  it('tells its author once of a factor that the story does not name, and which there are', async () => {
    const told = listen();
    const badge = await paste(`<vs-factor-badge src="${STORY}#governanse">Governance</vs-factor-badge>`);
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('Governance');
    await pause();
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-item-unknown']);
    expect(told.problems[0]!.hint).to.contain('#governance');
  });

  it('works without it when the story fails', async () => {
    const told = listen();
    const badge = await paste('<vs-factor-badge factor="geography" src="/no-such-story.json"></vs-factor-badge>');
    await until(() => told.problems.length > 0);
    await click(partOf(badge, 'name'));
    expect(seenText(badge)).to.contain('where they live');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['story-not-loaded']);
  });
});

describe('a factor badge with a fault', () => {
  it('shows what was typed, and tells its author', async () => {
    const told = listen();
    const badge = await paste('<vs-factor-badge factor="&lt;b&gt;poverty"></vs-factor-badge>');
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('<b>poverty');
    expect(count(badge, 'button')).to.equal(0);
    expect(told.problems.map(({code}) => code)).to.deep.equal(['factor-unknown']);
  });

  it('shows its text when the factor is unknown or missing', async () => {
    const told = listen();
    for (const attribute of ['factor="poverty"', '']) {
      const badge = await paste(`<vs-factor-badge ${attribute}>Being poor</vs-factor-badge>`);
      expect(seenText(badge)).to.equal('Being poor');
    }
    await pause();
    expect(told.problems.map(({code}) => code).sort()).to.deep.equal(['attribute-missing', 'factor-unknown']);
  });

  it('without anything harms nothing', async () => {
    const told = listen();
    const badge = await paste('<vs-factor-badge></vs-factor-badge>');
    await until(() => told.problems.length > 0);
    expect(seenText(badge)).to.equal('');
  });
});

describe('a factor badge in other languages', () => {
  it('has its Arabic name and the Arabic note of the story, from right to left', async () => {
    const page = await paste(
      `<div lang="ar" dir="rtl"><vs-factor-badge factor="geography" open src="${STORY}"></vs-factor-badge></div>`,
    );
    const badge = must(page.firstElementChild);
    await until(() => seenText(badge).startsWith('الموقع الجغرافي'));
    expect(seenText(partOf(badge, 'note'))).to.contain('المجتمعات الريفية');
    expect(getComputedStyle(partOf(badge, 'definition')).direction).to.equal('rtl');
    const sign = must(partOf(badge, 'name').querySelector('svg')).getBoundingClientRect();
    const name = must(partOf(badge, 'name').querySelector('span')).getBoundingClientRect();
    expect(sign.right).to.be.at.most(name.left);
    await expectAccessible(page);
  });

  it('is English, and marked as English, where it is not translated', async () => {
    const badge = await paste('<vs-factor-badge lang="de" factor="geography" open></vs-factor-badge>');
    expect(saidIn(partOf(badge, 'name').querySelector('span') ?? badge).language).to.equal('en');
    expect(saidIn(partOf(badge, 'text')).language).to.equal('en');
  });
});

describe('a definition that is long on its way', () => {
  let arrive: () => void;

  beforeEach(async () => {
    await definitions.load('en');
    const {module} = definitions;
    definitions.module = undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    definitions.load = () => arrival.then(() => void (definitions.module = module));
  });

  afterEach(() => {
    arrive();
    Reflect.deleteProperty(definitions, 'load');
  });

  it('is shown, and said to be open, when it is here', async () => {
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    const button = partOf(badge, 'name');
    button.focus();
    const before = badge.getBoundingClientRect().height;
    await press('Enter');
    await pause(50);
    expect(isOpen(badge), 'nothing to show yet').to.equal(false);
    expect(badge.getBoundingClientRect().height).to.equal(before);
    expect(getComputedStyle(button).cursor).to.equal('progress');

    arrive();
    await until(() => isOpen(badge), 'the definition is shown');
    expect(seenText(badge)).to.match(/where they live/);
    expect(deepActive()).to.equal(button);
    expect(getComputedStyle(button).cursor).not.to.equal('progress');
  });

  it('is not opened any more for those who have changed their mind', async () => {
    const badge = await paste('<vs-factor-badge factor="geography"></vs-factor-badge>');
    partOf(badge, 'name').click();
    await settled(badge);
    partOf(badge, 'name').click();
    arrive();
    await settled(badge);
    expect(isOpen(badge)).to.equal(false);
    expect(getComputedStyle(partOf(badge, 'name')).cursor).not.to.equal('progress');
  });

  it('keeps a note of the story waiting for a moment only', async () => {
    const badge = await paste(`<vs-factor-badge src="${STORY}" factor="geography"></vs-factor-badge>`);
    partOf(badge, 'name').click();
    await settled(badge);
    expect(isOpen(badge)).to.equal(false);
    await until(() => isOpen(badge), 'the note is shown');
    expect(seenText(badge)).to.match(/In this story/);
    expect(seenText(badge)).not.to.match(/where they live/);
  });
});
