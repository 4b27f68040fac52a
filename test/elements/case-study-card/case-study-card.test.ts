import {expect} from '@open-wc/testing';
import '../../../src/elements/case-study-card/vs-case-study-card.js';
import type {CaseStudyCard} from '../../../src/elements/case-study-card/case-study-card.js';
import {expectAccessible} from '../../support/axe.js';
import {
  count,
  has,
  heardText,
  listen,
  partOf,
  paste,
  pause,
  seenText,
  settled,
  until,
} from '../../base/support/widgets.js';

const IMAGE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

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
});
