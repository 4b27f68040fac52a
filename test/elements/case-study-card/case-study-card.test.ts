import {expect} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import type {CaseStudyCard} from '../../../src/elements/case-study-card/case-study-card.js';
import {expectAccessible} from '../../support/axe.js';
import {click} from '../../support/pointer.js';
import {
  count,
  deepElementAt,
  drawn,
  expectSame,
  has,
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

const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
const BROKEN = 'data:image/png;base64,AAAA';

function linkOf(card: Element): HTMLAnchorElement | undefined {
  return drawn<HTMLAnchorElement>(card, '[part=heading] a')[0];
}

describe('vs-case-study-card', () => {
  it('tells the whole story, in reading order', async () => {
    const card = await paste(
      '<vs-case-study-card heading="Care close to people" country="ZM" sector="Health" organization="Ministry of Health" outcome="Care came closer." sdgs="3, 5" factors="geography, shocks" href="#zambia"><p>What happened.</p></vs-case-study-card>',
    );
    await until(() => heardText(card).startsWith('Zambia'));
    expect(heardText(card)).to.equal(
      'Zambia Health Care close to people Ministry of Health What happened. Outcome Care came closer. Geography Shocks and fragility ' +
        'Goal 3 Good Health and Well-being Goal 5 Gender Equality',
    );
    await expectAccessible(card);
  });

  it('is one article with one heading to screen readers', async () => {
    const card = await paste('<vs-case-study-card heading="Story">Text</vs-case-study-card>');
    expect(partOf(card, 'base').localName).to.equal('article');
    expect(count(card, 'h1, h2, h3, h4, h5, h6')).to.equal(1);
  });

  it('shows only what it was told', async () => {
    const card = await paste('<vs-case-study-card heading="Story"></vs-case-study-card>');
    expect(seenText(card)).to.equal('Story');
    for (const part of ['image', 'place', 'sector', 'organization', 'outcome', 'factors', 'goals', 'note'])
      expect(has(card, part), part).to.equal(false);
    await expectAccessible(card);
  });

  it('without a heading shows the rest and tells its author', async () => {
    const told = listen();
    const card = await paste('<vs-case-study-card sector="Health"><p>What happened.</p></vs-case-study-card>');
    await until(() => told.problems.length > 0);
    expect(seenText(card)).to.equal('Health What happened.');
    expect(told.problems.map(({code}) => code)).to.deep.equal(['attribute-missing']);
    await expectAccessible(card);
  });

  it('that is empty harms nothing', async () => {
    const told = listen();
    const card = await paste('<vs-case-study-card></vs-case-study-card>');
    await until(() => told.problems.length > 0);
    expect(seenText(card)).to.equal('');
  });

  it('takes text as text, never as HTML', async () => {
    const card = await paste(
      '<vs-case-study-card heading="&lt;img src=x&gt;" sector="&lt;b&gt;" outcome="&lt;i&gt;" organization="&lt;u&gt;">Text</vs-case-study-card>',
    );
    expect(count(card, 'img, b, i, u')).to.equal(0);
    expect(seenText(card)).to.contain('<img src=x>').and.contain('<b>').and.contain('<i>').and.contain('<u>');
  });

  it('follows attributes that change and leaves no trace of those that are removed', async () => {
    const told = listen();
    const card = await paste(
      `<vs-case-study-card heading="Story" country="ZM" sector="Health" organization="UNV" outcome="Done." sdgs="3" factors="geography" href="#zambia" image="${IMAGE}" image-focus="top">Text</vs-case-study-card>`,
    );
    card.setAttribute('heading', 'Another');
    for (const name of [
      'country',
      'sector',
      'organization',
      'outcome',
      'sdgs',
      'factors',
      'href',
      'image',
      'image-focus',
    ])
      card.removeAttribute(name);
    await settled(card);
    expect(seenText(card)).to.equal('Another Text');
    expect(count(card, 'a, img')).to.equal(0);
    await pause();
    expect(told.messages).to.deep.equal([]);
  });

  it('shows what a script set to nothing as nothing', async () => {
    const told = listen();
    const card = await paste<CaseStudyCard>(
      `<vs-case-study-card heading="Story" country="ZM" sector="Health" organization="UNV" outcome="Done." sdgs="3" factors="geography" href="#zambia" image="${IMAGE}">Text</vs-case-study-card>`,
    );
    for (const nothing of [undefined, null]) {
      Object.assign(card, {
        country: nothing,
        sector: nothing,
        organization: nothing,
        outcome: nothing,
        sdgs: nothing,
        factors: nothing,
        href: nothing,
        image: nothing,
        imageAlt: nothing,
        imageFocus: nothing,
        headingLevel: nothing,
      });
      await settled(card);
      expect(seenText(card)).to.equal('Story Text');
    }
    await pause();
    expect(told.messages).to.deep.equal([]);
    Object.assign(card, {heading: undefined});
    await settled(card);
    expect(seenText(card)).to.equal('Text');
  });

  describe('Goals', () => {
    it('are a list with a name, each with its official colour, number and title', async () => {
      const card = await paste('<vs-case-study-card heading="Story" sdgs="5, 16">Text</vs-case-study-card>');
      const goals = partOf(card, 'goals');
      expect(goals.getAttribute('aria-label')).to.equal('Sustainable Development Goals');
      expect(goals.getAttribute('role')).to.equal('list');
      expect([...goals.querySelectorAll('li')].map(heardText)).to.deep.equal([
        'Goal 5 Gender Equality',
        'Goal 16 Peace, Justice and Strong Institutions',
      ]);
      expect([...goals.querySelectorAll('rect')].map((square) => getComputedStyle(square).fill)).to.deep.equal([
        'rgb(255, 58, 33)',
        'rgb(0, 104, 157)',
      ]);
    });

    it('that are none are told, and cost the card nothing else', async () => {
      const told = listen();
      const card = await paste('<vs-case-study-card heading="Story" sdgs="5, 18, peace">Text</vs-case-study-card>');
      await until(() => told.problems.length === 2);
      expect(partOf(card, 'goals').querySelectorAll('li')).to.have.lengthOf(1);
      expect(told.problems.map(({code}) => code)).to.deep.equal(['goal-unknown', 'goal-unknown']);
      expect(told.messages.join()).to.contain('18').and.contain('peace');
    });

    it('have titles in the text colour of the page, not in a paler one', async () => {
      const card = await paste('<vs-case-study-card heading="Story" sdgs="5">Text</vs-case-study-card>');
      expect(getComputedStyle(partOf(card, 'title')).color).to.equal(getComputedStyle(partOf(card, 'heading')).color);
    });

    it('may be all 17', async () => {
      const card = await paste(
        `<vs-case-study-card heading="Story" sdgs="${Array.from({length: 17}, (_, index) => index + 1).join()}">Text</vs-case-study-card>`,
      );
      expect(partOf(card, 'goals').querySelectorAll('li')).to.have.lengthOf(17);
      await expectAccessible(card);
    });
  });

  describe('factors', () => {
    it('are a list with a name', async () => {
      const card = await paste(
        '<vs-case-study-card heading="Story" factors="discrimination, geography, governance, socio-economic-status, shocks-and-fragility">Text</vs-case-study-card>',
      );
      const factors = partOf(card, 'factors');
      expect(factors.getAttribute('aria-label')).to.equal('Why people are left behind');
      expect([...factors.querySelectorAll('li')].map(heardText)).to.deep.equal([
        'Discrimination',
        'Geography',
        'Governance',
        'Socio-economic status',
        'Shocks and fragility',
      ]);
    });

    it('that are none are told with those that are', async () => {
      const told = listen();
      const card = await paste(
        '<vs-case-study-card heading="Story" factors="geography, luck">Text</vs-case-study-card>',
      );
      await until(() => told.problems.length === 1);
      expect(seenText(partOf(card, 'factors'))).to.equal('Geography');
      expect(told.problems[0]?.message).to.contain('luck');
      expect(told.problems[0]?.hint).to.contain('shocks-and-fragility');
    });
  });

  describe('image', () => {
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

  describe('link', () => {
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

  describe('text between the tags', () => {
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
});
